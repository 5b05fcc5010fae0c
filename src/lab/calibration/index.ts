export {
  ANSWER_COLUMNS,
  type AnswerRecord,
  answerLine,
  answerReader,
} from './answer-records.js';
export { type Calibration, calibrate } from './calibrate.js';
export {
  type BankCalibration,
  type BankCalibrationOptions,
  calibrateBank,
  type ScaleCalibration,
  type UpdatedItem,
} from './calibrate-bank.js';
export type {
  CalibratedItem,
  CalibratedPopulation,
  InternalEstimates,
  ItemProblem,
  ParameterErrors,
} from './calibrated-item.js';
export type {
  CalibrationModel,
  CalibrationOptions,
  ItemOptions,
  PopulationOptions,
} from './calibration-options.js';
export {
  type CalibrationReport,
  type CalibrationReportOptions,
  calibrationReport,
  type ReportedArea,
  type ReportedItem,
} from './calibration-report.js';
export { calibrationReportHtml } from './calibration-report-html.js';
export type { AnswerSource } from './calibration-tables.js';
export { type ConditionalRasch, conditionalRasch } from './conditional-rasch.js';
export { connectedGroups, type ItemCounts, itemCounts } from './design-checks.js';
export { type DatedDifficulty, type DriftCheck, driftCheck, type ItemDrift } from './drift-check.js';
export { expertItemOptions } from './expert-priors.js';
export { GUESSING_PRIOR } from './item-plan.js';
export type { ItemPriors } from './item-priors.js';
export {
  type ItemEvidence,
  type ItemState,
  type ItemStateDecision,
  itemState,
  STATE_RULES,
  type StateReason,
} from './item-state.js';
export type { EstimationProgress } from './maximise-marginal.js';
export {
  type DifficultyPair,
  type IntervalEstimate,
  METRIC_LIMITS,
  type MetricCheck,
  metricCheck,
} from './metric-check.js';
export { type PersonLocation, personLocations } from './person-locations.js';
export {
  type PilotItem,
  type PilotNeed,
  type PilotOptions,
  type PilotPlan,
  pilotPlan,
} from './pilot-plan.js';
export type { Quadrature } from './quadrature.js';
export {
  type LevelChange,
  type Rescored,
  rescoreLevels,
  type StatedLevel,
} from './rescore-levels.js';
export { ResponseCollector } from './response-collector.js';
export {
  DONT_KNOW_SCORE,
  isComplete,
  type ResponseMatrix,
  responseMatrix,
  selectItems,
} from './response-matrix.js';
export { type ScoringOptions, scoreAbilities } from './score-abilities.js';
