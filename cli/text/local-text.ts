import type { Text } from '../../src/banks/bank.js';
import { cleanText } from './clean-text.js';

/** A text of the content in one language, cleaned for a terminal. */
export interface LocalText {
  readonly text: string;
  readonly language: string;
}

/** Picks a language; a missing one falls back to the default language, then to any there is. */
export function localText(text: Text, locale: string, defaultLanguage: string): LocalText {
  if (typeof text === 'string') return { text: cleanText(text), language: defaultLanguage };
  for (const language of [locale, defaultLanguage, ...Object.keys(text)]) {
    const found = text[language];
    if (found !== undefined) return { text: cleanText(found), language };
  }
  return { text: '', language: defaultLanguage };
}
