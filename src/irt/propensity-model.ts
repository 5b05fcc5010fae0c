import { PositioningError } from '../errors.js';
import { TwoStateModel } from './internal/two-state-model.js';
import { checkParameters, type DichotomousParameters } from './parameters.js';
import type { ResponseModel } from './response-model.js';

/** Category of "I don't know" in a {@link propensityModel}, after wrong (0) and right (1). */
export const DONT_KNOW_CATEGORY = 2;

/**
 * Response model of an item scored right or wrong that can also be answered "I don't know", for a person
 * who tries with probability `propensity` g in [0, 1] when they do not know. With
 * K = 1 / (1 + exp(−a(θ − b))): P(wrong) = (1 − d)K + (1 − K)g(1 − c), P(right) = dK + (1 − K)gc,
 * P(don't know) = (1 − K)(1 − g), in this order. g = 1 is the 4PL with a third category of probability 0.
 * @throws PositioningError `irt/parameter-out-of-range` (also for g) and the others of `checkParameters`.
 */
export function propensityModel(parameters: DichotomousParameters, propensity: number): ResponseModel {
  checkParameters(parameters);
  if (!(propensity >= 0 && propensity <= 1)) {
    throw new PositioningError('irt/parameter-out-of-range', { parameter: 'propensity', value: propensity });
  }
  const { a = 1, b, c = 0, d = 1 } = parameters;
  return new TwoStateModel(a, b, [1 - d, d, 0], [propensity * (1 - c), propensity * c, 1 - propensity]);
}
