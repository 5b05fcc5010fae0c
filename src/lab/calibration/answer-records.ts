import { PositioningError } from '../../errors.js';
import { DONT_KNOW, type Score } from '../../irt/answer-likelihood.js';

/** One answer as a file of answers holds it: one line. */
export interface AnswerRecord {
  /** Pseudonym: the same for all answers of one person. */
  readonly person: string;
  readonly item: string;
  readonly score: Score;
  /** The bank of the item, for files with the answers to several. */
  readonly bank?: string;
  /** Revision of the item that was answered. */
  readonly revision?: number;
  /** Option chosen, for items with one choice. */
  readonly option?: string;
  /** Answering time, pauses out. */
  readonly milliseconds?: number;
  /** Delivery mode. */
  readonly mode?: string;
  /** Month or day of the answer, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
}

/** Columns of a file of answers, in the order in which they are written; the first three are required. */
export const ANSWER_COLUMNS = [
  'person',
  'item',
  'score',
  'bank',
  'revision',
  'option',
  'milliseconds',
  'mode',
  'date',
] as const satisfies readonly (keyof AnswerRecord)[];

const REQUIRED = ANSWER_COLUMNS.slice(0, 3);
const SEPARATORS = [',', ';', '\t'] as const;

/** How "I don't know" may be written in the score column. */
const DONT_KNOW_WRITTEN = new Set(['?', DONT_KNOW]);

/**
 * A reader of the lines of a file of answers (CSV), made from its header line: columns in any order, separated by
 * commas, semicolons or tabs, quoted where need be; columns it does not know are left alone.
 * @returns a function from a line to its answer; undefined for an empty line
 * @throws PositioningError `lab/invalid-file` with `reason`: `missing-column`, `repeated-column`; and from the
 *   function: `field-count`, `empty-field`, `score`, `number`, `open-quote`
 */
export function answerReader(header: string): (line: string) => AnswerRecord | undefined {
  const { columns: names, read } = tableReader(header);
  const missing = REQUIRED.filter((name) => !names.includes(name));
  if (missing.length > 0) fault('missing-column', { columns: missing, required: REQUIRED });
  const at = (name: (typeof ANSWER_COLUMNS)[number]) => names.indexOf(name);
  const [person, item, score] = [at('person'), at('item'), at('score')];
  const revision = at('revision');
  const milliseconds = at('milliseconds');
  const texts = (['bank', 'option', 'mode', 'date'] as const).flatMap((name) =>
    at(name) < 0 ? [] : [[name, at(name)] as const],
  );
  return (line) => {
    if (line.trim() === '') return undefined;
    const values = read(line);
    const record: { -readonly [name in keyof AnswerRecord]: AnswerRecord[name] } = {
      person: filled(values[person], 'person'),
      item: filled(values[item], 'item'),
      score: scoreOf(filled(values[score], 'score')),
    };
    for (const [name, place] of texts) {
      const text = (values[place] ?? '').trim();
      if (text !== '') record[name] = text;
    }
    if (revision >= 0) assign(record, 'revision', values[revision]);
    if (milliseconds >= 0) assign(record, 'milliseconds', values[milliseconds]);
    return record;
  };
}

/**
 * A reader of the lines of any table in CSV, made from its header line. Column names are given in small letters.
 * @throws PositioningError `lab/invalid-file` with `reason`: `repeated-column`; and from `read`: `field-count`,
 *   `open-quote`
 */
export function tableReader(header: string): {
  readonly columns: readonly string[];
  readonly read: (line: string) => readonly string[];
} {
  const clean = header.replace(/^\uFEFF/, '');
  const separator = SEPARATORS.find((sign) => clean.includes(sign)) ?? ',';
  const columns = fields(clean, separator).map((name) => name.trim().toLowerCase());
  const repeated = columns.find((name, n) => name !== '' && columns.indexOf(name) !== n);
  if (repeated !== undefined) fault('repeated-column', { columns: [repeated] });
  return {
    columns,
    read: (line) => {
      const values = line.includes('"') ? fields(line, separator) : line.split(separator);
      if (values.length !== columns.length) {
        fault('field-count', { expected: columns.length, found: values.length });
      }
      return values;
    },
  };
}

/** One answer as a line of CSV, its columns those of {@link ANSWER_COLUMNS}. */
export function answerLine(record: AnswerRecord): string {
  return ANSWER_COLUMNS.map((name) => {
    const value = record[name];
    return value === undefined ? '' : quoted(String(value));
  }).join(',');
}

/** Splits a line at its separators, those in quotes apart; a doubled quote is one. */
function fields(line: string, separator: string): string[] {
  const result: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] !== '"') {
      const end = line.indexOf(separator, at);
      result.push(end < 0 ? line.slice(at) : line.slice(at, end));
      if (end < 0) return result;
      at = end + 1;
      continue;
    }
    let text = '';
    for (at += 1; ; at += 1) {
      const end = line.indexOf('"', at);
      if (end < 0) fault('open-quote', {});
      text += line.slice(at, end);
      at = end + 1;
      if (line[at] !== '"') break;
      text += '"';
    }
    result.push(text);
    if (at >= line.length) return result;
    at += 1;
  }
  return result;
}

/** A field as CSV writes it. A leading sign a spreadsheet would compute is made harmless. */
function quoted(text: string): string {
  const safe = /^[=+@-]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function filled(value: string | undefined, column: string): string {
  const text = (value ?? '').trim();
  if (text === '') fault('empty-field', { column });
  return text;
}

function scoreOf(text: string): Score {
  if (DONT_KNOW_WRITTEN.has(text)) return DONT_KNOW;
  if (!/^\d{1,3}$/.test(text)) fault('score', { value: text });
  return Number(text);
}

function assign(
  record: { revision?: number; milliseconds?: number },
  name: 'revision' | 'milliseconds',
  value: string | undefined,
): void {
  const text = (value ?? '').trim();
  if (text === '') return;
  if (!/^\d{1,9}(?:\.\d+)?$/.test(text)) fault('number', { column: name, value: text });
  record[name] = Number(text);
}

function fault(reason: string, facts: Readonly<Record<string, unknown>>): never {
  throw new PositioningError('lab/invalid-file', { reason, ...facts });
}
