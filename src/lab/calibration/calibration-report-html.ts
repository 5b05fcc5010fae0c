import { reportPage, section, tableMarkup } from '../report-page.js';
import { figureWords } from '../simulation-tables.js';
import { type ReportLanguage, textOf } from '../simulation-words.js';
import { axes, drawing, escapeMarkup, line, niceTicks, type PlotFrame } from '../svg-plot.js';
import { location } from './calibrate-bank.js';
import type { CalibrationReport, ReportedArea } from './calibration-report.js';
import {
  type AnswerSource,
  calibrationTables,
  factTable,
  itemTable,
  peopleTable,
  remarks,
} from './calibration-tables.js';
import { CALIBRATION_WORDS, type CalibrationWords } from './calibration-words.js';

const SIZE = { width: 480, height: 420 };
const INNER = { left: 64, top: 28, width: 392, height: 336 };

/** Writes a calibration report as one HTML file: tables and drawings with their figures, no script. */
export function calibrationReportHtml(
  report: CalibrationReport,
  source: AnswerSource,
  language: ReportLanguage,
): string {
  const words = CALIBRATION_WORDS[language];
  const people = peopleTable(report, words);
  return reportPage(
    language,
    words.title(textOf(report.bank.title, language, report.bank.defaultLanguage)),
    [
      `<p class="caution">${escapeMarkup(report.outcome === 'blocked' ? words.blocked : words.caution)}</p>`,
      section(factTable(report, source, words), 'text'),
      ...remarks(report, words).map((text) => `<p>${escapeMarkup(text)}</p>`),
      ...calibrationTables(report, words).map((table) => section(table)),
      ...(people.rows.length === 0 ? [] : [section(people, 'text')]),
      ...report.areas.map((area) => difficultyFigure(report, area, words)),
      section(itemTable(report.items, words)),
    ],
    words.made(source.software),
  );
}

function difficultyFigure(
  { items, bank }: CalibrationReport,
  { id, title }: ReportedArea,
  words: CalibrationWords,
): string {
  const { plot, language } = words;
  const { number } = figureWords(language);
  const shown = items.filter((item) => item.area === id);
  const points = shown.map((item) => [location(item.before), location(item.after)] as const);
  const values = points.flat();
  const range = [Math.min(...values, -1) - 0.3, Math.max(...values, 1) + 0.3] as const;
  const [from, to] = range;
  const frame: PlotFrame = { ...INNER, x: range, y: range };
  const ticks = niceTicks(from, to, 8).map((at) => ({ at, label: number(at, 1) }));
  const name = plot.title(textOf(title, language, bank.defaultLanguage));
  const body = [
    axes(frame, { xTicks: ticks, yTicks: ticks, xLabel: plot.before, yLabel: plot.after }),
    line(
      frame,
      [
        [from, from],
        [to, to],
      ],
      true,
    ),
    ...points.map(([x, y]) => {
      const cx = INNER.left + (INNER.width * (x - from)) / (to - from);
      const cy = INNER.top + INNER.height * (1 - (y - from) / (to - from));
      return `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="3" fill="#1f4e79" fill-opacity="0.7"/>`;
    }),
  ].join('\n');
  return [
    `<h2>${escapeMarkup(name)}</h2>`,
    '<figure>',
    drawing(SIZE, { id: `difficulties-${id}`, title: name, description: plot.note }, body),
    `<figcaption>${escapeMarkup(plot.note)}</figcaption>`,
    '</figure>',
    `<details><summary>${escapeMarkup(`${plot.asTable} – ${name}`)}</summary>`,
    tableMarkup({
      id,
      title: name,
      head: [words.items.head[0] ?? '', plot.before, plot.after],
      rows: shown.map((item, n) => [item.id, ...(points[n] ?? []).map((value) => number(value))]),
    }),
    '</details>',
  ].join('\n');
}
