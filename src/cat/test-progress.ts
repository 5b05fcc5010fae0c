import type { AbilityPosterior } from '../irt/ability-posterior.js';
import type { Score } from '../irt/answer-likelihood.js';
import type { Criterion } from './criteria/criterion.js';
import type { ItemPool } from './item-pool.js';
import type { Administration, TestSettings } from './test-settings.js';

/**
 * A running test as stop rules and constraints see it: read, never changed. Items and scales are positions in the pool;
 * "scored" leaves items on field test out.
 */
export interface TestProgress {
  readonly pool: ItemPool;
  readonly settings: TestSettings;
  readonly administration: Administration;
  readonly posterior: AbilityPosterior;
  /** Items in the order given, and their scores. */
  readonly administered: readonly number[];
  readonly scores: readonly Score[];
  /** The items given. */
  readonly given: ReadonlySet<number>;
  /** Scored answers: in all, and of each scale. */
  readonly scoredCount: number;
  readonly scaleCounts: ArrayLike<number>;
  /** Items given of each stimulus. */
  readonly stimulusCounts: ReadonlyMap<number, number>;
  /** Items given in earlier sittings, and items exposure control set aside for this one. */
  readonly seen: ReadonlySet<number>;
  readonly ineligible: ReadonlySet<number>;
  /** Shares of the scales given, summing to 1; 0 for those this administration cannot give. */
  readonly shares: readonly number[];
  /** Scales with at least one item this administration can give. */
  readonly offered: ReadonlySet<number>;
  /** Time spent on all answers. */
  readonly milliseconds: number;
  /** Cut scores of the overall ability, over the scales given: the mean of theirs by share. */
  overallCuts(): readonly number[];
  /** P(overall ability ≥ cut) for each overall cut, over the scales given. */
  overallExceedance(): readonly number[];
  /** Share of the weighted posterior variance the best remaining candidate is expected to take off. */
  predictedGain(): number;
  /** A criterion's value of every candidate. */
  criterionValues(criterion: Criterion): Float64Array;
  /** Misses and "I don't know" since the last success. */
  missesInARow(): number;
}
