// Generated from schemas/items.schema.json by "npm run types". Do not edit.

/**
 * What a question is about.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "Stimulus".
 */
export type Stimulus = TextStimulus | ScreenStimulus | ImageStimulus | ScriptStimulus;
/**
 * One item: one question, one thing measured, one defensible key.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "Item".
 */
export type Item =
  | SingleChoiceItem
  | MultipleChoiceItem
  | TrueFalseItem
  | OrderingItem
  | MatchingItem
  | GapChoiceItem
  | ShortTextItem
  | NumberItem
  | SituationalJudgementItem
  | RatedItem;
/**
 * An identifier: letters and digits joined by single hyphens. Unique in its bank; never reused for something else.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "Identifier".
 */
export type Identifier = string;
/**
 * A text in the bank's default language, or one text per language (two-letter codes). A missing language falls back to the default one, visibly.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "Text".
 */
export type Text = string | {[language: string]: string};

/**
 * Items of a bank, with the stimuli they are about. Any number of such files may lie beside bank.yaml.
 */
export interface ItemsFile {
  /**
   * Version of the file format.
   */
  format: 1;
  /**
   * Texts, screens, pictures and scripts that items are about.
   */
  stimuli?: Stimulus[];
  /**
   * The items.
   */
  items?: Item[];
}
/**
 * A text to read: sign, message, note, planning, article.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "TextStimulus".
 */
export interface TextStimulus {
  /**
   * Identifier of the stimulus, unique in its bank.
   */
  id: string;
  /**
   * Kind of stimulus.
   */
  kind: 'text';
  /**
   * Short title shown above the stimulus.
   */
  title?: string | {[language: string]: string};
  /**
   * The text the person reads; line breaks are kept.
   */
  text: string | {[language: string]: string};
}
/**
 * A screen of a phone or computer drawn in text.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "ScreenStimulus".
 */
export interface ScreenStimulus {
  /**
   * Identifier of the stimulus, unique in its bank.
   */
  id: string;
  /**
   * Kind of stimulus.
   */
  kind: 'screen';
  /**
   * Short title shown above the stimulus.
   */
  title?: string | {[language: string]: string};
  /**
   * The screen drawn in text, at most 56 characters wide; spaces and line breaks are kept.
   */
  text: string | {[language: string]: string};
  /**
   * The same screen in words, to be read aloud.
   */
  alt: string | {[language: string]: string};
}
/**
 * A picture, always with its words.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "ImageStimulus".
 */
export interface ImageStimulus {
  /**
   * Identifier of the stimulus, unique in its bank.
   */
  id: string;
  /**
   * Kind of stimulus.
   */
  kind: 'image';
  /**
   * Short title shown above the stimulus.
   */
  title?: string | {[language: string]: string};
  /**
   * File name of the picture beside the bank file.
   */
  source: string;
  /**
   * What the picture shows, in words.
   */
  alt: string | {[language: string]: string};
}
/**
 * A script read aloud by the counsellor, hidden from the person.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "ScriptStimulus".
 */
export interface ScriptStimulus {
  /**
   * Identifier of the stimulus, unique in its bank.
   */
  id: string;
  /**
   * Kind of stimulus.
   */
  kind: 'script';
  /**
   * Short title shown above the stimulus.
   */
  title?: string | {[language: string]: string};
  /**
   * What the counsellor reads aloud; never shown to the person.
   */
  text: string | {[language: string]: string};
  /**
   * How many times it is read aloud.
   */
  plays?: number;
  /**
   * How to read it: who speaks, to whom.
   */
  voice?: string | {[language: string]: string};
}
/**
 * One right option among several.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "SingleChoiceItem".
 */
export interface SingleChoiceItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'single-choice';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * Three or four options as a rule; exactly one has key: true.
   *
   * @minItems 2
   * @maxItems 6
   */
  options:
    | [ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption];
  /**
   * false keeps the written order (for example ascending numbers).
   */
  shuffle?: boolean;
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * An option of a choice.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "ChoiceOption".
 */
export interface ChoiceOption {
  /**
   * Identifier of the option inside its item.
   */
  id: string;
  /**
   * Text of the option.
   */
  text: string | {[language: string]: string};
  /**
   * true on the right option; absent on the others.
   */
  key?: boolean;
  /**
   * Why this option is right, or what makes it tempting.
   */
  why?: string | {[language: string]: string};
}
/**
 * Parameters estimated from answers.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "Calibration".
 */
