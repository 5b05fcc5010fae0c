import { successAt } from '../cat/expected-success.js';
import type { ItemPool } from '../cat/item-pool.js';
import { DONT_KNOW, type Score } from '../irt/answer-likelihood.js';
import { itemProbabilities } from '../irt/item-probabilities.js';
import type { JointPrior } from '../irt/joint-prior.js';
import { normalQuantile } from '../irt/normal.js';

/** How someone answers. */
export type AnsweringStyle =
  /** By ability; whoever does not know tries with the person's propensity, or says so. */
  | 'ability'
  | 'all-right'
  | 'all-wrong'
  | 'random'
  /** Ability falls by one logit over the test. */
  | 'drifting';

/** A simulated person: abilities by scale in logits, propensity to try when not knowing. */
export interface SimulatedPerson {
  readonly abilities: readonly number[];
  readonly propensity: number;
  readonly style: AnsweringStyle;
  /** Effect of each stimulus on this person, in logits, added to the ability. */
  readonly stimulusEffect?: (stimulus: number) => number;
}

/** A standard normal number from a uniform stream (inversion; one uniform per number). */
export function normalDraw(uniform: () => number): number {
  // A uniform of exactly 0 has no quantile.
  return normalQuantile(Math.max(uniform(), Number.EPSILON));
}

/** Abilities drawn from a one-factor distribution. */
export function drawAbilities(distribution: JointPrior, uniform: () => number): number[] {
  const factor = normalDraw(uniform);
  return distribution.mean.map((mean, s) => {
    const loading = distribution.loading[s] ?? 0;
    const own = normalDraw(uniform);
    return mean + (distribution.sd[s] ?? 1) * (loading * factor + Math.sqrt(1 - loading * loading) * own);
  });
}

/**
 * The person's answer to an item, by the true parameters of `truth` (a pool over the same items, which may
 * differ from the one the test believes in).
 * @param position how many items came before, and of how many: for drifting answers
 */
export function simulatedScore(
  person: SimulatedPerson,
  truth: ItemPool,
  item: number,
  uniform: () => number,
  position: { readonly index: number; readonly of: number },
): Score {
  const top = (truth.categories[item] as number) - 1;
  const first = uniform();
  const second = uniform();
  switch (person.style) {
    case 'all-right':
      return top;
    case 'all-wrong':
      return 0;
    case 'random':
      return Math.floor(first * (top + 1));
    default:
  }
  const scale = truth.scaleOf[item] as number;
  const stimulus = truth.stimulusOf[item] as number;
  let theta = person.abilities[scale] as number;
  if (person.style === 'drifting') theta -= position.index / Math.max(1, position.of);
  if (stimulus >= 0) theta += person.stimulusEffect?.(stimulus) ?? 0;
  if (truth.family[item] === 'dichotomous') {
    const c = truth.c[item] as number;
    const d = truth.d[item] as number;
    const knows = (successAt(truth, item, theta) - c) / (d - c);
    if (first < knows) return second < d ? 1 : 0;
    const tries = (first - knows) / (1 - knows) < person.propensity;
    return tries ? Number(second < c) : DONT_KNOW;
  }
  const probabilities = itemProbabilities((truth.items[item] as ItemPool['items'][number]).parameters, theta);
  let cumulative = 0;
  for (let k = 0; k <= top; k++) {
    cumulative += probabilities[k] as number;
    if (first < cumulative) {
      // On polytomous items "I don't know" is the lowest category: whoever does not try says so.
      return k === 0 && second >= person.propensity ? DONT_KNOW : k;
    }
  }
  return top;
}
