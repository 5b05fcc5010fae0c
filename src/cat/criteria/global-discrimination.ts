import { byScale, dotRow } from '../outcome-sums.js';
import type { Criterion } from './criterion.js';
import { nodeWeights } from './grid-weights.js';

/**
 * Global discrimination: the variance over abilities of the probability of a right answer, abilities weighted
 * by the likelihood on the nodes (after Kaplan, de la Torre & Barrada 2015, who sum over classes of a cognitive
 * diagnosis; on abilities as in catR, Magis & Barrada 2017). With more than two categories half the sum of the
 * categories' variances, which is the same for two.
 */
export const globalDiscrimination: Criterion = /* @__PURE__ */ discrimination(
  'global-discrimination',
  'likelihood',
);

/** The same, abilities weighted by the posterior. */
export const posteriorGlobalDiscrimination: Criterion = /* @__PURE__ */ discrimination(
  'posterior-global-discrimination',
  'posterior',
);

function discrimination(name: string, by: 'posterior' | 'likelihood'): Criterion {
  return {
    name,
    better: 'larger',
    pointwise: true,
    evaluate(view, candidates, values) {
      const { pool, nodeCount, knows, categoryStart, categoryRows } = view.tables;
      for (const [scale, indices] of byScale(view, candidates)) {
        const { weights, from, to } = nodeWeights(view, scale, by);
        for (let n = 0; n < indices.length; n++) {
          const index = indices[n] as number;
          const item = candidates[index] as number;
          const start = categoryStart[item] as number;
          if (start < 0) {
            const slope = (pool.d[item] as number) - view.tries * (pool.c[item] as number);
            values[index] = slope * slope * variance(weights, knows, item * nodeCount, from, to);
          } else {
            let value = 0;
            for (let k = 0; k < (pool.categories[item] as number); k++) {
              value += 0.5 * variance(weights, categoryRows, start + k * nodeCount, from, to);
            }
            values[index] = value;
          }
        }
      }
    },
  };
}

function variance(weights: Float64Array, rows: Float64Array, row: number, from: number, to: number): number {
  const mean = dotRow(weights, rows, row, from, to);
  let sum = 0;
  for (let j = from; j < to; j++) {
    const deviation = (rows[row + j] as number) - mean;
    sum += (weights[j] as number) * deviation * deviation;
  }
  return sum;
}
