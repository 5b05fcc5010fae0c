import { findRoot } from './root.js';

/** A function of ability given by its derivative, to be maximised between two bounds. */
export interface Criterion {
  readonly slope: (theta: number) => number;
  /** Value at `to` minus value at `from`, from ≤ to. */
  readonly rise: (from: number, to: number) => number;
  /** True when the slope changes sign at most once, from + to −. */
  readonly unimodal: boolean;
  /** Scale on which the slope may change sign twice, in logits; ignored when unimodal. */
  readonly resolution: number;
}

/** Where a criterion is largest, and whether that is an end of the interval. */
export interface Maximum {
  readonly theta: number;
  readonly bound?: 'lower' | 'upper';
}

/** Limit on the scan of an interval much wider than the items need. */
const MAX_SCAN_POINTS = 4000;

/**
 * Global maximum of the criterion on [lower, upper]: every maximum, inside or at an end, is located from
 * the sign changes of the slope, and the highest is returned, the lowest θ of several equally high. On a
 * flat criterion it is the middle of the interval.
 */
export function globalMaximum(criterion: Criterion, lower: number, upper: number): Maximum {
  const candidates = localMaxima(criterion, lower, upper);
  let best = candidates[0];
  if (best === undefined) return { theta: (lower + upper) / 2 };
  let lead = 0;
  let previous = best;
  for (const candidate of candidates.slice(1)) {
    lead += criterion.rise(previous.theta, candidate.theta);
    previous = candidate;
    if (lead > 0) {
      best = candidate;
      lead = 0;
    }
  }
  return best;
}

function localMaxima(criterion: Criterion, lower: number, upper: number): Maximum[] {
  const { slope, unimodal, resolution } = criterion;
  const cells = unimodal ? 1 : Math.min(MAX_SCAN_POINTS, Math.ceil((upper - lower) / resolution));
  const maxima: Maximum[] = [];
  let risingFrom: { readonly theta: number; readonly value: number } | undefined;
  let anySign = false;
  for (let cell = 0; cell <= cells; cell += 1) {
    const theta = cell === cells ? upper : lower + ((upper - lower) * cell) / cells;
    const value = slope(theta);
    // A zero slope decides nothing: it is a root, or a stretch on which everything has underflowed.
    if (value === 0) continue;
    if (value > 0) risingFrom = { theta, value };
    else {
      if (risingFrom !== undefined) {
        maxima.push({ theta: findRoot(slope, risingFrom.theta, risingFrom.value, theta, value) });
      } else if (!anySign) maxima.push({ theta: lower, bound: 'lower' });
      risingFrom = undefined;
    }
    anySign = true;
  }
  if (risingFrom !== undefined) maxima.push({ theta: upper, bound: 'upper' });
  return maxima;
}
