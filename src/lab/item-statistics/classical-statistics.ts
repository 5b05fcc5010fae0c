import type { ResponseMatrix } from '../calibration/response-matrix.js';
import { correlation, mean, variance } from './descriptive.js';
import { scoreColumns, totals } from './score-rows.js';

/** Classical figures of one item. Variances divide by n − 1. */
export interface ClassicalItem {
  readonly id: string;
  readonly mean: number;
  readonly variance: number;
  /** Correlation with the total score, the item included. */
  readonly itemTotal: number;
  /** Correlation with the total of the other items. */
  readonly itemRest: number;
  /** Alpha of the test without the item. */
  readonly alphaIfDropped: number;
}

/** Classical figures of a test taken in full by everyone. */
export interface ClassicalStatistics {
  readonly items: readonly ClassicalItem[];
  /** Cronbach (1951). */
  readonly alpha: number;
  readonly totalMean: number;
  readonly totalVariance: number;
  /** Standard error of measurement of the total score: √(total variance × (1 − alpha)). */
  readonly standardErrorOfMeasurement: number;
  /** Kuder & Richardson (1937), formulas 20 and 21; only where every item is right or wrong. */
  readonly kr20?: number;
  readonly kr21?: number;
  /** Odd against even positions, stepped up to full length (Spearman 1910; Brown 1910). */
  readonly splitHalf: { readonly correlation: number; readonly spearmanBrown: number };
}

/**
 * Classical test statistics of complete data. Values are NaN where a figure does not exist (constant item, one
 * item only).
 * @throws PositioningError `lab/needs-complete-data`: for adaptive data these figures mean nothing; use item fit.
 */
export function classicalStatistics(data: ResponseMatrix): ClassicalStatistics {
  const columns = scoreColumns(data);
  const total = totals(columns);
  const variances = columns.map(variance);
  const totalVariance = variance(total);
  const alpha = cronbach(variances, totalVariance);
  const items = columns.map((column, item): ClassicalItem => {
    const rest = total.map((sum, person) => sum - (column[person] as number));
    return {
      id: data.items[item] as string,
      mean: mean(column),
      variance: variances[item] as number,
      itemTotal: correlation(column, total),
      itemRest: correlation(column, rest),
      alphaIfDropped: cronbach(
        variances.filter((_, other) => other !== item),
        variance(rest),
      ),
    };
  });
  const half = (odd: number) => totals(columns.filter((_, item) => item % 2 === odd));
  const r = columns.length < 2 ? Number.NaN : correlation(half(0), half(1));
  const dichotomous = columns.every((column) => column.every((score) => score <= 1));
  return {
    items,
    alpha,
    totalMean: mean(total),
    totalVariance,
    standardErrorOfMeasurement: Math.sqrt(totalVariance * (1 - alpha)),
    ...(dichotomous ? kuderRichardson(columns, total) : {}),
    splitHalf: { correlation: r, spearmanBrown: (2 * r) / (1 + r) },
  };
}

function cronbach(variances: readonly number[], totalVariance: number): number {
  const k = variances.length;
  const sum = variances.reduce((total, value) => total + value, 0);
  return (k / (k - 1)) * (1 - sum / totalVariance);
}

function kuderRichardson(columns: readonly Float64Array[], total: Float64Array) {
  const k = columns.length;
  const n = total.length;
  // These two formulas divide by n throughout.
  const spread = (variance(total) * (n - 1)) / n;
  const average = mean(total);
  const within = columns.reduce((sum, column) => {
    const p = mean(column);
    return sum + p * (1 - p);
  }, 0);
  return {
    kr20: (k / (k - 1)) * (1 - within / spread),
    kr21: (k / (k - 1)) * (1 - (average * (k - average)) / (k * spread)),
  };
}
