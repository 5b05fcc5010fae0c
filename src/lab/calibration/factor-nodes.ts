import { normalDensity } from '../../irt/normal.js';

/** Number of nodes of the common factor. */
export const FACTOR_NODES = 41;

const FACTOR_RANGE = 4.5;

/** Nodes of the standard normal factor common to several scales: 41 equally spaced ones within ±4.5. */
export function factorNodes(): Float64Array {
  return Float64Array.from({ length: FACTOR_NODES }, (_, k) => {
    return -FACTOR_RANGE + (2 * FACTOR_RANGE * k) / (FACTOR_NODES - 1);
  });
}

/** Normal probabilities over the nodes `to`, normalised, one row for each of `from`. */
export function normalRows(
  from: Float64Array,
  to: Float64Array,
  center: (value: number) => number,
  spread: number,
): Float64Array {
  const out = new Float64Array(from.length * to.length);
  from.forEach((value, row) => {
    // Far out all densities underflow: the nearest node then takes all.
    const middle = Math.max(to[0] as number, Math.min(to[to.length - 1] as number, center(value)));
    let sum = 0;
    for (let n = 0; n < to.length; n++) {
      const density = normalDensity(((to[n] as number) - middle) / spread);
      out[row * to.length + n] = density;
      sum += density;
    }
    for (let n = 0; n < to.length; n++) out[row * to.length + n] = (out[row * to.length + n] as number) / sum;
  });
  return out;
}
