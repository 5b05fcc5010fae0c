import type { Score } from './answer-likelihood.js';
import type { ItemParameters } from './parameters.js';

/** One answer of one person, ready for estimation. */
export interface ScoredResponse {
  readonly parameters: ItemParameters;
  /** Category 0..m, or "I don't know". */
  readonly score: Score;
}

/**
 * How "I don't know" is read. `'always'`: everyone who does not know guesses, so it is a wrong answer (the
 * lowest category). `'propensity'`: whoever does not know tries with a probability of their own, integrated
 * over with equal weights at 0, ¼, ½, ¾ and 1; on polytomous items it is the lowest category.
 */
export type GuessingModel = 'always' | 'propensity';
