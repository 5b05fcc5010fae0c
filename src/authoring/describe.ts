import type { Diagnostic, DiagnosticOf, RuleId } from './diagnostic.js';
import { en } from './locales/en.js';
import { fr } from './locales/fr.js';
import type { RuleWords } from './locales/rule-words.js';
import { visibleText } from './yaml/forbidden-characters.js';

/** Languages diagnostics are worded in. */
export type RuleLocale = 'fr' | 'en';

const WORDS: Readonly<Record<RuleLocale, RuleWords>> = { fr, en };

/** A diagnostic or a rule in words; control characters and line ends of content are made visible. */
export interface Description {
  readonly title: string;
  /** What is wrong. Absent facts, it is the title. */
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

function oneLine(text: string): string {
  return visibleText(text.replace(/\s*\n\s*/g, ' ⏎ ').replaceAll('\t', ' '));
}

/** Words of a diagnostic. */
export function describe(diagnostic: Diagnostic, locale: RuleLocale): Description {
  return describeOf(diagnostic, locale);
}

function describeOf<R extends RuleId>(diagnostic: DiagnosticOf<R>, locale: RuleLocale): Description {
  const { title, what, why, todo } = WORDS[locale][diagnostic.rule];
  return { title, what: oneLine(what(diagnostic.data)), why, todo };
}

/** Words of a rule, without a diagnostic. */
export function describeRule(rule: RuleId, locale: RuleLocale): Omit<Description, 'what'> {
  const { title, why, todo } = WORDS[locale][rule];
  return { title, why, todo };
}
