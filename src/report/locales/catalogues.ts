import { english } from './en.js';
import { french } from './fr.js';
import type { PersonCatalogue } from './person-words.js';
import type { ReportLanguage } from './report-language.js';

/** The languages of the person sheet. */
export const PERSON_CATALOGUES: Readonly<Record<ReportLanguage, PersonCatalogue>> = {
  fr: french,
  en: english,
  uk: french,
  ar: french,
  es: french,
  pt: french,
};
