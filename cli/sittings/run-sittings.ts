import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  dataFolder,
  isSealed,
  overdueSittings,
  type PrivateField,
  readRetention,
  type SittingSummary,
  sealFolder,
  unsealFolder,
  type Verification,
  verifySitting,
  writeRetention,
} from '../../src/node/index.js';
import { withFileErrors } from '../../src/node/store-error.js';
import { CliError } from '../cli-error.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { Locale, Words } from '../locales/words.js';
import { blockLines } from '../results/block-lines.js';
import { askPassphrase } from '../runner/ask-passphrase.js';
import { openCommandDesk } from '../runner/command-desk.js';
import { type Desk, errorWords, localDay } from '../sitting/desk.js';
import { cleanLine } from '../text/clean-text.js';
import { displayWidth } from '../text/display-width.js';
import { wrapText } from '../text/wrap-text.js';
import { runCase } from './run-case.js';
import { runImport } from './run-import.js';
import { type RescoreOptions, runRescore } from './run-rescore.js';
import { runStats, type StatsOptions } from './run-stats.js';

/** What can be done with sittings. */
export type SittingsAction =
  | 'list'
  | 'show'
  | 'export'
  | 'import'
  | 'erase'
  | 'correct'
  | 'verify'
  | 'rescore'
  | 'stats'
  | 'retain'
  | 'case'
  | 'seal'
  | 'unseal';

/** Options of `coeps sittings`. */
export interface SittingsOptions extends StatsOptions, RescoreOptions {
  readonly content?: string;
  readonly output?: string;
  readonly yes?: boolean;
  readonly text?: string;
  readonly field?: PrivateField;
  readonly months?: string;
}

/** Three or four words: a passphrase is guessed without limit by whoever has the files. */
const SHORTEST_PASSPHRASE = 12;

interface Place {
  readonly desk: Desk;
  readonly words: Words;
  readonly options: SittingsOptions;
  readonly io: CliIo;
}

/** Does one thing with the sittings of this computer. @param texts id of a sitting, then what the action asks for */
export async function runSittings(
  action: SittingsAction,
  [asked = '', event = '']: readonly string[],
  options: SittingsOptions,
  io: CliIo,
  locale: Locale,
): Promise<ExitCode> {
  const words = WORDS[locale];
  if (action === 'seal' || action === 'unseal') return sealOrUnseal(action, io, words);
  const desk = await openCommandDesk(options.content, io, locale);
  const place: Place = { desk, words, options, io };
  switch (action) {
    case 'list':
      return list(place);
    case 'import':
      return runImport(asked, desk, options, io, words);
    case 'stats':
      return runStats(desk, options, io, words);
    case 'retain':
      return retain(place);
    default:
  }
  const id = desk.store.resolve(asked);
  switch (action) {
    case 'show':
      return show(id, place);
    case 'export':
      return exportSitting(id, place);
    case 'erase':
      return erase(id, place);
    case 'correct':
      return correct(id, Number(event), place);
    case 'case':
      return runCase(id, event, desk, options, io, words);
    case 'rescore':
      return runRescore(id, desk, options, io, words);
    case 'verify':
      return verify(id, place);
  }
}

function printJson(value: unknown, io: CliIo): ExitCode {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  return EXIT.ok;
}

/** On a terminal, sentences break between words; elsewhere they stay whole. */
function print(lines: readonly string[], io: CliIo): ExitCode {
  const shown = io.stdout.isTTY ? lines.flatMap((text) => wrapText(text, 78)) : lines;
  io.stdout.write(`${shown.join('\n')}\n`);
  return EXIT.ok;
}

async function sealOrUnseal(action: 'seal' | 'unseal', io: CliIo, { sittings }: Words): Promise<ExitCode> {
  const folder = dataFolder();
  const sealed = isSealed(folder);
  if (action === 'seal' && sealed) throw new CliError(sittings.sealedAlready, EXIT.problems);
  if (action === 'unseal' && !sealed) throw new CliError(sittings.notSealed, EXIT.problems);
  const passphrase = io.env.COEPS_PASSPHRASE || (await askPassphrase(io, sittings.passphrase));
  if (!passphrase) throw new CliError(sittings.sealNeeds);
  if (action === 'unseal') {
    const { done } = unsealFolder(folder, passphrase);
    return print([sittings.unsealed(folder, done.length)], io);
  }
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    throw new CliError(sittings.tooShort(SHORTEST_PASSPHRASE));
  if (!io.env.COEPS_PASSPHRASE && passphrase !== (await askPassphrase(io, sittings.passphraseAgain))) {
    throw new CliError(sittings.notTheSame);
  }
  const { done, left } = sealFolder(folder, passphrase);
  return print(
    [sittings.sealed(folder, done.length), ...(left.length === 0 ? [] : [sittings.leftOpen(left)])],
    io,
  );
}

