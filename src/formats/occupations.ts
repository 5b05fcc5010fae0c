// Generated from schemas/occupations.schema.json by "npm run types". Do not edit.

/**
 * One text per language (two-letter codes), or a plain string in French. A missing language falls back to French, visibly.
 *
 * This interface was referenced by `OccupationsFile`'s JSON-Schema
 * via the `definition` "Text".
 */
export type Text = string | {[language: string]: string};
/**
 * An identifier: letters and digits joined by single hyphens.
 *
 * This interface was referenced by `OccupationsFile`'s JSON-Schema
 * via the `definition` "Identifier".
 */
export type Identifier = string;

/**
 * One sheet per occupation, read with the person before they choose a target.
 */
export interface OccupationsFile {
  /**
   * Version of the file format.
   */
  format: 1;
  /**
   * The sheets, in the order shown.
   *
   * @minItems 1
   */
  sheets: [Sheet, ...Sheet[]];
}
/**
 * One occupation in one screen: at most 22 lines of 76 characters.
 *
 * This interface was referenced by `OccupationsFile`'s JSON-Schema
 * via the `definition` "Sheet".
 */
export interface Sheet {
  /**
   * Key of the occupation, as in the answers about targets.
   */
  id: string;
  /**
   * Name of the occupation.
   */
  title: string | {[language: string]: string};
  /**
   * What the work is, in two or three short sentences.
   */
  what: string | {[language: string]: string};
  /**
   * The people one works with and for.
   */
  withWhom: string | {[language: string]: string};
  /**
   * What the work asks for, in short points.
   *
   * @minItems 1
   */
  asks: [Text, ...Text[]];
  /**
   * What the work is not: the usual confusions.
   *
   * @minItems 1
   */
  isNot: [Text, ...Text[]];
  /**
   * One text per language (two-letter codes), or a plain string in French. A missing language falls back to French, visibly.
   */
  day: string | {[language: string]: string};
  /**
   * One text per language (two-letter codes), or a plain string in French. A missing language falls back to French, visibly.
   */
  nextStep: string | {[language: string]: string};
}
