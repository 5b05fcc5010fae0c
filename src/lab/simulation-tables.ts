import type { SimulationReport } from './simulation-report.js';
import { columnNames, type SimulationWords, textOf } from './simulation-words.js';
import type { LevelSummary, SimulationSummary } from './summary.js';

/** A table of a report: words only, its first column naming the rows. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Figures in words of a language. */
export interface FigureWords {
  percent(share: number | undefined): string;
  number(value: number | undefined, digits?: number): string;
}

const NOTHING = '–';

/** How figures are written in a language. */
export function figureWords(language: string): FigureWords {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return {
    percent: (share) => (share === undefined || Number.isNaN(share) ? NOTHING : percent.format(share)),
    number: (value, digits = 2) =>
      value === undefined || Number.isNaN(value)
        ? NOTHING
        : new Intl.NumberFormat(language, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }).format(value),
  };
}

/** Names of the levels, as they head columns. */
export function levelNames({ levels, bank }: SimulationReport, language: string): string[] {
  return columnNames(levels, language, bank.defaultLanguage);
}

/** What the simulation assumed, as a table of two columns. */
export function assumptionTable(report: SimulationReport, words: SimulationWords): ReportTable {
  const { assumptions: said, language } = words;
  const { assumptions, bank } = report;
  const { number, percent } = figureWords(language);
  const { population, error } = assumptions;
  const areas = report.areas
    .filter(({ id }) => assumptions.areas.includes(id))
    .map(({ title }) => textOf(title, language, bank.defaultLanguage));
  return {
    id: 'assumptions',
    title: said.title,
    head: [words.figure, words.value],
    rows: [
      [said.bank, `${bank.id} ${bank.version} (${bank.hash.slice(0, 12)})`],
      [said.status, said.statuses[bank.status] ?? bank.status],
      [said.areas, areas.join(', ')],
      [said.people, said.peopleValue(number(assumptions.persons, 0), number(assumptions.draws, 0))],
      [
        said.population,
        said.populationValue(
          number(population.mean, 1),
          number(population.sd, 1),
          number(population.correlation),
        ),
      ],
      [said.style, said.styles[assumptions.style] ?? assumptions.style],
      [said.propensities, assumptions.propensities.map((share) => percent(share)).join(' / ')],
      [said.mode, said.modes[assumptions.mode] ?? assumptions.mode],
      [
        said.error,
        said.errorValue(number(error.difficultySd, 1), number(error.sharedSd, 1), percent(error.slopeSd)),
      ],
      [said.testlet, number(assumptions.testletSd, 1)],
      [said.seed, assumptions.seed],
    ],
  };
}

/** Every table of figures, in the order of a report. */
export function simulationTables(report: SimulationReport, words: SimulationWords): ReportTable[] {
  const { summary, bank } = report;
  const { language } = words;
  const { percent, number } = figureWords(language);
  const names = levelNames(report, language);
  const { overall } = summary;
  const shares = (counts: Readonly<Record<string, number>>, said: Readonly<Record<string, string>>) =>
    Object.entries(counts)
      .sort(([, left], [, right]) => right - left)
      .map(([name, share]) => [said[name] ?? name, percent(share)]);
  return [
    overviewTable(report, words),
    {
      id: 'cuts',
      title: words.cuts.title,
      head: [words.cuts.level, words.cuts.right, words.cuts.settled, words.cuts.settledRight],
      rows: (overall?.cuts ?? []).map((cut, c) => [
        names[c + 1] ?? '',
        percent(cut.right),
        percent(cut.settled),
        percent(cut.settledRight),
      ]),
    },
    {
      id: 'outcomes',
      title: words.outcomes.title,
      head: [words.outcomes.outcome, words.outcomes.share],
      rows: shares(overall?.outcomes ?? {}, words.outcomes.names),
    },
    {
      id: 'stops',
      title: words.stops.title,
      head: [words.stops.rule, words.outcomes.share],
      rows: shares(summary.stops, words.stops.names),
    },
    {
      id: 'areas',
      title: words.areas.title,
      head: [
        words.areas.area,
        words.areas.measured,
        words.areas.exact,
        words.areas.adjacent,
        words.areas.rmse,
        words.areas.decided,
      ],
      rows: summary.areas.flatMap((area, s) =>
        area
          ? [
              [
                textOf(report.areas[s]?.title, language, bank.defaultLanguage),
                percent(area.count / summary.persons),
                percent(area.exact),
                percent(area.adjacent),
                number(area.rmse),
                percent(area.outcomes.decided ?? 0),
              ],
            ]
          : [],
      ),
    },
    {
      id: 'agreement',
      title: words.agreement.title,
      note: words.agreement.note,
      head: [words.agreement.rows, ...names],
      rows: report.agreement.map((counts, k) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        return [names[k] ?? '', ...counts.map((count) => (total === 0 ? NOTHING : percent(count / total)))];
      }),
    },
  ];
}

function overviewTable(report: SimulationReport, words: SimulationWords): ReportTable {
  const { overview } = words;
  const { percent, number } = figureWords(words.language);
  const runs = [report.summary, ...(report.plain ? [report.plain.summary] : [])];
  const row = (
    name: string,
    value: (summary: SimulationSummary, overall: LevelSummary | undefined) => string,
  ): string[] => [name, ...runs.map((summary) => value(summary, summary.overall))];
  return {
    id: 'overview',
    title: overview.title,
    head: [
      words.figure,
      report.plain ? words.asGiven : words.value,
      ...(report.plain ? [words.plain(report.plain.length)] : []),
    ],
    rows: [
      row(overview.length, ({ meanLength, lengthQuantiles: [low, , high] }) =>
        overview.lengthValue(number(meanLength, 1), number(low, 0), number(high, 0)),
      ),
      row(overview.exact, (_, overall) => percent(overall?.exact)),
      row(overview.spread, ({ spread }) => percent(spread.exact)),
      row(overview.adjacent, (_, overall) => percent(overall?.adjacent)),
      row(overview.stated, (_, overall) => percent(overall?.stated)),
      row(overview.calibration, (_, overall) => percent(overall?.calibrationError)),
      row(overview.brier, (_, overall) => number(overall?.brier, 3)),
      row(overview.rmse, (_, overall) => number(overall?.rmse)),
      row(overview.bias, (_, overall) => number(overall?.bias)),
      row(overview.success, ({ success }) => percent(success)),
      row(overview.longRuns, ({ longRuns }) => percent(longRuns)),
      row(overview.endsOnSuccess, ({ endsOnSuccess }) => percent(endsOnSuccess)),
      row(overview.exposure, ({ maximumExposure }) => percent(maximumExposure)),
      row(overview.used, ({ itemsUsed }) =>
        overview.usedValue(number(itemsUsed, 0), number(report.bank.items, 0)),
      ),
      row(overview.overlap, ({ overlap }) => percent(overlap)),
    ],
  };
}
