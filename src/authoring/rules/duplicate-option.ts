import { textIn } from '../content/content-texts.js';
import { defineRule } from '../rule.js';

/** Two options of an item say different things. */
export const duplicateOption = defineRule('duplicate-option', (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? 'fr';
    for (const { value, file, path } of bank.items) {
      for (const key of ['options', 'left', 'right'] as const) {
        if (!(key in value)) continue;
        const options = (value as unknown as Record<typeof key, { id: string; text: string }[]>)[key];
        const seen = new Map<string, string>();
        options.forEach((option, i) => {
          const text = textIn(option.text, language).trim().toLowerCase();
          const other = seen.get(text);
          if (other === undefined) seen.set(text, option.id);
          else report({ file, path: [...path, key, i, 'text'], at: 'key' }, { id: option.id, other });
        });
      }
    }
  }
});
