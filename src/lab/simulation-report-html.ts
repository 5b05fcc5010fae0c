import { reportPage, section, tableMarkup } from './report-page.js';
import type { SimulationReport } from './simulation-report.js';
import {
  assumptionTable,
  figureWords,
  levelNames,
  type ReportTable,
  simulationTables,
} from './simulation-tables.js';
import { type ReportLanguage, SIMULATION_WORDS, type SimulationWords, textOf } from './simulation-words.js';
import {
  axes,
  bar,
  drawing,
  escapeMarkup,
  label,
  line,
  niceTicks,
  type PlotFrame,
  upright,
} from './svg-plot.js';

const SIZE = { width: 640, height: 300 };
const INNER = { left: 64, top: 28, width: 552, height: 216 };

/**
 * Writes a simulation as one HTML file: tables and drawings with their figures, no script, nothing from
 * elsewhere. Its policy allows its own style sheet and nothing more.
 * @param engine name and version of what computed it
 */
export function simulationReportHtml(
  report: SimulationReport,
  language: ReportLanguage,
  engine: string,
): string {
  const words = SIMULATION_WORDS[language];
  const title = words.title(textOf(report.bank.title, language, report.bank.defaultLanguage));
  const [overview, ...tables] = simulationTables(report, words);
  const unused = report.exposure.filter(({ share }) => share === 0).map(({ item }) => item);
  return reportPage(
    language,
    title,
    [
      `<p class="caution">${escapeMarkup(words.assumed)}</p>`,
      section(assumptionTable(report, words), 'text'),
      ...(overview ? [section(overview)] : []),
      calibrationFigure(report, words),
      ...tables.map((table) => section(table)),
      precisionFigure(report, words),
      lengthFigure(report, words),
      exposureFigure(report, words),
      `<h2>${escapeMarkup(words.unused.title)}</h2>`,
      `<p>${escapeMarkup(unused.length === 0 ? words.unused.none : unused.join(', '))}</p>`,
    ],
    words.made(engine),
  );
}

function figure(
  words: SimulationWords,
  { id, title, note }: { readonly id: string; readonly title: string; readonly note?: string },
  body: string,
  table: Omit<ReportTable, 'id' | 'title'>,
): string {
  return [
    `<h2>${escapeMarkup(title)}</h2>`,
    '<figure>',
    drawing(SIZE, { id, title, description: note ?? title }, body),
    ...(note === undefined ? [] : [`<figcaption>${escapeMarkup(note)}</figcaption>`]),
    '</figure>',
    `<details><summary>${escapeMarkup(`${words.plots.asTable} – ${title}`)}</summary>`,
    tableMarkup({ id, title, ...table }),
    '</details>',
  ].join('\n');
}

function calibrationFigure({ calibration }: SimulationReport, words: SimulationWords): string {
  const { plots } = words;
  const { percent, number } = figureWords(words.language);
  const frame: PlotFrame = { ...INNER, x: [0, 1], y: [0, 1] };
  const ticks = niceTicks(0, 1, 5).map((at) => ({ at, label: percent(at) }));
  const body = [
    axes(frame, { xTicks: ticks, yTicks: ticks, xLabel: plots.statedAxis, yLabel: plots.observedAxis }),
    line(
      frame,
      [
        [0, 0],
        [1, 1],
      ],
      true,
    ),
    line(
      frame,
      calibration.map(({ stated, observed }) => [stated, observed]),
    ),
    ...calibration.map(({ stated, observed }) => dot(frame, stated, observed)),
  ];
  return figure(
    words,
    { id: 'calibration', title: plots.calibration, note: plots.calibrationNote },
    body.join('\n'),
    {
      head: [plots.statedAxis, plots.observedAxis, plots.count],
      rows: calibration.map(({ stated, observed, count }) => [
        percent(stated),
        percent(observed),
        number(count, 0),
      ]),
    },
  );
}

