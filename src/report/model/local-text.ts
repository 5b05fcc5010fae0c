import type { Text } from '../../banks/bank.js';

/** A text by language. */
export type LocalText = Readonly<Record<string, string>>;

/** A text of a bank as a text by language. */
export function localText(text: Text, defaultLanguage: string): LocalText {
  return typeof text === 'string' ? { [defaultLanguage]: text } : text;
}
