import type { DecidedEvent, Role } from '../../assessment/events.js';
import type { NotMeasuredReason, TestProfile } from '../../assessment/profile.js';
import type { DeliveryMode } from '../../cat/item-pool.js';
import type { BlocState } from '../../pathways/bloc-view.js';
import type { EligibilityOutcome } from '../../pathways/eligibility.js';
import type { Horizon } from '../../pathways/plan.js';
import type { Outcome } from '../../pathways/rules/evaluate.js';
import type { Status } from '../../pathways/status.js';
import type { UnusualPattern } from '../answer-pattern/answer-pattern.js';
import type { Certainty } from '../model/standing.js';
import type { CounsellorLanguage } from './report-language.js';

/** Words of the counsellor's documents: the sheet, the follow-up, the VPL preparation. */
export interface CounsellorWords {
  readonly language: CounsellorLanguage;
  readonly title: string;
  /** What the document is for, before anything else. */
  readonly purpose: readonly string[];
  readonly unfinished: string;
  readonly sitting: {
    readonly date: string;
    readonly label: string;
    readonly id: string;
    readonly form: string;
    readonly mode: string;
    readonly target: string;
    readonly undecided: string;
    readonly modes: Readonly<Record<DeliveryMode, string>>;
    readonly refused: string;
  };
  readonly profile: {
    readonly title: string;
    /** Title of the tests that did not fit on the first page. */
    readonly continued: string;
    readonly area: string;
    readonly level: string;
    readonly zone: string;
    readonly answers: string;
    readonly self: string;
    /** Head of a column: "A2 or above", of 100. */
    orAbove(level: string): string;
    readonly help: string;
    readonly overall: string;
    readonly written: string;
    readonly oral: string;
    readonly certainty: Readonly<Record<Certainty, string>>;
    between(lower: string, upper: string): string;
    span(lower: string, upper: string): string;
    zoneIs(lower: string, upper: string): string;
    dontKnow(count: number): string;
    readonly notMeasured: string;
    readonly reasons: Readonly<Record<NotMeasuredReason, string>>;
    readonly statuses: Readonly<Record<TestProfile['status'], string>>;
    readonly attitudes: string;
    readonly attitudesNote: string;
    readonly noTest: string;
  };
  readonly pattern: {
    readonly title: string;
    found(test: string, kinds: readonly UnusualPattern[]): string;
    readonly note: string;
    /** How many people were simulated; the shares below which a pattern is unusual, of 100 and of 1000. */
    method(people: number, uneven: number, changing: number): string;
  };
  readonly blocs: {
    title(certification: string): string;
    readonly chart: string;
    readonly bloc: string;
    readonly state: string;
    readonly areas: string;
    readonly said: string;
    readonly states: Readonly<Record<BlocState, string>>;
    readonly note: string;
    code(code: string, current: boolean): string;
    readonly bridges: string;
  };
  readonly proposals: {
    readonly title: string;
    readonly more: string;
    readonly statuses: Readonly<Record<Status, string>>;
    /** In place of a status, for what is not a certification. */
    readonly proposed: string;
    readonly toCheck: string;
    readonly settled: string;
    readonly upTo: string;
    readonly tied: string;
    readonly why: string;
    readonly for: string;
    readonly missing: string;
    readonly sure: string;
    /** Chances in 100 of what is said beside it: numbers, or `< 1` and `> 99`. */
    chances(least: string, most: string): string;
    /** Of what remains to be confirmed, the chances that it is there. */
    ifOpen(chances: string): string;
    readonly change: string;
    readonly notes: string;
    readonly details: string;
    readonly caution: string;
    readonly none: string;
  };
  readonly eligibility: {
    readonly title: string;
    readonly outcomes: Readonly<Record<EligibilityOutcome, string>>;
    readonly condition: string;
    readonly outcome: string;
    readonly conditions: Readonly<Record<Outcome | 'information', string>>;
  };
  readonly plan: {
    readonly title: string;
    readonly when: string;
    readonly step: string;
    readonly decision: string;
    readonly horizons: Readonly<Record<Horizon, string>>;
    readonly decisions: Readonly<Record<DecidedEvent['decision'], string>>;
    readonly roles: Readonly<Record<Role, string>>;
    readonly proposed: string;
    agreedOn(date: string): string;
    readonly notAgreed: string;
    proposedWas(text: string, date: string): string;
    readonly modules: string;
    readonly hours: string;
    readonly provider: string;
    readonly meetings: string;
    readonly agreed: string;
    readonly refused: string;
    readonly notAsked: string;
    version(version: number): string;
    changes(since: string): string;
    readonly added: string;
    readonly gone: string;
    readonly other: string;
    readonly retest: string;
  };
  readonly run: {
    readonly title: string;
    readonly duration: string;
    readonly interruptions: string;
    readonly readAloud: string;
    readonly dontKnow: string;
    readonly skipped: string;
    readonly leftOut: string;
    readonly leftOutNote: string;
    readonly seesNoText: string;
    readonly tests: string;
    minutes(minutes: number): string;
    test(items: number, minutes: number, dontKnow: number, stop: string): string;
    readonly stops: Readonly<Record<string, string>>;
    readonly running: string;
  };
  readonly record: {
    readonly title: string;
    readonly content: string;
    readonly version: string;
    readonly hash: string;
    readonly status: string;
    readonly engine: string;
    readonly seed: string;
    readonly events: string;
    readonly kinds: Readonly<Record<'assessment' | 'bank' | 'questionnaire', string>>;
  };
  readonly limits: { readonly title: string; readonly lines: readonly string[] };
  readonly cautions: { readonly title: string; readonly none: string };
  readonly ownWords: string;
  readonly annex: string;
  readonly asTable: string;
  readonly followUp: FollowUpWords;
  readonly vpl: VplWords;
}

/** Words of the follow-up sheet. */
export interface FollowUpWords {
  readonly title: string;
  readonly purpose: readonly string[];
  readonly levels: string;
  readonly date: string;
  readonly level: string;
  readonly changes: string;
  readonly noChange: string;
  readonly notComparable: string;
  readonly only: string;
  readonly plan: string;
  readonly now: string;
  readonly chart: (test: string) => string;
  readonly described: (test: string, count: number) => string;
}

/** Words of the VPL preparation. */
export interface VplWords {
  readonly title: string;
  readonly purpose: readonly string[];
  readonly situation: string;
  readonly situations: Readonly<Record<string, string>>;
  readonly target: string;
  readonly scope: Readonly<Record<'whole' | 'blocs' | 'to-discuss', string>>;
  readonly experiences: string;
  readonly experience: string;
  readonly untitled: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly abroad: string;
  readonly duration: string;
  readonly durations: Readonly<Record<string, string>>;
  readonly recency: string;
  readonly recencies: Readonly<Record<string, string>>;
  readonly autonomy: string;
  readonly autonomies: Readonly<Record<string, string>>;
  readonly traces: string;
  readonly yes: string;
  readonly no: string;
  readonly noExperience: string;
  readonly blocs: string;
  readonly competence: string;
  readonly proposed: string;
  readonly proposals: Readonly<Record<'yes' | 'partly' | 'no' | 'unknown', string>>;
  readonly words: string;
  readonly prerequisites: string;
  readonly firstAid: string;
  readonly prerequisiteStates: Readonly<Record<string, string>>;
  readonly basics: string;
  readonly basicSources: Readonly<Record<'measured' | 'declared' | 'not-measured', string>>;
  readonly goals: string;
  readonly goal: Readonly<Record<string, string>>;
  readonly opinion: string;
  readonly none: string;
}
