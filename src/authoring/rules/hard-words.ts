import { visitReadTexts } from '../content/read-texts.js';
import { words } from '../content/words.js';
import { defineRule } from '../rule.js';

/** Words from this many letters on are hard for someone who reads little, whatever they mean. */
const LETTERS = 14;

const LONG_RUN = new RegExp(`[^\\s\\u00A0]{${LETTERS}}`);

/** Items that do not test a language use everyday words, beside those of the trade. */
export const hardWords = defineRule('hard-words', (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === undefined || bank.value.language !== undefined) continue;
    for (const { value, file, path } of items) {
      const hard = new Set<string>();
      visitReadTexts(value, bank.value.defaultLanguage, (text) => {
        if (!LONG_RUN.test(text)) return;
        for (const word of words(text).flatMap((found) => found.split(/['’-]/))) {
          if (word.length >= LETTERS && /^\p{L}+$/u.test(word)) hard.add(word.toLowerCase());
        }
      });
      if (hard.size === 0) continue;
      report({ file, path: [...path, 'stem'], at: 'key' }, { words: [...hard], letters: LETTERS });
    }
  }
});
