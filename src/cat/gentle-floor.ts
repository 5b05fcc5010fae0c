import { expectedSuccess } from './expected-success.js';
import { isMiss, type Progress } from './progress.js';
import type { StopRule } from './stop-rules/stop-rule.js';

/** Probability of the lowest level from which someone is taken to be at the very start. */
const AT_THE_START = 0.5;

/**
 * True when the person seems to stay below the lowest cut, so that the gentle way out applies: from the third
 * answer on, the lowest level is the likeliest on the overall ability.
 */
export function atTheStart(progress: Progress): boolean {
  if (!progress.settings.gentleFloor || progress.administered.length < 3) return false;
  return 1 - (progress.overallExceedance()[0] ?? 1) >= AT_THE_START;
}

/**
 * The item the gentle floor asks for, if any: after two misses in a row the easiest item left, and for
 * someone at the very start an easy one on every other turn and at the end.
 */
export function gentleChoice(progress: Progress, candidates: readonly number[]): number | undefined {
  const floor = progress.settings.gentleFloor;
  if (!floor || progress.administered.length === 0) return undefined;
  const run = progress.missesInARow();
  const atStart = atTheStart(progress);
  const position = progress.administered.length + 1;
  const ending = atStart && position >= floor.maxItems;
  if (run < floor.maxMisses - 1 && !ending) return undefined;
  return easiest(progress, candidates);
}

function easiest(progress: Progress, candidates: readonly number[]): number | undefined {
  const view = progress.selectionView();
  let best: number | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const item of candidates) {
    const success = expectedSuccess(view, item);
    if (success > highest) {
      highest = success;
      best = item;
    }
  }
  return best;
}

/**
 * Ends the test for someone at the very start: when the run of misses allowed is reached, or after a success
 * once the lowest level is settled or the most items of the floor have been given. It stands above the fewest
 * items of the test.
 */
export const gentleFloorStop: StopRule = (progress) => {
  const floor = progress.settings.gentleFloor;
  if (!floor || !atTheStart(progress)) return undefined;
  const items = progress.administered.length;
  const facts = { items, maxItems: floor.maxItems };
  if (items >= floor.maxItems || progress.missesInARow() >= floor.maxMisses) {
    return { rule: 'gentle-floor', facts };
  }
  const last = progress.scores.at(-1);
  const lowest = 1 - (progress.overallExceedance()[0] ?? 1);
  const settled = lowest >= floor.settle && items >= Math.min(5, floor.maxItems);
  return settled && last !== undefined && !isMiss(last) ? { rule: 'gentle-floor', facts } : undefined;
};
