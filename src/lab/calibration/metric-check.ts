import { studentQuantile } from './student-quantile.js';

/** One item's difficulty before and after, in logits (the average of thresholds or steps). */
export interface DifficultyPair {
  readonly id: string;
  readonly old: number;
  readonly new: number;
}

/** An estimate with a confidence interval. */
export interface IntervalEstimate {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Limits beyond which a calibration must not be written before the cuts are reviewed. */
export const METRIC_LIMITS = { slope: [0.8, 1.25], shift: 0.3 } as const;

/** Fewest items a regression is worth drawing for. */
const FEWEST_PAIRS = 5;

/** Items from which the estimates decide; with fewer, the whole interval must lie beyond a limit. */
const DECISIVE_PAIRS = 10;

/** Regression of new on old difficulties. */
export interface MetricCheck {
  /** `blocked`: the metric has moved, and with it what the cuts mean; `too-few-items`: nothing can be said. */
  readonly outcome: 'steady' | 'blocked' | 'too-few-items';
  readonly reasons: readonly ('slope' | 'shift')[];
  readonly items: number;
  /** NaN with too few items. */
  readonly slope: IntervalEstimate;
  /** Mean of new minus mean of old difficulties, in logits. */
  readonly shift: IntervalEstimate;
  /** Scatter around the line, in logits. */
  readonly residualSd: number;
}

/**
 * Whether a calibration kept the bank's metric: least squares regression of new on old difficulties, with 95 %
 * intervals. A slope outside 0.8–1.25 or a shift beyond 0.3 logits blocks: the estimates decide, from ten items on;
 * with fewer, chance alone would often put them outside, and the whole interval must lie there.
 */
export function metricCheck(pairs: readonly DifficultyPair[]): MetricCheck {
  const n = pairs.length;
  const centerOld = pairs.reduce((sum, pair) => sum + pair.old, 0) / n;
  const centerNew = pairs.reduce((sum, pair) => sum + pair.new, 0) / n;
  let squares = 0;
  let products = 0;
  for (const pair of pairs) {
    squares += (pair.old - centerOld) ** 2;
    products += (pair.old - centerOld) * (pair.new - centerNew);
  }
  if (n < FEWEST_PAIRS || squares < 1e-9) {
    const nothing = { estimate: Number.NaN, lower: Number.NaN, upper: Number.NaN };
    return {
      outcome: 'too-few-items',
      reasons: [],
      items: n,
      slope: nothing,
      shift: nothing,
      residualSd: Number.NaN,
    };
  }
  const slope = products / squares;
  let residual = 0;
  let scatter = 0;
  for (const pair of pairs) {
    residual += (pair.new - centerNew - slope * (pair.old - centerOld)) ** 2;
    scatter += (pair.new - pair.old - (centerNew - centerOld)) ** 2;
  }
  const residualSd = Math.sqrt(residual / (n - 2));
  const interval = (estimate: number, error: number, df: number): IntervalEstimate => {
    const half = studentQuantile(0.975, df) * error;
    return { estimate, lower: estimate - half, upper: estimate + half };
  };
  const slopeFound = interval(slope, residualSd / Math.sqrt(squares), n - 2);
  const shiftFound = interval(centerNew - centerOld, Math.sqrt(scatter / (n - 1) / n), n - 1);
  const beyond = ({ estimate, lower, upper }: IntervalEstimate, [low, high]: readonly [number, number]) =>
    n < DECISIVE_PAIRS ? upper < low || lower > high : estimate < low || estimate > high;
  const reasons: ('slope' | 'shift')[] = [];
  if (beyond(slopeFound, METRIC_LIMITS.slope)) reasons.push('slope');
  if (beyond(shiftFound, [-METRIC_LIMITS.shift, METRIC_LIMITS.shift])) reasons.push('shift');
  return {
    outcome: reasons.length > 0 ? 'blocked' : 'steady',
    reasons,
    items: n,
    slope: slopeFound,
    shift: shiftFound,
    residualSd,
  };
}
