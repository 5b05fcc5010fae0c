import type { Question } from '../../formats/questionnaire.js';
import type { ContentModel, Located } from './content-model.js';

/** Every question rules may name, by id, also the fields of records. */
export function questionsById(content: ContentModel): ReadonlyMap<string, Located<Question>> {
  const questions = new Map<string, Located<Question>>();
  for (const { value, file } of content.questionnaires) {
    value.sections.forEach((section, i) => {
      section.questions.forEach((question, k) => {
        const path = ['sections', i, 'questions', k];
        if (!questions.has(question.id)) questions.set(question.id, { value: question, file, path });
      });
    });
  }
  return questions;
}

/** Ids a question's answer may hold; undefined when they come from elsewhere or the answer is no choice. */
export function answerIds(question: Question, content: ContentModel): ReadonlySet<string> | undefined {
  const own = (question.options ?? []).map((option) => option.id);
  switch (question.type) {
    case 'yes-no':
      return new Set(['yes', 'no', 'true', 'false']);
    case 'single':
    case 'multiple':
    case 'scale':
      break;
    default:
      return undefined;
  }
  if (question.optionsFrom === undefined) return new Set(own);
  const catalogue = content.certifications?.value;
  if (catalogue === undefined) return undefined;
  switch (question.optionsFrom) {
    case 'occupations':
      return new Set([...own, ...catalogue.occupations.map((occupation) => occupation.id)]);
    case 'areas':
      return new Set([...own, ...catalogue.areas.map((area) => area.id)]);
    case 'activities':
      return new Set([...own, ...catalogue.areas.flatMap((area) => area.activities.map(({ id }) => id))]);
    case 'languages':
      return undefined;
  }
}
