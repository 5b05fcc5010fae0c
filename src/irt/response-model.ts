import type { CategoryTerms } from './internal/category-terms.js';
import { GradedModel } from './internal/graded-model.js';
import { NominalModel } from './internal/nominal-model.js';
import { TwoStateModel } from './internal/two-state-model.js';
import { checkParameters, type ItemParameters } from './parameters.js';

/**
 * The parameters of one item made ready for many evaluations. Every value is finite for finite abilities,
 * however far from the item, except the logarithm of an impossible category (−Infinity).
 * Categories count from 0.
 */
export interface ResponseModel {
  readonly categories: number;
  /** Largest absolute slope of a category's log-odds, per logit. */
  readonly steepness: number;
  /** Ability around which the item discriminates, in logits. */
  readonly centre: number;
  /** False when the category has probability 0 at every ability. */
  isPossible(category: number): boolean;
  /** True when log P(category) is a concave function of the ability. */
  isLogConcave(category: number): boolean;
  /** log P(category | theta), with full relative accuracy in both tails. */
  logProbability(category: number, theta: number): number;
  /** Derivative of log P(category | theta) in theta. */
  logSlope(category: number, theta: number): number;
  /** Writes the probability and derivative ratios of every category to `terms`. */
  evaluate(theta: number, terms: CategoryTerms): void;
}

/**
 * Checks the parameters of an item and prepares them; use it where one item is evaluated at many
 * abilities.
 * @throws PositioningError as {@link checkParameters}.
 */
export function responseModel(parameters: ItemParameters): ResponseModel {
  checkParameters(parameters);
  switch (parameters.model) {
    case 'GRM':
      return new GradedModel(parameters.a, parameters.b);
    case 'GPCM':
      return partialCredit(parameters.a, parameters.b);
    case 'PCM':
      return partialCredit(1, parameters.b);
    case 'RSM':
      return partialCredit(
        1,
        parameters.thresholds.map((threshold) => parameters.location + threshold),
      );
    case 'NRM':
      return new NominalModel(parameters.slopes, parameters.intercepts);
    default: {
      const { a = 1, b, c = 0, d = 1 } = parameters;
      return new TwoStateModel(a, b, [1 - d, d], [1 - c, c]);
    }
  }
}

function partialCredit(a: number, b: readonly number[]): ResponseModel {
  const slopes = [0];
  const intercepts = [0];
  let sum = 0;
  for (const [index, step] of b.entries()) {
    sum -= a * step;
    slopes.push(a * (index + 1));
    intercepts.push(sum);
  }
  return new NominalModel(slopes, intercepts);
}