export interface Calibration {
  /**
   * Response model, logistic metric with D = 1.
   */
  model: '1PL' | '2PL' | '3PL' | '4PL' | 'GRM' | 'GPCM';
  /**
   * Discrimination a; 1 when absent.
   */
  a?: number;
  /**
   * Difficulty b, or the list of thresholds (GRM) or steps (GPCM).
   */
  b: number | [number, ...number[]];
  /**
   * Lower asymptote c.
   */
  c?: number;
  /**
   * Upper asymptote d.
   */
  d?: number;
  /**
   * Standard errors of the parameters.
   */
  se?: {
    /**
     * Standard error of a.
     */
    a?: number;
    /**
     * Standard error of b, or of each threshold.
     */
    b?: number | number[];
    /**
     * Standard error of c.
     */
    c?: number;
    /**
     * Standard error of d.
     */
    d?: number;
  };
  /**
   * Number of answers the parameters rest on.
   */
  n?: number;
  /**
   * Date of the calibration.
   */
  on?: string;
  /**
   * Revision of the item that was calibrated.
   */
  revision: number;
}
/**
 * One review of the item.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "Review".
 */
export interface Review {
  /**
   * Role of the reviewer (no name).
   */
  by: string;
  /**
   * Date of the review.
   */
  on: string;
  /**
   * Revision reviewed.
   */
  revision?: number;
  /**
   * What the reviewer concluded.
   */
  outcome: 'accepted' | 'to-change' | 'rejected';
  /**
   * Remark of the reviewer.
   */
  note?: string;
}
/**
 * Several right options.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "MultipleChoiceItem".
 */
export interface MultipleChoiceItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'multiple-choice';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * Options; at least one has key: true and at least one has not.
   *
   * @minItems 3
   * @maxItems 8
   */
  options:
    | [ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption]
    | [
        ChoiceOption,
        ChoiceOption,
        ChoiceOption,
        ChoiceOption,
        ChoiceOption,
        ChoiceOption,
        ChoiceOption,
        ChoiceOption
      ];
  /**
   * all-or-nothing: right or wrong. partial: 2 when all right, 1 when exactly one error (one option, one adjacent swap, two elements exchanged), 0 otherwise.
   */
  scoring?: 'all-or-nothing' | 'partial';
  /**
   * false keeps the written order (for example ascending numbers).
   */
  shuffle?: boolean;
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * A statement that is right or wrong.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "TrueFalseItem".
 */
export interface TrueFalseItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'true-false';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * true when the statement of the stem is right.
   */
  answer: boolean;
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * Elements to put in order.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "OrderingItem".
 */
export interface OrderingItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'ordering';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * The elements, written in any order.
   *
   * @minItems 3
   * @maxItems 6
   */
  options:
    | [PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption, PlainOption, PlainOption];
  /**
   * Ids of the options in the right order.
   *
   * @minItems 3
   * @maxItems 6
   */
  order:
    | [string, string, string]
    | [string, string, string, string]
    | [string, string, string, string, string]
    | [string, string, string, string, string, string];
  /**
   * all-or-nothing: right or wrong. partial: 2 when all right, 1 when exactly one error (one option, one adjacent swap, two elements exchanged), 0 otherwise.
   */
  scoring?: 'all-or-nothing' | 'partial';
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * An element to order or to match.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "PlainOption".
 */
export interface PlainOption {
  /**
   * Identifier of the option inside its item.
   */
  id: string;
  /**
   * Text of the option.
   */
  text: string | {[language: string]: string};
}
/**
 * Pairs to make.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "MatchingItem".
 */
export interface MatchingItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'matching';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * What is matched, one line each.
   *
   * @minItems 2
   * @maxItems 6
   */
  left:
    | [PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption, PlainOption, PlainOption];
  /**
   * What it is matched with; may hold one more than needed.
   *
   * @minItems 2
   * @maxItems 7
   */
  right:
    | [PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption, PlainOption, PlainOption]
    | [PlainOption, PlainOption, PlainOption, PlainOption, PlainOption, PlainOption, PlainOption];
  /**
   * For each left id the right id it goes with.
   */
  pairs: {
    [k: string]: string;
  };
  /**
   * all-or-nothing: right or wrong. partial: 2 when all right, 1 when exactly one error (one option, one adjacent swap, two elements exchanged), 0 otherwise.
   */
  scoring?: 'all-or-nothing' | 'partial';
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * A sentence with one gap, written ___ in the stem, and options to fill it.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "GapChoiceItem".
 */
export interface GapChoiceItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'gap-choice';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * What can fill the gap; exactly one has key: true.
   *
   * @minItems 2
   * @maxItems 6
   */
  options:
    | [ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption]
    | [ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption, ChoiceOption];
  /**
   * false keeps the written order (for example ascending numbers).
   */
  shuffle?: boolean;
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * A word or a few words to write.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "ShortTextItem".
 */
export interface ShortTextItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'short-text';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * Accepted answers.
   *
   * @minItems 1
   */
  accept: [string, ...string[]];
  /**
   * What is forgiven in the spelling.
   */
  tolerance?: {
    /**
     * true accepts any use of capitals.
     */
    case?: boolean;
    /**
     * true accepts missing or wrong accents.
     */
    accents?: boolean;
  };
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * A number to write.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "NumberItem".
 */
