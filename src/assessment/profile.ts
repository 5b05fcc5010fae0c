import type { DeliveryMode } from '../cat/item-pool.js';
import type { CutResult, LevelOutcome, LevelProbability } from '../cat/level-decision.js';
import type { StopReason } from '../cat/stop-rules/stop-rule.js';
import type { SavedPosterior } from '../irt/saved-posterior.js';
import type { AnswerValue, ContentStamp } from './events.js';

/** Why an area has no level of its own. */
export type NotMeasuredReason =
  | 'not-given'
  | 'mode'
  | 'too-few-answers'
  | 'not-chosen'
  | 'declared'
  | 'not-in-target';

/** A level with its uncertainty. Ability in logits; interval: central 80 % of the posterior, shared error included. */
export interface LevelResult {
  readonly level: string;
  readonly outcome: LevelOutcome;
  readonly between?: readonly [string, string];
  readonly levels: readonly LevelProbability[];
  readonly cuts: readonly CutResult[];
  readonly ability: number;
  readonly standardError: number;
  readonly interval: readonly [number, number];
}

/** One area of a test. */
export interface AreaProfile extends LevelResult {
  readonly area: string;
  readonly measured: boolean;
  readonly reason?: NotMeasuredReason;
  readonly items: number;
  readonly dontKnow: number;
  /** Ids of the can-do lines the answers support, surest first. */
  readonly canDo: readonly string[];
  /** Level the person's own statements point to, when asked. */
  readonly selfAssessed?: string;
}

/** A combination of areas: the overall level, French written or oral. */
export interface CombinedProfile extends LevelResult {
  /** Areas measured it rests on. */
  readonly over: readonly string[];
  /** Weights of the bank's scales, summing to 1. */
  readonly weights: readonly number[];
}

/** The result of one test of the sitting. */
export interface TestProfile {
  readonly part: string;
  readonly bank: string;
  readonly content: ContentStamp;
  readonly status: 'expert-estimated' | 'pilot' | 'calibrated';
  readonly sharedSd: number;
  /** Level ids, lowest first. */
  readonly levels: readonly string[];
  /** Scale ids in the order of the posterior. */
  readonly scales: readonly string[];
  /** Cut scores by scale. */
  readonly cuts: readonly (readonly number[])[];
  readonly areas: readonly AreaProfile[];
  readonly overall?: CombinedProfile;
  readonly written?: CombinedProfile;
  readonly oral?: CombinedProfile;
  readonly items: number;
  readonly dontKnow: number;
  readonly milliseconds: number;
  readonly stop?: StopReason;
  /** The joint posterior of the areas, restored by `restorePosterior`. */
  readonly posterior: SavedPosterior;
}

/** Strengths named by a test that reports no levels (soft skills): never read by a rule. */
export interface StrengthsProfile {
  readonly part: string;
  readonly bank: string;
  readonly strengths: readonly string[];
}

/** Everything a sitting says about a person, as plain JSON: what `recommend` needs, and nothing to go back for. */
export interface Profile {
  readonly version: 1;
  /** Time of the last event. */
  readonly at: string;
  readonly begunAt: string;
  readonly locale: string;
  readonly mode: DeliveryMode;
  readonly form: string;
  readonly complete: boolean;
  /** Target occupations, in the person's order; empty when undecided. */
  readonly targets: readonly string[];
  /** Answers to questionnaires that rules may read, by question id; skipped questions are absent. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly tests: readonly TestProfile[];
  readonly strengths: readonly StrengthsProfile[];
  readonly content: readonly ContentStamp[];
  readonly seconds: number;
  readonly interruptions: number;
  readonly readAloud: number;
  readonly consent: 'accepted' | 'refused' | 'not-asked';
}
