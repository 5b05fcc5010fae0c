import type { Bank } from '../../src/banks/bank.js';
import { areaTitle } from './step-screen.js';
import type { Choice } from './prompt.js';

/** Choices a questionnaire takes from elsewhere, by the name it gives them. */
export type OptionSources = Readonly<
  Record<'occupations' | 'areas' | 'activities' | 'languages', (locale: string) => readonly Choice[]>
>;

/**
 * Languages people in the sector's programmes most often speak at home, most spoken in France first. "Other"
 * stands last, so that nobody is left without an answer.
 */
const LANGUAGES = [
  'fr', 'ar', 'pt', 'es', 'en', 'uk', 'ru', 'tr', 'ro', 'it', 'pl', 'kab', 'wo', 'bm', 'ff', 'ln', 'mg', 'so',
  'ti', 'am', 'fa', 'ps', 'ur', 'bn', 'ta', 'sq', 'sr', 'hy', 'ka', 'ku', 'zh', 'vi', 'ht',
] as const; // prettier-ignore

/** The languages of the world a person is most likely to name. */
export function languageChoices(locale: string, other: string): readonly Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const named = LANGUAGES.map((id) => ({ id, text: names.of(id) ?? id }));
  return [...named, { id: 'other', text: other }];
}

/** The areas of a technical bank. */
export function areaChoices(bank: Bank | undefined, locale: string): readonly Choice[] {
  return (bank?.scales ?? []).map((scale) => ({ id: scale.id, text: areaTitle(bank, scale.id, locale) }));
}
