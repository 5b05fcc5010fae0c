import { identified } from '../content/identified.js';
import { defineRule } from '../rule.js';
import type { Place } from '../rule-facts.js';

/** Ids are unique: items over all banks, options in their item, questions over all questionnaires, and so on. */
export const duplicateId = defineRule('duplicate-id', (content, report) => {
  const seen = new Map<string, Place>();
  for (const { kind, id, space, at } of identified(content)) {
    const mark = `${kind} ${space} ${id}`;
    const first = seen.get(mark);
    if (first !== undefined) {
      report(at, { id, kind, first });
      continue;
    }
    const { line } = at.file.lines.at(at.file.rangeOf(at.path).start);
    seen.set(mark, { file: at.file.path, line });
  }
});
