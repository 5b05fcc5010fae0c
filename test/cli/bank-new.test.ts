import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendItem } from '../../cli/commands/bank/append-item.js';
import type { Item } from '../../src/banks/bank.js';
import { loadContent } from '../../src/node/load-content.js';
import { runMain } from './run-main.js';

const folder = mkdtempSync(join(tmpdir(), 'coeps-bank-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TYPES: readonly Item['type'][] = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'gap-choice',
  'ordering',
  'matching',
  'short-text',
  'number',
  'situational-judgement',
  'rated',
];

const errorsOf = (root: string) =>
  loadContent(root)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, file, start }) => `${file}:${start.line} ${rule}`);

describe('coeps bank new', () => {
  it.each(['fr', 'en'])(
    'creates content that is valid, in %s, with a modeline in each file',
    async (locale) => {
      const root = join(folder, `created-${locale}`);
      const { code, out } = await runMain([
        'bank',
        'new',
        root,
        '--areas',
        'cooking,laundry',
        '--locale',
        locale,
      ]);

      expect(code).toBe(0);
      expect(out).toContain(`item-banks/created-${locale}/bank.yaml`);
      const { content, files, diagnostics } = loadContent(root);
      expect(errorsOf(root)).toEqual([]);
      expect(
        diagnostics.filter(({ rule }) => rule === 'missing-modeline' || rule === 'french-typography'),
      ).toEqual([]);
      expect(content?.assessment?.parts).toHaveLength(1);
      const [bank] = content?.banks ?? [];
      expect(bank?.defaultLanguage).toBe(locale);
      expect(bank?.scales.map(({ id }) => id)).toEqual(['cooking', 'laundry']);
      for (const { text } of files)
        expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\.schema\.json\n/);
    },
  );

  it('makes a bank that can be looked at, played and given', async () => {
    const root = join(folder, 'usable');
    await runMain(['bank', 'new', root]);

    const info = await runMain(['bank', 'info', '--content', root]);
    const preview = await runMain(['bank', 'preview', 'area-1-discover-001', '--content', root, '--show']);
    const simulation = await runMain(['bank', 'simulate', '--content', root, '-n', '2', '--draws', '1']);

    for (const { code, err } of [info, preview, simulation]) {
      expect(code).toBe(0);
      expect(err).toMatch(/avertissements dans ces contenus/);
    }
  });

  it('points the modeline at the package that is installed above', async () => {
    const project = join(folder, 'project');
    mkdirSync(join(project, 'node_modules/@coeps/positioning/schemas'), { recursive: true });
    await runMain(['bank', 'new', 'mine'], { cwd: project });

    const [line] = readFileSync(join(project, 'mine/item-banks/mine/bank.yaml'), 'utf8').split('\n');
    expect(line).toBe(
      '# yaml-language-server: $schema=../../../node_modules/@coeps/positioning/schemas/bank.schema.json',
    );
  });

  it.each([
    [['--id', 'Été'], /identifiant/],
    [['--areas', 'one,one'], /deux fois/],
    [['--areas', '../up'], /identifiant/],
  ])('refuses %j and writes nothing', async (argv, sentence) => {
    const root = join(folder, 'refused');
    const { code, err } = await runMain(['bank', 'new', root, ...argv]);

    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(existsSync(root)).toBe(false);
  });

  it('leaves a folder alone that holds anything', async () => {
    const root = join(folder, 'full');
    mkdirSync(root);
    writeFileSync(join(root, 'notes.txt'), 'mine');

    const { code, err } = await runMain(['bank', 'new', root]);

    expect(code).toBe(2);
    expect(err).toContain('n’est pas vide');
    expect(existsSync(join(root, 'item-banks'))).toBe(false);
  });
});

