export {
  type ClassificationQuality,
  type CutQuality,
  classificationQuality,
  rudnerQuality,
} from './classification-quality.js';
export { empiricalReliability } from './empirical-reliability.js';
export { type JudgedLevel, type LevelAgreement, levelAgreement } from './level-agreement.js';
export {
  REFERENCE_COLUMNS,
  type ReferenceRecord,
  referenceReader,
  type SkippedReference,
} from './reference-records.js';
export {
  type ReferenceArea,
  type ReferenceReport,
  referenceReport,
  SMALLEST_REFERENCE,
} from './reference-report.js';
export {
  type ProbabilityBin,
  type StatedAgainstObserved,
  type StatedProbability,
  statedAgainstObserved,
} from './stated-probability.js';
export { type SummedScoreForm, summedScoreQuality } from './summed-score-quality.js';
