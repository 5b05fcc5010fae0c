import { cholesky } from './joint-gaussian-matrix.js';
import { normalCdf, normalQuantile } from './normal.js';

/** Points of the lattice: the error is then about 1e-4. */
const POINTS = 8192;
const PRIMES = [
  2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
];

/**
 * P(all x_s ≥ lower_s) for a standard normal vector with a correlation matrix, by separation of variables on a
 * Richtmyer lattice with a tent transform (Genz 1992; Genz & Bretz 2009). Deterministic.
 */
export function normalOrthant(lower: readonly number[], correlation: readonly (readonly number[])[]): number {
  const factor = cholesky(correlation);
  const size = lower.length;
  if (size === 0) return 1;
  if (!factor) return Number.NaN;
  const y = new Float64Array(size);
  let total = 0;
  for (let point = 0; point < POINTS; point++) {
    let product = 1;
    for (let s = 0; s < size; s++) {
      const row = factor[s] as number[];
      let shift = 0;
      for (let t = 0; t < s; t++) shift += (row[t] as number) * (y[t] as number);
      const bound = ((lower[s] as number) - shift) / (row[s] as number);
      const above = normalCdf(-bound);
      product *= above;
      if (product === 0 || s === size - 1) break;
      const root = Math.sqrt(PRIMES[s % PRIMES.length] as number);
      const fraction = (point + 0.5) * root - Math.floor((point + 0.5) * root);
      const uniform = Math.abs(2 * fraction - 1);
      // In the upper tail, where the complement keeps its digits.
      y[s] = -normalQuantile(Math.max(above * (1 - uniform), Number.MIN_VALUE));
    }
    total += product;
  }
  return total / POINTS;
}
