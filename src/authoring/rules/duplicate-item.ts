import type { Item } from '../../formats/items.js';
import { type Located, placeOf } from '../content/content-model.js';
import { itemSignature } from '../content/item-signature.js';
import { defineRule } from '../rule.js';

/** No item asks the same thing as another with the same options about the same stimulus. */
export const duplicateItem = defineRule('duplicate-item', (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? 'fr';
    const seen = new Map<string, Located<Item>>();
    for (const item of bank.items) {
      const { value, file, path } = item;
      const mark = `${value.type} ${value.stimulus ?? ''} ${itemSignature(value, language).words}`;
      const first = seen.get(mark);
      if (first === undefined) seen.set(mark, item);
      else
        report(
          { file, path: [...path, 'stem'], at: 'key' },
          { other: first.value.id, first: placeOf(first) },
        );
    }
  }
});
