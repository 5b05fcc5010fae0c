import { createCategoryTerms } from './internal/category-terms.js';
import { checkTheta } from './internal/checks.js';
import type { ItemParameters } from './parameters.js';
import { type ResponseModel, responseModel } from './response-model.js';

/**
 * Probability of each score category of an item, lowest first, at ability `theta` (logits, finite).
 * Non-negative, summing to 1; the models are in {@link ItemParameters}.
 * @throws PositioningError `irt/parameter-out-of-range` and the others of `checkParameters`.
 */
export function itemProbabilities(parameters: ItemParameters, theta: number): number[] {
  const model = responseModel(parameters);
  checkTheta(theta);
  const terms = createCategoryTerms(model.categories);
  model.evaluate(theta, terms);
  return Array.from(terms.probability);
}

/**
 * Natural logarithm of the probability of each score category, lowest first, at ability `theta` (logits,
 * finite). Accurate to rounding in both tails, where the logarithm of the probability would underflow or
 * lose its digits; −Infinity only for a category that no ability can reach.
 * @throws PositioningError `irt/parameter-out-of-range` and the others of `checkParameters`.
 */
export function itemLogProbabilities(parameters: ItemParameters, theta: number): number[] {
  const model = responseModel(parameters);
  checkTheta(theta);
  return logProbabilities(model, theta);
}

function logProbabilities(model: ResponseModel, theta: number): number[] {
  return Array.from({ length: model.categories }, (_, category) => model.logProbability(category, theta));
}
