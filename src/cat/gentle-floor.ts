import { expectedSuccess } from './expected-success.js';
import { isMiss, type Progress } from './progress.js';
import type { StopRule } from './stop-rules/stop-rule.js';

/** Probability of the lowest level from which a miss is followed by an easy item. */
const PERHAPS_AT_THE_START = 0.25;

/** Predicted success of an item that is meant to end a run of misses. */
const EASY = 0.8;

/** Answers before the test may end by the gentle floor. */
const FEWEST_ANSWERS = 5;

/** Probability of the lowest level on the overall ability. */
function lowest(progress: Progress): number {
  return 1 - (progress.overallExceedance()[0] ?? 1);
}

/** The easy item the gentle floor asks for, if any, and of which kind. */
export type GentleChoice =
  /** For someone perhaps at the very start, after a miss: the easiest item left. */
  | { readonly kind: 'easiest'; readonly item: number }
  /** After a run of misses: only items likely to succeed, among which the criterion chooses. */
  | { readonly kind: 'easy'; readonly among: readonly number[] };

/**
 * What the gentle floor asks for before the next item: someone perhaps at the very start gets the easiest item
 * after each miss, so that misses and successes alternate; anyone about to reach the longest run of misses
 * allowed gets an item likely to succeed.
 */
export function gentleChoice(progress: Progress): GentleChoice | undefined {
  const { gentleFloor, maxMisses } = progress.settings;
  const run = progress.missesInARow();
  if (maxMisses === undefined || run === 0) return undefined;
  if (gentleFloor && lowest(progress) >= PERHAPS_AT_THE_START) {
    return { kind: 'easiest', item: easiest(progress) };
  }
  if (run < maxMisses - 1) return undefined;
  const view = progress.selectionView();
  const among = progress.candidates().left.filter((item) => expectedSuccess(view, item) >= EASY);
  return among.length > 0 ? { kind: 'easy', among } : { kind: 'easiest', item: easiest(progress) };
}

function easiest(progress: Progress): number {
  const view = progress.selectionView();
  const candidates = progress.admissible();
  let best = candidates[0] as number;
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
 * Ends the test for someone at the very start, above its fewest items: after a success once the lowest level is
 * settled or one item is left of the floor's most; at the floor's most; or when the longest run of misses
 * allowed is reached.
 */
export const gentleFloorStop: StopRule = (progress) => {
  const { gentleFloor: floor, maxMisses } = progress.settings;
  const items = progress.administered.length;
  if (!floor || items < 3) return undefined;
  const probability = lowest(progress);
  if (probability < floor.open) return undefined;
  const facts = { items, maxItems: floor.maxItems, probability };
  const last = progress.scores.at(-1);
  const onSuccess = last !== undefined && !isMiss(last);
  const enough = (probability >= floor.settle && items >= FEWEST_ANSWERS) || items >= floor.maxItems - 1;
  // Someone who comes here late, on a miss, still gets an easy item to end on.
  const stop =
    items === floor.maxItems ||
    (maxMisses !== undefined && progress.missesInARow() >= maxMisses) ||
    (onSuccess && enough);
  return stop ? { rule: 'gentle-floor', facts } : undefined;
};
