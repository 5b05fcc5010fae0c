import { expectedSuccess, successAt } from './expected-success.js';
import { isMiss, type Progress } from './progress.js';
import { draw } from './rng.js';
import type { StopRule } from './stop-rules/stop-rule.js';
import type { TestProgress } from './test-progress.js';

/** Probability of the lowest level from which a miss is followed by an easy item. */
const PERHAPS_AT_THE_START = 0.25;

/** Predicted success of an item that is meant to end a run of misses. */
const EASY = 0.8;

/** Success of a beginner that makes an item very easy, a little below nine in ten for the flatter effective slope. */
const VERY_EASY = 0.88;

/** Differences of predicted success that nobody notices. */
const AS_EASY = 0.005;

/** Distance of the middle of the lowest band below its cut, in logits. */
const HALF_BAND = 0.6;

/** Answers before the test may end by the gentle floor. */
const FEWEST_ANSWERS = 5;

/** Items left of the floor's most from which a success ends the test: there are tries left for a success to end on. */
const CLOSING_ITEMS = 2;

/**
 * Probability of the lowest level from which the short way out is open: a third of what the test asks where the
 * person's own statements say the same, by beginning the test well below the lowest cut.
 */
function openFrom(progress: TestProgress, open: number): number {
  const [cut] = progress.overallCuts();
  const { startAt } = progress.administration;
  return startAt !== undefined && cut !== undefined && startAt < cut - HALF_BAND / 2 ? open / 3 : open;
}

/** Probability of the lowest level on the overall ability. */
function lowest(progress: TestProgress): number {
  return 1 - (progress.overallExceedance()[0] ?? 1);
}

/** The easy item the gentle floor asks for, if any, and of which kind. */
export type GentleChoice =
  /** For someone perhaps at the very start, after a miss: the easiest item left. */
  | { readonly kind: 'easiest'; readonly item: number }
  /** After a run of misses: only items likely to succeed, among which the criterion chooses. */
  | { readonly kind: 'easy'; readonly among: readonly number[] };

/**
 * What the gentle floor asks for before the next item. Someone perhaps at the very start gets the easiest item left
 * after a miss, until two very easy ones were given or when two misses stand in a row, and to end on; otherwise,
 * like anyone about to reach the longest run of misses aimed at, an item likely to succeed.
 */
export function gentleChoice(progress: Progress): GentleChoice | undefined {
  const { gentleFloor, maxMisses } = progress.settings;
  if (maxMisses === undefined) return undefined;
  const run = progress.missesInARow();
  const perhaps =
    gentleFloor !== undefined &&
    lowest(progress) >= Math.min(PERHAPS_AT_THE_START, openFrom(progress, gentleFloor.open));
  if (perhaps) {
    const lacking = gentleFloor.easyItems - veryEasyGiven(progress);
    if (run > 1 || (run > 0 && lacking > 0) || (isClosing(progress, lacking) && (run > 0 || lacking > 0))) {
      return { kind: 'easiest', item: easiest(progress) };
    }
  }
  if (run === 0 || (!perhaps && run < maxMisses - 1)) return undefined;
  const view = progress.selectionView();
  const among = progress.candidates().left.filter((item) => expectedSuccess(view, item) >= EASY);
  return among.length > 0 ? { kind: 'easy', among } : { kind: 'easiest', item: easiest(progress, !perhaps) };
}

/** True when the floor's end is near: the lowest level is settled, or the items left are those it still owes. */
function isClosing(progress: Progress, lacking: number): boolean {
  const floor = progress.settings.gentleFloor;
  if (!floor) return false;
  const probability = lowest(progress);
  if (probability < openFrom(progress, floor.open)) return false;
  const items = progress.administered.length;
  const settled = probability >= floor.settle && items >= FEWEST_ANSWERS - Math.max(1, lacking);
  return settled || items >= floor.maxItems - Math.max(CLOSING_ITEMS, lacking);
}

/** Items given so far that nine beginners in ten get right: people in the middle of the lowest band. */
function veryEasyGiven(progress: TestProgress): number {
  const { pool, settings, administered } = progress;
  return administered.filter((item) => {
    const lowestCut = settings.areas[pool.scaleOf[item] as number]?.cuts[0] ?? 0;
    return successAt(pool, item, lowestCut - HALF_BAND) >= VERY_EASY;
  }).length;
}

/** The easiest item left; drawn among those as easy as it, or everyone would meet the same. */
function easiest(progress: Progress, constrained = false): number {
  const view = progress.selectionView();
  const { left } = progress.candidates();
  const candidates = constrained && left.length > 0 ? left : progress.admissible();
  const successes = candidates.map((item) => expectedSuccess(view, item));
  const highest = successes.reduce((most, success) => Math.max(most, success), 0);
  const easy = candidates.filter((_, n) => (successes[n] as number) >= highest - AS_EASY);
  const uniform = draw(progress.administration.seed, `easiest ${progress.administered.length}`);
  return easy[Math.floor(uniform * easy.length)] as number;
}

/**
 * Ends the test for someone at the very start, above its fewest items: after a success, when the very easy items were
 * given and the lowest level is settled or two items are left of the floor's most; at the floor's most; or when the
 * longest run of misses allowed is reached.
 */
export const gentleFloorStop: StopRule = (progress) => {
  const { gentleFloor: floor, maxMisses } = progress.settings;
  const items = progress.administered.length;
  if (!floor || items < 3) return undefined;
  const probability = lowest(progress);
  if (probability < openFrom(progress, floor.open)) return undefined;
  const facts = { items, maxItems: floor.maxItems, probability };
  const last = progress.scores.at(-1);
  const onSuccess = last !== undefined && !isMiss(last);
  const enough =
    ((probability >= floor.settle && items >= FEWEST_ANSWERS) || items >= floor.maxItems - CLOSING_ITEMS) &&
    veryEasyGiven(progress) >= floor.easyItems;
  // Someone who comes here late, on a miss, still gets an easy item to end on.
  const stop =
    items === floor.maxItems ||
    (maxMisses !== undefined && progress.missesInARow() >= maxMisses) ||
    (onSuccess && enough);
  return stop ? { rule: 'gentle-floor', facts } : undefined;
};
