import { PositioningError } from '../errors.js';
import { DONT_KNOW, type Score } from '../irt/answer-likelihood.js';
import type { ItemPool } from './item-pool.js';

/** Refuses a score that is no category of the item. @throws PositioningError `irt/score-out-of-range` */
export function checkScore(pool: ItemPool, position: number, score: Score): void {
  if (score === DONT_KNOW) return;
  const categories = pool.categories[position] as number;
  if (!Number.isInteger(score) || score < 0 || score >= categories) {
    throw new PositioningError('irt/score-out-of-range', {
      item: pool.items[position]?.id,
      score,
      categories,
    });
  }
}
