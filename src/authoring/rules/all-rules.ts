import type { Rule } from '../rule.js';
import { allOfTheAbove } from './all-of-the-above.js';
import { assessmentPart } from './assessment-part.js';
import { calibrationModel } from './calibration-model.js';
import { certificationDate } from './certification-date.js';
import { condition } from './condition.js';
import { constantRule } from './constant-rule.js';
import { cutScores } from './cut-scores.js';
import { duplicateId } from './duplicate-id.js';
import { duplicateItem } from './duplicate-item.js';
import { duplicateOption } from './duplicate-option.js';
import { emptyCell } from './empty-cell.js';
import { frenchTypography } from './french-typography.js';
import { guessingParameter } from './guessing-parameter.js';
import { hardWords } from './hard-words.js';
import { imageWords } from './image-words.js';
import { implausibleParameter } from './implausible-parameter.js';
import { incompleteAnswer } from './incomplete-answer.js';
import { keyCount } from './key-count.js';
import { keyLongest } from './key-longest.js';
import { keyPosition } from './key-position.js';
import { longSentence } from './long-sentence.js';
import { lossMatrix } from './loss-matrix.js';
import { missingBankFile } from './missing-bank-file.js';
import { missingLanguage } from './missing-language.js';
import { missingModeline } from './missing-modeline.js';
import { optionCount } from './option-count.js';
import { optionLength } from './option-length.js';
import { priorCorrelation } from './prior-correlation.js';
import { revisionNotRaised } from './revision-not-raised.js';
import { screenWidth } from './screen-width.js';
import { scriptLength } from './script-length.js';
import { settingsConflict } from './settings-conflict.js';
import { similarItems } from './similar-items.js';
import { staleCalibration } from './stale-calibration.js';
import { thinArea } from './thin-area.js';
import { unknownReference } from './unknown-reference.js';
import { unmeasuredArea } from './unmeasured-area.js';
import { unreachableCut } from './unreachable-cut.js';
import { unsolvableItem } from './unsolvable-item.js';
import { unusableCatalogue } from './unusable-catalogue.js';
import { unusedStimulus } from './unused-stimulus.js';

/** Every rule beyond the schema. The order does not matter: diagnostics are sorted by place. */
export const RULES: readonly Rule[] = [
  allOfTheAbove,
  assessmentPart,
  calibrationModel,
  certificationDate,
  condition,
  constantRule,
  cutScores,
  duplicateId,
  duplicateItem,
  duplicateOption,
  emptyCell,
  frenchTypography,
  guessingParameter,
  hardWords,
  imageWords,
  implausibleParameter,
  incompleteAnswer,
  keyCount,
  keyLongest,
  keyPosition,
  longSentence,
  lossMatrix,
  missingBankFile,
  missingLanguage,
  missingModeline,
  optionCount,
  optionLength,
  priorCorrelation,
  revisionNotRaised,
  screenWidth,
  scriptLength,
  settingsConflict,
  similarItems,
  staleCalibration,
  thinArea,
  unknownReference,
  unmeasuredArea,
  unreachableCut,
  unsolvableItem,
  unusableCatalogue,
  unusedStimulus,
];
