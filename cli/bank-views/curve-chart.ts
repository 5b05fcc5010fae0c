import { padEnd } from './table.js';

/** A curve to draw in the terminal. */
export interface CurveChart {
  /** Evenly spaced places on the horizontal axis, increasing, and the curve there. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Top of the vertical axis, the same for all curves that are compared. */
  readonly highest: number;
  /** Uprights with their names. */
  readonly marks: readonly { readonly at: number; readonly name: string }[];
}

/** Signs a chart is drawn with. */
export interface ChartSigns {
  /** A column from empty to full, in equal steps. */
  readonly steps: readonly string[];
  readonly upright: string;
  readonly axis: string;
  readonly tick: string;
}

/** Eighths of a character, where the terminal has them. */
export const BLOCK_SIGNS: ChartSigns = {
  steps: [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  upright: '│',
  axis: '─',
  tick: '┴',
};

/** Letters only. */
export const ASCII_SIGNS: ChartSigns = { steps: [' ', '.', ':', '#'], upright: '|', axis: '-', tick: '+' };

const ROWS = 5;
const LABEL_COLUMNS = 6;

/**
 * Draws a curve as columns over an axis, cut scores as uprights through it, with numbers beside: nothing rests
 * on colour, and the same figures are said in words elsewhere.
 * @param number writes a value of an axis
 */
export function curveChart(
  { x, y, highest, marks }: CurveChart,
  width: number,
  signs: ChartSigns,
  number: (value: number) => string,
): string[] {
  const columns = Math.max(20, width - LABEL_COLUMNS - 2);
  const [from, to] = [x[0] ?? 0, x.at(-1) ?? 1];
  const columnOf = (at: number) => Math.round(((at - from) / (to - from)) * (columns - 1));
  const markAt = new Map(marks.map(({ at }) => [columnOf(at), true]));
  const values = Array.from({ length: columns }, (_, c) => between(y, (c / (columns - 1)) * (y.length - 1)));
  const most = signs.steps.length - 1;
  const lines: string[] = [];
  for (let row = ROWS - 1; row >= 0; row--) {
    const cells = values.map((value, c) => {
      const eighths = Math.round((value / highest) * ROWS * most) - row * most;
      // The upright of a cut shows through: a column of its own beside the curve.
      if (markAt.has(c)) return signs.upright;
      return signs.steps[Math.max(0, Math.min(most, eighths))] ?? ' ';
    });
    const label = row === ROWS - 1 ? number(highest) : row === 0 ? number(0) : '';
    lines.push(`  ${label.padStart(LABEL_COLUMNS - 1)} ${cells.join('').trimEnd()}`);
  }
  const axis = Array.from({ length: columns }, (_, c) => (markAt.has(c) ? signs.tick : signs.axis)).join('');
  const margin = ' '.repeat(LABEL_COLUMNS + 2);
  lines.push(`${margin}${axis}`);
  lines.push(
    `${margin}${labels(
      marks.map(({ at, name }) => ({ column: columnOf(at), text: name })),
      columns,
    )}`,
  );
  const ends = [from, (from + to) / 2, to].map((at) => ({ column: columnOf(at), text: number(at) }));
  lines.push(`${margin}${labels(ends, columns)}`);
  return lines;
}

function between(values: readonly number[], at: number): number {
  const left = Math.floor(at);
  const share = at - left;
  return (values[left] ?? 0) * (1 - share) + (values[left + 1] ?? values[left] ?? 0) * share;
}

/** Names under their columns; one that would run into its neighbour moves to the right, or is cut. */
function labels(
  texts: readonly { readonly column: number; readonly text: string }[],
  columns: number,
): string {
  let row = '';
  texts.forEach(({ column, text }, i) => {
    const wanted = Math.max(0, Math.min(columns - text.length, column - Math.floor(text.length / 2)));
    const start = row === '' ? wanted : Math.max(row.length + 1, wanted);
    const next = texts[i + 1];
    const room = next ? Math.max(3, Math.max(start + 1, next.column) - start) : columns - start;
    row =
      padEnd(row, start) +
      (text.length > room && next ? text.slice(0, room) : text.slice(0, Math.max(0, columns - start)));
  });
  return row.trimEnd();
}
