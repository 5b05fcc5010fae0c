import { createCategoryTerms } from '../../irt/internal/category-terms.js';
import { categoryCount, type ItemParameters } from '../../irt/parameters.js';
import { responseModel } from '../../irt/response-model.js';

/** Expected score of an item at one ability, its variance and its fourth central moment. */
export interface ScoreMoments {
  readonly expected: number;
  readonly variance: number;
  readonly fourth: number;
}

/** A function giving the moments of an item's score at any ability (logits). */
export function scoreMoments(parameters: ItemParameters): (theta: number) => ScoreMoments {
  const model = responseModel(parameters);
  const terms = createCategoryTerms(categoryCount(parameters));
  return (theta) => {
    model.evaluate(theta, terms);
    const { probability } = terms;
    let expected = 0;
    for (let k = 1; k < probability.length; k++) expected += k * (probability[k] as number);
    let variance = 0;
    let fourth = 0;
    for (let k = 0; k < probability.length; k++) {
      const square = (k - expected) ** 2;
      variance += (probability[k] as number) * square;
      fourth += (probability[k] as number) * square * square;
    }
    return { expected, variance, fourth };
  };
}
