import { languageTexts } from '../content/content-texts.js';
import { words } from '../content/words.js';
import { defineRule } from '../rule.js';

/** About one minute read aloud: longer texts test memory. */
const WORDS = 150;

/** A script read aloud stays short enough to be remembered. */
export const scriptLength = defineRule('script-length', (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? 'fr';
    for (const { value, file, path } of bank.stimuli) {
      if (value.kind !== 'script') continue;
      for (const text of languageTexts(value.text, [...path, 'text'], language)) {
        const count = words(text.text).length;
        if (count > WORDS) report({ file, path: text.path, at: 'key' }, { words: count, limit: WORDS });
      }
    }
  }
});
