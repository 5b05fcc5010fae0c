import { linesOf } from './line-budget.js';

/** Lines of 14 points on an A4 page, margins out, with a little kept for other fonts. */
export const PAGE_LINES = 42.4;

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

/** Lines of a list item across the page. */
export function itemLines(text: string): number {
  return linesOf(text, PAGE - BULLET) + ROOM.item;
}

/** Lines of a list item in a column. */
function columnItemLines(text: string): number {
  return linesOf(text, COLUMN - BULLET) + ROOM.item;
}

/** Lines the title takes with the words beside it: under it when they do not fit in the line. */
export function headLines(title: string, beside: string): number {
  // The title is larger: its width is that of a text as much longer.
  const together = linesOf(`${title}${title.slice(0, Math.ceil(title.length * 0.8))} ${beside}`, PAGE);
  return together > 1 ? ROOM.title + 1 : ROOM.title;
}

/** How two lists with headings stand best: side by side or one after the other, and the lines they take. */
export function sideBySide(
  left: readonly string[],
  right: readonly string[],
): { readonly columns: boolean; readonly lines: number } {
  const sum = (texts: readonly string[], lines: (text: string) => number): number =>
    texts.reduce<number>((total, text) => total + lines(text), ROOM.heading);
  const across = Math.max(sum(left, columnItemLines), sum(right, columnItemLines));
  const below = sum(left, itemLines) + sum(right, itemLines);
  return across <= below ? { columns: true, lines: across } : { columns: false, lines: below };
}
