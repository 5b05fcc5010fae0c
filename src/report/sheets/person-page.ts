import { linesOf } from './line-budget.js';

/** Lines of 14 points on an A4 page, margins out, with a little kept for other fonts. */
export const PAGE_LINES = 42.6;

/** Width of the page, and of half of it, in ems. */
const PAGE = 37.2;
const COLUMN = (PAGE - 1.6) / 2;

/** Room a bullet takes, in ems. */
const BULLET = 1.5;

/** What things take beside the lines of their text, in lines of 14 points. */
export const ROOM = {
  title: 1.65,
  box: 1.8,
  heading: 1.85,
  item: 0.12,
  chart: { short: 2.35, long: 3.2 },
  paragraph: 0.4,
  writing: 2.8,
} as const;

/** Lines of a paragraph across the page. */
export function paragraphLines(text: string): number {
  return linesOf(text, PAGE);
}

/** Lines a list item takes, across the page and in a column. */
export interface ItemLines {
  readonly across: number;
  readonly column: number;
}

/** The lines of a list item. */
export function itemLines(text: string): ItemLines {
  return {
    across: linesOf(text, PAGE - BULLET) + ROOM.item,
    column: linesOf(text, COLUMN - BULLET) + ROOM.item,
  };
}

/** Lines the title takes with the words beside it: under it when they do not fit in the line. */
export function headLines(title: string, beside: string): number {
  // The title is larger: its width is that of a text as much longer.
  const together = linesOf(`${title}${title.slice(0, Math.ceil(title.length * 0.8))} ${beside}`, PAGE);
  return together > 1 ? ROOM.title + 1 : ROOM.title;
}

/** How what comes next and the paths stand best: side by side or one after the other, and the lines they take. */
export function aheadLines(
  next: readonly ItemLines[],
  paths: readonly ItemLines[],
): { readonly columns: boolean; readonly lines: number } {
  const sum = (items: readonly ItemLines[], place: keyof ItemLines): number =>
    items.reduce<number>((total, item) => total + item[place], ROOM.heading);
  const beside = Math.max(sum(next, 'column'), sum(paths, 'column'));
  const below = sum(next, 'across') + sum(paths, 'across');
  return beside <= below ? { columns: true, lines: beside } : { columns: false, lines: below };
}
