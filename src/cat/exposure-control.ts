import { draw } from './rng.js';

/** What simulated or real sittings showed of each item. */
export interface ExposureCounts {
  /** Sittings in which the item could be used. */
  readonly eligible: number;
  /** Sittings in which it was given. */
  readonly given: number;
}

/**
 * One step of item-eligibility control (van der Linden & Veldkamp 2004, eq. 9): the probability that an item may
 * be used in a sitting becomes maximumRate × P(eligible)/P(given), at most 1. Repeated over batches of sittings it
 * settles where no item is given to more than about `maximumRate` of people.
 */
export function eligibilityProbabilities(
  counts: ReadonlyMap<string, ExposureCounts>,
  maximumRate: number,
): Map<string, number> {
  const probabilities = new Map<string, number>();
  for (const [item, { eligible, given }] of counts) {
    probabilities.set(item, given === 0 ? 1 : Math.min(1, (maximumRate * eligible) / given));
  }
  return probabilities;
}

/** Items a sitting leaves out: each is drawn apart, by the sitting's seed. */
export function drawIneligible(seed: string, eligibility: Readonly<Record<string, number>>): string[] {
  return Object.entries(eligibility)
    .filter(([item, probability]) => draw(seed, `eligible ${item}`) >= probability)
    .map(([item]) => item);
}
