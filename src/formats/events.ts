// Generated from schemas/events.schema.json by "npm run types". Do not edit.

/**
 * The events of a sitting, in order. In a stored file each is one line, chained by the hash of the line before.
 *
 * @minItems 1
 */
export type SittingEvents = [SittingEvent, ...SittingEvent[]];
/**
 * One event of a sitting. A sitting is the list of its events, one JSON line each.
 */
export type SittingEvent =
  | BegunEvent
  | PassedEvent
  | RepliedEvent
  | AnsweredEvent
  | UndoneEvent
  | PausedEvent
  | ResumedEvent
  | SkippedEvent
  | NotedEvent
  | DecidedEvent
  | CaseEvent;

/**
 * The sitting begins.
 */
export interface BegunEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'begun';
  /**
   * Seed of every draw of the sitting.
   */
  seed: string;
  /**
   * Language of the interface.
   */
  locale: string;
  /**
   * Delivery mode.
   */
  mode: 'alone' | 'in-room' | 'remote';
  /**
   * false when the person cannot see texts (by phone).
   */
  seesText: boolean;
  /**
   * Form of the assessment.
   */
  form: string;
  /**
   * Id of the assessment.
   */
  assessment: string;
  /**
   * Versions and hashes of the content used.
   */
  content: ContentStamp[];
  /**
   * Items given in earlier sittings of the same person, by bank.
   */
  seen: {
    [k: string]: string[];
  };
  /**
   * Pseudonymous label.
   */
  label?: string;
  /**
   * Name and version of the software.
   */
  engine: string;
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * A content, its version and hash.
 */
export interface ContentStamp {
  /**
   * Kind of content.
   */
  kind: 'assessment' | 'bank' | 'questionnaire';
  /**
   * Id.
   */
  id: string;
  /**
   * Version.
   */
  version: string;
  /**
   * Content hash.
   */
  hash: string;
}
/**
 * A gate is passed: consent, choice of parts, start of a part.
 */
export interface PassedEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'passed';
  /**
   * Gate passed: consent, parts, or part: and the part's id.
   */
  gate: string;
  /**
   * What was chosen at the gate.
   */
  choice: string | string[];
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * A question is answered, or skipped when there is no value.
 */
export interface RepliedEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'replied';
  /**
   * Id of the questionnaire.
   */
  questionnaire: string;
  /**
   * Id of the question.
   */
  question: string;
  /**
   * A value given to a question: an option, several, yes or no, a number, own words, or records of such.
   */
  value?: string | boolean | number | (string | {})[];
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * An item is answered.
 */
export interface AnsweredEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'answered';
  /**
   * Id of the part.
   */
  part: string;
  /**
   * Id of the bank.
   */
  bank: string;
  /**
   * Version of the bank.
   */
  bankVersion: string;
  /**
   * Id of the item.
   */
  item: string;
  /**
   * Revision of the item.
   */
  revision: number;
  /**
   * Hash of the item and its stimulus.
   */
  itemHash: string;
  /**
   * Parameters the engine used, frozen here.
   */
  parameters: {};
  /**
   * Language shown.
   */
  language: string;
  /**
   * Delivery mode.
   */
  mode: 'alone' | 'in-room' | 'remote';
  /**
   * true when the question was read aloud.
   */
  readAloud: boolean;
  /**
   * Order of the options on screen.
   */
  optionOrder?: string[];
  /**
   * Response as given: option id, several, an order, pairs, a text, a number, yes or no; absent for "I don't know".
   */
  response?:
    | string
    | number
    | boolean
    | string[]
    | {
        [k: string]: string;
      };
  /**
   * Score category, or dont-know.
   */
  score: number | 'dont-know';
  /**
   * Answering time, pauses out.
   */
  milliseconds: number;
  /**
   * How the item came to be chosen.
   */
  selection: {
    /**
     * Rule that chose the item.
     */
    rule: string;
    /**
     * Uniform number used when the item was drawn among several.
     */
    draw?: number;
    /**
     * Candidates left by all constraints.
     */
    candidates: number;
    /**
     * Hash of the candidates' ids.
     */
    candidatesHash: string;
  };
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * The last answer or reply is taken back; nothing is rewritten.
 */
export interface UndoneEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'undone';
  /**
   * Position of the event taken back.
   */
  of: number;
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * The sitting is interrupted.
 */
export interface PausedEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'paused';
  /**
   * Why.
   */
  reason?: 'pause' | 'break' | 'quit';
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * The sitting goes on.
 */
export interface ResumedEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'resumed';
  /**
   * Delivery mode.
   */
  mode?: 'alone' | 'in-room' | 'remote';
  /**
   * false when the person cannot see texts.
   */
  seesText?: boolean;
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * A part is left out or ended early, or one item of it could not be given.
 */
export interface SkippedEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'skipped';
  /**
   * Id of the part.
   */
  part: string;
  /**
   * Item left out because it could not be done or observed: nothing is concluded from it. Absent for the part itself.
   */
  item?: string;
  /**
   * Who acted.
   */
  by: 'person' | 'counsellor';
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * A private note, or the person's own words.
 */
export interface NotedEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'noted';
  /**
   * Who acted.
   */
  by: 'person' | 'counsellor';
  /**
   * Own words; in a stored chain, a reference to a text kept beside it, so that it can be corrected or erased.
   */
  text: string | {};
  /**
   * What the note is about.
   */
  about?: string;
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * A decision; the software only proposes.
 */
export interface DecidedEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'decided';
  /**
   * Who acted.
   */
  by: 'person' | 'counsellor';
  /**
   * Id of the recommendation or plan step; a new one for an addition.
   */
  subject: string;
  /**
   * What was decided.
   */
  decision: 'accepted' | 'changed' | 'declined' | 'added' | 'reordered' | 'not-now' | 'not-for-me';
  /**
   * Own words; in a stored chain, a reference to a text kept beside it, so that it can be corrected or erased.
   */
  reason?: string | {};
  /**
   * A value given to a question: an option, several, yes or no, a number, own words, or records of such.
   */
  value?: string | boolean | number | (string | {})[];
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
/**
 * The case changes state.
 */
export interface CaseEvent {
  /**
   * Version of the event format.
   */
  v: 1;
  /**
   * Position in the sitting, from 0.
   */
  seq: number;
  /**
   * ISO 8601 date and time.
   */
  at: string;
  /**
   * Type of event.
   */
  type: 'case';
  /**
   * New state of the case.
   */
  state:
    | 'contacted'
    | 'interested'
    | 'assessed'
    | 'plan-agreed'
    | 'in-training'
    | 'certified'
    | 'followed-up'
    | 'closed';
  /**
   * SHA-256 of the line before, in a stored chain.
   */
  prev?: string;
}
