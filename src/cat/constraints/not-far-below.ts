import type { Constraint } from './constraint.js';

/** Answers before it applies: the first two items may lie anywhere. */
const FIRST_ITEMS = 2;

/** A level is taken as reached from this probability. */
const LIKELY = 0.5;

/**
 * No item two levels or more below one the person has more likely than not reached; where the person's own statements
 * lie three levels above an item, its next level is enough. Such items say little, and are an affront. Items without a
 * level stay, and so do all when nothing else is left.
 */
export const notFarBelow: Constraint = {
  name: 'not-far-below',
  yields: true,
  filter(progress, candidates) {
    if (progress.scoredCount < FIRST_ITEMS) return candidates;
    const { pool, administration } = progress;
    const exceedance = progress.overallExceedance();
    const reached = (level: number): number => (level === 0 ? 1 : (exceedance[level - 1] ?? 0));
    const { startAt } = administration;
    const said = startAt === undefined ? 0 : progress.overallCuts().filter((cut) => startAt >= cut).length;
    let lowest = 0;
    while (reached(lowest + 2) >= LIKELY || (said >= lowest + 3 && reached(lowest + 1) >= LIKELY)) {
      lowest += 1;
    }
    if (lowest === 0) return candidates;
    const left = candidates.filter((item) => (pool.items[item]?.level ?? lowest) >= lowest);
    return left.length > 0 ? left : candidates;
  },
};
