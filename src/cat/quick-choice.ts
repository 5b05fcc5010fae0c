import type { Choice } from './choose-item.js';
import { largestDeficit, blueprint } from './constraints/blueprint.js';
import type { Constraint } from './constraints/constraint.js';
import { deliveryMode } from './constraints/delivery-mode.js';
import { earlierSittings } from './constraints/earlier-sittings.js';
import { enemies } from './constraints/enemies.js';
import { exposure } from './constraints/exposure.js';
import { stimulusSets } from './constraints/stimulus-sets.js';
import { information } from './criteria/information.js';
import { informationIndex } from './information-index.js';
import type { Progress } from './progress.js';
import { draw } from './rng.js';

/** Constraints that look at each item alone: what they do to a few items they do to them among all. */
const ITEM_BY_ITEM: ReadonlySet<Constraint> = new Set([
  deliveryMode,
  earlierSittings,
  enemies,
  exposure,
  stimulusSets,
]);

/** Constraints that open or close whole scales, by which scales still have a candidate. */
const BY_SCALE: ReadonlySet<Constraint> = new Set([blueprint, largestDeficit]);

/** Best items of each scale that the constraints are tried on. */
const TRIED = 16;

/** An item chosen by maximum information without looking at the whole pool, and by chance among how many. */
export interface QuickChoice {
  readonly item: number;
  readonly draw?: number;
}

/**
 * The choice of `chooseItem` by maximum Fisher information, from the index: exactly the same item, without ranking
 * the pool. Undefined when the test asks for anything the index does not see (comfort, an opening, the gentle
 * floor, constraints of one's own), or when the constraints leave too few of the best items to be sure.
 */
export function quickChoice(progress: Progress): QuickChoice | undefined {
  const { settings, administration, administered, pool, shares, given, posterior } = progress;
  if (settings.criterion !== information || settings.comfort !== undefined) return undefined;
  if (administered.length === 0 && administration.startAt !== undefined) return undefined;
  if (settings.maxMisses !== undefined && progress.missesInARow() > 0) return undefined;
  const { constraints } = settings;
  const among = Math.max(1, settings.randomesque);
  const tried = constraints.length === 0 ? among : TRIED + among;

  const items: number[] = [];
  const values = new Map<number, number>();
  /** Per scale: may there be candidates beyond those tried? */
  const more: boolean[] = [];
  for (let s = 0; s < shares.length; s++) {
    more.push(false);
    if ((shares[s] as number) === 0) continue;
    const best = informationIndex(pool, s).top(posterior.mean(s), tried, given);
    if (constraints.length === 0 && shares.length === 1 && among === 1) {
      return best.items.length > 0 ? { item: best.items[0] as number } : undefined;
    }
    more[s] = !best.complete;
    for (let n = 0; n < best.items.length; n++) {
      items.push(best.items[n] as number);
      values.set(best.items[n] as number, best.values[n] as number);
    }
  }

  let left: readonly number[] = items;
  for (const constraint of constraints) {
    if (BY_SCALE.has(constraint)) {
      if (!enough(progress, left, more, 1)) return undefined;
      left = constraint.filter(progress, left);
      closeAbsent(progress, left, more);
    } else if (ITEM_BY_ITEM.has(constraint)) {
      left = constraint.filter(progress, left);
    } else {
      return undefined;
    }
  }
  if (left.length === 0 || !enough(progress, left, more, among)) return undefined;
  const value = (item: number): number => values.get(item) as number;
  if (among === 1) {
    let best = left[0] as number;
    for (const item of left) {
      const difference = value(item) - value(best);
      if (difference > 0 || (difference === 0 && item < best)) best = item;
    }
    return { item: best };
  }
  const ranking = [...left].sort((one, other) => value(other) - value(one) || one - other);
  const picked = Math.min(among, ranking.length);
  if (picked === 1) return { item: ranking[0] as number };
  const uniform = draw(administration.seed, `item ${administered.length}`);
  return { item: ranking[Math.floor(uniform * picked)] as number, draw: uniform };
}

/** True when every scale with candidates not tried still has `needed` among those tried. */
function enough(
  { pool }: Progress,
  left: readonly number[],
  more: readonly boolean[],
  needed: number,
): boolean {
  const counts = new Int32Array(more.length);
  for (const item of left) {
    const scale = pool.scaleOf[item] as number;
    counts[scale] = (counts[scale] as number) + 1;
  }
  return more.every((open, s) => !open || (counts[s] as number) >= needed);
}

/** A scale closed as a whole has no further candidates. */
function closeAbsent({ pool }: Progress, left: readonly number[], more: boolean[]): void {
  const present = new Set(left.map((item) => pool.scaleOf[item] as number));
  more.forEach((_, s) => {
    if (!present.has(s)) more[s] = false;
  });
}