export interface NumberItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'number';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * The right number.
   */
  answer: number;
  /**
   * Largest accepted distance from the answer.
   */
  tolerance?: number;
  /**
   * Unit shown after the answer.
   */
  unit?: string | {[language: string]: string};
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * A situation and several attitudes of unequal worth.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "SituationalJudgementItem".
 */
export interface SituationalJudgementItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'situational-judgement';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * Attitudes, each with its score from 0 to the highest and the reason.
   *
   * @minItems 3
   * @maxItems 5
   */
  options:
    | [GradedOption, GradedOption, GradedOption]
    | [GradedOption, GradedOption, GradedOption, GradedOption]
    | [GradedOption, GradedOption, GradedOption, GradedOption, GradedOption];
  /**
   * The stated principle the scores follow.
   */
  principle?: string | {[language: string]: string};
  /**
   * false keeps the written order (for example ascending numbers).
   */
  shuffle?: boolean;
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * An option of a situational judgement, graded.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "GradedOption".
 */
export interface GradedOption {
  /**
   * Identifier of the option inside its item.
   */
  id: string;
  /**
   * Text of the option.
   */
  text: string | {[language: string]: string};
  /**
   * Points of the option; the best option has the highest score.
   */
  score: number;
  /**
   * Why the option is worth this score.
   */
  why: string | {[language: string]: string};
}
/**
 * A task the counsellor watches or hears, and rates with a rubric.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "RatedItem".
 */
export interface RatedItem {
  /**
   * Identifier of the item, unique across all files of the bank.
   */
  id: string;
  /**
   * Raised by one whenever stem, options, key or stimulus change; a calibration of another revision is refused.
   */
  revision: number;
  /**
   * Area the item measures: the id of a scale in bank.yaml.
   */
  scale: string;
  /**
   * Level of the item: the id of a level in bank.yaml. A person in the middle of this level answers a typical item right two times out of three.
   */
  level: string;
  /**
   * Place of the item inside its level, when the author has a view; typical when absent. At the lowest level only: welcome, so easy that nine beginners in ten succeed; recognition, a sign to find again without understanding it, which 98 in 100 do.
   */
  difficulty?: 'recognition' | 'welcome' | 'easy' | 'typical' | 'hard';
  /**
   * Item type.
   */
  type: 'rated';
  /**
   * Id of the text, screen, picture or script the question is about.
   */
  stimulus?: string;
  /**
   * What the person is asked to do, when the standard instruction of the item type is not right.
   */
  instruction?: string | {[language: string]: string};
  /**
   * The question, statement or situation the person answers.
   */
  stem: string | {[language: string]: string};
  /**
   * Scores from 0 up, lowest first, each with what the counsellor sees or hears.
   *
   * @minItems 3
   * @maxItems 5
   */
  rubric:
    | [RubricLine, RubricLine, RubricLine]
    | [RubricLine, RubricLine, RubricLine, RubricLine]
    | [RubricLine, RubricLine, RubricLine, RubricLine, RubricLine];
  /**
   * What the counsellor needs or says to set the task.
   */
  material?: string | {[language: string]: string};
  /**
   * Usual length; informs, never limits.
   */
  minutes?: number;
  /**
   * One or two sentences: why the key is right and why the most tempting distractor is not.
   */
  rationale?: string | {[language: string]: string};
  /**
   * What the item is tied to in public frameworks.
   */
  alignment?: {
    /**
     * CEFR activity or competence, in our own words.
     */
    cefr?: string;
    /**
     * DigComp competence; the number is the same in 2.2 and 3.0.
     */
    digcomp?: string;
    /**
     * DigComp 2.2 number, when tagged apart.
     */
    digcomp22?: string;
    /**
     * DigComp 3.0 number, when tagged apart.
     */
    digcomp30?: string;
    /**
     * Content point of the level, or activity of the trade.
     */
    content?: string;
    /**
     * Public source of the rule keyed, where a rule is involved.
     */
    source?: string;
  };
  /**
   * Ids of the can-do lines of bank.yaml that a right answer supports.
   */
  canDo?: string[];
  /**
   * Blocs of certifications the item serves: certification key, slash, bloc code.
   */
  blocs?: string[];
  /**
   * Delivery modes the item can be given in; all those of its scale when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Items that must not be given to the same person in the same sitting, because they look alike or one gives the other away.
   */
  enemies?: string[];
  /**
   * Expected answering time in seconds, used for the remaining minutes shown; a default by item type when absent.
   */
  seconds?: number;
  /**
   * State of the item's parameters; the bank's when absent. Flagged and retired items are not given.
   */
  status?: 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';
  irt?: Calibration;
  /**
   * Reviews by language testers or people of the trade; empty until they have taken place.
   */
  reviews?: Review[];
}
/**
 * One line of a rubric.
 *
 * This interface was referenced by `ItemsFile`'s JSON-Schema
 * via the `definition` "RubricLine".
 */
export interface RubricLine {
  /**
   * Category given when this line describes what was seen or heard.
   */
  score: number;
  /**
   * What the counsellor sees or hears at this score.
   */
  text: string | {[language: string]: string};
}
