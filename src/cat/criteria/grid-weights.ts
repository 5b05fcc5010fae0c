import type { CriterionView } from './criterion-view.js';

/** Share of the largest weight that adds nothing to a sum of doubles. */
const NEGLIGIBLE = 1e-18;

/** Weights over the nodes of a scale, and the nodes from (inclusive) to (exclusive) that carry any. */
export interface GridWeights {
  readonly weights: Float64Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Weights that integrate a function of ability against the posterior (summing to 1) or against the likelihood
 * alone (up to a factor), by the trapezoid rule on the selection nodes.
 */
export function weightedBy(view: CriterionView, scale: number, by: 'posterior' | 'likelihood'): GridWeights {
  if (by === 'posterior') {
    const { mass, from, to } = view.scale(scale);
    return { weights: mass, from, to };
  }
  const { widths, likelihood } = view.density(scale);
  const weights = new Float64Array(widths.length);
  let top = 0;
  for (let j = 0; j < weights.length; j++) {
    weights[j] = (likelihood[j] as number) * (widths[j] as number);
    top = Math.max(top, weights[j] as number);
  }
  let from = 0;
  let to = weights.length;
  while (from < to && (weights[from] as number) <= NEGLIGIBLE * top) from++;
  while (to > from && (weights[to - 1] as number) <= NEGLIGIBLE * top) to--;
  return { weights, from, to };
}

/**
 * Densities at the nodes scaled to sum 1, all nodes counting alike: the weights of a discrete distribution
 * over the nodes.
 */
export function nodeWeights(view: CriterionView, scale: number, by: 'posterior' | 'likelihood'): GridWeights {
  const { likelihood, prior } = view.density(scale);
  const weights =
    by === 'posterior' ? likelihood.map((value, j) => value * (prior[j] as number)) : likelihood.slice();
  let total = 0;
  for (let j = 0; j < weights.length; j++) total += weights[j] as number;
  for (let j = 0; j < weights.length; j++) weights[j] = (weights[j] as number) / total;
  return { weights, from: 0, to: weights.length };
}