function precisionFigure(report: SimulationReport, words: SimulationWords): string {
  const { plots } = words;
  const { number } = figureWords(words.language);
  const { precision, levels } = report;
  const names = levelNames(report, words.language);
  const abilities = precision.map(({ ability }) => ability);
  const [from, to] = [Math.min(...abilities, -1) - 0.25, Math.max(...abilities, 1) + 0.25];
  const values = precision.flatMap(({ bias, rmse }) => [bias, rmse]);
  const frame: PlotFrame = {
    ...INNER,
    x: [from, to],
    y: [Math.min(0, ...values) - 0.1, Math.max(1, ...values) + 0.1],
  };
  const [low, high] = frame.y;
  const body = [
    axes(frame, {
      xTicks: niceTicks(from, to, 8).map((at) => ({ at, label: number(at, 0) })),
      yTicks: niceTicks(low, high, 5).map((at) => ({ at, label: number(at, 1) })),
      xLabel: plots.abilityAxis,
      yLabel: plots.rmseAxis,
    }),
    ...levels.flatMap((level, k) =>
      level.from === undefined || level.from < from || level.from > to
        ? []
        : [upright(frame, level.from, names[k] ?? level.id)],
    ),
    line(
      frame,
      precision.map(({ ability, rmse }) => [ability, rmse]),
    ),
    line(
      frame,
      precision.map(({ ability, bias }) => [ability, bias]),
      true,
    ),
  ];
  return figure(
    words,
    { id: 'precision', title: plots.precision, note: plots.precisionNote },
    body.join('\n'),
    {
      head: [plots.abilityAxis, plots.rmseAxis, plots.biasAxis, plots.count],
      rows: precision.map(({ ability, rmse, bias, count }) => [
        number(ability),
        number(rmse),
        number(bias),
        number(count, 0),
      ]),
    },
  );
}

function lengthFigure({ lengths }: SimulationReport, words: SimulationWords): string {
  const { plots } = words;
  const { number } = figureWords(words.language);
  const longest = Math.max(1, ...lengths.map(({ length }) => length));
  const most = Math.max(1, ...lengths.map(({ count }) => count));
  const frame: PlotFrame = { ...INNER, x: [0, longest + 1], y: [0, most * 1.1] };
  const body = [
    axes(frame, {
      xTicks: niceTicks(0, longest, 10).map((at) => ({ at, label: number(at, 0) })),
      yTicks: niceTicks(0, most * 1.1, 4)
        .filter(Number.isInteger)
        .map((at) => ({ at, label: number(at, 0) })),
      xLabel: plots.lengthAxis,
      yLabel: plots.peopleAxis,
    }),
    ...lengths.map(({ length, count }) => bar(frame, length - 0.5, length + 0.5, count)),
  ];
  return figure(words, { id: 'lengths', title: plots.lengths }, body.join('\n'), {
    head: [plots.lengthAxis, plots.count],
    rows: lengths.map(({ length, count }) => [number(length, 0), number(count, 0)]),
  });
}

function exposureFigure({ exposure }: SimulationReport, words: SimulationWords): string {
  const { plots } = words;
  const { percent } = figureWords(words.language);
  const frame: PlotFrame = { ...INNER, x: [0, Math.max(1, exposure.length)], y: [0, 1] };
  const ticks = niceTicks(0, 1, 5).map((at) => ({ at, label: percent(at) }));
  const body = [
    axes(frame, { xTicks: [], yTicks: ticks, xLabel: plots.itemAxis, yLabel: plots.shareAxis }),
    ...exposure.flatMap(({ share }, i) => (share === 0 ? [] : [bar(frame, i, i + 1, share)])),
    label(INNER.left + INNER.width, INNER.top + INNER.height + 16, String(exposure.length), 'end'),
  ];
  return figure(words, { id: 'exposure', title: plots.exposure, note: plots.exposureNote }, body.join('\n'), {
    head: [plots.itemAxis, plots.shareAxis],
    rows: exposure.map(({ item, share }) => [item, percent(share)]),
  });
}

function dot({ left, top, width, height }: PlotFrame, x: number, y: number): string {
  return `<circle cx="${(left + width * x).toFixed(1)}" cy="${(top + height * (1 - y)).toFixed(1)}" r="4" fill="#1f4e79"/>`;
}
