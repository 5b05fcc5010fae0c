import { possibleAreas } from '../../assessment/composition.js';
import { defineRule } from '../rule.js';

/** A part of an assessment gives one thing: a questionnaire, or a test of some areas. */
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
    const bank = content.banks.find(({ id }) => id === part.bank)?.bank;
    if (bank === undefined) return;
    const { scales } = bank.value;
    const added = (part.compose?.when ?? []).flatMap(({ areas }) => areas);
    const chosen = scales.some((scale) => scale.optional);
    const nothing = possibleAreas(part, scales).every((areas) => areas.size === 0);
    if (nothing && added.length === 0 && !chosen) report(place, { reason: 'no-area' });
  });
});
