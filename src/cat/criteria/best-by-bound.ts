/** Candidates whose bound reaches this share of the highest are evaluated first: one of them is nearly always best. */
const PROMISING = 0.85;

/** Rounding by which a bound may lie below the value it bounds. */
const SLACK = 1e-7;

/**
 * Index of the largest value, the lowest position of equals, when an upper bound of each is cheap and the value is
 * not: those with high bounds first, then only those whose bound reaches the best value found. Exactly what
 * evaluating all would find.
 */
export function bestByBound(
  candidates: readonly number[],
  bounds: Float64Array,
  evaluate: (index: number) => number,
): number {
  let top = 0;
  for (let n = 0; n < bounds.length; n++) top = Math.max(top, bounds[n] as number);
  const first = Number.isFinite(top) ? PROMISING * top : top;
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  const look = (index: number): void => {
    const value = evaluate(index);
    const item = candidates[index] as number;
    if (best < 0 || value > highest || (value === highest && item < (candidates[best] as number))) {
      best = index;
      highest = value;
    }
  };
  for (let n = 0; n < bounds.length; n++) if ((bounds[n] as number) >= first) look(n);
  for (let n = 0; n < bounds.length; n++) {
    const bound = bounds[n] as number;
    if (bound < first && bound + SLACK >= highest) look(n);
  }
  return best;
}
