import { describe } from '../../src/authoring/describe.js';
import type { Diagnostic } from '../../src/authoring/diagnostic.js';
import { visibleText } from '../../src/authoring/yaml/forbidden-characters.js';
import { wrapText } from '../text/wrap-text.js';
import type { Report } from './report.js';
import { summaryLines } from './summary-lines.js';

/** Longest extract of a line shown. */
const MOST_COLUMNS = 100;

/** Each problem with the lines it is about, and what to do. */
export function codeframe(report: Report): string {
  const { diagnostics, locale, words, style, sources } = report;
  const width = Math.max(40, Math.min(MOST_COLUMNS, report.columns)) - 2;
  const split = new Map<string, string[]>();
  const lines: string[] = [];
  for (const diagnostic of diagnostics) {
    const { file, start, severity, rule } = diagnostic;
    const { what, todo } = describe(diagnostic, locale);
    const source = split.get(file) ?? (sources.get(file) ?? '').split('\n');
    split.set(file, source);
    const name = words.report.severity[severity].one;
    lines.push(
      `${style.place(`${visibleText(file)}:${start.line}:${start.column}`)}  ${style[severity](name)}  ${style.faint(rule)}`,
      ...wrapText(visibleText(what), width).map((line) => `  ${style.strong(line)}`),
      ...frame(diagnostic, source, report),
      ...wrapText(`${words.report.todo} ${todo}`, width).map(
        (line) => `  ${line.replace(words.report.todo, (label) => style.faint(label))}`,
      ),
      '',
    );
  }
  return `${[...lines, ...summaryLines(report)].join('\n')}\n`;
}

function frame(
  { start, end, severity }: Diagnostic,
  source: readonly string[],
  { style, columns }: Report,
): string[] {
  const text = source[start.line - 1];
  if (text === undefined || text === '') return [];
  const gutter = String(start.line + 1).length;
  const width = Math.max(20, Math.min(MOST_COLUMNS, columns - gutter - 7));
  // A long line is cut around the place it is about.
  const from = start.column + 10 > width ? Math.max(0, start.column - Math.floor(width / 2)) : 0;
  const shown = (row: string): string => {
    const part = visibleText(
      row
        .slice(from, from + width)
        .replaceAll('\t', ' ')
        .replaceAll('\r', ' '),
    );
    return `${from > 0 && row.length > from ? '…' : ''}${part}${row.length > from + width ? '…' : ''}`;
  };
  const line = (number: number, row: string): string =>
    `  ${style.faint(`${String(number).padStart(gutter)} │`)} ${shown(row)}`;
  const lead =
    visibleText(text.slice(from, start.column - 1).replaceAll('\t', ' ')).length + (from > 0 ? 1 : 0);
  const marked = end !== undefined && end.line === start.line ? end.column - start.column : 1;
  const marks = '^'.repeat(Math.max(1, Math.min(marked, from + width - start.column + 1)));
  const before = source[start.line - 2];
  return [
    ...(before === undefined || before.trim() === '' ? [] : [line(start.line - 1, before)]),
    line(start.line, text),
    `  ${' '.repeat(gutter)} ${style.faint('│')} ${' '.repeat(lead)}${style[severity](marks)}`,
  ];
}
