import type { Bank } from '../../../src/banks/bank.js';
import {
  type CalibrationReport,
  calibrationReport,
} from '../../../src/lab/calibration/calibration-report.js';
import { calibrationReportHtml } from '../../../src/lab/calibration/calibration-report-html.js';
import {
  type AnswerSource,
  calibrationTables,
  factTable,
  itemTable,
  peopleTable,
  remarks,
} from '../../../src/lab/calibration/calibration-tables.js';
import { CALIBRATION_WORDS } from '../../../src/lab/calibration/calibration-words.js';
import type { LabWords } from '../../bank-views/lab-words.js';
import { createProgressBar, type ProgressBar } from '../../bank-views/progress-bar.js';
import { createScreen } from '../../bank-views/screen.js';
import { CliError } from '../../cli-error.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { PACKAGE_NAME, packageVersion } from '../../package-version.js';
import { cleanLine } from '../../text/clean-text.js';
import type { CalibrateOptions } from './calibrate.js';
import { withLabErrors } from './lab-errors.js';
import { countOption } from './number-options.js';
import { type BankSurroundings, chooseBank, openBanks } from './open-banks.js';
import { printFacts, printTable } from './print-tables.js';
import { readAnswers } from './read-answers.js';
import { USUAL_CYCLES } from './with-cycles.js';
import { withInterrupt } from './with-interrupt.js';
import { writeCalibration } from './write-calibration.js';
import { writeOutput } from './write-output.js';

/** Version of the JSON this command writes. */
const SCHEMA_VERSION = 1;

/** Items shown on the terminal. */
const SHOWN = 30;

/** Does the work of `coeps bank calibrate`. */
export async function runCalibrate(
  files: readonly string[],
  options: CalibrateOptions,
  surroundings: BankSurroundings,
  lab: LabWords,
): Promise<ExitCode> {
  const { io, words } = surroundings;
  const quota =
    options.quota === undefined ? undefined : countOption(options.quota, '--quota', [30, 10_000], words);
  if (options.write && options.content === undefined) throw new CliError(lab.errors.writeNeedsContent);
  const accepted = acceptedShift(options, lab);
  const bank = chooseBank(await openBanks(options.content, surroundings), options.bank, words);
  if (bank.scoring === 'strengths') throw new CliError(words.errors.strengthsOnly(bank.id));
  const on = io.now().toISOString().slice(0, 10);
  const { read, report, result } = await withInterrupt(io, words, (signal) =>
    withLabErrors(lab, bank, async () => {
      const read = await readAnswers(files, bank, io, lab, signal);
      const bars = phaseBars(surroundings, lab, read.data.persons.length);
      try {
        const { report, bank: result } = calibrationReport(bank, read.data, {
          ...(options.update ? { calibrated: 'update' } : {}),
          ...(quota === undefined ? {} : { quota }),
          on,
          onProgress: bars.update,
        });
        return { read, report, result };
      } finally {
        bars.end();
      }
    }),
  );
  const source: AnswerSource = { ...read, software: `${PACKAGE_NAME} ${packageVersion()}` };
  if (options.json) {
    const { data: _, ...rest } = read;
    const tool = { name: PACKAGE_NAME, version: packageVersion() };
    const document = { schemaVersion: SCHEMA_VERSION, tool, on, source: rest, ...report };
    io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  if (options.html !== undefined) {
    const page = calibrationReportHtml(report, source, words.locale);
    if (writeOutput(options.html, page, io, words))
      io.stderr.write(`${words.simulate.written(options.html)}\n`);
  }
  if (!options.json && options.html !== '-') printReport(report, source, surroundings, lab);
  if (!options.write) return EXIT.ok;
  return write({ before: bank, result, report, source, on, accepted }, options, surroundings, lab);
}

/** Who accepted a moved metric and why. @throws CliError when either is missing */
function acceptedShift(
  { acceptShift, write: writes }: CalibrateOptions,
  { errors }: LabWords,
): { readonly who: string; readonly why: string } | undefined {
  if (acceptShift === undefined) return undefined;
  if (!writes) throw new CliError(errors.acceptNeedsWrite);
  const [, who = '', why = ''] = /^([^:]{2,100}):(.{10,1000})$/s.exec(cleanLine(acceptShift)) ?? [];
  if (who.trim() === '' || why.trim() === '') throw new CliError(errors.acceptForm(acceptShift));
  return { who: who.trim(), why: why.trim() };
}

interface Written {
  readonly before: Bank;
  readonly result: Bank;
  readonly report: CalibrationReport;
  readonly source: AnswerSource;
  readonly on: string;
  readonly accepted: { readonly who: string; readonly why: string } | undefined;
}

function write(
  written: Written,
  { content = '' }: CalibrateOptions,
  { io, words }: BankSurroundings,
  { errors, written: said }: LabWords,
): ExitCode {
  const { report, accepted } = written;
  if (!report.converged) throw new CliError(CALIBRATION_WORDS[words.locale].notConverged, EXIT.problems);
  if (report.outcome === 'blocked' && !accepted) throw new CliError(errors.blocked, EXIT.problems);
  const changed = writeCalibration(content, written, io);
  if (changed.items === 0) io.stderr.write(`${said.nothing}\n`);
  else io.stderr.write(`${said.items(changed.items, changed.files)}\n`);
  return EXIT.ok;
}

function phaseBars({ io, words }: BankSurroundings, lab: LabWords, persons: number) {
  const { bar: signs } = createScreen(io, words.locale);
  let phase = '';
  let bar: ProgressBar | undefined;
  return {
    update: (next: 'calibrate' | 'drift' | 'levels', done: number) => {
      if (next !== phase) {
        bar?.end();
        phase = next;
        bar = createProgressBar(
          io.stderr,
          lab.phases[next],
          next === 'levels' ? persons : USUAL_CYCLES,
          signs,
        );
      }
      bar?.update(next === 'levels' ? done : Math.min(done, USUAL_CYCLES));
    },
    end: () => bar?.end(),
  };
}

function printReport(
  report: CalibrationReport,
  source: AnswerSource,
  { io, words: bankWords }: BankSurroundings,
  lab: LabWords,
): void {
  const screen = createScreen(io, bankWords.locale);
  const words = CALIBRATION_WORDS[bankWords.locale];
  screen.text(words.title(cleanLine(report.bank.id)));
  screen.text(report.outcome === 'blocked' ? words.blocked : words.caution);
  printFacts(screen, factTable(report, source, words));
  for (const text of remarks(report, words)) {
    screen.blank();
    screen.text(text);
  }
  for (const table of calibrationTables(report, words)) printTable(screen, table, SHOWN, lab);
  const people = peopleTable(report, words);
  if (people.rows.length > 0) printTable(screen, people, SHOWN, lab);
  const changed = [...report.items].sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const table = itemTable(changed.slice(0, SHOWN), words);
  const note = words.items.shown(String(Math.min(SHOWN, changed.length)), String(changed.length));
  // Eleven columns do not fit a terminal: what an author looks at first.
  const columns = [0, 1, 2, 3, 4, 9];
  const pick = (row: readonly string[]) => columns.map((column) => row[column] ?? '');
  printTable(
    screen,
    { ...table, note: `${table.note ?? ''} ${note}`, head: pick(table.head), rows: table.rows.map(pick) },
    SHOWN,
    lab,
  );
}
