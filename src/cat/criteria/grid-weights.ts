import type { CriterionView } from './criterion-view.js';

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
  return { weights: likelihood.map((value, j) => value * (widths[j] as number)), from: 0, to: widths.length };
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
