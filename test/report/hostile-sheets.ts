import {
  counsellorSheet,
  followUpSheet,
  personSheet,
  type ReportModel,
  reportModel,
  type Sheet,
} from '../../src/report/index.js';
import { catalogue, content, demoResult } from './demo-result.js';
import { fullEvents, resultOf } from './full-sitting.js';

/** Markup, scripts, formulas, calendar lines, control and bidirectional characters, broken surrogates, in one. */
export const HOSTILE =
  `<img src=x onerror=alert(1)></style></title><script>alert(1)</script>"'&amp;<!-- ]]> ` +
  `[x](javascript:alert(1)) ![y](http://evil.invalid) \`code\` | cell | =cmd|' /C calc'!A0\u0007\u001B[31m\u202Ecod\u2066` +
  `\uD800\u200B\u{E0041}e${'\u0301'.repeat(30)}\r\nBEGIN:VEVENT\nEND:VCALENDAR\t${'é'.repeat(200)}`;

/** Texts people, banks or other programs write: names, labels, notes, titles, sentences. */
const WRITTEN = new Set([
  'fr',
  'en',
  'text',
  'label',
  'reason',
  'engine',
  'version',
  'provider',
  'experience-title',
]);

/** The reason of a decision is a sentence, that of an area without a level a code. */
function isWritten(key: string, text: string): boolean {
  return WRITTEN.has(key) && !(key === 'reason' && /^[a-z-]+$/.test(text));
}

/** A copy in which every such text is hostile. What tells one thing from another stays. */
function madeHostile<T>(value: T): T {
  if (Array.isArray(value)) return value.map(madeHostile) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      typeof inside === 'string' && isWritten(key, inside) ? `${HOSTILE}${inside}` : madeHostile(inside),
    ]),
  ) as T;
}

const first = demoResult('first', '2026-05-20T09:00:00.000Z');
const result = { ...madeHostile(resultOf(fullEvents(HOSTILE), first)), id: `=1+1${HOSTILE}`, seed: HOSTILE };

/** A sitting with notes, decisions and an earlier one, every text of which is hostile. */
export const hostile: ReportModel = madeHostile(
  reportModel(result, madeHostile(content), madeHostile(catalogue), { earlier: [madeHostile(first)] }),
);

/** Sheets whose every text is hostile. */
export function hostileSheets(): readonly (readonly [name: string, sheet: Sheet])[] {
  return [
    ['hostile person fr', personSheet(hostile, 'fr')],
    ['hostile person ar', personSheet(hostile, 'ar')],
    ['hostile counsellor fr', counsellorSheet(hostile, 'fr')],
    ['hostile follow-up en', followUpSheet(hostile, 'en')],
  ];
}
