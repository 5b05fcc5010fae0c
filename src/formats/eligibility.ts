// Generated from schemas/eligibility.schema.json by "npm run types". Do not edit.

/**
 * An identifier: letters and digits joined by single hyphens.
 *
 * This interface was referenced by `EligibilityFile`'s JSON-Schema
 * via the `definition` "Identifier".
 */
export type Identifier = string;
/**
 * A date (YYYY-MM-DD); null when it is not known.
 *
 * This interface was referenced by `EligibilityFile`'s JSON-Schema
 * via the `definition` "DateOrUnknown".
 */
export type DateOrUnknown = string | null;
/**
 * confirmed: found in a dated source. old: was true, the rule has changed since, never shown as current. to-check: not confirmed, never stated as a fact.
 *
 * This interface was referenced by `EligibilityFile`'s JSON-Schema
 * via the `definition` "FactStatus".
 */
export type FactStatus = 'confirmed' | 'old' | 'to-check';

/**
 * Entry conditions of the schemes a person may join, as data.
 */
export interface EligibilityFile {
  /**
   * Version of the file format.
   */
  format: 1;
  /**
   * Semantic version of this file's content.
   */
  version: string;
  /**
   * Schemes.
   */
  schemes: Scheme[];
}
/**
 * A scheme with entry conditions.
 *
 * This interface was referenced by `EligibilityFile`'s JSON-Schema
 * via the `definition` "Scheme".
 */
export interface Scheme {
  /**
   * Id of the scheme.
   */
  id: string;
  title: Text;
  /**
   * How sure the conditions are today.
   */
  status: 'confirmed' | 'old' | 'to-check';
  /**
   * Day of the last comparison with the source.
   */
  lastCheckedOn: string | null;
  /**
   * Where the conditions were found.
   */
  source: string;
  decidedBy: Text;
  /**
   * Id of the yes or no question by which a person asks for the scheme; it is told only to someone who answered yes. Absent: told to everybody.
   */
  askedBy?: string;
  /**
   * Conditions; all of them count.
   */
  conditions: SchemeCondition[];
  /**
   * What to say of each outcome.
   */
  words: {
    eligible: Text;
    'not-eligible': Text;
    'to-check': Text;
  };
}
/**
 * A text in French and in English; further languages may be added by two-letter code.
 *
 * This interface was referenced by `EligibilityFile`'s JSON-Schema
 * via the `definition` "Text".
 */
export interface Text {
  /**
   * French: the language of reference.
   */
  fr: string;
  /**
   * English.
   */
  en: string;
  [k: string]: string;
}
/**
 * One condition of a scheme.
 *
 * This interface was referenced by `EligibilityFile`'s JSON-Schema
 * via the `definition` "SchemeCondition".
 */
export interface SchemeCondition {
  /**
   * Id of the condition.
   */
  id: string;
  sentence: Text;
  missing?: Text;
  open?: Text;
  rule?: Rule;
  /**
   * true when only yes or no may be kept, never the reason.
   */
  sensitive?: boolean;
  /**
   * Where the condition was found.
   */
  source?: string;
}
/**
 * A rule: exactly one of its forms. It is evaluated three-valued: met, not met, to check.
 *
 * This interface was referenced by `EligibilityFile`'s JSON-Schema
 * via the `definition` "Rule".
 */
export interface Rule {
  /**
   * All must hold.
   */
  all?: Rule[];
  /**
   * At least one must hold.
   */
  any?: Rule[];
  not?: Rule;
  /**
   * Holds for everybody.
   */
  always?: true;
  /**
   * Id of a named condition, which carries its sentences.
   */
  condition?: string;
  /**
   * A tested level: the ability of an area, or of a combination of areas, at or above the cut that opens a level.
   */
  level?: {
    /**
     * Id of the bank.
     */
    test: string;
    /**
     * Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc.
     */
    of: string;
    /**
     * Id of the level; @bloc for the level of French of the bloc.
     */
    atLeast: string;
    /**
     * How sure the rule must be when it reads this level, if more than the threshold of the file: met from this probability, not met at 1 minus it.
     */
    probability?: number;
  };
  /**
   * Something was measured. Never false: what was not measured is to check.
   */
  measured?: {
    /**
     * Id of the bank.
     */
    test: string;
    /**
     * Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc.
     */
    of: string;
  };
  /**
   * Experience declared in an area, paid or not, in France or elsewhere.
   */
  experience?: {
    /**
     * Id of the area; @bloc for every area in which the bloc looks for experience.
     */
    area: string;
    /**
     * At least this long, all entries in the area together; any length when absent.
     */
    duration?: 'under-1' | '1-3' | '3-5' | '5-10' | 'over-10';
    /**
     * At least this much on one's own.
     */
    autonomy?: 'with-help' | 'alone' | 'in-charge';
    /**
     * At least this recent.
     */
    recency?: 'over-10' | '3-10' | 'under-3' | 'now';
  };
  /**
   * Id of a question.
   */
  answer?: string;
  /**
   * The answer equals this value; yes and true are the same, and no and false.
   */
  is?: string | boolean | number;
  /**
   * The answer (several choices) holds this option.
   */
  includes?: string;
  /**
   * The answer (a number) reaches this value.
   */
  atLeast?: number;
  /**
   * true: the question has an answer; false: it was skipped or not asked.
   */
  answered?: boolean;
  /**
   * All conditions of this scheme hold.
   */
  eligibility?: string;
  /**
   * The person aims at this occupation.
   */
  target?: string;
}
