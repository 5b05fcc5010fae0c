import { PositioningError } from '../../errors.js';
import type { ResponseMatrix } from '../calibration/response-matrix.js';
import { scoreColumns, scoreValue } from '../item-statistics/score-rows.js';

/**
 * One column of 0, 1 or NaN (not given) per item.
 * @param matching given matching values; without any the data must be complete, for totals to be comparable
 * @throws PositioningError `lab/needs-complete-data`, `lab/invalid-score`, `lab/invalid-option`.
 */
export function dichotomousColumns(
  data: ResponseMatrix,
  matching: readonly number[] | undefined,
): Float64Array[] {
  for (let n = 0; n < data.scores.length; n++) {
    const score = scoreValue(data.scores[n] as number);
    if (score > 1) {
      throw new PositioningError('lab/invalid-score', { item: data.items[data.itemOf[n] as number], score });
    }
  }
  if (!matching) return scoreColumns(data);
  if (matching.length !== data.persons.length) {
    throw new PositioningError('lab/invalid-option', {
      matching: matching.length,
      persons: data.persons.length,
    });
  }
  const columns = data.items.map(() => new Float64Array(data.persons.length).fill(Number.NaN));
  for (let person = 0; person < data.persons.length; person++) {
    for (let n = data.starts[person] as number; n < (data.starts[person + 1] as number); n++) {
      const column = columns[data.itemOf[n] as number] as Float64Array;
      column[person] = scoreValue(data.scores[n] as number);
    }
  }
  return columns;
}
