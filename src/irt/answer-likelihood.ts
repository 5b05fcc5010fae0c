import { itemProbabilities } from './item-probabilities.js';
import { type ItemParameters, isDichotomous } from './parameters.js';

/** A response "I don't know", beside the score categories 0..m. */
export const DONT_KNOW = 'dont-know';

/** The score of one response: a category, or "I don't know". */
export type Score = number | typeof DONT_KNOW;

/**
 * Likelihood of one answer on a grid of abilities, for each guessing propensity, written to `out`
 * (propensity-major). With K = logistic(a(θ − b)), a person who does not know tries with propensity g:
 * P(right) = dK + (1 − K)gc, P(wrong) = (1 − d)K + (1 − K)g(1 − c), P(don't know) = (1 − K)(1 − g).
 * g = 1 is the four-parameter model. Where only g = 1 is considered, "I don't know" counts as wrong. On
 * polytomous items it is the lowest category.
 *
 * @param weight power of the likelihood; below 1 for a second answer on the same stimulus
 */
export function answerLikelihood(
  parameters: ItemParameters,
  score: Score,
  nodes: Float64Array,
  propensities: readonly number[],
  out: Float64Array,
  weight = 1,
): void {
  const count = nodes.length;
  if (isDichotomous(parameters)) {
    const { a = 1, b, c = 0, d = 1 } = parameters;
    const modelled = propensities.length > 1;
    for (let j = 0; j < count; j++) {
      const x = a * ((nodes[j] as number) - b);
      // Both tails are computed from the small exponential, so that neither loses accuracy.
      const small = Math.exp(-Math.abs(x));
      const larger = 1 / (1 + small);
      const smaller = small * larger;
      const knows = x >= 0 ? larger : smaller;
      const knowsNot = x >= 0 ? smaller : larger;
      for (let g = 0; g < propensities.length; g++) {
        const tries = propensities[g] as number;
        let value: number;
        if (score === DONT_KNOW && modelled) value = knowsNot * (1 - tries);
        else if (score === 1) value = d * knows + knowsNot * tries * c;
        else value = (1 - d) * knows + knowsNot * tries * (1 - c);
        out[g * count + j] = weight === 1 ? value : value ** weight;
      }
    }
    return;
  }
  const category = score === DONT_KNOW ? 0 : score;
  for (let j = 0; j < count; j++) {
    const value = itemProbabilities(parameters, nodes[j] as number)[category] as number;
    const powered = weight === 1 ? value : value ** weight;
    for (let g = 0; g < propensities.length; g++) out[g * count + j] = powered;
  }
}
