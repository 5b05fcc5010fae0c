import { cleanLine } from '../text/clean-text.js';

/** A number as people write it: comma or point, spaces between thousands, a unit after it. */
export function parseNumber(typed: string): number | undefined {
  const plain = cleanLine(typed)
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(',', '.');
  const found = /^([+-]?\d+(?:\.\d+)?)(?:[a-z€%°²³]{0,8})$/iu.exec(plain);
  const value = found ? Number(found[1]) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A month as people write it (`03/2019`, `2019-03`, `mars 2019`) or a year alone, as `2019-03` or `2019`. */
export function parseMonth(typed: string, monthNames: readonly string[]): string | undefined {
  const plain = cleanLine(typed).trim().toLowerCase();
  const year = /\b(?:19|20)\d{2}\b/.exec(plain)?.[0];
  if (year === undefined) return undefined;
  const rest = plain
    .replace(year, ' ')
    .replace(/[/.\-\s]+/g, ' ')
    .trim();
  if (rest === '') return year;
  const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
  const named = monthNames.findIndex((name) => rest.length >= 3 && bare(name).startsWith(bare(rest)));
  const month = /^\d{1,2}$/.test(rest) ? Number(rest) : named + 1;
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

/** Names of the months in a language, January first. */
export function monthNames(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
}
