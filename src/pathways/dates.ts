import type { Delay } from '../formats/pathways.js';

const DAY = 86_400_000;

/** Whether a text is a real calendar date written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * A date (YYYY-MM-DD) after a delay. Months are calendar months; a day that the month does not have becomes
 * its last day (31 August + 6 months = 28 or 29 February).
 */
export function addDelay(date: string, delay: Delay): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + (delay.months ?? 0), 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const shifted = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, lastDay));
  const days = (delay.days ?? 0) + 7 * (delay.weeks ?? 0);
  return new Date(shifted + days * DAY).toISOString().slice(0, 10);
}
