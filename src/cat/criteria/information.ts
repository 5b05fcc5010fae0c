import { byScale, dotRow } from '../outcome-sums.js';
import { informationAt } from '../pool-models.js';
import type { Criterion } from './criterion.js';
import { weightedBy } from './grid-weights.js';

/**
 * Maximum Fisher information at the point estimate (Lord 1980): in a live test the posterior mean of
 * the item's own scale.
 */
export const information: Criterion = {
  name: 'information',
  better: 'larger',
  pointwise: true,
  evaluate(view, candidates, values) {
    for (const [scale, indices] of byScale(view, candidates)) {
      const theta = view.point(scale);
      for (const index of indices) {
        values[index] = informationAt(view.tables.pool, candidates[index] as number, theta);
      }
    }
  },
};

/** Posterior-weighted Fisher information (van der Linden 1998; van der Linden & Pashley 2010). */
export const posteriorInformation: Criterion = /* @__PURE__ */ weightedInformation(
  'posterior-information',
  'posterior',
);

/** Likelihood-weighted Fisher information, no prior (Veerkamp & Berger 1997). */
export const likelihoodInformation: Criterion = /* @__PURE__ */ weightedInformation(
  'likelihood-information',
  'likelihood',
);

function weightedInformation(name: string, by: 'posterior' | 'likelihood'): Criterion {
  return {
    name,
    better: 'larger',
    pointwise: true,
    evaluate(view, candidates, values) {
      const table = view.tables.information();
      const { nodeCount } = view.tables;
      for (const [scale, indices] of byScale(view, candidates)) {
        const { weights, from, to } = weightedBy(view, scale, by);
        for (const index of indices) {
          values[index] = dotRow(weights, table, (candidates[index] as number) * nodeCount, from, to);
        }
      }
    },
  };
}
