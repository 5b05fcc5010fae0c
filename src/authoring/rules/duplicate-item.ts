import { itemSignature } from '../content/item-signature.js';
import { defineRule } from '../rule.js';
import type { Place } from '../rule-facts.js';

/** No item asks the same thing as another with the same options about the same stimulus. */
export const duplicateItem = defineRule('duplicate-item', (content, report) => {
  const seen = new Map<string, { id: string; place: Place }>();
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? 'fr';
    for (const { value, file, path } of bank.items) {
      const { stem, options } = itemSignature(value, language);
      const mark = JSON.stringify([bank.folder, value.stimulus, value.type, stem, options]);
      const first = seen.get(mark);
      if (first !== undefined) {
        report({ file, path: [...path, 'stem'], at: 'key' }, { other: first.id, first: first.place });
        continue;
      }
      const { line } = file.lines.at(file.rangeOf(path).start);
      seen.set(mark, { id: value.id, place: { file: file.path, line } });
    }
  }
});
