import type { PoolItem } from './item-pool.js';
import type { Progress } from './progress.js';
import { draw } from './rng.js';

/** Field-test items mixed into a test: given, never scored. */
export interface FieldTestSettings {
  /**
   * Positions in the test (0-based, unscored items counted) from which the first, second, … is due. It waits
   * for the end of a text's set and, where runs of misses are avoided, for a success.
   */
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
 * the test (exposure, blueprint) do not apply, and the answer moves neither estimate nor counts nor later draws.
 */
export function fieldTestChoice(progress: Progress): FieldTestChoice | undefined {
  const { settings, pool, given, administered, administration } = progress;
  const { fieldTest } = settings;
  if (!fieldTest) return undefined;
  const mixedIn = administered.length - progress.scoredCount;
  const due = fieldTest.positions.filter((position) => position <= administered.length).length;
  if (mixedIn >= due || isInterrupting(progress)) return undefined;
  const unscored = [...pool.items.keys()].filter((item) => isUnscored(pool.items[item]) && !given.has(item));
  const left = settings.constraints
    .filter((constraint) => !constraint.yields)
    .reduce<readonly number[]>((candidates, constraint) => constraint.filter(progress, candidates), unscored);
  if (left.length === 0) return undefined;
  const uniform = draw(administration.seed, `field-test ${mixedIn}`);
  return { item: left[Math.floor(uniform * left.length)] as number, draw: uniform };
}

function isUnscored(item: PoolItem | undefined): boolean {
  return item?.unscored === true;
}

/** True after a miss, where runs of misses are avoided, and in the middle of a text's questions. */
function isInterrupting(progress: Progress): boolean {
  const { settings, pool, administered } = progress;
  if (settings.maxMisses !== undefined && progress.missesInARow() > 0) return true;
  const last = administered.at(-1);
  const stimulus = last === undefined ? -1 : (pool.stimulusOf[last] as number);
  return stimulus >= 0 && progress.candidates().left.some((item) => pool.stimulusOf[item] === stimulus);
}
