import type { Run } from '../document/inline.js';
import { dayInWords } from '../locales/dates.js';
import type { PersonCatalogue, PersonWords } from '../locales/person-words.js';
import type { ReportLanguage } from '../locales/report-language.js';
import type { LocalText } from '../model/local-text.js';

/** Says things in one language: words of the sheet, words of the content, dates. */
export interface Wording {
  readonly language: ReportLanguage;
  readonly words: PersonWords;
  /** A text of the content; in French, and marked as such, where the language has none. */
  say(text: LocalText, key: string): Run;
  /** The words of {@link say} alone. */
  text(text: LocalText, key: string): string;
  day(date: string): string;
  list(items: readonly string[]): string;
}

/** The wording of a catalogue. */
export function wordingOf({ language, words, content }: PersonCatalogue): Wording {
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const say = (text: LocalText, key: string): Run => {
    const own = text[language] ?? content[key];
    if (own !== undefined) return { text: own };
    const [other, words = ''] = text.fr === undefined ? (Object.entries(text)[0] ?? []) : ['fr', text.fr];
    return other === undefined ? { text: '' } : { text: words, language: other };
  };
  return {
    language,
    words,
    say,
    text: (text, key) => say(text, key).text,
    day: (date) => dayInWords(date, language),
    list: (items) => lists.format(items),
  };
}
