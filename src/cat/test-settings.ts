import type { JointPrior } from '../irt/joint-prior.js';
import type { Constraint } from './constraints/constraint.js';
import type { Criterion } from './criteria/criterion.js';
import type { FieldTestSettings } from './field-test.js';
import type { DeliveryMode, ItemPool } from './item-pool.js';
import type { StopRule } from './stop-rules/stop-rule.js';

/** What a test asks of one scale. */
export interface AreaSettings {
  /** Share of the test and of the overall level; shares are scaled to sum to 1 over the areas given. */
  readonly share: number;
  readonly minItems: number;
  readonly maxItems: number;
  /** Cut scores, increasing, one fewer than the levels; none where only the ability is wanted. */
  readonly cuts: readonly number[];
}

/** A short, kind way out for people who stay below the lowest cut. */
export interface GentleFloor {
  readonly maxItems: number;
  readonly easyItems: number;
  /** Probability of the lowest level from which the short way out is open. */
  readonly open: number;
  /** Probability of the lowest level from which it is stated. */
  readonly settle: number;
}

/** Everything a test needs beside its pool. All numbers in logits or probabilities. */
export interface TestSettings {
  readonly prior: JointPrior;
  /** By scale, in the pool's order; an area with share 0 is not given. */
  readonly areas: readonly AreaSettings[];
  /** Ids of the levels, lowest first: one more than the cuts. */
  readonly levels: readonly string[];
  /** Guessing propensities integrated over; [1] scores "I don't know" as wrong. */
  readonly propensities: readonly number[];
  /** Standard deviation of an error common to all difficulties of the pool. */
  readonly sharedSd: number;
  /** Probability from which a cut is settled. */
  readonly settle: number;
  /** Probability from which a level is decided. */
  readonly decide: number;
  /** Loss of stating the column's level to someone of the row's; distance in levels when absent. */
  readonly lossMatrix?: readonly (readonly number[])[];
  readonly criterion: Criterion;
  readonly constraints: readonly Constraint[];
  readonly stop: StopRule;
  /** Most scored items. */
  readonly maxItems: number;
  /** The item is drawn among so many best ones. */
  readonly randomesque: number;
  /** Success rate aimed at in the choice. */
  readonly comfort?: number;
  /** Most items from one stimulus. */
  readonly perStimulus: number;
  /** Power of the likelihood of a second answer on the same stimulus. */
  readonly stimulusWeight: number;
  /** Most misses in a row aimed at; no such aim when absent. */
  readonly maxMisses?: number;
  readonly gentleFloor?: GentleFloor;
  /** Unscored items mixed in; none when absent. */
  readonly fieldTest?: FieldTestSettings;
  /** Answers of its own from which an area counts as measured. */
  readonly measuredFrom: { readonly scored: number; readonly rated: number };
}

/** A test as numbers: its items and its rules. */
export interface TestDefinition {
  readonly pool: ItemPool;
  readonly settings: TestSettings;
}

/** What differs from one administration to the next. */
export interface Administration {
  readonly seed: string;
  readonly mode?: DeliveryMode;
  /** false when the person cannot see texts (by phone). */
  readonly seesText?: boolean;
  /** Items given in earlier sittings. */
  readonly seen?: readonly string[];
  /** Items left out of this sitting by exposure control. */
  readonly ineligible?: readonly string[];
  /** Where to begin, by scale, in logits: chooses the first items, never moves the estimate. */
  readonly startAt?: number;
}
