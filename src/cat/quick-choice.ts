import { blueprint, largestDeficit } from './constraints/blueprint.js';
import type { Constraint } from './constraints/constraint.js';
import { deliveryMode } from './constraints/delivery-mode.js';
import { earlierSittings } from './constraints/earlier-sittings.js';
import { enemies } from './constraints/enemies.js';
import { exposure } from './constraints/exposure.js';
import { stimulusSets } from './constraints/stimulus-sets.js';
import { information } from './criteria/information.js';
import { informationIndex } from './information-index.js';
import { OPENING_ITEMS } from './opening.js';
import { informationAt } from './pool-models.js';
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
const TRIED = 8;

/** An item chosen without the value of every candidate, and the number drawn when it was by chance among several. */
export interface QuickChoice {
  readonly item: number;
  readonly draw?: number;
}

/**
 * The choice of `chooseItem`, exactly the same item, without the value of every candidate: by maximum Fisher
 * information from the index, by other criteria that know a bound from their candidates. Undefined when the test asks
 * for anything these do not see (comfort, an opening, the gentle floor, and for the index constraints of one's own),
 * or when the constraints leave too few of the best items to be sure.
 */
export function quickChoice(progress: Progress): QuickChoice | undefined {
  const { settings, administration, scoredCount } = progress;
  if (settings.comfort !== undefined || settings.gentleFloor !== undefined) return undefined;
  if (scoredCount < OPENING_ITEMS && administration.startAt !== undefined) return undefined;
  if (settings.maxMisses !== undefined && progress.missesInARow() > 0) return undefined;
  if (settings.criterion === information) return indexedChoice(progress);
  if (!settings.criterion.best || settings.randomesque > 1) return undefined;
  const { left } = progress.candidates();
  if (left.length === 0) return undefined;
  return { item: settings.criterion.best(progress.selectionView(), left) };
}

function indexedChoice(progress: Progress): QuickChoice | undefined {
  const { settings, administration, scoredCount, pool, shares, given, posterior } = progress;
  const { constraints } = settings;
  const among = Math.max(1, settings.randomesque);
  const tried = constraints.length === 0 ? among : TRIED + among;

  let left: readonly number[] = [];
  /** Per scale: may there be candidates beyond those tried? */
  const more: boolean[] = [];
  for (let s = 0; s < shares.length; s++) {
    if ((shares[s] as number) === 0) {
      more.push(false);
      continue;
    }
    const best = informationIndex(pool, s).top(posterior.mean(s), tried, given);
    more.push(!best.complete);
    left = left.length === 0 ? best.items : left.concat(best.items);
  }
  for (const constraint of constraints) {
    const byScale = BY_SCALE.has(constraint);
    if (!byScale && !ITEM_BY_ITEM.has(constraint)) return undefined;
    if (byScale && !enough(progress, left, more, 1)) return undefined;
    left = constraint.filter(progress, left);
    if (byScale) closeAbsent(progress, left, more);
  }
  if (left.length === 0 || !enough(progress, left, more, among)) return undefined;
  // Each scale's items come best first, and no constraint changes their order.
  if (among === 1 && shares.length === 1) return { item: left[0] as number };

  const ranking = left
    .map((item) => ({
      item,
      value: informationAt(pool, item, posterior.mean(pool.scaleOf[item] as number)),
    }))
    .sort((one, other) => other.value - one.value || one.item - other.item);
  const count = Math.min(among, ranking.length);
  if (count === 1) return { item: ranking[0]?.item as number };
  const uniform = draw(administration.seed, `item ${scoredCount}`);
  return { item: ranking[Math.floor(uniform * count)]?.item as number, draw: uniform };
}

/** True when every scale with candidates not tried still has `needed` among those tried. */
function enough(
  { pool }: Progress,
  left: readonly number[],
  more: readonly boolean[],
  needed: number,
): boolean {
  for (let s = 0; s < more.length; s++) {
    if (!more[s]) continue;
    let count = 0;
    for (let n = 0; n < left.length && count < needed; n++) {
      if (pool.scaleOf[left[n] as number] === s) count++;
    }
    if (count < needed) return false;
  }
  return true;
}

/** A scale closed as a whole has no further candidates. */
function closeAbsent({ pool }: Progress, left: readonly number[], more: boolean[]): void {
  for (let s = 0; s < more.length; s++) {
    more[s] = more[s] === true && left.some((item) => pool.scaleOf[item] === s);
  }
}
