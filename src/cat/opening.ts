import type { Score } from '../irt/answer-likelihood.js';
import { expectedSuccess } from './expected-success.js';
import { isMiss, type Progress } from './progress.js';

/** Items chosen by where the person's own statements point to, and how far each answer moves that, in logits. */
export const OPENING_ITEMS = 3;
const OPENING_STEP = 0.6;

/** Steps down for a miss that follows a miss: with the first, two levels. */
const AGAIN = 3;

/** Predicted success of a first item, where nothing says where to begin: most people get it right. */
const FIRST_SUCCESS = 0.8;

/**
 * Distances by which the test opens, smaller is better: for the first items to the difficulty the person's own
 * statements point to, a step up after each success and down after each miss, a long one when it follows another;
 * without statements, for the first item, to a comfortable success. Undefined when the test asks for neither.
 */
export function openingValues(progress: Progress, left: readonly number[]): Float64Array | undefined {
  const { administration, settings, pool, scoredCount } = progress;
  if (administration.startAt !== undefined) {
    if (scoredCount >= OPENING_ITEMS) return undefined;
    const start = administration.startAt + OPENING_STEP * steps(progress.scores);
    // A polytomous item has no single difficulty to compare: it is not a first item.
    return Float64Array.from(left, (item) => {
      const distance = Math.abs((pool.b[item] as number) - start);
      return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
    });
  }
  if (scoredCount > 0 || settings.comfort === undefined) return undefined;
  const view = progress.selectionView();
  return Float64Array.from(left, (item) => Math.abs(expectedSuccess(view, item) - FIRST_SUCCESS));
}

/** Steps up and down the ladder: one for each answer, three for a miss that follows a miss. */
function steps(scores: readonly Score[]): number {
  let sum = 0;
  scores.forEach((score, n) => {
    if (!isMiss(score)) sum += 1;
    else sum -= n > 0 && isMiss(scores[n - 1] as Score) ? AGAIN : 1;
  });
  return sum;
}
