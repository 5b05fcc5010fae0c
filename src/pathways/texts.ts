import { PositioningError } from '../errors.js';
import type { Catalogue, Text } from './catalogue.js';

/** A value for a place in a sentence: the same in every language, or one text per language. */
export type Filling = string | number | Text;

function inLanguage(value: Filling | undefined, language: string): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? (value[language] ?? value.fr) : String(value);
}

/** Fills the `{places}` of a text in each of its languages; a value without that language falls back to French. */
export function fill(text: Text, values: Readonly<Record<string, Filling>> = {}): Text {
  const result: Text = { fr: '', en: '' };
  for (const [language, template] of Object.entries(text)) {
    result[language] = template.replace(/\{(\w+)\}/g, (_, name: string) =>
      inLanguage(values[name], language),
    );
  }
  return result;
}

/**
 * A sentence of the catalogue, filled; one that begins with a place begins with a capital.
 * @throws PositioningError `pathways/unknown-reference`
 */
export function phrase(
  catalogue: Catalogue,
  key: string,
  values: Readonly<Record<string, Filling>> = {},
): Text {
  const text = catalogue.pathways.phrases[key];
  if (!text) throw new PositioningError('pathways/unknown-reference', { kind: 'phrase', id: key });
  const filled = fill(text, values);
  for (const [language, template] of Object.entries(text)) {
    const words = filled[language] ?? '';
    // Parts of sentences (« change-… », « gain-… ») begin with a word of their own.
    if (template.startsWith('{')) filled[language] = words.charAt(0).toUpperCase() + words.slice(1);
  }
  return filled;
}

/** Texts one after the other, with a separator, in every language the first one has. */
export function joinTexts(texts: readonly Text[], separator: Filling): Text {
  const result: Text = { fr: '', en: '' };
  for (const language of Object.keys(texts[0] ?? result)) {
    result[language] = texts.map((text) => text[language] ?? text.fr).join(inLanguage(separator, language));
  }
  return result;
}

/** Texts as a list in a sentence: commas, and the last two joined by `and`. */
export function listTexts(texts: readonly Text[], and: Filling): Text {
  const last = texts.at(-1);
  if (!last || texts.length === 1) return last ?? sameText('');
  return joinTexts([joinTexts(texts.slice(0, -1), ', '), last], and);
}

/** The same words in both languages: ids, codes, dates. */
export function sameText(words: string): Text {
  return { fr: words, en: words };
}

/** A date (YYYY-MM-DD) as people write it: day and month in words. */
export function dateText(date: string): Text {
  const [year = '', month = '1', day = '1'] = date.split('-');
  const index = Number(month) - 1;
  const dayNumber = Number(day);
  return {
    fr: `${dayNumber === 1 ? '1er' : dayNumber} ${FRENCH_MONTHS[index] ?? month} ${year}`,
    en: `${dayNumber} ${ENGLISH_MONTHS[index] ?? month} ${year}`,
  };
}

// Spelled out rather than taken from Intl, so that every runtime writes the same sentence.
const FRENCH_MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
