/**
 * Writes docs/rules/*.md from the words and examples of the rules: `tsx scripts/generate-rule-docs.ts`. A test
 * says when a page is not what they give.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from './rule-pages.js';

const folder = new URL('../docs/rules/', import.meta.url);
const pages = rulePages();
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
