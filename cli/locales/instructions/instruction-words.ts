import type { Words } from '../words.js';

/** Languages the person can be instructed in. French is the reference; the interface itself is in French or English. */
export const INSTRUCTION_LANGUAGES = ['fr', 'en', 'uk', 'ar', 'es', 'pt'] as const;

/** One of {@link INSTRUCTION_LANGUAGES}. */
export type InstructionLanguage = (typeof INSTRUCTION_LANGUAGES)[number];

/** Names of the languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<InstructionLanguage, string>> = {
  fr: 'Français',
  en: 'English',
  uk: 'Українська',
  ar: 'العربية',
  es: 'Español',
  pt: 'Português',
};

/** Whether a language tag is one a person can be instructed in. */
export function isInstructionLanguage(language: string): language is InstructionLanguage {
  return (INSTRUCTION_LANGUAGES as readonly string[]).includes(language);
}

/** What the person reads: the notice, how to answer, what a key does. The counsellor's words stay the interface's. */
interface InstructionWords {
  readonly common: Pick<Words['common'], 'yes' | 'no' | 'true' | 'false' | 'dontKnow' | 'skip'>;
  readonly consent: Words['consent'];
  readonly part: Words['part'];
  readonly question: Omit<Words['question'], 'otherLanguage'>;
  readonly how: Words['how'];
  readonly refusal: Words['refusal'];
  readonly entries: Words['entries'];
  readonly pause: Omit<Words['pause'], 'endTitle' | 'endPart' | 'endPartKept'>;
  readonly keys: Pick<
    Words['keys'],
    'answer' | 'choose' | 'take' | 'confirm' | 'next' | 'previous' | 'grab' | 'match'
  >;
}

/** A language of instructions. */
export interface InstructionCatalogue {
  readonly language: InstructionLanguage;
  /** Who read the translation again and when; undefined until someone has. */
  readonly reviewed: string | undefined;
  readonly words: InstructionWords;
}
