import { mean, variance } from '../item-statistics/descriptive.js';

/**
 * Empirical reliability of EAP scores: variance of the estimates over that variance plus the mean squared
 * standard error (Bock & Mislevy 1982; Kim 2012). Between 0 and 1.
 */
export function empiricalReliability(
  estimates: readonly { readonly theta: number; readonly standardError: number }[],
): number {
  const spread = variance(estimates.map(({ theta }) => theta));
  const error = mean(estimates.map(({ standardError }) => standardError ** 2));
  return spread / (spread + error);
}
