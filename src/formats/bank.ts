// Generated from schemas/bank.schema.json by "npm run types". Do not edit.

/**
 * An identifier: letters and digits joined by single hyphens. Unique in its bank; never reused for something else.
 *
 * This interface was referenced by `BankFile`'s JSON-Schema
 * via the `definition` "Identifier".
 */
export type Identifier = string;
/**
 * A text in the bank's default language, or one text per language (two-letter codes). A missing language falls back to the default one, visibly.
 *
 * This interface was referenced by `BankFile`'s JSON-Schema
 * via the `definition` "Text".
 */
export type Text = string | {[language: string]: string};

/**
 * An item bank: its areas, levels, prior and way of administration. Items lie in *.items.yaml beside it.
 */
export interface BankFile {
  /**
   * Version of the file format.
   */
  format: 1;
  /**
   * Id of the bank.
   */
  id: string;
  /**
   * Semantic version of the content.
   */
  version: string;
  /**
   * Name of the test.
   */
  title: string | {[language: string]: string};
  /**
   * What is measured, shown before the test.
   */
  description?: string | {[language: string]: string};
  /**
   * Language being tested; absent when the content is translated.
   */
  language?: string;
  /**
   * Language of plain strings, and fallback.
   */
  defaultLanguage: string;
  /**
   * The areas.
   *
   * @minItems 1
   */
  scales: [Scale, ...Scale[]];
  /**
   * The levels of every scale, lowest first.
   *
   * @minItems 2
   */
  levels: [Level, Level, ...Level[]];
  /**
   * The prior of every area.
   */
  prior: {
    /**
     * Mean of the ability before the first answer, in logits.
     */
    mean: number;
    /**
     * Standard deviation of the ability before the first answer.
     */
    sd: number;
    /**
     * Correlation between any two areas.
     */
    correlation?: number;
  };
  /**
   * Where the parameters come from and how sure they are.
   */
  calibration?: {
    /**
     * Where the parameters come from.
     */
    status: 'expert-estimated' | 'pilot' | 'calibrated';
    /**
     * Standard deviation of each expert-estimated difficulty.
     */
    sd?: number;
    /**
     * Standard deviation of an error common to the whole bank (where the cuts lie).
     */
    sharedSd?: number;
    /**
     * Where the method is described.
     */
    method?: string;
  };
  administration?: Administration;
  /**
   * Loss of stating the column's level to a person of the row's level; distance in levels when absent.
   */
  lossMatrix?: number[][];
  /**
   * levels: the test reports levels. strengths: words about strengths only, never used by a rule.
   */
  scoring?: 'levels' | 'strengths';
  /**
   * Exposure control, written by "npm run exposure": so many sittings in a hundred may use an item, so that none is shown to too many people.
   */
  exposure?: {
    /**
     * Largest share of people shown the same item, as simulated.
     */
    maximumRate: number;
    /**
     * Simulated people the probabilities rest on.
     */
    persons?: number;
    /**
     * By item id; 1 for items not named.
     */
    eligibility: {
      /**
       * Probability that the item may be used in a sitting.
       */
      [k: string]: number;
    };
  };
}
/**
 * An area: one latent continuum.
 *
 * This interface was referenced by `BankFile`'s JSON-Schema
 * via the `definition` "Scale".
 */
export interface Scale {
  /**
   * Id of the area.
   */
  id: string;
  /**
   * Name of the area.
   */
  title: string | {[language: string]: string};
  /**
   * Share of the test and of the overall level; shares are scaled to sum to 1.
   */
  share?: number;
  /**
   * written: the person must see the text. oral: spoken with the counsellor. any: may be read aloud.
   */
  channel?: 'written' | 'oral' | 'any';
  /**
   * Delivery modes the area can be given in; all when absent.
   *
   * @minItems 1
   */
  modes?: ['alone' | 'in-room' | 'remote', ...('alone' | 'in-room' | 'remote')[]];
  /**
   * Fewest items of this area in a test where it is offered.
   */
  minItems?: number;
  /**
   * Most items of this area in a test.
   */
  maxItems?: number;
  /**
   * true: given only when the counsellor chooses it (rated tasks).
   */
  optional?: boolean;
  /**
   * Cut scores of this area when they differ from the bank's, by level id.
   */
  cuts?: {
    [k: string]: number;
  };
  /**
   * Loading on the common factor; the square root of the bank's correlation when absent.
   */
  loading?: number;
  /**
   * This area's words for the bank's levels, by level id.
   */
  levels?: {
    [k: string]: LevelWords;
  };
}
/**
 * The words of one level in one area.
 *
 * This interface was referenced by `BankFile`'s JSON-Schema
 * via the `definition` "LevelWords".
 */
