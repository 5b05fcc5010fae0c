import { defineRule } from '../rule.js';

/** A part of an assessment gives one thing: a questionnaire or a test. */
export const assessmentPart = defineRule('assessment-part', (content, report) => {
  const { assessment } = content;
  if (assessment === undefined) return;
  assessment.value.parts.forEach((part, i) => {
    const place = { file: assessment.file, path: ['parts', i, 'id'] };
    if (part.bank !== undefined && part.questionnaire !== undefined) {
      report(place, { reason: 'two-things-to-give' });
    } else if (part.bank === undefined && part.questionnaire === undefined) {
      report(place, { reason: 'nothing-to-give' });
    } else if (part.bank === undefined && (part.compose !== undefined || part.areas !== undefined)) {
      report(place, { reason: 'compose-without-bank' });
    }
  });
});
