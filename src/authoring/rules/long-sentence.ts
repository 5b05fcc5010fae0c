import { visitReadTexts } from '../content/read-texts.js';
import { hasGaps, sentences, words } from '../content/words.js';
import { defineRule } from '../rule.js';

/** From the guide for authors: technical and digital items use sentences of at most so many words. */
const LIMIT = 15;

/** Items that do not test a language are read by everybody: their sentences are short. */
export const longSentence = defineRule('long-sentence', (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === undefined || bank.value.language !== undefined) continue;
    for (const { value, file, path } of items) {
      visitReadTexts(value, bank.value.defaultLanguage, (text, steps) => {
        if (!hasGaps(text, LIMIT)) return;
        const sentence = sentences(text).find((candidate) => words(candidate).length > LIMIT);
        if (sentence === undefined) return;
        const facts = { words: words(sentence).length, limit: LIMIT, sentence: sentence.slice(0, 160) };
        report({ file, path: [...path, ...steps()] }, facts);
      });
    }
  }
});
