// Generated from schemas/assessment.schema.json by "npm run types". Do not edit.

/**
 * An identifier: letters and digits joined by single hyphens. Unique in its bank; never reused for something else.
 *
 * This interface was referenced by `AssessmentFile`'s JSON-Schema
 * via the `definition` "Identifier".
 */
export type Identifier = string;
/**
 * A text in the bank's default language, or one text per language (two-letter codes). A missing language falls back to the default one, visibly.
 *
 * This interface was referenced by `AssessmentFile`'s JSON-Schema
 * via the `definition` "Text".
 */
export type Text = string | {[language: string]: string};

/**
 * The ordered parts of one positioning: questionnaires and tests.
 */
export interface AssessmentFile {
  /**
   * Version of the file format.
   */
  format: 1;
  /**
   * Id of the assessment.
   */
  id: string;
  /**
   * Semantic version.
   */
  version: string;
  /**
   * Name shown.
   */
  title: string | {[language: string]: string};
  /**
   * Language of plain strings.
   */
  defaultLanguage: string;
  /**
   * Id of the question that holds the target occupations.
   */
  targets?: string;
  /**
   * Forms the counsellor chooses among; the first is the default.
   *
   * Items: A length of the assessment.
   */
  forms?: {
    /**
     * Id of the form.
     */
    id: string;
    /**
     * Name shown.
     */
    title: string | {[language: string]: string};
    /**
     * For whom.
     */
    description?: string | {[language: string]: string};
  }[];
  /**
   * The parts, in order.
   *
   * @minItems 1
   */
  parts: [Part, ...Part[]];
}
/**
 * One part: a questionnaire or a test.
 *
 * This interface was referenced by `AssessmentFile`'s JSON-Schema
 * via the `definition` "Part".
 */
export interface Part {
  /**
   * Id of the part.
   */
  id: string;
  /**
   * Name shown.
   */
  title?: string | {[language: string]: string};
  /**
   * Id of the questionnaire this part asks.
   */
  questionnaire?: string;
  /**
   * Id of the bank this part draws from.
   */
  bank?: string;
  /**
   * Given only when the counsellor chooses it.
   */
  optional?: boolean;
  /**
   * Expected minutes, shown before the part.
   */
  minutes?: number;
  when?: Condition;
  /**
   * Forms this part belongs to; all when absent.
   */
  forms?: string[];
  /**
   * Questionnaire whose statements choose where the test begins; never moves the result.
   */
  startFrom?: string;
  /**
   * Areas by target occupation.
   */
  compose?: {
    /**
     * Areas every target has.
     */
    shared: string[];
    /**
     * Further areas by target occupation; several targets: union.
     */
    targets: {
      /**
       * Areas.
       */
      [k: string]: string[];
    };
    /**
     * Targets with their own list in place of shared and targets.
     */
    only?: {
      /**
       * Areas.
       */
      [k: string]: string[];
    };
    /**
     * What an undecided person gets.
     */
    undecided?: {
      /**
       * Areas sampled when no target is chosen.
       */
      sample: string[];
      /**
       * Items in each sampled area.
       */
      itemsEach: number;
    };
    /**
     * Areas added on conditions.
     *
     * Items: Areas added on a condition.
     */
    when?: {
      if: Condition;
      /**
       * Areas added.
       */
      areas: string[];
    }[];
  };
  /**
   * Areas given; all areas of the bank that are not optional when absent.
   */
  areas?: string[];
  /**
   * Items drawn in each area, for tests that report strengths.
   */
  perArea?: number;
  /**
   * Settings of the bank's administration that this part changes.
   */
  administration?: {
    /**
     * Fewest items.
     */
    minItems?: number;
    /**
     * Most items.
     */
    maxItems?: number;
    /**
     * Levels whose cut the rules of the assessment use.
     */
    settleCuts?: string[];
    /**
     * Success rate aimed at.
     */
    comfort?: number;
    /**
     * Stop when one more item promises less than this share of the present variance.
     */
    minimumGain?: number;
  };
}
/**
 * A condition on what was answered: one answer, or a combination.
 *
 * This interface was referenced by `AssessmentFile`'s JSON-Schema
 * via the `definition` "Condition".
 */
export interface Condition {
  /**
   * Id of a question.
   */
  answer?: string;
  /**
   * The answer must equal this value.
   */
  is?: string | boolean | number;
  /**
   * The answer (several choices) must hold this option.
   */
  includes?: string;
  /**
   * The answer (a number, or the position of an ordered option) must reach this value.
   */
  atLeast?: number;
  /**
   * true: the question has an answer; false: it was skipped or not asked.
   */
  answered?: boolean;
  /**
   * The person aims at this occupation.
   */
  target?: string;
  /**
   * All must hold.
   *
   * @minItems 1
   */
  all?: [Condition, ...Condition[]];
  /**
   * At least one must hold.
   *
   * @minItems 1
   */
  any?: [Condition, ...Condition[]];
  not?: Condition;
}
