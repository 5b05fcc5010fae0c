import type { Bank } from '../banks/bank.js';
import type { AssessmentFile, Condition, Part } from '../formats/assessment.js';
import type { Question, QuestionnaireFile } from '../formats/questionnaire.js';

export type { AssessmentFile, Condition, Part, Question, QuestionnaireFile };

/** Everything one positioning draws on: the assessment, its questionnaires and its banks. Plain JSON. */
export interface AssessmentContent {
  readonly assessment: AssessmentFile;
  readonly questionnaires: readonly QuestionnaireFile[];
  readonly banks: readonly Bank[];
}
