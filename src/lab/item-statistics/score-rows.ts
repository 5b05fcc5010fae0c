import { PositioningError } from '../../errors.js';
import { DONT_KNOW_SCORE, isComplete, type ResponseMatrix } from '../calibration/response-matrix.js';

/**
 * The scores of complete data, one column per item; "I don't know" counts 0.
 * @throws PositioningError `lab/needs-complete-data` when somebody skipped or was not given an item,
 *   `lab/no-answers`.
 */
export function scoreColumns(data: ResponseMatrix): Float64Array[] {
  if (data.itemOf.length === 0) throw new PositioningError('lab/no-answers', {});
  if (!isComplete(data)) {
    throw new PositioningError('lab/needs-complete-data', {
      persons: data.persons.length,
      items: data.items.length,
      answers: data.itemOf.length,
    });
  }
  const count = data.items.length;
  return data.items.map((_, item) =>
    Float64Array.from(data.persons, (_person, person) =>
      scoreValue(data.scores[person * count + item] as number),
    ),
  );
}

/** A stored score as a number; "I don't know" counts 0. */
export function scoreValue(stored: number): number {
  return stored === DONT_KNOW_SCORE ? 0 : stored;
}

/** The sum of some columns, person by person. */
export function totals(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) {
    for (let person = 0; person < sums.length; person++) {
      sums[person] = (sums[person] as number) + (column[person] as number);
    }
  }
  return sums;
}
