import type { Progress } from '../progress.js';

/**
 * A rule that leaves candidates out. Constraints run in a fixed order; each sees what the ones before it
 * left, and a step's explanation tells how many remained after each.
 */
export interface Constraint {
  readonly name: string;
  filter(progress: Progress, candidates: readonly number[]): readonly number[];
}