export interface LevelWords {
  /**
   * How a counsellor recognises a person at this level, in our own words.
   */
  descriptor?: string | {[language: string]: string};
  /**
   * Can-do lines of this level in this area.
   */
  canDo?: CanDo[];
}
/**
 * A can-do line shown to the person.
 *
 * This interface was referenced by `BankFile`'s JSON-Schema
 * via the `definition` "CanDo".
 */
export interface CanDo {
  /**
   * Identifier of the line, unique in the bank.
   */
  id: string;
  /**
   * First person, plain words: what someone at this level can do.
   */
  text: string | {[language: string]: string};
}
/**
 * A named interval of the scale, lowest first.
 *
 * This interface was referenced by `BankFile`'s JSON-Schema
 * via the `definition` "Level".
 */
export interface Level {
  /**
   * Id of the level.
   */
  id: string;
  /**
   * Name of the level.
   */
  title?: string | {[language: string]: string};
  /**
   * Cut score: the ability from which the level is reached; absent on the lowest level.
   */
  from?: number;
  /**
   * What the level means, in words, for all areas.
   */
  descriptor?: string | {[language: string]: string};
}
/**
 * How the test is given.
 *
 * This interface was referenced by `BankFile`'s JSON-Schema
 * via the `definition` "Administration".
 */
export interface Administration {
  /**
   * Fewest items before a stop rule may end the test.
   */
  minItems?: number;
  /**
   * Most items.
   */
  maxItems?: number;
  /**
   * Probability from which a cut counts as settled.
   */
  settle?: number;
  /**
   * Probability of a level from which it counts as decided.
   */
  decide?: number;
  /**
   * Levels whose cut the rules of the assessment use: the test may stop once these are settled.
   */
  settleCuts?: string[];
  /**
   * overall: the test may stop once the cuts are settled on the overall ability. areas: once they are settled in every area given.
   */
  settleOn?: 'overall' | 'areas';
  /**
   * Success rate aimed at in the choice of items; never bends the estimate.
   */
  comfort?: number;
  /**
   * Most misses or don't-knows in a row aimed at: before it is reached, an item likely to succeed is given.
   */
  maxMisses?: number;
  /**
   * What the next item is chosen for.
   */
  criterion?: 'information' | 'posterior-information' | 'posterior-variance' | 'level-information';
  /**
   * Stop when the best remaining item promises less than this share of the present posterior variance.
   */
  minimumGain?: number;
  /**
   * Most items from one stimulus.
   */
  perStimulus?: number;
  /**
   * Largest share of people shown the same item.
   */
  maximumExposure?: number;
  /**
   * The item is drawn among this many best ones.
   */
  randomesque?: number;
  /**
   * Most items of status pilot mixed into a sitting, unscored, spread over its first minItems items.
   */
  pilotItems?: number;
  /**
   * A short, kind way out for people at the very start; stands above minItems.
   */
  gentleFloor?: {
    /**
     * Most items for someone who stays below the lowest cut.
     */
    maxItems: number;
    /**
     * How many of them are so easy that nine beginners in ten succeed.
     */
    easyItems?: number;
    /**
     * Probability of the lowest level from which the short way out is open.
     */
    open?: number;
    /**
     * Probability of the lowest level from which it is stated; otherwise the result is between the two lowest levels.
     */
    settle?: number;
  };
}
