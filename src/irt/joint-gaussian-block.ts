import type { ScaleAtLeast } from './ability-posterior.js';
import { createCategoryTerms } from './internal/category-terms.js';
import type { ModelAnswer } from './internal/model-answer.js';
import { modelInformationTerms } from './item-information.js';

/** A set of scales with a joint normal prior, and the answers on each. Scales count from 0 inside the block. */
export interface BlockProblem {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  readonly correlation: readonly (readonly number[])[];
  readonly answers: readonly (readonly ModelAnswer[])[];
}

/** The posterior of the scales of one block. */
export interface BlockPosterior {
  /** ln of the marginal likelihood of the answers. */
  readonly logEvidence: number;
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  /** P(ability of a scale ≥ cut). */
  exceedance(scale: number, cut: number): number;
  /** P(all abilities at or above their cuts). */
  allAtLeast(conditions: readonly ScaleAtLeast[]): number;
}

/** ln likelihood of a scale's answers at one ability. */
export function logLikelihoodOf(answers: readonly ModelAnswer[], theta: number): number {
  let sum = 0;
  for (const { model, category } of answers) sum += model.logProbability(category, theta);
  return sum;
}

/** Abilities, per answer, at which the answers' information is looked at. */
const PROBE_STEP = 0.25;
const PROBE_HALF_WIDTH = 6;

/**
 * Upper limit of the answers' information about a scale in units of its prior standard deviation: how narrow a
 * likelihood can be, so that a grid can be fine enough for it.
 */
export function mostInformation(answers: readonly ModelAnswer[], mean: number, sd: number): number {
  const steepest = answers.reduce((most, { model }) => Math.max(most, model.steepness * sd), 1);
  const step = PROBE_STEP / steepest;
  let most = 0;
  const scratch = createCategoryTerms(
    answers.reduce((count, { model }) => Math.max(count, model.categories), 2),
  );
  for (let x = -PROBE_HALF_WIDTH; x <= PROBE_HALF_WIDTH; x += step) {
    let sum = 0;
    for (const { model } of answers) {
      sum += modelInformationTerms(model, mean + sd * x, scratch).information;
    }
    most = Math.max(most, sum);
  }
  return most * sd * sd;
}
