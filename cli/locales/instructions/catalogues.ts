import { WORDS } from '../choose-words.js';
import type { Locale, Words } from '../words.js';
import { arabicInstructions } from './ar.js';
import { spanishInstructions } from './es.js';
import { type InstructionCatalogue, type InstructionLanguage, LANGUAGE_NAMES } from './instruction-words.js';
import { portugueseInstructions } from './pt.js';
import { ukrainianInstructions } from './uk.js';

/** The languages of instructions that are not languages of the interface. */
export const INSTRUCTION_CATALOGUES: Readonly<
  Record<Exclude<InstructionLanguage, Locale>, InstructionCatalogue>
> = {
  uk: ukrainianInstructions,
  ar: arabicInstructions,
  es: spanishInstructions,
  pt: portugueseInstructions,
};

/** The name of a language as it is chosen, with what has to be known of it. */
export function languageLabel(language: InstructionLanguage, words: Words): string {
  const { notReviewed, byTerminal } = words.language;
  const reviewed =
    language === 'fr' || language === 'en' || INSTRUCTION_CATALOGUES[language].reviewed !== undefined;
  const cautions = [...(reviewed ? [] : [notReviewed]), ...(language === 'ar' ? [byTerminal] : [])];
  const name = LANGUAGE_NAMES[language];
  return cautions.length === 0 ? name : `${name} (${cautions.join(', ')})`;
}

/** Words of the runner: those the person reads in their language, those for the counsellor in the interface's. */
export function instructionWords(language: InstructionLanguage, locale: Locale): Words {
  if (language === 'fr' || language === 'en') return WORDS[language];
  const words = WORDS[locale];
  const { words: own, reviewed } = INSTRUCTION_CATALOGUES[language];
  return {
    ...words,
    common: { ...words.common, ...own.common },
    consent: own.consent,
    part: own.part,
    question: { ...words.question, ...own.question },
    how: own.how,
    refusal: own.refusal,
    entries: own.entries,
    pause: { ...words.pause, ...own.pause },
    keys: { ...words.keys, ...own.keys },
    ...(reviewed === undefined ? { caution: words.language.notReviewed } : {}),
  };
}
