import { stream } from './rng.js';

/** What simulated or real sittings showed of each item. */
export interface ExposureCounts {
  /** Sittings in which the item could be used. */
  readonly eligible: number;
  /** Sittings in which it was given. */
  readonly given: number;
}

/**
 * One step of item-eligibility control (van der Linden & Veldkamp 2004): the probability that an item may
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

/**
 * Items a sitting leaves out, drawn by its seed: one number of its stream for each item in the order given, whatever
 * the item's probability, so that a change of one probability moves no other draw.
 */
export function drawIneligible(seed: string, eligibility: Readonly<Record<string, number>>): string[] {
  const uniform = stream(`${seed}/eligible`);
  const out: string[] = [];
  for (const item in eligibility) {
    if (uniform() >= (eligibility[item] as number)) out.push(item);
  }
  return out;
}

/**
 * One damped step towards probabilities to be stored and used unchanged: each is multiplied by
 * (maximumRate / observed rate)^share. Undamped steps swing: an item set aside by all comes back to all. Steps of
 * share 1/√(n + 1) after batch n settle within a few hundredths of the rate.
 *
 * @param eligibility probabilities the batch was given with
 * @param counts what the batch showed
 * @param sittings number of sittings of the batch
 * @param share of the full step, in (0, 1]
 */
export function dampedEligibility(
  eligibility: Readonly<Record<string, number>>,
  counts: ReadonlyMap<string, ExposureCounts>,
  sittings: number,
  maximumRate: number,
  share: number,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(eligibility).map(([item, probability]) => {
      const rate = (counts.get(item)?.given ?? 0) / sittings;
      // Items not given at all come back by doubling.
      const ratio = Math.min(2, maximumRate / Math.max(rate, Number.MIN_VALUE));
      return [item, Math.min(1, probability * ratio ** share)];
    }),
  );
}

/** Weight of all earlier sittings after one more (van der Linden & Veldkamp 2007 let counts fade the same way). */
const FADING = 0.99;

/**
 * Item-eligibility control along a series of sittings, updated after every one (van der Linden & Veldkamp 2004,
 * 2007): draw the items a sitting leaves out, give the test, record what was given. Earlier sittings fade, so that
 * it follows the pool as items become free; the probabilities react to each other and are not meant to be frozen
 * (see {@link dampedEligibility}).
 */
export class ExposureControl {
  private readonly maximumRate: number;
  private readonly counts: Map<string, { eligible: number; given: number }>;

  /** @param maximumRate largest share of sittings an item is to be given in, in (0, 1] */
  constructor(items: readonly string[], maximumRate: number) {
    this.maximumRate = maximumRate;
    this.counts = new Map(items.map((item) => [item, { eligible: 0, given: 0 }]));
  }

  /** Probability of each item to be used in the next sitting. */
  eligibility(): Record<string, number> {
    return Object.fromEntries(eligibilityProbabilities(this.counts, this.maximumRate));
  }

  /** Items the next sitting leaves out. */
  ineligible(seed: string): string[] {
    return drawIneligible(seed, this.eligibility());
  }

  /** Takes a finished sitting in. */
  record(given: readonly string[], ineligible: readonly string[] = []): void {
    const out = new Set(ineligible);
    for (const [item, count] of this.counts) {
      count.eligible = FADING * count.eligible + (out.has(item) ? 0 : 1);
      count.given *= FADING;
    }
    for (const item of given) {
      const count = this.counts.get(item);
      if (count) count.given += 1;
    }
  }
}