describe('coeps bank new-item', () => {
  it('adds a valid item of every type, comments kept', async () => {
    const root = join(folder, 'filled');
    await runMain(['bank', 'new', root, '--areas', 'cooking']);
    const file = join(root, 'item-banks/filled/cooking.items.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}\n# kept at the end\n`);

    for (const type of TYPES) {
      const argv = ['bank', 'new-item', '--type', type, '--area', 'cooking', '--level', 'progress'];
      const { code, err } = await runMain([...argv, '--content', root, '--to', file]);
      expect(err).toContain('ajoutée');
      expect(code).toBe(0);
    }

    const after = readFileSync(file, 'utf8');
    expect(errorsOf(root)).toEqual([]);
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(after).toContain('# kept at the end');
    const added = parse(after).items.slice(3);
    expect(added.map(({ type }: Item) => type)).toEqual(TYPES);
    expect(added.map(({ id }: Item) => id).at(-1)).toBe('cooking-progress-011');
  });

  it('prints a whole file with the next id in the form of its neighbours', async () => {
    const { code, out } = await runMain([
      'bank',
      'new-item',
      '--bank',
      'french',
      '--type',
      'gap-choice',
      '--area',
      'language-use',
      '--level',
      'a2',
    ]);

    expect(code).toBe(0);
    expect(out).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/items\.schema\.json\nformat: 1\nitems:\n/,
    );
    const [item] = parse(out).items;
    expect(item.id).toMatch(/^fr-use-a2-\d{3}$|^fr-[a-z]+-a2-\d{3}$/);
  });

  it('creates a new file beside the bank', async () => {
    const root = join(folder, 'second');
    await runMain(['bank', 'new', root, '--areas', 'cooking']);
    const file = join(root, 'item-banks/second/more.items.yaml');
    const argv = ['bank', 'new-item', '--type', 'rated', '--area', 'cooking', '--level', 'discover'];

    const { code } = await runMain([...argv, '--content', root, '--to', file]);

    expect(code).toBe(0);
    expect(errorsOf(root)).toEqual([]);
    expect(readFileSync(file, 'utf8')).toMatch(/^# yaml-language-server:/);
  });

  it.each([
    [['--area', 'home', '--level', 'solid'], /--type/],
    [['--type', 'rated', '--area', 'hom', '--level', 'solid'], /Vouliez-vous écrire home/],
    [['--type', 'rated', '--area', 'home', '--level', 'solide'], /Vouliez-vous écrire solid/],
    [['--type', 'essay', '--area', 'home', '--level', 'solid'], /essay/],
    [['--type', 'rated', '--area', 'home', '--level', 'solid', '--id', 'fa-home-solid-001'], /déjà pris/],
    [['--type', 'rated', '--area', 'home', '--level', 'solid', '--to', 'x.yaml'], /\.items\.yaml/],
    [
      ['--type', 'rated', '--area', 'home', '--level', 'solid', '--to', '/tmp/x.items.yaml'],
      /n’est pas dans le dossier/,
    ],
  ])('refuses %j with a sentence and exit code 2', async (argv, sentence) => {
    const { code, err } = await runMain(['bank', 'new-item', '--content', 'examples/custom-bank', ...argv]);

    expect(err).toMatch(sentence);
    expect(code).toBe(2);
  });
});

describe('content that cannot be used', () => {
  it.each([
    ['a broken file', 'id: [first'],
    ['a tab', 'id:\tfirst\n\tx: 1'],
    ['an alias bomb', 'a: &a [x]\nb: [*a, *a]'],
    ['a prototype key', '__proto__: { x: 1 }'],
    ['an escape in a text', 'format: 1\nid: first\ntitle: "\u001B[31mred"'],
  ])('is told with file and line, exit code 1, never a stack: %s', async (_, text) => {
    const root = mkdtempSync(join(folder, 'broken-'));
    mkdirSync(join(root, 'item-banks/first'), { recursive: true });
    writeFileSync(join(root, 'item-banks/first/bank.yaml'), text);

    for (const argv of [['info'], ['simulate'], ['length'], ['preview', 'x']]) {
      const { code, out, err } = await runMain(['bank', ...argv, '--content', root]);
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(err).toMatch(/item-banks\/first\/bank\.yaml\n\s+\d+:\d+\s+erreur/);
      expect(err).not.toMatch(/\n\s+at /);
      expect(err).not.toContain('\u001B');
    }
  });
});

describe('appendItem', () => {
  const template = (indent: string) => `${indent}- id: new\n`;

  it('keeps what follows the list, and its indent', () => {
    const text = 'format: 1\nitems:\n- id: one\n  x: 1 # here\n\nstimuli:\n  - id: s # said\n';

    expect(appendItem(text, template)).toBe(
      'format: 1\nitems:\n- id: one\n  x: 1 # here\n- id: new\n\nstimuli:\n  - id: s # said\n',
    );
  });

  it('begins the list where there is none', () => {
    expect(appendItem('format: 1', template)).toBe('format: 1\nitems:\n  - id: new\n');
  });

  it('leaves lists alone that are written on one line, or are broken', () => {
    expect(appendItem('items: [{ id: one }]', template)).toBeUndefined();
    expect(appendItem('items: [', template)).toBeUndefined();
    expect(appendItem('items: []', template)).toBeUndefined();
  });
});
