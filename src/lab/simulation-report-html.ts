import { sha256 } from '../banks/content-hash.js';
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

const STYLE = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin-block: 2rem 0.5rem; break-after: avoid; }
.caution { border: 2px solid #1a1a1a; padding: 0.75rem 1rem; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding-block: 0.25rem; }
th, td { border-block-end: 1px solid #b8bfc6; padding: 0.25rem 0.5rem; text-align: end; vertical-align: top; }
th:first-child, td:first-child, table.text td, table.text th { text-align: start; }
thead th { border-block-end: 2px solid #1a1a1a; }
tbody th { font-weight: 400; }
figure { margin: 1rem 0; break-inside: avoid; }
svg { max-width: 100%; height: auto; }
summary { cursor: pointer; padding-block: 0.4rem; }
:focus-visible { outline: 3px solid #1f4e79; outline-offset: 2px; }
footer { margin-block-start: 2rem; border-block-start: 1px solid #b8bfc6; }
@page { size: A4; margin: 15mm; }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } * { print-color-adjust: exact; } }
`;

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
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${base64Hash(STYLE)}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeMarkup(title)}</h1>`,
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
    '</main>',
    `<footer><p>${escapeMarkup(words.made(engine))}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function section(table: ReportTable, look = ''): string {
  return [`<h2>${escapeMarkup(table.title)}</h2>`, tableMarkup(table, look)].join('\n');
}

function tableMarkup({ title, note, head, rows }: ReportTable, look = ''): string {
  const cells = rows.map(([first = '', ...rest]) =>
    [
      `<tr><th scope="row">${escapeMarkup(first)}</th>`,
      ...rest.map((text) => `<td>${escapeMarkup(text)}</td>`),
      '</tr>',
    ].join(''),
  );
  return [
    // Scrolls sideways on a narrow screen, so the keyboard must reach it.
    `<section class="wide" tabindex="0" aria-label="${escapeMarkup(title)}">`,
    `<table${look === '' ? '' : ` class="${look}"`}>`,
    ...(note === undefined ? [] : [`<caption>${escapeMarkup(note)}</caption>`]),
    `<thead><tr>${head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join('')}</tr></thead>`,
    `<tbody>${cells.join('\n')}</tbody>`,
    '</table>',
    '</section>',
  ].join('\n');
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

/** SHA-256 as base64, as a content security policy names a style sheet. */
function base64Hash(text: string): string {
  const bytes = (sha256(text).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes));
}
