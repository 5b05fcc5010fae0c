import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../../src/authoring/index.js';
import { nearMiss } from '../../../src/authoring/schema/near-miss.js';
import type { Bank } from '../../../src/banks/bank.js';
import { loadContent } from '../../../src/node/load-content.js';
import type { BankWords } from '../../bank-views/bank-words.js';
import { CliError } from '../../cli-error.js';
import { EXIT } from '../../exit-codes.js';
import type { CliIo } from '../../io.js';
import type { ToolWords } from '../../locales/tool-words.js';
import { createStyle } from '../../output/style.js';
import { stylish } from '../../output/stylish.js';
import { packageVersion } from '../../package-version.js';
import { summarize } from '../../validate/summarize.js';

/** What every bank command works with. */
export interface BankSurroundings {
  readonly io: CliIo;
  readonly words: BankWords;
  readonly tool: ToolWords;
}

/**
 * The built-in banks, or those of a content folder, validated first: its errors are printed, warnings counted.
 * @throws CliError when the folder does not exist, holds no bank, or has errors
 */
export async function openBanks(
  folder: string | undefined,
  surroundings: BankSurroundings,
): Promise<readonly Bank[]> {
  if (folder === undefined) {
    const { digital, french, softSkills, technical } = await import('../../../src/content/index.js');
    return [french, digital, technical, softSkills];
  }
  const { io, words } = surroundings;
  const { diagnostics, content, files } = loadContent(contentFolder(folder, surroundings));
  if (!content) {
    const errors = diagnostics.filter((found) => found.severity === 'error');
    io.stderr.write(diagnosticsText(errors, files, surroundings));
    throw new CliError(words.content.invalid(folder), EXIT.problems);
  }
  const warnings = diagnostics.filter((found) => found.severity === 'warning').length;
  if (warnings > 0) io.stderr.write(`${words.content.warnings(warnings, folder)}\n`);
  if (content.banks.length === 0) throw new CliError(words.errors.noBank(folder));
  return content.banks;
}

/** The full path of a content folder. @throws CliError when it is no folder */
export function contentFolder(folder: string, { io, words }: BankSurroundings): string {
  const path = resolve(io.cwd, folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new CliError(words.errors.noFolder(folder));
  return path;
}

/** Diagnostics as `coeps validate` words them. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  files: readonly { readonly path: string; readonly text: string }[],
  { io, words, tool }: BankSurroundings,
): string {
  return stylish({
    diagnostics,
    summary: summarize(diagnostics, { files: files.length, items: 0, failOn: 'error' }),
    failOn: 'error',
    sources: new Map(files.map(({ path, text }) => [path, text])),
    locale: words.locale,
    words: tool,
    today: io.now().toISOString().slice(0, 10),
    version: packageVersion(),
    style: createStyle(Boolean(io.stderr.isTTY) && !io.env.NO_COLOR),
    columns: io.stderr.columns ?? 80,
  });
}

/** The bank asked for; the only one when none is. @throws CliError when it is not there or not said */
export function chooseBank(banks: readonly Bank[], id: string | undefined, words: BankWords): Bank {
  const known = banks.map((bank) => bank.id);
  const [only, ...others] = banks;
  if (id === undefined) {
    if (only && others.length === 0) return only;
    throw new CliError(words.errors.whichBank(known));
  }
  const found = banks.find((bank) => bank.id === id);
  if (found) return found;
  throw new CliError(words.errors.unknownBank(id, known, nearMiss(id, known)));
}

/** The areas asked for, checked against the bank. @throws CliError for one that is not there */
export function chooseAreas(
  bank: Bank,
  list: string | undefined,
  words: BankWords,
): readonly string[] | undefined {
  if (list === undefined) return undefined;
  const known = bank.scales.map((scale) => scale.id);
  const areas = list
    .split(',')
    .map((area) => area.trim())
    .filter((area) => area !== '');
  for (const area of areas) {
    if (!known.includes(area))
      throw new CliError(words.errors.unknownArea(area, known, nearMiss(area, known)));
  }
  return areas.length === 0 ? undefined : [...new Set(areas)];
}
