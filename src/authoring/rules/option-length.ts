import { textIn } from '../content/content-texts.js';
import { defineRule } from '../rule.js';

/** A key this many times as long as the longest other option gives itself away. */
const RATIO = 1.5;

/** Shorter differences do not show. */
const CHARACTERS = 15;

/** The key is not the option that stands out by its length. */
export const optionLength = defineRule('option-length', (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? 'fr';
    for (const { value, file, path } of bank.items) {
      if (value.type !== 'single-choice' && value.type !== 'gap-choice') continue;
      const lengths = value.options.map((option) => textIn(option.text, language).length);
      const position = value.options.findIndex((option) => option.key === true);
      const key = lengths[position] ?? 0;
      const longestOther = Math.max(0, ...lengths.filter((_, i) => i !== position));
      if (key < RATIO * longestOther || key < longestOther + CHARACTERS) continue;
      report({ file, path: [...path, 'options', position, 'text'], at: 'key' }, { key, longestOther });
    }
  }
});
