import type { PoolItem } from './item-pool.js';
import type { Progress } from './progress.js';
import { draw } from './rng.js';

/** Field-test items mixed into a test: given, never scored. */
export interface FieldTestSettings {
  /** Positions in the test (0-based, unscored items counted) at which one is given, if one is left. */
  readonly positions: readonly number[];
}

/** A field-test item and the uniform number it was drawn with. */
export interface FieldTestChoice {
  readonly item: number;
  readonly draw: number;
}

/**
 * The field-test item due now, if any: drawn by the sitting's seed among the unscored items not given that the
 * constraints on the person leave (delivery mode, earlier sittings, enemies, stimuli). Constraints that serve
 * the test (exposure, blueprint) do not apply, and the answer moves neither estimate nor counts per area.
 */
export function fieldTestChoice(
  progress: Progress,
  { positions }: FieldTestSettings,
): FieldTestChoice | undefined {
  const { settings, pool, given, administered, administration } = progress;
  if (!positions.includes(administered.length)) return undefined;
  const unscored = [...pool.items.keys()].filter(
    (item) => (pool.items[item] as PoolItem).unscored === true && !given.has(item),
  );
  const left = settings.constraints
    .filter((constraint) => !constraint.yields)
    .reduce<readonly number[]>((candidates, constraint) => constraint.filter(progress, candidates), unscored);
  if (left.length === 0) return undefined;
  const uniform = draw(administration.seed, `field-test ${administered.length}`);
  return { item: left[Math.floor(uniform * left.length)] as number, draw: uniform };
}
