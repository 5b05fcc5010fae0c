export {
  type AbilityPrior,
  checkPrior,
  STANDARD_NORMAL_PRIOR,
} from './ability-prior.js';
export { DONT_KNOW, type Score } from './answer-likelihood.js';
export { type AbilityEstimate, estimateAbility } from './estimate-ability.js';
export {
  DEFAULT_BOUNDS,
  type EstimationOptions,
  type GridSpecification,
  type PosteriorOptions,
} from './estimation-options.js';
export { type AbilityMoments, checkGridDensity, densityMoments, type GridDensity } from './grid-density.js';
export { type GridPosterior, gridPosterior } from './grid-posterior.js';
export { GUESSING_PROPENSITIES } from './guessing.js';
export { type CategoryTerms, createCategoryTerms } from './internal/category-terms.js';
export { type ItemDerivatives, itemDerivatives } from './item-derivatives.js';
export {
  type InformationTerms,
  itemInformation,
  itemInformationTerms,
  modelInformationTerms,
  observedInformation,
} from './item-information.js';
export { itemLogProbabilities, itemProbabilities } from './item-probabilities.js';
export type { GuessingModel, ItemResponse } from './item-response.js';
export { levelProbabilities } from './level-probabilities.js';
export { mostInformativeTheta } from './most-informative-theta.js';
export { erfc, normalCdf, normalDensity, normalInterval, normalQuantile } from './normal.js';
export {
  categoryCount,
  checkParameters,
  type DichotomousParameters,
  type ItemParameters,
  isDichotomous,
  type NominalParameters,
  type PartialCreditParameters,
  type RatingScaleParameters,
  type SteppedParameters,
} from './parameters.js';
export { DONT_KNOW_CATEGORY, propensityModel } from './propensity-model.js';
export { type ResponseModel, responseModel } from './response-model.js';
export {
  type GeneralizedOptions,
  generalizedLikelihoodRatio,
  type SequentialDecision,
  type SequentialOptions,
  sequentialProbabilityRatio,
} from './sequential.js';
