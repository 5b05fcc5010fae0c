import { english } from './en.js';
import { french } from './fr.js';
import type { Locale, Words } from './words.js';

/** Words of each language of the interface. */
export const WORDS: Readonly<Record<Locale, Words>> = { fr: french, en: english };

/** Whether a language is one of the interface's. */
export function isLocale(locale: string): locale is Locale {
  return locale === 'fr' || locale === 'en';
}

/** The language asked for; else English where the system speaks it (`LANG=en…`); else French. */
export function chooseLocale(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Locale {
  if (asked !== undefined && isLocale(asked)) return asked;
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(system) ? 'en' : 'fr';
}
