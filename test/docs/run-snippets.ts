import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type CodeBlock, ROOT } from './markdown.js';
import { packageFromSource } from './package-from-source.js';
import { scriptProblems } from './script-problems.js';

/** Functions of the reader's own application that examples call. */
const AMBIENT = `
import type { AnswerValue, DONT_KNOW, Item, ItemResponse, SittingStep } from '@coeps/positioning';
declare global {
  /** Shows an item and gives back the response. */
  function ask(item: Item): Promise<ItemResponse | typeof DONT_KNOW>;
  /** Shows a question and gives back the reply; undefined when it is skipped. */
  function askQuestion(step: Extract<SittingStep, { kind: 'question' }>): Promise<AnswerValue | undefined>;
}
`;

const EXPECTED = /^(\s*)(\S.*?);\s*\/\/ => (.+)$/gm;

/** Examples written to a temporary folder, as modules. */
export interface Snippets {
  /** What the type checker says of each example; empty when it is content. */
  readonly problems: readonly string[];
  /** Runs one example. Lines that end in \`// => value\` are compared with the value. */
  run(block: CodeBlock): Promise<void>;
  remove(): void;
}

/** Prepares examples: type-checked against the source under the strict settings of the house, then bundled. */
export async function prepareSnippets(blocks: readonly CodeBlock[]): Promise<Snippets> {
  const folder = mkdtempSync(join(tmpdir(), 'coeps-snippets-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  const nameOf = (block: CodeBlock): string =>
    `${block.file.replace(/[^A-Za-z]+/g, '-').toLowerCase()}-${block.line}`;
  for (const block of blocks) writeFileSync(join(folder, `${nameOf(block)}.mts`), block.text);
  const ambient = join(folder, 'ambient.d.mts');
  writeFileSync(ambient, AMBIENT);
  const problems = scriptProblems([...blocks.map((block) => join(folder, `${nameOf(block)}.mts`)), ambient]);
  for (const block of blocks) {
    const checked = block.text.replace(EXPECTED, '$1__same($2, $3);');
    writeFileSync(join(folder, `${nameOf(block)}.mts`), checked);
  }
  await build({
    entryPoints: blocks.map((block) => join(folder, `${nameOf(block)}.mts`)),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    absWorkingDir: ROOT,
    nodePaths: [join(ROOT, 'node_modules')],
    plugins: [packageFromSource],
  });
  return {
    problems,
    run: async (block) => {
      await import(/* @vite-ignore */ pathToFileURL(join(out, `${nameOf(block)}.mjs`)).href);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
