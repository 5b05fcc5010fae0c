import { describe } from '../../src/authoring/describe.js';
import { visibleText } from '../../src/authoring/yaml/forbidden-characters.js';
import type { Report } from './report.js';
import { summaryLines } from './summary-lines.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Annotations of GitHub Actions, one a problem. */
export function github(report: Report): string {
  const lines = report.diagnostics.map((diagnostic) => {
    const { what, todo } = describe(diagnostic, report.locale);
    const { file, start, end, rule, severity } = diagnostic;
    const properties = [
      `file=${property(visibleText(file))}`,
      `line=${start.line}`,
      `col=${start.column}`,
      ...(end === undefined ? [] : [`endLine=${end.line}`, `endColumn=${end.column}`]),
      `title=${property(rule)}`,
    ];
    return `::${COMMANDS[severity]} ${properties.join(',')}::${message(`${what}\n${todo}`)}`;
  });
  return `${[...lines, ...summaryLines(report)].join('\n')}\n`;
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
