import type { Report } from './report.js';

/** The last lines of a report for people: counts, and what to do next. */
export function summaryLines({ summary, words, style }: Report): string[] {
  const { errors, warnings, infos, fixable, files, items, failed } = summary;
  if (errors + warnings + infos === 0) return [`${style.good('✔')} ${words.report.clean(files, items)}`];
  const counts = (
    [
      ['error', errors],
      ['warning', warnings],
      ['info', infos],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => {
      const { one, many } = words.report.severity[severity];
      return style[severity](`${count} ${count === 1 ? one : many}`);
    });
  const lines = [
    `${failed ? style.error('✖') : '●'} ${counts.join(', ')}. ${words.report.checked(files, items)}`,
  ];
  if (fixable > 0) lines.push(`  ${words.report.fixable(fixable)}`);
  return lines;
}
