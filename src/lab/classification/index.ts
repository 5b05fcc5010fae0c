export {
  type ClassificationQuality,
  type CutQuality,
  classificationQuality,
  rudnerQuality,
} from './classification-quality.js';
export { empiricalReliability } from './empirical-reliability.js';
export { type SummedScoreForm, summedScoreQuality } from './summed-score-quality.js';
