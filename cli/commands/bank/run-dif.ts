import type { AnswerRecord } from '../../../src/lab/calibration/answer-records.js';
import { tableReader } from '../../../src/lab/calibration/answer-records.js';
import {
  type FairnessReport,
  fairnessReport,
  SMALLEST_ANSWERS,
} from '../../../src/lab/fairness/fairness-report.js';
import { SMALLEST_GROUP } from '../../../src/lab/fairness/matching-strata.js';
import type { LabWords } from '../../bank-views/lab-words.js';
import { createScreen } from '../../bank-views/screen.js';
import { CliError } from '../../cli-error.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import type { CliIo } from '../../io.js';
import { PACKAGE_NAME, packageVersion } from '../../package-version.js';
import { cleanLine } from '../../text/clean-text.js';
import type { DifOptions } from './dif.js';
import { withLabErrors } from './lab-errors.js';
import { type BankSurroundings, chooseBank, openBanks } from './open-banks.js';
import { printFacts, printTable } from './print-tables.js';
import { ownTexts, readAnswers } from './read-answers.js';
import { readTable } from './read-table.js';
import { sourceTable } from './source-table.js';
import { withCycles } from './with-cycles.js';
import { withInterrupt } from './with-interrupt.js';

/** Version of the JSON this command writes. */
const SCHEMA_VERSION = 1;

/** Does the work of `coeps bank dif`. */
export async function runDif(
  files: readonly string[],
  options: DifOptions,
  surroundings: BankSurroundings,
  lab: LabWords,
): Promise<ExitCode> {
  const { io, words } = surroundings;
  const bank = chooseBank(await openBanks(options.content, surroundings), options.bank, words);
  if (bank.scoring === 'strengths') throw new CliError(words.errors.strengthsOnly(bank.id));
  const own = ownTexts();
  const modes: string[] = [];
  const visit = ({ mode }: AnswerRecord, row: number) => {
    if (options.groups === undefined && options.by === 'mode' && mode !== undefined) modes[row] = own(mode);
  };
  const { read, reports, skipped } = await withInterrupt(io, words, (signal) =>
    withLabErrors(lab, bank, async () => {
      const given =
        options.groups === undefined ? undefined : readGroups(options.groups, options.by, io, lab);
      const read = await readAnswers(files, bank, io, lab, signal, visit);
      const groupOf = given ?? groupsByRow(read.data.persons, modes);
      const sizes = groupSizes(read.data.persons, groupOf, options, lab);
      const { reference, focals } = comparisons(sizes, options, lab);
      // A group asked for by name is refused in words when it is too small; others are left out and named.
      const large = (group: string) =>
        options.focal !== undefined || (sizes.get(group) ?? 0) >= SMALLEST_GROUP;
      const reports = focals
        .filter(large)
        .map((focal) =>
          withCycles(io, words.locale, lab, (onProgress) =>
            fairnessReport(bank, read.data, groupOf, { reference, focal }, onProgress),
          ),
        );
      const skipped = focals
        .filter((group) => !large(group))
        .map((group) => ({ group, persons: sizes.get(group) ?? 0 }));
      return { read, reports, skipped };
    }),
  );
  const { data, ...source } = read;
  const size = { persons: data.persons.length, answers: data.itemOf.length };
  if (options.json) {
    const tool = { name: PACKAGE_NAME, version: packageVersion() };
    const document = { schemaVersion: SCHEMA_VERSION, tool, source, bank: bank.id, ...size, by: options.by };
    io.stdout.write(`${JSON.stringify({ ...document, comparisons: reports, skipped }, null, 2)}\n`);
    return EXIT.ok;
  }
  const screen = createScreen(io, words.locale);
  screen.text(lab.dif.title(bank.id, options.by));
  printFacts(screen, sourceTable(read, { bank, ...size }, words.locale));
  screen.blank();
  screen.text(lab.dif.note);
  for (const report of reports) printComparison(report, screen, lab);
  for (const { group, persons: people } of skipped) {
    screen.blank();
    screen.text(lab.dif.skipped(group, people, SMALLEST_GROUP));
  }
  return EXIT.ok;
}

function groupsByRow(
  persons: readonly string[],
  groups: readonly (string | undefined)[],
): Map<string, string> {
  return new Map(
    persons.flatMap((person, row) => {
      const group = groups[row];
      return group === undefined ? [] : [[person, group] as const];
    }),
  );
}

/** The groups of a file with a column person and a column of that name. */
function readGroups(path: string, by: string, io: CliIo, lab: LabWords): Map<string, string> {
  const rows = readTable(path, io, lab, (header) => {
    const { columns, read } = tableReader(header);
    const person = columns.indexOf('person');
    const group = columns.indexOf(by.toLowerCase());
    if (person < 0 || group < 0) throw new CliError(lab.errors.groupsHeader(path, by));
    return (line) => {
      const values = read(line);
      return [(values[person] ?? '').trim(), cleanLine((values[group] ?? '').trim())] as const;
    };
  });
  return new Map(rows.filter(([, group]) => group !== ''));
}

function groupSizes(
  persons: readonly string[],
  groupOf: ReadonlyMap<string, string>,
  { by }: DifOptions,
  { errors }: LabWords,
): Map<string, number> {
  if (groupOf.size === 0) throw new CliError(errors.noGroups(by));
  const sizes = new Map<string, number>();
  for (const person of persons) {
    const group = groupOf.get(person);
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  if (sizes.size < 2) throw new CliError(errors.oneGroup(by, [...sizes.keys()]));
  return sizes;
}

function comparisons(
  sizes: ReadonlyMap<string, number>,
  options: DifOptions,
  { errors }: LabWords,
): { readonly reference: string; readonly focals: readonly string[] } {
  const known = [...sizes].sort((one, other) => other[1] - one[1]).map(([group]) => group);
  for (const asked of [options.reference, options.focal]) {
    if (asked !== undefined && !sizes.has(asked)) throw new CliError(errors.unknownGroup(asked, known));
  }
  const reference = options.reference ?? known.find((group) => group !== options.focal) ?? '';
  const focals = options.focal === undefined ? known.filter((group) => group !== reference) : [options.focal];
  return { reference, focals };
}

function printComparison(
  { reference, focal, items, tooFew }: FairnessReport,
  screen: ReturnType<typeof createScreen>,
  lab: LabWords,
): void {
  const { dif } = lab;
  const { number } = screen;
  const differing = items.filter(({ etsClass }) => etsClass !== 'A');
  printTable(
    screen,
    {
      title: dif.groups(reference.name, reference.persons, focal.name, focal.persons),
      ...(differing.length === 0 ? { note: dif.nothing } : {}),
      head: dif.head,
      rows: [...differing]
        .sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta))
        .map(({ id, answers, delta, standardErrorDelta, p, etsClass, logistic }) => [
          id,
          number(answers.reference + answers.focal, 0),
          number(delta),
          number(standardErrorDelta),
          number(p, 3),
          etsClass,
          number(logistic.r2Change, 3),
        ]),
    },
    Number.POSITIVE_INFINITY,
    lab,
  );
  screen.text(dif.compared(items.length, Math.round(0.05 * items.length)));
  if (tooFew.length > 0) screen.text(dif.tooFew(tooFew.length, SMALLEST_ANSWERS));
}
