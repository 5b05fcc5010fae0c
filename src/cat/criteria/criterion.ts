import type { CriterionView } from './criterion-view.js';

/**
 * What an item is chosen for: a value per candidate. Criteria are pure and see only the posterior and the
 * pool's tables; constraints, exposure and comfort are applied elsewhere.
 */
export interface Criterion {
  readonly name: string;
  readonly better: 'larger' | 'smaller';
  /** true when values of different scales cannot be compared: only one area may be open at a step. */
  readonly pointwise?: true;
  /** Writes the value of each candidate (item positions) to `values`, in the same order. */
  evaluate(view: CriterionView, candidates: readonly number[], values: Float64Array): void;
  /** The candidate `evaluate` puts first (the lowest position among equals), found without evaluating all. */
  best?(view: CriterionView, candidates: readonly number[]): number;
}
