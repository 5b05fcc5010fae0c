import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ContentKind } from '../../../src/authoring/index.js';
import type { Item } from '../../../src/banks/bank.js';
import { loadContent } from '../../../src/node/load-content.js';
import type { BankWords } from '../../bank-views/bank-words.js';
import { CliError } from '../../cli-error.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { itemTemplate, quoted } from './item-template.js';
import type { NewBankOptions } from './new.js';
import type { BankSurroundings } from './open-banks.js';
import { modeline } from './schema-reference.js';

/** Levels of a new bank, far enough apart for a short test to tell them apart. */
const LEVELS = [
  { id: 'discover' },
  { id: 'progress', from: -0.6 },
  { id: 'operational', from: 0.6 },
] as const;

/** Answers from which an area is measured, and example items of each area. */
const MEASURED_FROM = 3;

/** Types of the example items, one a level: authors see more than single choices. */
const EXAMPLE_TYPES: readonly Item['type'][] = ['single-choice', 'ordering', 'situational-judgement'];

/** Does the work of `coeps bank new`. */
export async function runNewBank(
  folder: string,
  options: NewBankOptions,
  surroundings: BankSurroundings,
): Promise<ExitCode> {
  const { io, words } = surroundings;
  const root = resolve(io.cwd, folder);
  const id = checkedId(options.id ?? basename(root), words);
  const areas = checkedIds(options.areas, words);
  if (existsSync(root) && (!statSync(root).isDirectory() || readdirSync(root).length > 0)) {
    throw new CliError(words.errors.notEmpty(folder));
  }
  const files = bankFiles(id, options.title ?? words.scaffold.title(id), areas, words);
  try {
    for (const { path, kind, text } of files) {
      const full = join(root, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, modeline(full, kind, io.cwd) + text, { flag: 'wx' });
    }
  } catch {
    throw new CliError(words.errors.cannotWrite(folder));
  }
  const { diagnostics } = loadContent(root);
  const warnings = diagnostics.filter((found) => found.severity === 'warning').length;
  io.stdout.write(
    `${words.scaffold.created(
      folder,
      files.map(({ path }) => path),
    )}\n`,
  );
  io.stdout.write(`${words.scaffold.todo(warnings)}\n\n${words.scaffold.next(folder, id)}\n`);
  return EXIT.ok;
}

interface NewFile {
  readonly path: string;
  readonly kind: ContentKind;
  readonly text: string;
}

function bankFiles(id: string, title: string, areas: readonly string[], words: BankWords): NewFile[] {
  const { scaffold, locale } = words;
  const share = Math.round(100 / areas.length) / 100;
  const maxItems = Math.max(12, 6 * areas.length);
  const bank = [
    `# ${scaffold.bankComment}`,
    'format: 1',
    `id: ${id}`,
    'version: 0.1.0',
    `title: ${quoted(title)}`,
    `defaultLanguage: ${locale}`,
    '',
    `# ${scaffold.priorComment}`,
    `prior: { mean: 0, sd: 1.5${areas.length > 1 ? ', correlation: 0.7' : ''} }`,
    'calibration: { status: expert-estimated, sd: 0.5, sharedSd: 0.3 }',
    `administration: { minItems: ${MEASURED_FROM * areas.length}, maxItems: ${maxItems}, comfort: 0.6 }`,
    '',
    `# ${scaffold.cutsComment}`,
    'levels:',
    ...LEVELS.map((level, k) => {
      const from = 'from' in level ? `, from: ${level.from}` : '';
      return `  - { id: ${level.id}, title: ${quoted(scaffold.levels[k] ?? level.id)}${from} }`;
    }),
    '',
    'scales:',
    ...areas.flatMap((area) => [
      `  - id: ${area}`,
      `    title: ${quoted(scaffold.areaTitle(area))}`,
      `    share: ${share}`,
      `    minItems: ${MEASURED_FROM}`,
      '    channel: any',
    ]),
  ];
  const assessment = [
    'format: 1',
    `id: ${id}-assessment`,
    'version: 0.1.0',
    `title: ${quoted(title)}`,
    `defaultLanguage: ${locale}`,
    'parts:',
    `  - { id: ${id}, bank: ${id} }`,
  ];
  return [
    { path: 'item-banks/assessment.yaml', kind: 'assessment', text: `${assessment.join('\n')}\n` },
    { path: `item-banks/${id}/bank.yaml`, kind: 'bank', text: `${bank.join('\n')}\n` },
    ...areas.map(
      (area): NewFile => ({
        path: `item-banks/${id}/${area}.items.yaml`,
        kind: 'items',
        text: [
          `# ${scaffold.itemsComment}\nformat: 1\nitems:\n`,
          ...LEVELS.map(({ id: level }, k) =>
            itemTemplate(
              { id: `${area}-${level}-001`, area, level, type: EXAMPLE_TYPES[k] ?? 'single-choice' },
              words,
            ),
          ),
        ].join(''),
      }),
    ),
  ];
}

/** Ids of areas, separated by commas. @throws CliError when one is none, or stands twice */
function checkedIds(list: string, words: BankWords): readonly string[] {
  const ids = list.split(',').map((id) => checkedId(id.trim(), words));
  const repeated = ids.find((id, i) => ids.indexOf(id) !== i);
  if (repeated !== undefined) throw new CliError(words.errors.repeatedId(repeated));
  return ids;
}

/** An id as content allows it. @throws CliError when it is none */
export function checkedId(id: string, words: BankWords): string {
  if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(id) || id.length > 80)
    throw new CliError(words.errors.badId(id));
  return id;
}
