import type { TestProgress } from '../test-progress.js';

/**
 * A rule that leaves candidates out. Constraints run in a fixed order; each sees what the ones before it
 * left, and a step's explanation tells how many remained after each.
 */
export interface Constraint {
  readonly name: string;
  /** true when the rule serves the test and not the person: the gentle floor looks beyond it for an easy item. */
  readonly yields?: boolean;
  filter(progress: TestProgress, candidates: readonly number[]): readonly number[];
}
