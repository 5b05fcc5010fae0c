import { AnswerDetailCollector } from '../../../src/lab/item-statistics/answer-details.js';
import { type ItemReport, itemReport } from '../../../src/lab/item-statistics/item-report.js';
import { textOf } from '../../../src/lab/simulation-words.js';
import type { LabWords } from '../../bank-views/lab-words.js';
import { createScreen } from '../../bank-views/screen.js';
import { CliError } from '../../cli-error.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { PACKAGE_NAME, packageVersion } from '../../package-version.js';
import type { ItemsOptions } from './items.js';
import { withLabErrors } from './lab-errors.js';
import { type BankSurroundings, chooseBank, openBanks } from './open-banks.js';
import { printFacts, printTable } from './print-tables.js';
import { type ReadAnswers, readAnswers } from './read-answers.js';
import { sourceTable } from './source-table.js';
import { withCycles } from './with-cycles.js';
import { withInterrupt } from './with-interrupt.js';

/** Version of the JSON this command writes. */
const SCHEMA_VERSION = 1;

/** Does the work of `coeps bank items`. */
export async function runItems(
  files: readonly string[],
  options: ItemsOptions,
  surroundings: BankSurroundings,
  lab: LabWords,
): Promise<ExitCode> {
  const { io, words } = surroundings;
  const bank = chooseBank(await openBanks(options.content, surroundings), options.bank, words);
  if (bank.scoring === 'strengths') throw new CliError(words.errors.strengthsOnly(bank.id));
  const details = new AnswerDetailCollector(bank);
  const { read, report } = await withInterrupt(io, words, (signal) =>
    withLabErrors(lab, bank, async () => {
      const read = await readAnswers(files, bank, io, lab, signal, (record, person) => {
        details.add(person, record.item, record.option, record.milliseconds);
      });
      const report = withCycles(io, words.locale, lab, (onProgress) =>
        itemReport(bank, read.data, details, onProgress),
      );
      return { read, report };
    }),
  );
  if (options.json) {
    const { data: _, ...source } = read;
    const tool = { name: PACKAGE_NAME, version: packageVersion() };
    io.stdout.write(
      `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, tool, source, ...report }, null, 2)}\n`,
    );
  } else print(report, read, surroundings, lab, details.choiceCount > 0);
  return EXIT.ok;
}

function print(
  report: ItemReport,
  read: ReadAnswers,
  { io, words }: BankSurroundings,
  lab: LabWords,
  withOptions: boolean,
): void {
  const { items: said, locale } = lab;
  const screen = createScreen(io, locale);
  const { number, percent } = screen;
  const all = Number.POSITIVE_INFINITY;
  screen.text(said.title(report.bank.id));
  printFacts(screen, sourceTable(read, report, words.locale));
  printTable(
    screen,
    {
      title: said.quality.title,
      note: said.quality.note,
      head: said.quality.head,
      rows: report.areas.map(({ title, persons, reliability, accuracy, consistency }) => [
        textOf(title, locale, report.bank.defaultLanguage),
        number(persons, 0),
        number(reliability),
        percent(accuracy),
        percent(consistency),
      ]),
    },
    all,
    lab,
  );
  printTable(
    screen,
    {
      title: said.title(report.bank.id),
      note: said.note,
      head: said.head,
      rows: report.items.map((item) => [
        item.id,
        number(item.answers, 0),
        percent(item.exposure),
        percent(item.success),
        percent(item.dontKnowRate),
        number(item.infit),
        item.times ? number(item.times.median, 0) : '–',
      ]),
    },
    all,
    lab,
  );
  printOptions(report, screen, lab, withOptions);
  const pairs = report.areas.flatMap(({ dependence }) => dependence);
  printTable(
    screen,
    {
      ...said.pairs,
      note: pairs.length === 0 ? `${said.pairs.note} ${said.none}` : said.pairs.note,
      rows: pairs.map(({ items, persons, q3, adjusted }) => [
        items.join(' + '),
        number(persons, 0),
        number(q3),
        number(adjusted),
      ]),
    },
    all,
    lab,
  );
  for (const { title, classical, summedScoreFit } of report.areas) {
    const name = textOf(title, locale, report.bank.defaultLanguage);
    if (classical) {
      screen.heading(`${said.classical.title} – ${name}`);
      screen.text(
        said.classical.value(number(classical.alpha), number(classical.standardErrorOfMeasurement)),
      );
    }
    if (summedScoreFit) {
      printTable(
        screen,
        {
          ...said.summedScores,
          title: `${said.summedScores.title} – ${name}`,
          rows: summedScoreFit.map(({ id, statistic, df, p }) => [
            id,
            number(statistic),
            number(df, 0),
            number(p, 3),
          ]),
        },
        all,
        lab,
      );
    }
  }
}

function printOptions(
  report: ItemReport,
  screen: ReturnType<typeof createScreen>,
  lab: LabWords,
  known: boolean,
): void {
  const { items: said } = lab;
  const rows = report.options.flatMap(({ item, options }) =>
    options
      .filter(({ problems }) => problems.length > 0)
      .map(({ id, chosen, share, meanAbility, problems }) => [
        `${item} ${id}`,
        screen.number(chosen, 0),
        screen.percent(share),
        screen.number(meanAbility),
        problems.map((problem) => said.problems[problem]).join(', '),
      ]),
  );
  const finding = !known ? said.noOptions : rows.length === 0 ? said.none : undefined;
  const note = finding === undefined ? said.options.note : `${said.options.note} ${finding}`;
  printTable(screen, { ...said.options, note, rows }, Number.POSITIVE_INFINITY, lab);
}
