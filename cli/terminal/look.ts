import type { Words } from '../locales/words.js';
import type { Theme } from './theme.js';

/** Size of the terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What views draw with. */
export interface Look {
  readonly words: Words;
  readonly theme: Theme;
  readonly size: Size;
}

/** The smallest terminal the runner works in. */
export const SMALLEST: Size = { columns: 60, rows: 18 };

/** Columns of text: long lines are hard to read, so wide terminals stay partly empty. */
export function textWidth({ columns }: Size): number {
  return Math.min(columns - 2, 78);
}

/** Lines of a frame. Ink 6 leaves stale lines behind a frame that reaches the last row but one. */
export function frameHeight({ rows }: Size): number {
  return rows - 2;
}

/** Few rows: no blank lines, no bar. */
export function isCompact({ rows }: Size): boolean {
  return rows < 24;
}
