import { DONT_KNOW, type Score } from '../../irt/answer-likelihood.js';
import { itemProbabilities } from '../../irt/item-probabilities.js';
import type { ItemParameters } from '../../irt/parameters.js';

/**
 * Writes the probabilities of what a person can do with an item: each score, lowest first, then "I don't know".
 * Returns how many there are.
 */
export function answerChances(
  parameters: ItemParameters,
  ability: number,
  propensity: number,
  out: Float64Array,
): number {
  switch (parameters.model) {
    case '1PL':
    case '2PL':
    case '3PL':
    case '4PL': {
      const { a = 1, b } = parameters;
      const c = parameters.c ?? 0;
      const d = parameters.d ?? 1;
      const knows = 1 / (1 + Math.exp(-a * (ability - b)));
      const right = d * knows + (1 - knows) * propensity * c;
      const unsaid = (1 - knows) * (1 - propensity);
      out[0] = 1 - right - unsaid;
      out[1] = right;
      out[2] = unsaid;
      return 3;
    }
    default: {
      const chances = itemProbabilities(parameters, ability);
      out.set(chances);
      // On polytomous items "I don't know" is the lowest category.
      out[chances.length] = 0;
      return chances.length + 1;
    }
  }
}

/** Position of an answer among the chances. */
export function chancePosition(parameters: ItemParameters, score: Score): number {
  if (score !== DONT_KNOW) return score;
  return /^[1-4]PL$/.test(parameters.model) ? 2 : 0;
}
