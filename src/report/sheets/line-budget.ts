/** Characters of a line of the person sheet at 14 points, as a cautious mean over the fonts. */
const LINE = 76;

/** Lines a text takes across the page, or in a column that is `share` of it. */
export function linesOf(text: string, share = 1): number {
  return Math.max(1, Math.ceil(text.length / (LINE * share)));
}

/** As many texts as fit in so many lines, in order; the first always. A long one is passed over for a shorter one. */
export function fitting<T>(
  items: readonly T[],
  lines: number,
  textOf: (item: T) => string,
  { share = 1, most = Number.POSITIVE_INFINITY }: { readonly share?: number; readonly most?: number } = {},
): T[] {
  const kept: T[] = [];
  let left = lines;
  for (const item of items) {
    if (kept.length >= most) break;
    const cost = linesOf(textOf(item), share);
    if (kept.length > 0 && cost > left) continue;
    kept.push(item);
    left -= cost;
  }
  return kept;
}
