import { type CategoryTerms, createCategoryTerms } from '../irt/internal/category-terms.js';
import { modelInformationTerms } from '../irt/item-information.js';
import { type ResponseModel, responseModel } from '../irt/response-model.js';
import type { ItemPool } from './item-pool.js';

const modelsOf = new WeakMap<ItemPool, readonly ResponseModel[]>();

/** The items of a pool as response models, by position; prepared once per pool. */
export function poolModels(pool: ItemPool): readonly ResponseModel[] {
  const known = modelsOf.get(pool);
  if (known) return known;
  const models = pool.items.map((item) => responseModel(item.parameters));
  modelsOf.set(pool, models);
  return models;
}

/** Room for the terms of any item of a pool. */
export function poolTerms(pool: ItemPool): CategoryTerms {
  return createCategoryTerms(pool.mostCategories);
}

/**
 * Fisher information of a pool's item at ability `theta` (logits, finite), per squared logit: Σ P′²/P
 * (Birnbaum 1968; Samejima 1969). Without allocation for two-category items.
 */
export function informationAt(pool: ItemPool, item: number, theta: number): number {
  if (pool.family[item] !== 'dichotomous') {
    const model = poolModels(pool)[item] as ResponseModel;
    return modelInformationTerms(model, theta, createCategoryTerms(model.categories)).information;
  }
  const a = pool.a[item] as number;
  const c = pool.c[item] as number;
  const d = pool.d[item] as number;
  const x = a * (theta - (pool.b[item] as number));
  // Both tails are computed from the small exponential, so that neither loses accuracy.
  const small = Math.exp(-Math.abs(x));
  const larger = 1 / (1 + small);
  const smaller = small * larger;
  const slope = (d - c) * larger * smaller;
  const right = x >= 0 ? c + (d - c) * larger : c + (d - c) * smaller;
  const wrong = x >= 0 ? 1 - d + (d - c) * smaller : 1 - d + (d - c) * larger;
  const product = right * wrong;
  return product > 0 ? (a * a * slope * slope) / product : 0;
}
