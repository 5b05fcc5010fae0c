import type { Answers } from '../../src/assessment/conditions.js';
import type { Condition } from '../../src/assessment/content.js';

/** One thing to choose, cleaned for the screen. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  /** Taking it empties the other choices. */
  readonly exclusive?: boolean;
}

/** A line of a rubric. */
export interface RubricChoice {
  readonly score: number;
  readonly text: string;
}

/** One field of a list of records. */
export interface EntryField {
  readonly id: string;
  readonly text: string;
  readonly help?: string;
  readonly notice?: string;
  readonly when?: Condition;
  /** What to ask, given the fields before: activities of the areas chosen, for example. */
  readonly prompt: (record: EntryRecord) => Prompt;
}

/** What the screen asks for: one shape for items, questions and gates, in every runner. */
export type Prompt =
  | {
      readonly kind: 'one';
      readonly choices: readonly Choice[];
      readonly answer: 'id' | 'yes-no';
      /** true: Enter alone takes the first choice. Absent where an answer must be meant. */
      readonly proposed?: boolean;
    }
  | {
      readonly kind: 'several';
      readonly choices: readonly Choice[];
      readonly max?: number;
      /** Taken at first. */
      readonly taken: readonly string[];
    }
  | { readonly kind: 'order'; readonly choices: readonly Choice[] }
  | { readonly kind: 'match'; readonly left: readonly Choice[]; readonly right: readonly Choice[] }
  | { readonly kind: 'text' }
  | {
      readonly kind: 'number';
      readonly unit?: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: 'month' }
  | { readonly kind: 'rate'; readonly rubric: readonly RubricChoice[] }
  | { readonly kind: 'entries'; readonly fields: readonly EntryField[]; readonly max?: number };

/** One record of a list, by field. */
export type EntryRecord = Readonly<Record<string, PromptAnswer>>;

/** What a prompt gives back: an id or words, ids, pairs, a number, yes or no, a rating, records. */
export type PromptAnswer =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly [left: string]: string }
  | readonly EntryRecord[];

/** The field to ask next of a record in the making: the first not dealt with whose condition holds. */
export function nextField(
  fields: readonly EntryField[],
  dealtWith: ReadonlySet<string>,
  record: EntryRecord,
  holds: (condition: Condition | undefined, answers: Answers) => boolean,
): EntryField | undefined {
  const values = record as Answers['values'];
  return fields.find((field) => !dealtWith.has(field.id) && holds(field.when, { values, targets: [] }));
}
