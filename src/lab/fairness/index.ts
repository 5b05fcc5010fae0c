export {
  type ComparedItem,
  type FairnessReport,
  fairnessReport,
  SMALLEST_ANSWERS,
} from './fairness-report.js';
export {
  type LogisticDifItem,
  type LogisticDifOptions,
  type LogisticTest,
  logisticDif,
} from './logistic-dif.js';
export type { LogisticRegression } from './logistic-regression.js';
export {
  type EtsClass,
  etsClass,
  type MantelHaenszelItem,
  type MantelHaenszelOptions,
  type MantelHaenszelResult,
  mantelHaenszel,
} from './mantel-haenszel.js';
export { abilityClasses, type Groups, SMALLEST_GROUP } from './matching-strata.js';
