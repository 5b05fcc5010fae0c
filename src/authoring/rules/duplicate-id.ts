import { type Located, placeOf } from '../content/content-model.js';
import { identified } from '../content/identified.js';
import { defineRule } from '../rule.js';

/** Ids are unique: items over all banks, options in their item, questions over all questionnaires, and so on. */
export const duplicateId = defineRule('duplicate-id', (content, report) => {
  const seen = new Map<string, Located<unknown>>();
  for (const { kind, id, space, at } of identified(content)) {
    const mark = `${kind} ${space} ${id}`;
    const first = seen.get(mark);
    if (first !== undefined) {
      report(at, { id, kind, first: placeOf(first) });
    } else seen.set(mark, at);
  }
});
