import { PositioningError } from '../errors.js';
import { type CategoryTerms, createCategoryTerms } from './internal/category-terms.js';
import { checkTheta } from './internal/checks.js';
import type { ItemParameters } from './parameters.js';
import { type ResponseModel, responseModel } from './response-model.js';

/** Expected information of an item or a set of items at one ability, and what goes with it. */
export interface InformationTerms {
  /** Fisher information I = Σ P′²/P, per squared logit, not negative. */
  readonly information: number;
  /** I′, first derivative in θ. */
  readonly slope: number;
  /** I″, second derivative in θ. */
  readonly curvature: number;
  /** J = Σ P′P″/P, the bias term of Warm (1989). */
  readonly warm: number;
}

/**
 * Expected Fisher information I(θ) = Σ_k P_k′²/P_k of an item at ability `theta` (logits, finite), per
 * squared logit. Never negative, and 0 only where it underflows.
 * Source: Birnbaum (1968); Samejima (1969) for more than two categories.
 * @throws PositioningError `irt/parameter-out-of-range` and the others of `checkParameters`.
 */
export function itemInformation(parameters: ItemParameters, theta: number): number {
  return itemInformationTerms(parameters, theta).information;
}

/**
 * Expected Fisher information of an item at ability `theta` (logits, finite), its first two derivatives
 * and Warm's J.
 * @throws PositioningError `irt/parameter-out-of-range` and the others of `checkParameters`.
 */
export function itemInformationTerms(parameters: ItemParameters, theta: number): InformationTerms {
  const model = responseModel(parameters);
  checkTheta(theta);
  return modelInformationTerms(model, theta, createCategoryTerms(model.categories));
}

/**
 * Observed information −∂² log P(score)/∂θ² = P′²/P² − P″/P of one answer at ability `theta` (logits,
 * finite), per squared logit. May be negative under the 3PL and 4PL. Source: Samejima (1973).
 * @param score category 0..m of the answer
 * @throws PositioningError `irt/score-out-of-range`, `irt/parameter-out-of-range` and the others of
 *   `checkParameters`.
 */
export function observedInformation(parameters: ItemParameters, theta: number, score: number): number {
  const model = responseModel(parameters);
  checkTheta(theta);
  if (!(Number.isInteger(score) && score >= 0 && score < model.categories)) {
    throw new PositioningError('irt/score-out-of-range', { score, categories: model.categories });
  }
  const terms = createCategoryTerms(model.categories);
  model.evaluate(theta, terms);
  const first = terms.first[score] as number;
  return first * first - (terms.second[score] as number);
}

/**
 * {@link itemInformationTerms} of a prepared model.
 * @param scratch room for at least as many categories as the model has; overwritten
 */
export function modelInformationTerms(
  model: ResponseModel,
  theta: number,
  scratch: CategoryTerms,
): InformationTerms {
  model.evaluate(theta, scratch);
  let information = 0;
  let slope = 0;
  let curvature = 0;
  let warm = 0;
  for (let category = 0; category < model.categories; category += 1) {
    const probability = scratch.probability[category] as number;
    const first = scratch.first[category] as number;
    const second = scratch.second[category] as number;
    const third = scratch.third[category] as number;
    const square = first * first;
    information += probability * square;
    slope += probability * first * (2 * second - square);
    curvature +=
      probability * (2 * (second * second + first * third + square * square) - 5 * square * second);
    warm += probability * first * second;
  }
  return { information, slope, curvature, warm };
}
