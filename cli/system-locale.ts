import type { Locale } from './locales/words.js';

/** The language asked for, else English where the system speaks it (`LANG=en…`), else French. */
export function systemLocale(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Locale {
  if (asked === 'fr' || asked === 'en') return asked;
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en/i.test(system) ? 'en' : 'fr';
}