function retain({ desk, words: { sittings, common }, options, io }: Place): ExitCode {
  const { folder } = desk.store;
  const { months: asked, yes, json } = options;
  if (asked !== undefined) {
    const wanted = Number(asked);
    if (!Number.isInteger(wanted) || wanted < 1) throw new CliError(sittings.notANumber(asked));
    writeRetention(folder, wanted);
  }
  const months = readRetention(folder);
  if (months === undefined) {
    return json
      ? printJson({ months: null, overdue: [], erased: false }, io)
      : print([sittings.noRetention], io);
  }
  const overdue = overdueSittings(desk.store.list(), months, io.now());
  if (yes) for (const { id } of overdue) desk.store.erase(id);
  if (json) return printJson({ months, overdue: overdue.map(({ id }) => id), erased: yes === true }, io);
  const rows = overdue.map(({ id, label, lastAt }) =>
    `  ${id}  ${cleanLine(label ?? '')}  ${lastAt === undefined ? '' : common.date(lastAt)}`.trimEnd(),
  );
  const end =
    overdue.length === 0 ? [] : [yes ? sittings.retentionErased(overdue.length) : sittings.retentionDryRun];
  return print([sittings.retention(months, overdue.length), ...rows, ...end], io);
}

function list({ desk, words, options, io }: Place): ExitCode {
  const summaries = desk.store.list();
  if (options.json) {
    return printJson(
      summaries.map(({ problem, ...rest }) => (problem ? { ...rest, problem: problem.code } : rest)),
      io,
    );
  }
  return print(summaries.length === 0 ? [words.sittings.none] : table(summaries, words), io);
}

function table(summaries: readonly SittingSummary[], words: Words): readonly string[] {
  const { columns } = words.sittings;
  const rows = [
    [columns.id, columns.label, columns.last, columns.answers],
    ...summaries.map(({ id, label, lastAt, answers, problem }) => [
      id,
      cleanLine(label ?? ''),
      lastAt === undefined ? '' : words.common.dateTime(lastAt),
      problem ? (errorWords(problem, words) ?? '') : String(answers),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}

function show(id: string, { desk, words, options, io }: Place): ExitCode {
  const { events } = desk.store.read(id);
  const today = localDay(io.now());
  if (options.json) {
    return printJson({ id, profile: desk.assessment.profile(events), ...desk.recommend(events, today) }, io);
  }
  const lines = blockLines(desk.results(events, today, words), 78, { bullet: '-' });
  return print(
    lines.map(({ text }) => text),
    io,
  );
}

function exportSitting(id: string, { desk, words, options: { output }, io }: Place): ExitCode {
  const document = desk.store.export(id);
  if (output === undefined || output === '-') return printJson(document, io);
  const path = resolve(io.cwd, output);
  // An earlier export is never written over.
  withFileErrors(path, () =>
    writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true }),
  );
  io.stderr.write(`${words.sittings.exported(path)}\n`);
  return EXIT.ok;
}

function erase(id: string, { desk, words, options, io }: Place): ExitCode {
  if (!options.yes) throw new CliError(`${words.sittings.confirmErase(id)} ${words.sittings.eraseCancelled}`);
  const files = desk.store.erase(id);
  return options.json ? printJson({ id, files }, io) : print([words.sittings.erased(id, files)], io);
}

function correct(id: string, seq: number, { desk, words, options, io }: Place): ExitCode {
  const { text, json, field } = options;
  desk.store.correct(
    id,
    seq,
    text === undefined ? undefined : cleanLine(text),
    io.now().toISOString(),
    field,
  );
  if (json)
    return printJson({ id, event: seq, corrected: text !== undefined, erased: text === undefined }, io);
  return print(
    [text === undefined ? words.sittings.textErased(id, seq) : words.sittings.corrected(id, seq)],
    io,
  );
}

function verify(id: string, { desk, words, options, io }: Place): ExitCode {
  const found = verifySitting(desk.store.read(id), desk.assessment);
  if (options.json) printJson({ id, ...found }, io);
  else print(verificationLines(found, words), io);
  return found.sound ? EXIT.ok : EXIT.problems;
}

function verificationLines(found: Verification, { sittings }: Words): readonly string[] {
  const { corrected, erased, lost } = found.texts;
  const replay = {
    same: sittings.replaySame,
    'other-content': sittings.replayOtherContent,
    different: sittings.replayDifferent(found.replay.outcome === 'different' ? found.replay.seq : 0),
  }[found.replay.outcome];
  return [
    found.fault ? sittings.chainBroken(found.fault.line) : sittings.chainHolds(found.events),
    ...(found.torn ? [sittings.torn] : []),
    ...(corrected.length > 0 ? [sittings.textsCorrected(corrected)] : []),
    ...(erased.length > 0 ? [sittings.textsErased(erased)] : []),
    ...(lost.length > 0 ? [sittings.textsLost(lost)] : []),
    replay,
    ...(found.sound ? [sittings.sound] : []),
  ];
}
