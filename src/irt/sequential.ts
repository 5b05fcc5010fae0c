import { PositioningError } from '../errors.js';
import { DEFAULT_BOUNDS } from './estimation-options.js';
import { checkInterval } from './internal/checks.js';
import { createLikelihood } from './internal/likelihood.js';
import { maximumLikelihood } from './internal/maximum-likelihood.js';
import type { GuessingModel, ScoredResponse } from './scored-response.js';

/** A sequential test of an ability against one cut score. */
export interface SequentialOptions {
  /** The cut score, in logits. */
  readonly cut: number;
  /** Half width of the indifference region around the cut, in logits, positive. */
  readonly delta: number;
  /** Accepted rate of `above` for an ability below the indifference region, in (0, 1); 0.05 when absent. */
  readonly alpha?: number;
  /** Accepted rate of `below` for an ability above the indifference region, in (0, 1 − alpha); 0.05 when absent. */
  readonly beta?: number;
  /** How "I don't know" is read; `'always'` when absent. */
  readonly guessing?: GuessingModel;
}

/** {@link SequentialOptions} of the generalised test, with the limits of ability. */
export interface GeneralizedOptions extends SequentialOptions {
  /** Limits in logits, around both ends of the indifference region; [−4, 4] when absent. */
  readonly bounds?: readonly [min: number, max: number];
}

/** What a sequential test says after the answers so far. */
export interface SequentialDecision {
  readonly decision: 'above' | 'below' | 'continue';
  /** Log-likelihood above the cut minus log-likelihood below. */
  readonly logRatio: number;
  /** `above` at or above this log ratio: ln((1 − β)/α). */
  readonly upperBound: number;
  /** `below` at or below this log ratio: ln(β/(1 − α)). */
  readonly lowerBound: number;
}

/**
 * Sequential probability ratio test: ln L(cut + δ) − ln L(cut − δ) against Wald's bounds.
 * Source: Wald (1947); Reckase (1983) for adaptive tests.
 * @throws PositioningError `irt/invalid-option`, `irt/score-out-of-range` and the errors of
 *   `checkParameters`.
 */
export function sequentialProbabilityRatio(
  responses: readonly ScoredResponse[],
  options: SequentialOptions,
): SequentialDecision {
  checkOptions(options);
  const { cut, delta, guessing } = options;
  const likelihood = createLikelihood(responses, guessing);
  return decide(likelihood.logLikelihood(cut + delta) - likelihood.logLikelihood(cut - delta), options);
}

/**
 * Generalised likelihood ratio: the maximum of ln L on [cut + δ, max] minus its maximum on
 * [min, cut − δ], against Wald's bounds. Source: Thompson (2009).
 * @throws PositioningError `irt/invalid-option`, `irt/invalid-bounds`, `irt/score-out-of-range` and the
 *   errors of `checkParameters`.
 */
export function generalizedLikelihoodRatio(
  responses: readonly ScoredResponse[],
  options: GeneralizedOptions,
): SequentialDecision {
  checkOptions(options);
  const { cut, delta, guessing, bounds = DEFAULT_BOUNDS } = options;
  const [min, max] = bounds;
  checkInterval('irt/invalid-bounds', min, cut - delta);
  checkInterval('irt/invalid-bounds', cut + delta, max);
  const likelihood = createLikelihood(responses, guessing);
  const above = maximumLikelihood(likelihood, cut + delta, max);
  const below = maximumLikelihood(likelihood, min, cut - delta);
  return decide(likelihood.logLikelihood(above.theta) - likelihood.logLikelihood(below.theta), options);
}

function checkOptions({ cut, delta, alpha = 0.05, beta = 0.05 }: SequentialOptions): void {
  const valid =
    Number.isFinite(cut) && Number.isFinite(delta) && delta > 0 && alpha > 0 && beta > 0 && alpha + beta < 1;
  if (!valid) throw new PositioningError('irt/invalid-option', { cut, delta, alpha, beta });
}

function decide(logRatio: number, { alpha = 0.05, beta = 0.05 }: SequentialOptions): SequentialDecision {
  const upperBound = Math.log((1 - beta) / alpha);
  const lowerBound = Math.log(beta / (1 - alpha));
  const decision = logRatio >= upperBound ? 'above' : logRatio <= lowerBound ? 'below' : 'continue';
  return { decision, logRatio, upperBound, lowerBound };
}
