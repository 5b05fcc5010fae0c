import { describe } from '../../src/authoring/describe.js';
import { visibleText } from '../../src/authoring/yaml/forbidden-characters.js';
import type { Report } from './report.js';
import { summaryLines } from './summary-lines.js';

/** One line a problem, grouped by file. */
export function stylish(report: Report): string {
  const { diagnostics, locale, words, style } = report;
  const lines: string[] = [];
  let file: string | undefined;
  for (const diagnostic of diagnostics) {
    if (diagnostic.file !== file) {
      file = diagnostic.file;
      lines.push('', style.place(visibleText(file)));
    }
    const { line, column } = diagnostic.start;
    const place = `${line}:${column}`.padStart(9);
    const severity = words.report.severity[diagnostic.severity].one;
    const { what } = describe(diagnostic, locale);
    lines.push(
      `${style.faint(place)}  ${style[diagnostic.severity](severity)}  ${what}  ${style.faint(diagnostic.rule)}`,
    );
  }
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...summaryLines(report)].join('\n')}\n`;
}
