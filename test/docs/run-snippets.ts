import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { type CodeBlock, ROOT } from './markdown.js';
import { ENTRIES, packageFromSource } from './package-from-source.js';

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
  writeFileSync(join(folder, 'ambient.d.mts'), AMBIENT);
  const problems = typeProblems(folder, blocks.map(nameOf));
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

function typeProblems(folder: string, names: readonly string[]): string[] {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config as {
    compilerOptions: unknown;
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const files = [...names.map((name) => join(folder, `${name}.mts`)), join(folder, 'ambient.d.mts')];
  const program = ts.createProgram(files, {
    ...options,
    typeRoots: [join(ROOT, 'node_modules/@types')],
    paths: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, [join(ROOT, path)]])),
  });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) return [`${file} is missing`];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, start = 0 }) => {
        const { line } = source.getLineAndCharacterOfPosition(start);
        const name = file.slice(folder.length + 1);
        return `${name}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      },
    );
  });
}
