import type { StopRule } from './stop-rule.js';

/** Stops when the standard error of every area given is at most this many logits. */
export function standardErrorAtMost(limit: number): StopRule {
  return ({ posterior, shares }) =>
    shares.every((share, s) => share === 0 || posterior.ability(s).sd <= limit)
      ? { rule: 'standard-error', facts: { limit } }
      : undefined;
}

/**
 * Stops when the best candidate is expected to take off less than this share of the present weighted
 * posterior variance (predicted standard error reduction; Choi, Grady & Dodd 2011, in variance form).
 */
export function predictedGainBelow(share: number): StopRule {
  return (progress) => {
    const gain = progress.predictedGain();
    return gain < share ? { rule: 'predicted-gain', facts: { gain, share } } : undefined;
  };
}
