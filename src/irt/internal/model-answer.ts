import { PositioningError } from '../../errors.js';
import { DONT_KNOW } from '../answer-likelihood.js';
import { ALWAYS_GUESSES, GUESSING_PROPENSITIES } from '../guessing.js';
import { isDichotomous } from '../parameters.js';
import { DONT_KNOW_CATEGORY, propensityModel } from '../propensity-model.js';
import { type ResponseModel, responseModel } from '../response-model.js';
import type { GuessingModel, ScoredResponse } from '../scored-response.js';

/** One answer as a category of a prepared response model. */
export interface ModelAnswer {
  readonly model: ResponseModel;
  readonly category: number;
}

/**
 * The answers under each guessing propensity under which they are all possible: an impossible answer has likelihood 0
 * at every ability.
 * @throws PositioningError `irt/invalid-option` for an unknown guessing model, `irt/score-out-of-range` (with the
 *   position of the response) and the errors of `checkParameters`
 */
export function modelAnswers(
  responses: readonly ScoredResponse[],
  guessing: GuessingModel,
): readonly (readonly ModelAnswer[])[] {
  if (guessing !== 'always' && guessing !== 'propensity') {
    throw new PositioningError('irt/invalid-option', { option: 'guessing', value: guessing });
  }
  const propensities = guessing === 'always' ? ALWAYS_GUESSES : GUESSING_PROPENSITIES;
  return propensities
    .map((propensity) =>
      responses.map(({ parameters, score }, n): ModelAnswer => {
        const modelled = guessing === 'propensity' && isDichotomous(parameters);
        const model = modelled ? propensityModel(parameters, propensity) : responseModel(parameters);
        if (score === DONT_KNOW) return { model, category: modelled ? DONT_KNOW_CATEGORY : 0 };
        const categories = modelled ? DONT_KNOW_CATEGORY : model.categories;
        if (!(Number.isInteger(score) && score >= 0 && score < categories)) {
          throw new PositioningError('irt/score-out-of-range', { response: n, score, categories });
        }
        return { model, category: score };
      }),
    )
    .filter((answers) => answers.every(({ model, category }) => model.isPossible(category)));
}
