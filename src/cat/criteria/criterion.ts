import type { SelectionView } from '../selection-view.js';

/**
 * What an item is chosen for: a value per candidate. Criteria are pure and see only the posterior and the
 * pool's tables; constraints, exposure and comfort are applied elsewhere.
 */
export interface Criterion {
  readonly name: string;
  readonly better: 'larger' | 'smaller';
  /** Writes the value of each candidate (item positions) to `values`, in the same order. */
  evaluate(view: SelectionView, candidates: readonly number[], values: Float64Array): void;
}
