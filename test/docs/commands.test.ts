import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CliIo } from '../../cli/io.js';
import { main } from '../../cli/main.js';
import { inlineCode, readMarkdown, readText } from './markdown.js';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/api.md',
  'docs/authoring.md',
  'docs/counsellor-guide.md',
  'docs/technical-manual.md',
].map(readMarkdown);

/** A command as a document names it. */
interface Named {
  readonly where: string;
  /** Words after the program's name, up to the first that is an option, a placeholder or an argument. */
  readonly words: readonly string[];
  readonly options: readonly string[];
}

const named = DOCUMENTS.flatMap((document) => {
  const inBlocks = document.blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ line, text }) =>
      text.split('\n').map((content, index) => ({ number: line + 1 + index, text: content })),
    );
  return [...inlineCode(document), ...inBlocks].map((line) => ({ ...line, file: document.file }));
});

const commands = named.flatMap(({ file, number, text }): Named[] => {
  const typed = /^(?:npx )?coeps (.*)$/.exec(text.replace(/\s+#.*$/, '').trim())?.[1];
  if (typed === undefined) return [];
  const where = `${file}:${number} ${text.trim()}`;
  const tokens = typed.split(/\s+/).filter((token) => token !== '…');
  const options = tokens.filter((token) => token.startsWith('-'));
  const first = tokens.findIndex((token) => token.startsWith('-'));
  const words = first < 0 ? tokens : tokens.slice(0, first);
  // `coeps sittings list | show | export` names three.
  const alternatives = words.join(' ').split(' | ');
  const [head = '', ...others] = alternatives;
  const parent = head.split(' ').slice(0, -1);
  return [head.split(' '), ...others.map((other) => [...parent, ...other.split(' ')])].map((path) => ({
    where,
    words: path,
    options,
  }));
});

describe('commands named in the documentation', () => {
  it('are more than a few', () => {
    expect(commands.length).toBeGreaterThan(40);
  });

  it.each(commands.map((command) => [command.where, command] as const))(
    '%s exists',
    async (_, { words, options }) => {
      const { code, help } = await helpOf(words);

      expect(code).toBe(0);
      for (const option of options) expect(help).toContain(option.split('=')[0]);
    },
  );

  it('are scripts of package.json when npm runs them', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const unknown = named.flatMap(({ file, number, text }) =>
      [...text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:-]*)/g)]
        .map(([, script = '']) => script)
        .filter(
          (script) => !['ci', 'install', 'i', 'pack', 'publish'].includes(script) && !(script in scripts),
        )
        .map((script) => `${file}:${number} ${script}`),
    );

    expect(unknown).toEqual([]);
  });
});

/** Help of a command; what follows its name are arguments. The code is 2 when there is no such command. */
async function helpOf(words: readonly string[]): Promise<{ code: number; help: string }> {
  const [name = '', child] = words.filter((word) => /^[a-z][a-z-]*$/.test(word));
  const own = await run([name, '--help']);
  // An unknown name gives the help of what stands above it.
  const found = (help: string, path: string) =>
    new RegExp(`^(?:Emploi\\s:|Usage:) coeps ${path}\\b`, 'mu').test(help);
  if (name !== '' && !found(own.help, name)) return { code: 2, help: '' };
  const isGroup = /^(?:Commandes\s:|Commands:)/m.test(own.help);
  if (!isGroup || child === undefined) return own;
  const inner = await run([name, child, '--help']);
  return found(inner.help, `${name} ${child}`) ? inner : { code: 2, help: '' };
}

async function run(argv: readonly string[]): Promise<{ code: number; help: string }> {
  let help = '';
  const io: CliIo = {
    stdin: Object.assign(new PassThrough(), { isTTY: false }),
    stdout: { write: (text) => (help += text), isTTY: false, columns: 100 },
    stderr: { write: (text) => (help += text), isTTY: false, columns: 100 },
    env: { LANG: 'fr_FR.UTF-8' },
    cwd: process.cwd(),
    now: () => new Date('2026-11-23T09:00:00Z'),
    onInterrupt: () => () => undefined,
  };
  const code = await main(argv, io);
  return { code, help };
}
