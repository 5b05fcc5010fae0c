import type { CategoryTerms } from '../../irt/internal/category-terms.js';
import type { ResponseModel } from '../../irt/response-model.js';
import { poolModels } from '../pool-models.js';
import type { CriterionView } from './criterion-view.js';

/**
 * How the possible answers to a candidate are weighted: `'posterior'`, by their predictive probability
 * ∫ P_k(θ) p(θ | answers) dθ; `'point'`, by P_k at the point estimate, as catR does (Magis & Barrada 2017).
 */
export type OutcomeWeights = 'posterior' | 'point';

/**
 * Probability of every category of an item at one ability, written to `out`; returns the number of categories.
 * Two-category items use the posterior mean propensity to try, as `outcomeSums` does.
 * @param scratch room for the terms of any item of the pool; overwritten for polytomous items
 */
export function outcomesAt(
  view: CriterionView,
  item: number,
  theta: number,
  scratch: CategoryTerms,
  out: Float64Array,
): number {
  const { pool } = view.tables;
  if (pool.family[item] === 'dichotomous') {
    const guess = view.tries * (pool.c[item] as number);
    const d = pool.d[item] as number;
    const x = (pool.a[item] as number) * (theta - (pool.b[item] as number));
    const small = Math.exp(-Math.abs(x));
    const larger = 1 / (1 + small);
    const smaller = small * larger;
    const knows = x >= 0 ? larger : smaller;
    const knowsNot = x >= 0 ? smaller : larger;
    out[0] = (1 - d) * knows + (1 - guess) * knowsNot;
    out[1] = d * knows + guess * knowsNot;
    return 2;
  }
  const model = poolModels(pool)[item] as ResponseModel;
  model.evaluate(theta, scratch);
  for (let k = 0; k < model.categories; k++) out[k] = scratch.probability[k] as number;
  return model.categories;
}
