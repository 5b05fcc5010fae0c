import type { Bank } from '../../../src/banks/bank.js';
import { OVERALL } from '../../../src/lab/calibration/stated-levels.js';
import { referenceReader } from '../../../src/lab/classification/reference-records.js';
import {
  type ReferenceArea,
  type ReferenceReport,
  referenceReport,
  SMALLEST_REFERENCE,
} from '../../../src/lab/classification/reference-report.js';
import type { StatedAgainstObserved } from '../../../src/lab/classification/stated-probability.js';
import { textOf } from '../../../src/lab/simulation-words.js';
import type { LabWords } from '../../bank-views/lab-words.js';
import { createScreen, type Screen } from '../../bank-views/screen.js';
import { CliError } from '../../cli-error.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { PACKAGE_NAME, packageVersion } from '../../package-version.js';
import { cleanLine } from '../../text/clean-text.js';
import { withLabErrors } from './lab-errors.js';
import type { LevelsOptions } from './levels.js';
import { type BankSurroundings, chooseBank, openBanks } from './open-banks.js';
import { printFacts, printTable } from './print-tables.js';
import { ownTexts, readAnswers } from './read-answers.js';
import { readTable } from './read-table.js';
import { sourceTable } from './source-table.js';
import { withInterrupt } from './with-interrupt.js';

/** Version of the JSON this command writes. */
const SCHEMA_VERSION = 1;

const ALL = Number.POSITIVE_INFINITY;

/** Does the work of `coeps bank levels`. */
export async function runLevels(
  files: readonly string[],
  options: LevelsOptions,
  surroundings: BankSurroundings,
  lab: LabWords,
): Promise<ExitCode> {
  const { io, words } = surroundings;
  if (options.reference === undefined) throw new CliError(lab.errors.noReference);
  const reference = options.reference;
  const bank = chooseBank(await openBanks(options.content, surroundings), options.bank, words);
  if (bank.scoring === 'strengths') throw new CliError(words.errors.strengthsOnly(bank.id));
  const own = ownTexts();
  const last: string[] = [];
  const { read, report } = await withInterrupt(io, words, (signal) =>
    withLabErrors(lab, bank, async () => {
      const references = readTable(reference, io, lab, (header) => referenceReader(header, bank)).filter(
        (record) => typeof record !== 'string',
      );
      const read = await readAnswers(files, bank, io, lab, signal, ({ date }, row) => {
        if (date !== undefined && date > (last[row] ?? '')) last[row] = own(date);
      });
      const { persons } = read.data;
      const lastAnswer = new Map(
        persons.flatMap((person, row) => {
          const date = last[row];
          return date === undefined ? [] : [[person, date] as const];
        }),
      );
      return { read, report: referenceReport(bank, read.data, references, lastAnswer) };
    }),
  );
  if (options.json) {
    const { data: _, ...source } = read;
    const tool = { name: PACKAGE_NAME, version: packageVersion() };
    const document = { schemaVersion: SCHEMA_VERSION, tool, source, reference, ...report };
    io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return EXIT.ok;
  }
  const screen = createScreen(io, words.locale);
  const facts = sourceTable(read, report, words.locale);
  screen.text(lab.levels.title(report.bank.id));
  printFacts(screen, { ...facts, rows: [...facts.rows, ...referenceRows(report, screen, lab)] });
  screen.blank();
  screen.text(lab.levels.note);
  if (report.references.used === 0) screen.text(lab.levels.nothing);
  for (const area of report.areas) printArea(area, bank, screen, lab);
  for (const { area, persons } of report.tooFew) {
    screen.blank();
    screen.text(
      lab.levels.tooFew(areaName(bank, area, lab), screen.number(persons, 0), `${SMALLEST_REFERENCE}`),
    );
  }
  return EXIT.ok;
}

function referenceRows(
  { references, sources, from, to }: ReferenceReport,
  { number }: Screen,
  { levels: { facts } }: LabWords,
): string[][] {
  const { used, unknownPerson, notMeasured, earlier } = references;
  return [
    [facts.references, facts.referencesValue(number(used, 0), unknownPerson, notMeasured, earlier)],
    ...(from && to ? [[facts.dates, from === to ? from : `${from} – ${to}`]] : []),
    ...(sources.length > 0
      ? [[facts.sources, sources.map(({ source, count }) => `${source} (${number(count, 0)})`).join(', ')]]
      : []),
  ];
}

function areaName(bank: Bank, area: string, { levels, locale }: LabWords): string {
  if (area === OVERALL) return levels.overall;
  return textOf(bank.scales.find(({ id }) => id === area)?.title ?? area, locale, bank.defaultLanguage);
}

function printArea(area: ReferenceArea, bank: Bank, screen: Screen, lab: LabWords): void {
  const { levels: said } = lab;
  const { number, percent } = screen;
  const { level, exceedances, cuts } = area;
  const range = (low: number, high: number, show: (value: number) => string) =>
    `${show(low)} – ${show(high)}`;
  const gap = level.calibrationError;
  const names = bank.levels.map(({ id }) => cleanLine(id));
  printTable(
    screen,
    {
      title: said.area(areaName(bank, area.area, lab), number(area.count, 0)),
      note: verdict(level, said, number),
      head: said.figures.head,
      rows: [
        [said.figures.exact, percent(area.exact), range(level.observed.lower, level.observed.upper, percent)],
        [said.figures.stated, percent(area.stated), ''],
        [said.figures.adjacent, percent(area.adjacent), ''],
        [said.figures.gap, number(gap.estimate), range(gap.lower, gap.upper, number)],
        [
          said.figures.brier,
          number(level.brier.estimate),
          range(level.brier.lower, level.brier.upper, number),
        ],
        [said.figures.levelsBrier, number(area.brier), ''],
      ],
    },
    ALL,
    lab,
  );
  printTable(
    screen,
    {
      ...said.bins,
      rows: level.bins.map(({ from, to, count, stated, observed }) => [
        said.bins.range(percent(from), percent(to)),
        number(count, 0),
        percent(stated),
        percent(observed.estimate),
        range(observed.lower, observed.upper, percent),
      ]),
    },
    ALL,
    lab,
  );
  printTable(
    screen,
    {
      ...said.cuts,
      rows: exceedances.map(({ stated, observed, calibrationError }, cut) => [
        names[cut + 1] ?? '',
        percent(stated),
        percent(observed.estimate),
        range(observed.lower, observed.upper, percent),
        number(calibrationError.estimate),
        number(calibrationError.byChance),
        percent(cuts[cut]?.settled ?? Number.NaN),
        percent(cuts[cut]?.settledRight ?? Number.NaN),
      ]),
    },
    ALL,
    lab,
  );
  printTable(
    screen,
    {
      title: said.table.title,
      head: [said.table.corner, ...names],
      rows: area.table.map((counts, k) => [names[k] ?? '', ...counts.map((count) => number(count, 0))]),
    },
    ALL,
    lab,
  );
}

function verdict(
  { stated, observed, calibrationError: gap }: StatedAgainstObserved,
  said: LabWords['levels'],
  number: Screen['number'],
): string {
  const sentence = said.verdict(number(gap.estimate), number(gap.byChance), gap.estimate > gap.byChance);
  if (stated < observed.lower) return `${sentence} ${said.cautious}`;
  return stated > observed.upper ? `${sentence} ${said.tooSure}` : sentence;
}
