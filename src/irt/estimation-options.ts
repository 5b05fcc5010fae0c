import type { AbilityPrior } from './ability-prior.js';
import type { GuessingModel } from './scored-response.js';

/** Equally spaced nodes from `min` to `max` inclusive, in logits; at least two. */
export interface GridSpecification {
  readonly min: number;
  readonly max: number;
  readonly points: number;
}

/** How a posterior on a grid is computed. */
export interface PosteriorOptions {
  /** Standard normal when absent. */
  readonly prior?: AbilityPrior;
  /**
   * The nodes. When absent: the nodes of a grid prior; else `bounds` or the support of the prior (mean ± 5
   * standard deviations, widened while the posterior is not negligible there; ±4 for Jeffreys' prior) in
   * steps of at most 0.125 prior standard deviations and 0.25 logits, refined until the step is at most
   * 0.84 posterior standard deviations.
   */
  readonly grid?: GridSpecification;
  /** Limits of the default grid, in logits. An explicit grid or a grid prior has its own. */
  readonly bounds?: readonly [min: number, max: number];
  /** How "I don't know" is read; `'always'` when absent. */
  readonly guessing?: GuessingModel;
}

/** How an ability is estimated. */
export interface EstimationOptions extends PosteriorOptions {
  /**
   * `'EAP'` (when absent): mean and standard deviation of the posterior on the grid.
   * `'MAP'`: maximum of the posterior. `'ML'`: maximum of the likelihood. `'WLE'`: weighted likelihood
   * (Warm, 1989). The last three are the global maximum within `bounds`.
   */
  readonly method?: 'EAP' | 'MAP' | 'ML' | 'WLE';
}

/** Limits of ML, WLE and Jeffreys' prior when none are given, in logits: those of catR (Magis & Barrada, 2017). */
export const DEFAULT_BOUNDS = [-4, 4] as const;
