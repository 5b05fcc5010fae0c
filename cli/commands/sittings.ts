import { Command } from 'commander';
import { WORDS } from '../locales/choose-words.js';
import type { Words } from '../locales/words.js';
import type { SittingSummary } from '../../src/node/index.js';
import { type Desk, errorWords, localDay } from '../sitting/desk.js';
import { cleanLine } from '../text/clean-text.js';
import { displayWidth } from '../text/display-width.js';
import { type DeskOptions, localeOf, openCommandDesk, runCommandWork, UsageError, withDeskOptions } from './desk-options.js';

interface SittingsOptions extends DeskOptions {
  readonly json?: boolean;
  readonly output?: string;
  readonly yes?: boolean;
  readonly text?: string;
}

type Work = (desk: Desk, words: Words, options: SittingsOptions) => Promise<number> | number;

/** `coeps sittings`: what can be done with sittings outside the runner. */
export function sittingsCommand(): Command {
  const sittings = new Command('sittings').description('list, show, export, correct, erase and verify sittings');
  sittings.addCommand(
    subcommand('list', 'the sittings of this computer').action((options: SittingsOptions) => act(options, list)),
  );
  sittings.addCommand(
    subcommand('show', 'the results of a sitting in words')
      .argument('<id>')
      .action((id: string, options: SittingsOptions) =>
        act(options, (desk, words, given) => show(desk, desk.store.resolve(id), words, given)),
      ),
  );
  sittings.addCommand(
    subcommand('export', 'everything a sitting holds, as one JSON document')
      .argument('<id>')
      .option('-o, --output <file>', 'write to a file, readable by you alone, instead of the screen')
      .action((id: string, options: SittingsOptions) =>
        act(options, (desk, words, given) => exportSitting(desk, desk.store.resolve(id), words, given)),
      ),
  );
  sittings.addCommand(
    subcommand('erase', 'erase a sitting and all its files for good')
      .argument('<id>')
      .option('--yes', 'do it: without this, nothing is erased')
      .action((id: string, options: SittingsOptions) =>
        act(options, (desk, words, given) => erase(desk, desk.store.resolve(id), words, given)),
      ),
  );
  sittings.addCommand(
    subcommand('correct', 'replace or erase one free text of a sitting')
      .argument('<id>')
      .argument('<event>', 'number of the event that holds the text, as in the export')
      .option('--text <text>', 'the new text; without it the text is erased')
      .action((id: string, event: string, options: SittingsOptions) =>
        act(options, (desk, words, given) => correct(desk, desk.store.resolve(id), event, words, given)),
      ),
  );
  sittings.addCommand(
    subcommand('verify', 'check the chain of a sitting, replay it and compare')
      .argument('<id>')
      .action((id: string, options: SittingsOptions) =>
        act(options, (desk, words, given) => verify(desk, desk.store.resolve(id), words, given)),
      ),
  );
  return sittings;
}

function subcommand(name: string, description: string): Command {
  return withDeskOptions(new Command(name)).description(description).option('--json', 'as JSON, for programs');
}

function act(options: SittingsOptions, work: Work): Promise<void> {
  return runCommandWork(options, async () => {
    const words = WORDS[localeOf(options)];
    return work(await openCommandDesk(options), words, options);
  });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

function list(desk: Desk, words: Words, { json }: SittingsOptions): number {
  const summaries = desk.store.list();
  if (json) {
    printJson(summaries.map(({ problem, ...rest }) => (problem ? { ...rest, problem: problem.code } : rest)));
    return 0;
  }
  if (summaries.length === 0) print(words.sittings.none);
  else for (const row of table(summaries, words)) print(row);
  return 0;
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

async function show(desk: Desk, id: string, words: Words, { json }: SittingsOptions): Promise<number> {
  const { events } = desk.store.read(id);
  const today = localDay(new Date());
  if (json) {
    printJson({ id, profile: desk.assessment.profile(events), ...desk.recommend(events, today) });
    return 0;
  }
  const { blockLines } = await import('../results/block-lines.js');
  for (const { text } of blockLines(desk.results(events, today, words), 78, { bullet: '-' })) print(text);
  return 0;
}

async function exportSitting(desk: Desk, id: string, words: Words, { output }: SittingsOptions): Promise<number> {
  const document = desk.store.export(id);
  if (output === undefined || output === '-') {
    printJson(document);
    return 0;
  }
  const { writeFileSync } = await import('node:fs');
  const { withFileErrors } = await import('../../src/node/store-error.js');
  withFileErrors(output, () =>
    writeFileSync(output, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true }),
  );
  process.stderr.write(`${words.sittings.exported(output)}\n`);
  return 0;
}

function erase(desk: Desk, id: string, words: Words, { yes, json }: SittingsOptions): number {
  if (!yes) throw new UsageError(`${words.sittings.confirmErase(id)} ${words.sittings.eraseCancelled}`);
  const files = desk.store.erase(id);
  if (json) printJson({ id, files });
  else print(words.sittings.erased(id, files));
  return 0;
}

function correct(desk: Desk, id: string, event: string, words: Words, { text, json }: SittingsOptions): number {
  const seq = Number(event);
  desk.store.correct(id, seq, text, new Date().toISOString());
  if (json) printJson({ id, event: seq, corrected: text !== undefined, erased: text === undefined });
  else print(text === undefined ? words.sittings.textErased(id, seq) : words.sittings.corrected(id, seq));
  return 0;
}

async function verify(desk: Desk, id: string, words: Words, { json }: SittingsOptions): Promise<number> {
  const { verifySitting } = await import('../../src/node/verify-sitting.js');
  const found = verifySitting(desk.store.read(id), desk.assessment);
  if (json) printJson({ id, ...found });
  else {
    const { sittings } = words;
    const { corrected, erased, lost } = found.texts;
    const replay = {
      same: sittings.replaySame,
      'other-content': sittings.replayOtherContent,
      different: sittings.replayDifferent(found.replay.outcome === 'different' ? found.replay.seq : 0),
    }[found.replay.outcome];
    print(found.fault ? sittings.chainBroken(found.fault.line) : sittings.chainHolds(found.events));
    if (found.torn) print(sittings.torn);
    if (corrected.length > 0) print(sittings.textsCorrected(corrected));
    if (erased.length > 0) print(sittings.textsErased(erased));
    if (lost.length > 0) print(sittings.textsLost(lost));
    print(replay);
    if (found.sound) print(sittings.sound);
  }
  return found.sound ? 0 : 1;
}
