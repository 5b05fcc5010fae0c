/**
 * Finds code that stands in two places of src/ or cli/: the same run of tokens, names and all. Fails when there
 * is more of it than the allowance, which only goes down. npm run duplicates [-- --list]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Tokens in a row that are no coincidence: about ten lines. */
const SHORTEST = 75;

/** Of the rolling hash: odd, and larger than the number of words. */
const BASE = 0x9e3779b1 | 0;

/** Runs that are there and known. */
const ALLOWED = 3;

interface Token {
  /** Number of the word. */
  readonly word: number;
  readonly line: number;
}

const words = new Map<string, number>();
const files = ['src', 'cli'].flatMap(sources);
const tokens = files.map(tokensOf);
const seen = new Map<number, { file: number; at: number }>();
const runs: string[] = [];
for (const [file, list] of tokens.entries()) {
  const hashes = windowHashes(list);
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] as number;
    const first = seen.get(hash);
    if (first === undefined) {
      seen.set(hash, { file, at });
      continue;
    }
    if (first.file === file && first.at + SHORTEST > at) continue;
    const other = tokens[first.file] as readonly Token[];
    let length = 0;
    while (list[at + length] && list[at + length]?.word === other[first.at + length]?.word) length += 1;
    if (length < SHORTEST) continue;
    runs.push(
      `${files[first.file]}:${other[first.at]?.line} = ${files[file]}:${list[at]?.line} (${length} tokens)`,
    );
    at += length - 1;
  }
}

if (process.argv.includes('--list')) for (const run of runs) console.log(run);
if (runs.length > ALLOWED) {
  for (const run of runs) console.error(run);
  console.error(`${runs.length} runs of duplicated code, ${ALLOWED} are allowed.`);
  process.exitCode = 1;
}

function sources(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /generated|formats|locales/.test(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** The tokens of a file, without its imports and exports from elsewhere. */
function tokensOf(path: string): Token[] {
  const text = readFileSync(`${root}${path}`, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: Token[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (node.getChildCount(source) === 0) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const word = node.getText(source);
      if (word !== '') found.push({ word: numberOf(word), line: line + 1 });
    } else for (const child of node.getChildren(source)) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(source);
  return found;
}

function numberOf(word: string): number {
  const known = words.get(word) ?? words.size + 1;
  words.set(word, known);
  return known;
}

/** A number for each run of tokens of the shortest length, each from the one before (Karp & Rabin 1987). */
function windowHashes(list: readonly Token[]): number[] {
  const hashes: number[] = [];
  let leaving = 1;
  for (let n = 1; n < SHORTEST; n += 1) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (const [n, { word }] of list.entries()) {
    const gone = list[n - SHORTEST];
    if (gone) hash = (hash - Math.imul(gone.word, leaving)) | 0;
    hash = (Math.imul(hash, BASE) + word) | 0;
    if (n >= SHORTEST - 1) hashes.push(hash);
  }
  return hashes;
}
