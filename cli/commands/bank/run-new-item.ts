import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { checkContent } from '../../../src/authoring/index.js';
import { nearMiss } from '../../../src/authoring/schema/near-miss.js';
import type { Bank } from '../../../src/banks/bank.js';
import { decode } from '../../../src/node/content-files.js';
import { loadContent } from '../../../src/node/load-content.js';
import { CliError } from '../../cli-error.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { appendItem } from './append-item.js';
import { type ItemTemplate, itemTemplate } from './item-template.js';
import type { NewItemOptions } from './new-item.js';
import { nextItemId } from './next-item-id.js';
import {
  type BankSurroundings,
  chooseAreas,
  chooseBank,
  contentFolder,
  diagnosticsText,
  openBanks,
} from './open-banks.js';
import { checkedId } from './run-new.js';
import { modeline } from './schema-reference.js';

/** Does the work of `coeps bank new-item`. */
export async function runNewItem(options: NewItemOptions, surroundings: BankSurroundings): Promise<ExitCode> {
  const { io, words } = surroundings;
  const asked = checkedRequest(options, surroundings);
  const banks = await openBanks(options.content, surroundings);
  const bank = chooseBank(banks, options.bank, words);
  const item = newItem(bank, asked, options.id, surroundings);
  if (options.to === undefined) {
    const file = resolve(io.cwd, options.content ?? '.', 'item-banks', bank.id, 'new.items.yaml');
    io.stdout.write(`${modeline(file, 'items', io.cwd)}format: 1\nitems:\n${itemTemplate(item, words)}`);
    return EXIT.ok;
  }
  const text = withItem(options.to, item, surroundings);
  check(options.to, text, { bank, content: options.content }, surroundings);
  try {
    writeFileSync(resolve(io.cwd, options.to), text);
  } catch {
    throw new CliError(words.errors.cannotWrite(options.to));
  }
  io.stderr.write(`${words.scaffold.added(item.id, options.to)}\n`);
  return EXIT.ok;
}

type Request = Pick<ItemTemplate, 'type' | 'area' | 'level'>;

function checkedRequest({ type, area, level }: NewItemOptions, { tool }: BankSurroundings): Request {
  if (type === undefined) throw new CliError(tool.errors.missingArgument('--type'));
  if (area === undefined) throw new CliError(tool.errors.missingArgument('--area'));
  if (level === undefined) throw new CliError(tool.errors.missingArgument('--level'));
  return { type, area, level };
}

function newItem(
  bank: Bank,
  request: Request,
  id: string | undefined,
  { words }: BankSurroundings,
): ItemTemplate {
  const { area, level } = request;
  chooseAreas(bank, area, words);
  const levels = bank.levels.map((candidate) => candidate.id);
  if (!levels.includes(level))
    throw new CliError(words.errors.unknownLevel(level, levels, nearMiss(level, levels)));
  if (id === undefined) return { ...request, id: nextItemId(bank, area, level) };
  if (bank.items.some((item) => item.id === checkedId(id, words)))
    throw new CliError(words.errors.idTaken(id));
  return { ...request, id };
}

/** The text of the file with the item in it. */
function withItem(file: string, item: ItemTemplate, { io, words }: BankSurroundings): string {
  if (!/\.items\.ya?ml$/i.test(file)) throw new CliError(words.errors.notItemsFile(file));
  const path = resolve(io.cwd, file);
  if (!existsSync(path))
    return `${modeline(path, 'items', io.cwd)}format: 1\nitems:\n${itemTemplate(item, words)}`;
  const present = readText(path);
  const text =
    present === undefined ? undefined : appendItem(present, (indent) => itemTemplate(item, words, indent));
  if (text === undefined) throw new CliError(words.errors.unusableFile(file));
  return text;
}

function readText(path: string): string | undefined {
  try {
    return decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Checks the whole content with the new text in it, before anything is written. */
function check(
  file: string,
  text: string,
  { bank, content }: { readonly bank: Bank; readonly content: string | undefined },
  surroundings: BankSurroundings,
): void {
  const { io, words } = surroundings;
  if (content === undefined) throw new CliError(words.errors.outsideContent(file));
  const root = contentFolder(content, surroundings);
  const path = relative(root, resolve(io.cwd, file)).split(sep).join('/');
  const { files } = loadContent(root);
  const folder = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf('/')));
  const after = [...files.filter((candidate) => candidate.path !== path), { path, text }];
  const { diagnostics, content: checked } = checkContent(after);
  const errors = diagnostics.filter((found) => found.severity === 'error');
  const count = checked?.banks.find((candidate) => candidate.id === bank.id)?.items.length ?? 0;
  const beside = files.some(
    (candidate) => folder(candidate.path) === folder(path) && /bank\.ya?ml$/.test(candidate.path),
  );
  if (!beside || (checked && count !== bank.items.length + 1))
    throw new CliError(words.errors.outsideContent(file));
  if (errors.length === 0) return;
  io.stderr.write(diagnosticsText(errors, after, surroundings));
  throw new CliError(words.errors.unusableFile(file), EXIT.problems);
}
