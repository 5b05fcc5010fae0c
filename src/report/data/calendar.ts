import { calendarEntries, writeCalendar } from '../../pathways/calendar.js';
import { safeLine } from '../document/safe-text.js';
import type { CounsellorLanguage } from '../locales/report-language.js';
import type { SittingResult } from '../sitting-result.js';

/**
 * The dated steps and follow-up meetings of a result as an iCalendar file.
 * @param stampedAt ISO 8601 date and time at which the file is written
 */
export function calendarOf(result: SittingResult, language: CounsellorLanguage, stampedAt: string): string {
  const entries = calendarEntries(result.proposals.plan, language).map((entry) => ({
    ...entry,
    title: safeLine(entry.title),
    ...(entry.description === undefined ? {} : { description: safeLine(entry.description) }),
  }));
  const label = safeLine(result.id ?? result.label ?? 'coeps').replace(/[^\w.-]+/g, '-');
  return writeCalendar(entries, { stampedAt, label });
}
