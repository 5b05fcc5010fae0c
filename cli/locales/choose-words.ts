import { english } from './en.js';
import { french } from './fr.js';
import type { Locale, Words } from './words.js';

/** Words of each language of the interface. */
export const WORDS: Readonly<Record<Locale, Words>> = { fr: french, en: english };
