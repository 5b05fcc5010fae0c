// Generated from schemas/questionnaire.schema.json by "npm run types". Do not edit.

/**
 * An identifier: letters and digits joined by single hyphens. Unique in its bank; never reused for something else.
 *
 * This interface was referenced by `QuestionnaireFile`'s JSON-Schema
 * via the `definition` "Identifier".
 */
export type Identifier = string;
/**
 * A text in the bank's default language, or one text per language (two-letter codes). A missing language falls back to the default one, visibly.
 *
 * This interface was referenced by `QuestionnaireFile`'s JSON-Schema
 * via the `definition` "Text".
 */
export type Text = string | {[language: string]: string};

/**
 * A questionnaire: intake, self-assessment, follow-up. Every question can be skipped.
 */
export interface QuestionnaireFile {
  /**
   * Version of the file format.
   */
  format: 1;
  /**
   * Id of the questionnaire.
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
   * What it is for, shown before it.
   */
  description?: string | {[language: string]: string};
  /**
   * Who holds the keyboard: a conversation led by the counsellor, or the person.
   */
  audience?: 'counsellor' | 'person';
  /**
   * Language of plain strings.
   */
  defaultLanguage: string;
  /**
   * Usual length in minutes.
   */
  minutes?: number;
  /**
   * rules: answers may be read by conditions. report: shown beside results only. conversation: never read by any rule.
   */
  use?: 'rules' | 'report' | 'conversation';
  /**
   * Stops a family of questions kindly.
   */
  stopAfter?: {
    /**
     * Option that counts.
     */
    option: string;
    /**
     * So many in a row inside a family end that family.
     */
    count: number;
  };
  /**
   * The questionnaire, in order.
   *
   * @minItems 1
   *
   * Items: A group of questions on one theme.
   */
  sections: [
    {
      /**
       * Id of the section.
       */
      id: string;
      /**
       * Heading.
       */
      title?: string | {[language: string]: string};
      /**
       * Shown at the head of the section, for example about not naming third persons.
       */
      notice?: string | {[language: string]: string};
      /**
       * The questions, in order.
       *
       * @minItems 1
       */
      questions: [Question, ...Question[]];
    },
    ...{
      /**
       * Id of the section.
       */
      id: string;
      /**
       * Heading.
       */
      title?: string | {[language: string]: string};
      /**
       * Shown at the head of the section, for example about not naming third persons.
       */
      notice?: string | {[language: string]: string};
      /**
       * The questions, in order.
       *
       * @minItems 1
       */
      questions: [Question, ...Question[]];
    }[]
  ];
}
/**
 * One question.
 *
 * This interface was referenced by `QuestionnaireFile`'s JSON-Schema
 * via the `definition` "Question".
 */
export interface Question {
  /**
   * Id, unique over all questionnaires.
   */
  id: string;
  /**
   * single: one option. multiple: several. yes-no. scale: ordered options. text: own words. number. month: year and month. entries: a list of records, each with the fields below.
   */
  type: 'single' | 'multiple' | 'yes-no' | 'scale' | 'text' | 'number' | 'month' | 'entries';
  /**
   * The question.
   */
  text: string | {[language: string]: string};
  /**
   * A line of help.
   */
  help?: string | {[language: string]: string};
  /**
   * A caution shown with the question.
   */
  notice?: string | {[language: string]: string};
  /**
   * Choices of single, multiple and scale.
   *
   * @minItems 2
   */
  options?: [Option, Option, ...Option[]];
  /**
   * Takes the choices from the catalogue or the technical bank instead of listing them.
   */
  optionsFrom?: 'occupations' | 'areas' | 'activities' | 'languages';
  /**
   * Fields of one record of type entries.
   *
   * @minItems 1
   */
  fields?: [Question, ...Question[]];
  /**
   * Most records or choices.
   */
  max?: number;
  /**
   * Family of statements, for stopAfter and for the place it is shown.
   */
  family?: string;
  /**
   * Area the statement is about (bank/area).
   */
  scale?: string;
  /**
   * Level the statement describes.
   */
  level?: string;
  /**
   * Can-do line the statement repeats.
   */
  canDo?: string;
  /**
   * true: free text that may be erased alone; kept beside the chain of events.
   */
  personal?: boolean;
  when?: Condition;
  /**
   * Smallest number.
   */
  minimum?: number;
  /**
   * Largest number.
   */
  maximum?: number;
}
/**
 * A choice.
 *
 * This interface was referenced by `QuestionnaireFile`'s JSON-Schema
 * via the `definition` "Option".
 */
export interface Option {
  /**
   * Id of the option.
   */
  id: string;
  /**
   * Text of the option.
   */
  text: string | {[language: string]: string};
  /**
   * Number of the option, when answers are compared or counted.
   */
  value?: number;
  /**
   * Taking it empties the other choices (for example « none »).
   */
  exclusive?: boolean;
}
/**
 * A condition on what was answered: one answer, or a combination.
 *
 * This interface was referenced by `QuestionnaireFile`'s JSON-Schema
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
