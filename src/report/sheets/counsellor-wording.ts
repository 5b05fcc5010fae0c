import type { Text } from '../../pathways/catalogue.js';
import { PERSON_CATALOGUES } from '../locales/catalogues.js';
import type { CounsellorWords } from '../locales/counsellor-words.js';
import { englishCounsellor } from '../locales/en-counsellor.js';
import { frenchCounsellor } from '../locales/fr-counsellor.js';
import type { CounsellorLanguage } from '../locales/report-language.js';
import type { LocalText } from '../model/local-text.js';
import { type Wording, wordingOf } from './wording.js';

/** Says things in the counsellor's language. */
export interface CounsellorWording extends Omit<Wording, 'words' | 'language'> {
  readonly language: CounsellorLanguage;
  readonly words: CounsellorWords;
  /** The person sheet's wording in the same language: levels are named alike. */
  readonly person: Wording;
  /** A sentence of the catalogue. */
  sentence(text: Text | LocalText): string;
}

const COUNSELLOR_WORDS: Readonly<Record<CounsellorLanguage, CounsellorWords>> = {
  fr: frenchCounsellor,
  en: englishCounsellor,
};

/** The wording of the counsellor's documents in a language. */
export function counsellorWording(language: CounsellorLanguage): CounsellorWording {
  const person = wordingOf(PERSON_CATALOGUES[language]);
  return {
    ...person,
    language,
    words: COUNSELLOR_WORDS[language],
    person,
    sentence: (text) => text[language] ?? text.fr ?? '',
  };
}
