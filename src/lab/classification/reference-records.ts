import type { Bank } from '../../banks/bank.js';
import { PositioningError } from '../../errors.js';
import { tableReader } from '../calibration/answer-records.js';
import { OVERALL } from '../calibration/stated-levels.js';

/** A level that became known later, from elsewhere: an examination, a trainer, a second test. */
export interface ReferenceRecord {
  /** The code the person's answers carry. */
  readonly person: string;
  /** Id of a scale, or `overall` for the whole bank. */
  readonly scale: string;
  readonly level: string;
  /** Month or day it was found, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  /** Who or what found it. */
  readonly source?: string;
}

/** Columns of a file of reference levels, in the order in which they are written. */
export const REFERENCE_COLUMNS = ['person', 'bank', 'scale', 'level', 'date', 'source'] as const;

const REQUIRED = ['person', 'level'] as const;

/** A line whose level is still to be filled in, or one of another bank. */
export type SkippedReference = 'empty' | 'other-bank';

/**
 * A reader of the lines of a file of reference levels (CSV), made from its header line: columns in any order; `scale`
 * may be absent or empty, for the whole bank; columns it does not know are left alone.
 * @returns a function from a line to its reference level, or why it is left out
 * @throws PositioningError `lab/invalid-file` with `reason`: as `tableReader`; `missing-column`; and from the function:
 *   `empty-field`, `unknown-scale`, `unknown-level`, `date`, and `repeated-person` for a second level of one person
 *   in one area
 */
export function referenceReader(
  header: string,
  bank: Pick<Bank, 'id' | 'scales' | 'levels'>,
): (line: string) => ReferenceRecord | SkippedReference {
  const { columns, read } = tableReader(header);
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  if (missing.length > 0) fault('missing-column', { columns: missing, required: REQUIRED });
  const scales = [OVERALL, ...bank.scales.map(({ id }) => id)];
  const levels = bank.levels.map(({ id }) => id);
  const met = new Set<string>();
  return (line) => {
    if (line.trim() === '') return 'empty';
    const values = read(line);
    const value = (name: (typeof REFERENCE_COLUMNS)[number]) => (values[columns.indexOf(name)] ?? '').trim();
    if (value('bank') !== '' && value('bank') !== bank.id) return 'other-bank';
    const level = value('level');
    if (level === '') return 'empty';
    if (value('person') === '') fault('empty-field', { column: 'person' });
    const scale = value('scale') || OVERALL;
    if (!scales.includes(scale)) fault('unknown-scale', { value: scale, known: scales });
    if (!levels.includes(level)) fault('unknown-level', { value: level, known: levels });
    const [date, source] = [value('date'), value('source')];
    if (date !== '' && !/^\d{4}-\d{2}(?:-\d{2})?$/.test(date)) fault('date', { value: date });
    const person = value('person');
    const key = JSON.stringify([person, scale]);
    if (met.has(key)) fault('repeated-person', { person, scale });
    met.add(key);
    return {
      person,
      scale,
      level,
      ...(date === '' ? {} : { date }),
      ...(source === '' ? {} : { source }),
    };
  };
}

function fault(reason: string, facts: Readonly<Record<string, unknown>>): never {
  throw new PositioningError('lab/invalid-file', { reason, ...facts });
}
