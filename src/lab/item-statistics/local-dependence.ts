import { PositioningError } from '../../errors.js';
import type { ItemParameters } from '../../irt/parameters.js';
import type { ResponseMatrix } from '../calibration/response-matrix.js';
import { scoreMoments } from './score-moments.js';
import { scoreValue } from './score-rows.js';

/** Two items whose residuals go together. */
export interface ResidualCorrelation {
  readonly items: readonly [string, string];
  /** Persons who answered both. */
  readonly persons: number;
  /** Correlation of the residuals. */
  readonly q3: number;
  /** q3 minus the mean over all pairs, which is below 0 by construction; above 0.2 needs a look. */
  readonly adjusted: number;
}

/** Which pairs are looked at. */
export interface LocalDependenceOptions {
  /** Fewest persons who answered both; default 50. */
  readonly minimumPersons?: number;
}

/**
 * Local dependence by Q3 (Yen 1984), the correlation of residuals after ability, adjusted by its mean
 * (Christensen, Makransky & Horton 2017). Every pair with enough persons, the most dependent first. With
 * adaptive data residuals are range-restricted: read the order rather than the size.
 * @param abilities one per person, in logits
 * @throws PositioningError `lab/invalid-option` when lengths differ.
 */
export function localDependence(
  data: ResponseMatrix,
  parameters: readonly ItemParameters[],
  abilities: readonly number[],
  options: LocalDependenceOptions = {},
): ResidualCorrelation[] {
  const size = data.items.length;
  if (parameters.length !== size || abilities.length !== data.persons.length) {
    throw new PositioningError('lab/invalid-option', {
      parameters: parameters.length,
      abilities: abilities.length,
    });
  }
  const moments = parameters.map(scoreMoments);
  // Sums by pair: n, x, y, xx, yy, xy.
  const sums = Array.from({ length: 6 }, () => new Float64Array((size * (size - 1)) / 2));
  const add = (k: number, pair: number, value: number) => {
    const list = sums[k] as Float64Array;
    list[pair] = (list[pair] as number) + value;
  };
  for (let person = 0; person < data.persons.length; person++) {
    const from = data.starts[person] as number;
    const to = data.starts[person + 1] as number;
    const theta = abilities[person] as number;
    const residuals = Array.from({ length: to - from }, (_, n) => {
      const item = data.itemOf[from + n] as number;
      const { expected } = (moments[item] as ReturnType<typeof scoreMoments>)(theta);
      return scoreValue(data.scores[from + n] as number) - expected;
    });
    for (let i = 1; i < residuals.length; i++) {
      const row = data.itemOf[from + i] as number;
      for (let j = 0; j < i; j++) {
        const pair = (row * (row - 1)) / 2 + (data.itemOf[from + j] as number);
        const x = residuals[i] as number;
        const y = residuals[j] as number;
        [1, x, y, x * x, y * y, x * y].forEach((value, k) => {
          add(k, pair, value);
        });
      }
    }
  }
  const pairs: { items: readonly [string, string]; persons: number; q3: number }[] = [];
  for (let i = 1; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const [n, x, y, xx, yy, xy] = sums.map((list) => list[(i * (i - 1)) / 2 + j] as number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      if (n < (options.minimumPersons ?? 50)) continue;
      const q3 = (xy - (x * y) / n) / Math.sqrt((xx - (x * x) / n) * (yy - (y * y) / n));
      if (Number.isFinite(q3)) {
        pairs.push({ items: [data.items[j] as string, data.items[i] as string], persons: n, q3 });
      }
    }
  }
  const average = pairs.reduce((sum, { q3 }) => sum + q3, 0) / Math.max(1, pairs.length);
  return pairs
    .map((pair) => ({ ...pair, adjusted: pair.q3 - average }))
    .sort((one, other) => other.q3 - one.q3);
}
