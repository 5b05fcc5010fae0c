import type { Item } from '../../formats/items.js';
import { type LanguageText, languageTexts } from '../content/content-texts.js';
import { sentences, words } from '../content/words.js';
import { defineRule } from '../rule.js';

/** From the guide for authors: technical and digital items use sentences of at most so many words. */
const LIMIT = 15;

/** Items that do not test a language are read by everybody: their sentences are short. */
export const longSentence = defineRule('long-sentence', (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === undefined || bank.value.language !== undefined) continue;
    for (const { value, file, path } of items) {
      for (const text of readTexts(value, path, bank.value.defaultLanguage)) {
        // So many words take twice as many characters at least.
        if (text.language !== bank.value.defaultLanguage || text.text.length <= 2 * LIMIT) continue;
        for (const sentence of sentences(text.text)) {
          const count = words(sentence).length;
          if (count <= LIMIT) continue;
          report({ file, path: text.path }, { words: count, limit: LIMIT, sentence: sentence.slice(0, 160) });
          break;
        }
      }
    }
  }
});

/** The texts a person reads in an item. */
export function readTexts(item: Item, path: readonly (string | number)[], language: string): LanguageText[] {
  const texts = [
    ...languageTexts(item.instruction, [...path, 'instruction'], language),
    ...languageTexts(item.stem, [...path, 'stem'], language),
  ];
  for (const key of ['options', 'left', 'right'] as const) {
    const list = (item as unknown as Record<string, readonly { text: string }[] | undefined>)[key];
    (list ?? []).forEach((option, i) => {
      texts.push(...languageTexts(option.text, [...path, key, i, 'text'], language));
    });
  }
  return texts;
}
