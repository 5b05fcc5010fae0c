import { stream } from '../../cat/rng.js';
import type { IntervalEstimate } from '../calibration/metric-check.js';
import { mean, quantile, variance } from '../item-statistics/descriptive.js';

/** A probability that was stated of something, and whether it came true. */
export interface StatedProbability {
  readonly stated: number;
  readonly cameTrue: boolean;
}

/** Statements of about the same probability. */
export interface ProbabilityBin {
  /** Limits of the bin; a probability on the upper one belongs to the next bin, 1 to the last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean stated probability. */
  readonly stated: number;
  /** Share that came true, with its 95 % interval (Wilson 1927), which stays usable for a handful of statements. */
  readonly observed: IntervalEstimate;
}

/** Stated probabilities beside what came true. */
export interface StatedAgainstObserved {
  readonly count: number;
  readonly stated: number;
  readonly observed: IntervalEstimate;
  /** Mean squared gap of probability and outcome (Brier 1950): 0 for certainty come true, ¼ for a coin. */
  readonly brier: IntervalEstimate;
  /**
   * Mean absolute gap of stated and observed over the bins, weighted by their counts, with a bootstrap interval
   * (95 %, percentiles). It is never 0 in a sample: `byChance` is what it stays below in 95 of 100 samples of this
   * size when every stated probability is right (consistency resampling, Bröcker & Smith 2007).
   */
  readonly calibrationError: IntervalEstimate & { readonly byChance: number };
  /** Without the empty ones, lowest first. */
  readonly bins: readonly ProbabilityBin[];
}

const BINS = 10;

/** Samples drawn again: enough for the second decimal of an interval. */
const RESAMPLES = 400;

const NORMAL_95 = 1.959963984540054;

/** Groups statements by their probability into ten bins of equal width. */
export function probabilityBins(statements: readonly StatedProbability[]): ProbabilityBin[] {
  const groups = Array.from({ length: BINS }, (): StatedProbability[] => []);
  for (const statement of statements) groups[binOf(statement.stated)]?.push(statement);
  return groups.flatMap((group, bin) =>
    group.length === 0
      ? []
      : [
          {
            from: bin / BINS,
            to: (bin + 1) / BINS,
            count: group.length,
            stated: mean(group.map(({ stated }) => stated)),
            observed: observedShare(group),
          },
        ],
  );
}

/** Mean absolute gap of stated and observed probability over ten bins (expected calibration error); 0 without any. */
export function calibrationError(statements: readonly StatedProbability[]): number {
  return meanGap(statements.length, (add) => {
    for (const { stated, cameTrue } of statements) add(stated, cameTrue);
  });
}

/**
 * Stated probabilities against what came true: a table over ten bins, Brier score and calibration error with their
 * intervals. Statements count as independent: one for each person. The same statements always give the same figures.
 */
export function statedAgainstObserved(statements: readonly StatedProbability[]): StatedAgainstObserved {
  const count = statements.length;
  const squares = statements.map(({ stated, cameTrue }) => (stated - Number(cameTrue)) ** 2);
  const brier = mean(squares);
  const half = NORMAL_95 * Math.sqrt(variance(squares) / count);
  const uniform = stream('stated against observed');
  const again: number[] = [];
  const chance: number[] = [];
  for (let sample = 0; sample < RESAMPLES; sample++) {
    again.push(
      meanGap(count, (add) => {
        for (let n = 0; n < count; n++) {
          const { stated, cameTrue } = statements[Math.floor(uniform() * count)] as StatedProbability;
          add(stated, cameTrue);
        }
      }),
    );
    chance.push(
      meanGap(count, (add) => {
        for (const { stated } of statements) add(stated, uniform() < stated);
      }),
    );
  }
  return {
    count,
    stated: mean(statements.map(({ stated }) => stated)),
    observed: observedShare(statements),
    brier: { estimate: brier, lower: Math.max(0, brier - half), upper: Math.min(1, brier + half) },
    calibrationError: {
      estimate: calibrationError(statements),
      lower: quantile(again, 0.025),
      upper: quantile(again, 0.975),
      byChance: quantile(chance, 0.95),
    },
    bins: probabilityBins(statements),
  };
}

function binOf(stated: number): number {
  return Math.min(BINS - 1, Math.floor(stated * BINS));
}

function observedShare(statements: readonly StatedProbability[]): IntervalEstimate {
  return wilsonInterval(statements.filter(({ cameTrue }) => cameTrue).length, statements.length);
}

/** Gaps of the bins by their counts: the sum over a bin of stated minus observed is its gap times its count. */
function meanGap(count: number, visit: (add: (stated: number, cameTrue: boolean) => void) => void): number {
  const gaps = new Float64Array(BINS);
  visit((stated, cameTrue) => {
    const bin = binOf(stated);
    gaps[bin] = (gaps[bin] as number) + stated - Number(cameTrue);
  });
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, count);
}

/** A share with its 95 % score interval (Wilson 1927). */
export function wilsonInterval(successes: number, count: number): IntervalEstimate {
  const share = successes / count;
  const square = NORMAL_95 ** 2;
  const center = (share + square / (2 * count)) / (1 + square / count);
  const half =
    (NORMAL_95 * Math.sqrt((share * (1 - share)) / count + square / (4 * count * count))) /
    (1 + square / count);
  return { estimate: share, lower: Math.max(0, center - half), upper: Math.min(1, center + half) };
}
