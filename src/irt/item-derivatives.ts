import { createCategoryTerms } from './internal/category-terms.js';
import { checkTheta } from './internal/checks.js';
import type { ItemParameters } from './parameters.js';
import { responseModel } from './response-model.js';

/** Derivatives in θ of the category probabilities of one item, lowest category first. */
export interface ItemDerivatives {
  /** P′ of each category, per logit. They sum to 0. */
  readonly first: number[];
  /** P″ of each category, per squared logit. They sum to 0. */
  readonly second: number[];
}

/**
 * First and second derivative of the probability of each score category at ability `theta` (logits,
 * finite), in closed form.
 * @throws PositioningError `irt/parameter-out-of-range` and the others of `checkParameters`.
 */
export function itemDerivatives(parameters: ItemParameters, theta: number): ItemDerivatives {
  const model = responseModel(parameters);
  checkTheta(theta);
  const terms = createCategoryTerms(model.categories);
  model.evaluate(theta, terms);
  return {
    first: Array.from(terms.probability, (p, category) => p * (terms.first[category] as number)),
    second: Array.from(terms.probability, (p, category) => p * (terms.second[category] as number)),
  };
}
