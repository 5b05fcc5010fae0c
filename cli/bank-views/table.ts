import { displayWidth, fitting } from '../text/display-width.js';
import { wrapText } from '../text/wrap-text.js';

/** A table for the terminal: words only, the first column naming the rows. */
export interface TerminalTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Fewest columns left to the names of the rows. */
const NARROWEST_NAME = 12;

/**
 * Lays a table out: names to the left, wrapped where they are long, everything else to the right. Where the
 * columns do not fit side by side, each row becomes a short list instead.
 */
export function tableLines({ head, rows }: TerminalTable, width: number, indent = '  '): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, c) => Math.max(0, ...all.map((row) => displayWidth(row[c] ?? ''))));
  const others = widths.slice(1).reduce((sum, column) => sum + column + 2, 0);
  const room = width - indent.length - others;
  if (room < Math.min(NARROWEST_NAME, widths[0] ?? 0)) return listLines({ head, rows }, width, indent);
  const name = Math.min(widths[0] ?? 0, room);
  return all.flatMap((row) => {
    const [first = '', ...rest] = wrapText(row[0] ?? '', name, ' ');
    const values = row.slice(1).map((text, c) => `  ${padStart(text, widths[c + 1] ?? 0)}`);
    return [
      `${indent}${padEnd(first, name)}${values.join('')}`.trimEnd(),
      ...rest.map((text) => `${indent}${text}`),
    ];
  });
}

function listLines({ head, rows }: TerminalTable, width: number, indent: string): string[] {
  return rows.flatMap((row) => [
    ...wrapText(`${indent}${row[0] ?? ''}`, width, indent),
    ...row
      .slice(1)
      .flatMap((text, c) => wrapText(`${indent}  ${head[c + 1] ?? ''} ${text}`, width, `${indent}    `)),
  ]);
}

/** A text filled up to so many columns, or cut to them. */
export function padEnd(text: string, columns: number): string {
  const cut = fitting(text, columns);
  return cut + ' '.repeat(Math.max(0, columns - displayWidth(cut)));
}

/** A text moved to the right of so many columns. */
function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}
