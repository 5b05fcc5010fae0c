/**
 * Propensities to try an answer when one does not know, over which a person's propensity g is integrated
 * with equal weights. g = 1 is the three-parameter model: whoever does not know guesses.
 */
export const GUESSING_PROPENSITIES: readonly number[] = [0, 0.25, 0.5, 0.75, 1];

/** Only g = 1: "I don't know" is not modelled and counts as a wrong answer. */
export const ALWAYS_GUESSES: readonly number[] = [1];
