import type { ItemResponse } from '../banks/score-response.js';
import type { DeliveryMode } from '../cat/item-pool.js';
import type { Score } from '../irt/answer-likelihood.js';
import type { ItemParameters } from '../irt/parameters.js';

/** A value given to a question: an option, several, a yes/no, a number, own words, or records of such. */
export type AnswerValue =
  | string
  | boolean
  | number
  | readonly string[]
  | readonly { readonly [field: string]: AnswerValue | undefined }[];

/** Roles that may act on a sitting. */
export type Role = 'person' | 'counsellor';

/** What every event of a sitting has. */
export interface EventBase {
  /** Version of the event format. */
  readonly v: 1;
  /** Position in the sitting, from 0. */
  readonly seq: number;
  /** ISO 8601 date and time, given by the caller. */
  readonly at: string;
}

/** What content a sitting was begun with. */
export interface ContentStamp {
  readonly kind: 'assessment' | 'bank' | 'questionnaire';
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

export interface BegunEvent extends EventBase {
  readonly type: 'begun';
  readonly seed: string;
  readonly locale: string;
  readonly mode: DeliveryMode;
  /** false when the person cannot see texts (by phone). */
  readonly seesText: boolean;
  readonly form: string;
  readonly assessment: string;
  readonly content: readonly ContentStamp[];
  /** Items given in earlier sittings of the same person, by bank. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
  /** Pseudonymous label. */
  readonly label?: string;
  readonly engine: string;
}

/** A gate passed: consent, choice of parts, target, break. */
export interface PassedEvent extends EventBase {
  readonly type: 'passed';
  readonly gate: string;
  readonly choice: string | readonly string[];
}

/** A question answered, or skipped (no value). */
export interface RepliedEvent extends EventBase {
  readonly type: 'replied';
  readonly questionnaire: string;
  readonly question: string;
  readonly value?: AnswerValue;
}

/** How an item came to be chosen. */
export interface SelectionRecord {
  readonly rule: string;
  readonly draw?: number;
  /** Number of candidates after all constraints. */
  readonly candidates: number;
  /** Hash of the candidates' ids. */
  readonly candidatesHash: string;
}

/** An item answered. Parameters are frozen here: a later calibration changes nothing of it. */
export interface AnsweredEvent extends EventBase {
  readonly type: 'answered';
  readonly part: string;
  readonly bank: string;
  readonly bankVersion: string;
  readonly item: string;
  readonly revision: number;
  readonly itemHash: string;
  readonly parameters: ItemParameters;
  readonly language: string;
  readonly mode: DeliveryMode;
  readonly readAloud: boolean;
  readonly optionOrder?: readonly string[];
  /** Response as given; absent for "I don't know". */
  readonly response?: ItemResponse;
  readonly score: Score;
  readonly milliseconds: number;
  readonly selection: SelectionRecord;
}

/** Takes the last answer or reply of the sitting back. */
export interface UndoneEvent extends EventBase {
  readonly type: 'undone';
  /** Position of the event taken back. */
  readonly of: number;
}

export interface PausedEvent extends EventBase {
  readonly type: 'paused';
  readonly reason?: 'pause' | 'break' | 'quit';
}

export interface ResumedEvent extends EventBase {
  readonly type: 'resumed';
  readonly mode?: DeliveryMode;
  readonly seesText?: boolean;
}

/** A part left out or ended early, or one item of it that could not be given. */
export interface SkippedEvent extends EventBase {
  readonly type: 'skipped';
  readonly part: string;
  /** Item left out because it could not be done or observed: nothing is concluded from it. Absent for the part itself. */
  readonly item?: string;
  readonly by: Role;
}

/** A private note of the counsellor, or the person's own words. */
export interface NotedEvent extends EventBase {
  readonly type: 'noted';
  readonly by: Role;
  readonly text: string;
  readonly about?: string;
}

/** A decision of the counsellor on a recommendation or a plan step; the software only proposes. */
export interface DecidedEvent extends EventBase {
  readonly type: 'decided';
  readonly by: Role;
  /** Id of the recommendation or plan step; a new one for an addition. */
  readonly subject: string;
  readonly decision: 'accepted' | 'changed' | 'declined' | 'added' | 'reordered' | 'not-now' | 'not-for-me';
  readonly reason?: string;
  readonly value?: AnswerValue;
}

/** A change of state of the case. */
export interface CaseEvent extends EventBase {
  readonly type: 'case';
  readonly state:
    | 'contacted'
    | 'interested'
    | 'assessed'
    | 'plan-agreed'
    | 'in-training'
    | 'certified'
    | 'followed-up'
    | 'closed';
}

/** Everything that can happen in a sitting. A sitting is the list of its events. */
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
