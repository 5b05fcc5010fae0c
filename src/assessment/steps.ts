import type { Item, Stimulus } from '../banks/bank.js';
import type { Part, Question, QuestionnaireFile } from './content.js';

/** How far a part has come. */
export interface PartProgress {
  readonly part: string;
  /** Answers given in this part. */
  readonly done: number;
  /** Most answers it can take. */
  readonly atMost: number;
  /** Expected minutes left in this part. */
  readonly minutesLeft: number;
}

/** A part on offer at the choice of parts. */
export interface PartOffer {
  readonly part: Part;
  readonly minutes: number;
  readonly optional: boolean;
}

/** What comes next in a sitting. */
export type SittingStep =
  /** The person's notice: `accepted` or `refused`. */
  | { readonly kind: 'gate'; readonly gate: 'consent'; readonly choices: readonly ['accepted', 'refused'] }
  /** The counsellor chooses the parts that serve: a list of part ids. */
  | { readonly kind: 'gate'; readonly gate: 'parts'; readonly offers: readonly PartOffer[] }
  /** Before a part: `start` (with optional areas chosen) or `skip`. */
  | {
      readonly kind: 'gate';
      readonly gate: 'part';
      readonly part: Part;
      readonly minutes: number;
      readonly optionalAreas: readonly string[];
    }
  | {
      readonly kind: 'question';
      readonly part: Part;
      readonly questionnaire: QuestionnaireFile;
      readonly section: QuestionnaireFile['sections'][number];
      readonly question: Question;
      /** true on the first question asked of its section. */
      readonly opensSection: boolean;
      readonly progress: PartProgress;
    }
  | {
      readonly kind: 'item';
      readonly part: Part;
      readonly bank: string;
      readonly item: Item;
      readonly stimulus?: Stimulus;
      readonly optionOrder: readonly string[];
      /** Position in this test, from 0. */
      readonly position: number;
      readonly progress: PartProgress;
    }
  | { readonly kind: 'finished'; readonly reason: 'complete' | 'refused' };
