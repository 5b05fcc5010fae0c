import { placeOf } from '../content/content-model.js';
import { idGroups } from '../content/id-groups.js';
import { defineRule } from '../rule.js';

/** Ids are unique: items over all banks, options in their item, questions over all questionnaires, and so on. */
export const duplicateId = defineRule('duplicate-id', (content, report) => {
  for (const { kind, ids, at } of idGroups(content)) {
    if (new Set(ids).size === ids.length) continue;
    const seen = new Map<string, number>();
    ids.forEach((id, i) => {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, i);
      else report(at(i), { id, kind, first: placeOf(at(first)) });
    });
  }
});
