export { AnswerDetailCollector, type AnswerDetails } from './answer-details.js';
export { type ClassicalItem, type ClassicalStatistics, classicalStatistics } from './classical-statistics.js';
export { type FitOptions, itemFit, type MeanSquareFit, personMeanSquares } from './item-fit.js';
export { type AreaFigures, type ItemFigures, type ItemReport, itemReport } from './item-report.js';
export { type AnswerTimes, answerTimes, type ItemUsage, itemUsage } from './item-usage.js';
export {
  type LocalDependenceOptions,
  localDependence,
  type ResidualCorrelation,
} from './local-dependence.js';
export {
  type OptionAnalysis,
  type OptionChoice,
  type OptionDefinition,
  type OptionFigures,
  type OptionProblem,
  optionAnalysis,
} from './option-analysis.js';
export { type PersonFit, type PersonFitOptions, personFit } from './person-fit.js';
export { type SummedScoreFit, type SummedScoreOptions, summedScoreFit } from './summed-score-fit.js';
