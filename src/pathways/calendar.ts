import type { Text } from './catalogue.js';
import type { ActionPlan } from './plan.js';

/** An all-day entry of a calendar. */
export interface CalendarEntry {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly title: string;
  readonly description?: string;
}

/** What a calendar file needs beside its entries. */
export interface CalendarOptions {
  /** ISO 8601 date and time at which the file is written. */
  readonly stampedAt: string;
  /** Makes the entries' ids unique to this person: a pseudonymous label, never a name. */
  readonly label: string;
}

/**
 * Dated steps still active, each with what it belongs to and its cautions, and the follow-up meetings the person did
 * not refuse, in one language. After « not for me » nobody is called back.
 */
export function calendarEntries(plan: ActionPlan, locale: string = plan.locale): CalendarEntry[] {
  const say = (text: Text): string => text[locale] ?? text.fr;
  const titles = new Map(plan.recommendations.map(({ id, title }) => [id, title]));
  const steps = plan.steps
    .filter(({ active }) => active)
    .map((step): CalendarEntry => {
      const title = titles.get(step.recommendation ?? '');
      const cautions = step.warnings.map(({ text }) => say(text));
      const said = [...(title ? [`${say(title)}.`] : []), ...cautions].join(' ');
      return {
        id: step.id,
        on: step.due,
        title: say(step.text),
        ...(said === '' ? {} : { description: said }),
      };
    });
  const meetings = (plan.outcome === 'not-for-me' ? [] : plan.followUps)
    .filter(({ agreed }) => agreed !== false)
    .map((meeting): CalendarEntry => {
      return { id: meeting.id, on: meeting.on, title: say(meeting.title), description: say(meeting.text) };
    });
  return [...steps, ...meetings].sort((left, right) =>
    left.on < right.on ? -1 : left.on > right.on ? 1 : 0,
  );
}

/**
 * The text of an iCalendar file (RFC 5545): all-day events, CRLF line ends, lines folded at 75 octets, special
 * characters escaped.
 */
export function writeCalendar(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  const stamp = `${new Date(options.stampedAt).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//COEPS//Positioning//FR',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(`${options.label}-${entry.id}@positioning.coeps.org`)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${entry.on.replace(/-/g, '')}`,
      `SUMMARY:${escapeText(entry.title)}`,
      ...(entry.description === undefined ? [] : [`DESCRIPTION:${escapeText(entry.description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function escapeText(text: string): string {
  return [
    ...text
      .replace(/\\/g, '\\\\')
      .replace(/;/g, '\\;')
      .replace(/,/g, '\\,')
      .replace(/\r\n|\r|\n/g, '\\n'),
  ]
    .filter((character) => !isControl(character))
    .join('');
}

function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/** Octets a line may have before it is folded, its line end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds between characters, never inside one: a continuation line begins with a space. */
function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LINE_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
