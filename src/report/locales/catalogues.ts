import { arabic } from './ar.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { PersonCatalogue } from './person-words.js';
import { portuguese } from './pt.js';
import type { ReportLanguage } from './report-language.js';
import { ukrainian } from './uk.js';

/** The languages of the person sheet. */
export const PERSON_CATALOGUES: Readonly<Record<ReportLanguage, PersonCatalogue>> = {
  fr: french,
  en: english,
  uk: ukrainian,
  ar: arabic,
  es: spanish,
  pt: portuguese,
};
