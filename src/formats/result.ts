// Generated from schemas/result.schema.json by "npm run types". Do not edit.

/**
 * The result of one sitting, for other programs. It is guidance: neither a certificate, nor a proof, nor a selection.
 */
export interface ResultFile {
  /**
   * What this document is.
   */
  format: 'coeps-result';
  /**
   * Version of the format.
   */
  version: 1;
  /**
   * The sitting.
   */
  sitting: {
    /**
     * Id where it is stored.
     */
    id?: string;
    /**
     * Pseudonymous label.
     */
    label?: string;
    /**
     * Date and time it began, ISO 8601.
     */
    begunAt: string;
    /**
     * Date and time of its last event, ISO 8601.
     */
    at: string;
    /**
     * Day dated facts were read against.
     */
    readOn: string;
    /**
     * Language of the screens.
     */
    locale: string;
    /**
     * How it was held.
     */
    mode: 'alone' | 'in-room' | 'remote';
    /**
     * false when the person could not see texts.
     */
    seesText: boolean;
    /**
     * Form of the assessment.
     */
    form: string;
    /**
     * false when chosen parts are not finished.
     */
    complete: boolean;
    /**
     * The person's answer to the notice.
     */
    consent: 'accepted' | 'refused' | 'not-asked';
    /**
     * Occupations aimed at, in the person's order.
     *
     * Items: An id.
     */
    targets: string[];
    /**
     * Answering time, pauses out.
     */
    seconds: number;
    /**
     * Pauses.
     */
    interruptions: number;
    /**
     * Questions read aloud.
     */
    readAloud: number;
    /**
     * Parts left aside.
     *
     * Items: An id.
     */
    skippedParts: string[];
    /**
     * Tasks that could not be done or observed: nothing is concluded from them.
     *
     * Items: A task.
     */
    leftOut: {
      /**
       * Id of the part.
       */
      part: string;
      /**
       * Id of the item.
       */
      item: string;
    }[];
    /**
     * Name and version of the software.
     */
    engine: string;
    /**
     * Seed of the draws.
     */
    seed: string;
    /**
     * Events recorded.
     */
    events: number;
  };
  /**
   * Levels are indicative.
   */
  indicative: true;
  /**
   * The tests given.
   */
  tests: Test[];
  /**
   * Tests of the assessment that were not given.
   *
   * Items: A test not given.
   */
  notGiven: {
    /**
     * Id of the bank.
     */
    bank: string;
    /**
     * Why.
     */
    reason: 'not-given' | 'mode' | 'too-few-answers' | 'not-chosen' | 'declared' | 'not-in-target';
  }[];
  /**
   * Attitudes named as strengths; no rule reads them.
   *
   * Items: The strengths of a bank.
   */
  attitudes: {
    /**
     * Id of the bank.
     */
    bank: string;
    /**
     * Ids of the attitudes.
     *
     * Items: An id.
     */
    strengths: string[];
  }[];
  /**
   * Can-do lines to tell the person, in order.
   *
   * Items: A can-do line.
   */
  canDo: {
    /**
     * Id of the line.
     */
    id: string;
    /**
     * Id of the bank.
     */
    bank: string;
    /**
     * Id of the area.
     */
    area: string;
    /**
     * Id of the level it describes.
     */
    level: string;
  }[];
  /**
   * Proposals, the first one first.
   */
  recommendations: Recommendation[];
  /**
   * Certifications, those aimed at first.
   */
  certifications: Certification[];
  /**
   * Entry into schemes.
   */
  eligibility: Eligibility[];
  plan: Plan;
  /**
   * Free texts of the person, when they are to be passed on.
   *
   * Items: A text.
   */
  ownWords?: {
    /**
     * The words.
     */
    text: string;
    /**
     * Question they answer; absent for a note.
     */
    question?: string;
  }[];
  /**
   * Changes of level since the sitting before, stated only where both measurements support them.
   *
   * Items: A change.
   */
  changes: {
    /**
     * Id of the bank.
     */
    test: string;
    /**
     * Id of the area, or overall.
     */
    of: string;
    /**
     * What can be stated.
     */
    change: 'up' | 'down' | 'none';
    /**
     * Level then.
     */
    from: string;
    /**
     * Level now.
     */
    to: string;
  }[];
  /**
   * Content used.
   *
   * Items: A piece of content.
   */
  content: {
    /**
     * Its kind.
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
     * SHA-256 of the content.
     */
    hash: string;
  }[];
  /**
   * What the result cannot say.
   */
  limits: Text[];
}
/**
 * The result of one test.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Test".
 */
export interface Test {
  /**
   * Id of the part of the assessment.
   */
  part: string;
  /**
   * Id of the bank.
   */
  bank: string;
  /**
   * Version of the bank.
   */
  version: string;
  /**
   * SHA-256 of the bank's content.
   */
  hash: string;
  /**
   * How the parameters were set.
   */
  status: 'expert-estimated' | 'pilot' | 'calibrated';
  /**
   * Standard deviation of the error common to all cuts of the bank, in logits.
   */
  sharedSd: number;
  /**
   * Levels of the bank, lowest first.
   *
   * Items: An id.
   */
  levels: string[];
  overall?: CombinedLevel;
  written?: CombinedLevel;
  oral?: CombinedLevel;
  /**
   * The areas, in the bank's order.
   */
  areas: AreaLevel[];
  /**
   * Answers given.
   */
  items: number;
  /**
   * Answers « I don't know » among them.
   */
  dontKnow: number;
  /**
   * Answering time, pauses out.
   */
  seconds: number;
  /**
   * Rule that ended the test; absent while it runs.
   */
  stop?: string;
  pattern?: AnswerPattern;
}
/**
 * The level of a combination of areas.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "CombinedLevel".
 */
export interface CombinedLevel {
  /**
   * Id of the level stated: the one with the least expected loss.
   */
  level: string;
  /**
   * decided: settled or probable enough. between: one neighbouring cut is open. insufficient-evidence, pool-limited: more answers would be needed, or more items. not-measured: nothing was asked.
   */
  outcome: 'decided' | 'between' | 'insufficient-evidence' | 'pool-limited' | 'not-measured';
  /**
   * The two levels it lies between, lower first.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: Id of a level.
   */
  between?: [string, string];
  /**
   * Expected ability, in logits.
   */
  ability: number;
  /**
   * Posterior standard deviation, in logits; the error common to the bank is not in it.
   */
  standardError: number;
  /**
   * Central 80 % of the posterior, in logits, the error common to the bank included.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: A bound.
   */
  interval: [number, number];
  /**
   * Probability of each level, lowest first; they sum to 1.
   */
  levels: LevelProbability[];
  /**
   * What is known of each cut, lowest first.
   */
  cuts: CutResult[];
  /**
   * Areas measured it rests on.
   *
   * Items: An id.
   */
  over: string[];
  /**
   * Weight of each area of the bank, in the bank's order; they sum to 1.
   *
   * Items: A weight.
   */
  weights: number[];
}
/**
 * A level and its probability.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "LevelProbability".
 */
export interface LevelProbability {
  /**
   * Id of the level.
   */
  level: string;
  /**
   * Its probability.
   */
  probability: number;
}
/**
 * A cut and what is known of it.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "CutResult".
 */
export interface CutResult {
  /**
   * Id of the level the cut opens.
   */
  level: string;
  /**
   * Probability of being there or above.
   */
  probability: number;
  /**
   * reached and not-yet are settled; open is not.
   */
  outcome: 'reached' | 'not-yet' | 'open';
}
/**
 * One area of a test.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "AreaLevel".
 */
export interface AreaLevel {
  /**
   * Id of the level stated: the one with the least expected loss.
   */
  level: string;
  /**
   * decided: settled or probable enough. between: one neighbouring cut is open. insufficient-evidence, pool-limited: more answers would be needed, or more items. not-measured: nothing was asked.
   */
  outcome: 'decided' | 'between' | 'insufficient-evidence' | 'pool-limited' | 'not-measured';
  /**
   * The two levels it lies between, lower first.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: Id of a level.
   */
  between?: [string, string];
  /**
   * Expected ability, in logits.
   */
  ability: number;
  /**
   * Posterior standard deviation, in logits; the error common to the bank is not in it.
   */
  standardError: number;
  /**
   * Central 80 % of the posterior, in logits, the error common to the bank included.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: A bound.
   */
  interval: [number, number];
  /**
   * Probability of each level, lowest first; they sum to 1.
   */
  levels: LevelProbability[];
  /**
   * What is known of each cut, lowest first.
   */
  cuts: CutResult[];
  /**
   * Id of the area.
   */
  area: string;
  /**
   * false: the level is borrowed from other areas and not to be reported.
   */
  measured: boolean;
  /**
   * Why it was not measured.
   */
  reason?: 'not-given' | 'mode' | 'too-few-answers' | 'not-chosen' | 'declared' | 'not-in-target';
  /**
   * Answers given in the area.
   */
  items: number;
  /**
   * Answers « I don't know » among them.
   */
  dontKnow: number;
  /**
   * Can-do lines the right answers support, the best supported first.
   *
   * Items: An id.
   */
  canDo: string[];
  /**
   * Id of the level the person's own statements point to.
   */
  selfAssessed?: string;
}
/**
 * The answering pattern beside those of persons simulated from this very profile.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "AnswerPattern".
 */
export interface AnswerPattern {
  /**
   * What is unusual; empty for an ordinary pattern. uneven: hard questions answered and easy ones not. changing: answers that change along the test.
   *
   * Items: A kind of unusual pattern.
   */
  unusual: ('uneven' | 'changing')[];
  /**
   * Share of simulated patterns at least as uneven.
   */
  uneven: number;
  /**
   * Share of simulated patterns that change at least as much.
   */
  changing: number;
  /**
   * Answers looked at.
   */
  answers: number;
}
/**
 * A proposal with its reasons. The counsellor and the person decide.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Recommendation".
 */
export interface Recommendation {
  /**
   * Id, the same from one positioning to the next.
   */
  id: string;
  /**
   * Sort of proposal.
   */
  kind: string;
  /**
   * Its place in the pathway.
   */
  role: 'before' | 'main' | 'beside' | 'later';
  /**
   * What can be said today.
   */
  status: 'to-discuss' | 'by-blocs' | 'whole';
  /**
   * Highest status not ruled out.
   */
  upTo: 'to-discuss' | 'by-blocs' | 'whole';
  /**
   * settled: nothing above is open.
   */
  certainty: 'settled' | 'to-check';
  /**
   * 1 for the first; equal for ties.
   */
  rank: number;
  /**
   * true when it shares its rank.
   */
  tied: boolean;
  title: Text;
  why: Text;
  /**
   * Occupation it serves.
   */
  target?: string;
  /**
   * Certification it leads to.
   */
  certification?: string;
  /**
   * Scheme it is about.
   */
  scheme?: string;
  /**
   * Action it is about.
   */
  action?: string;
  /**
   * Modules it is made of.
   *
   * Items: An id.
   */
  modules: string[];
  blocs?: BlocPlan;
  /**
   * What speaks for it.
   */
  speaksFor: Reason[];
  /**
   * What is missing or remains to be checked.
   */
  missing: Reason[];
  /**
   * How sure it is.
   */
  sure: {
    /**
     * Lowest probability of what the status of today rests on; no number goes with to-check.
     */
    low: number;
    /**
     * Highest probability of what the status of today rests on; no number goes with to-check.
     */
    high: number;
    sentence: Text;
  };
  change?: Text;
  /**
   * Assumptions and limits.
   */
  notes: Text[];
  /**
   * Cautions.
   */
  warnings: Warning[];
}
/**
 * A text in French and in English; further languages by two-letter code.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Text".
 */
export interface Text {
  /**
   * French: the language of reference.
   */
  fr: string;
  /**
   * English.
   */
  en: string;
  [k: string]: string;
}
/**
 * Blocs by what is proposed for them.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "BlocPlan".
 */
export interface BlocPlan {
  /**
   * VPL is realistic.
   *
   * Items: An id.
   */
  validate: string[];
  /**
   * To talk about first.
   *
   * Items: An id.
   */
  discuss: string[];
  /**
   * By training.
   *
   * Items: An id.
   */
  acquire: string[];
  /**
   * Not measured.
   *
   * Items: An id.
   */
  notMeasured: string[];
}
/**
 * One thing that speaks for a proposal, or is missing.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Reason".
 */
export interface Reason {
  /**
   * Id of the condition.
   */
  id: string;
  /**
   * What the rule comes to.
   */
  outcome: 'met' | 'not-met' | 'to-check';
  /**
   * Lowest probability of the sentence; of one that leaves something to be confirmed, that this holds.
   */
  low: number;
  /**
   * Highest probability of the sentence; of one that leaves something to be confirmed, that this holds.
   */
  high: number;
  /**
   * Where it comes from.
   */
  source: 'measured' | 'not-measured' | 'answered' | 'not-answered';
  sentence: Text;
}
/**
 * A caution about a dated or unconfirmed fact.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Warning".
 */
export interface Warning {
  /**
   * Its kind.
   */
  code: 'registration-ended' | 'delivery-ended' | 'superseded' | 'not-yet-valid' | 'to-check' | 'old';
  /**
   * Id of the certification, scheme or action.
   */
  about: string;
  /**
   * The date that has passed or is to come.
   */
  date?: string;
  text: Text;
}
/**
 * A certification seen from the person.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Certification".
 */
export interface Certification {
  /**
   * Key of the certification.
   */
  id: string;
  title: Text;
  code?: Code;
  /**
   * true when it leads to an occupation aimed at.
   */
  targeted: boolean;
  training: StatusResult;
  vpl: StatusResult;
  /**
   * Its blocs, in order.
   */
  blocs: Bloc[];
  /**
   * Cautions.
   */
  warnings: Warning[];
  /**
   * Bridges from titles the person holds.
   */
  bridges: Bridge[];
}
/**
 * A code of the national register.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Code".
 */
export interface Code {
  /**
   * The code.
   */
  code: string;
  /**
   * false when its registration has ended, has not begun or was replaced.
   */
  current: boolean;
}
/**
 * How far something is open.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "StatusResult".
 */
export interface StatusResult {
  /**
   * What can be said today.
   */
  status: 'no' | 'to-discuss' | 'by-blocs' | 'whole';
  /**
   * Highest status not ruled out.
   */
  upTo: 'no' | 'to-discuss' | 'by-blocs' | 'whole';
  /**
   * settled: nothing above is open.
   */
  certainty: 'settled' | 'to-check';
}
/**
 * A bloc seen from experience and tested level. Never a certification.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Bloc".
 */
export interface Bloc {
  /**
   * Certification and bloc, for example advd/BC05.
   */
  id: string;
  title: Text;
  /**
   * Where the person stands.
   */
  state: 'acquired-evidence' | 'to-validate' | 'to-discuss' | 'to-acquire' | 'not-measured';
  vpl: StatusResult;
  /**
   * How experience and test compare.
   */
  agreement: 'agree' | 'experience-ahead' | 'test-ahead' | 'unknown';
}
/**
 * A bridge towards a certification.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Bridge".
 */
export interface Bridge {
  /**
   * Id of the bridge.
   */
  id: string;
  /**
   * Key of the title held.
   */
  from: string;
  /**
   * Blocs it bears on, when known.
   *
   * Items: Number of a bloc.
   */
  blocs: string[];
  content: Text;
  /**
   * Cautions.
   */
  warnings: Warning[];
}
/**
 * What can be said of entry into a scheme.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Eligibility".
 */
export interface Eligibility {
  /**
   * Id of the scheme.
   */
  scheme: string;
  title: Text;
  /**
   * Outcome of all conditions.
   */
  outcome: 'eligible' | 'not-eligible' | 'to-check';
  sentence: Text;
  /**
   * The conditions. Of sensitive ones only the outcome is kept.
   *
   * Items: A condition.
   */
  conditions: {
    /**
     * Id of the condition.
     */
    id: string;
    sentence: Text;
    /**
     * Its outcome; absent for information only.
     */
    outcome?: 'met' | 'not-met' | 'to-check';
    /**
     * true when only yes or no may be kept.
     */
    sensitive: boolean;
  }[];
  /**
   * Cautions.
   */
  warnings: Warning[];
}
/**
 * The action plan: proposed and, after decisions, decided.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Plan".
 */
export interface Plan {
  /**
   * 1 for the first, one more at each revision.
   */
  version: number;
  /**
   * Day it was made.
   */
  madeOn: string;
  /**
   * Date and time it was last agreed, ISO 8601; absent while it is a proposal.
   */
  agreedAt?: string;
  /**
   * The steps, in order.
   */
  steps: PlanStep[];
  /**
   * Follow-up meetings.
   *
   * Items: A meeting.
   */
  followUps: {
    /**
     * Id.
     */
    id: string;
    /**
     * Its day.
     */
    on: string;
    title: Text;
    /**
     * What the person answered about being contacted again.
     */
    agreed?: boolean;
  }[];
  /**
   * Earliest day of a new positioning.
   */
  retestFrom: string;
  contest: Text;
  /**
   * The person's choice not to go on, or not now.
   */
  outcome?: 'not-for-me' | 'not-now';
}
/**
 * A step of the plan.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "PlanStep".
 */
export interface PlanStep {
  /**
   * Id of the step.
   */
  id: string;
  /**
   * Its horizon.
   */
  horizon: 'short' | 'medium' | 'long';
  /**
   * Due date.
   */
  due: string;
  text: Text;
  /**
   * true for a new positioning.
   */
  retest: boolean;
  /**
   * Proposal it comes from.
   */
  recommendation?: string;
  /**
   * What the software proposed; absent for a step that was added.
   */
  proposed?: {
    /**
     * Position, from 1.
     */
    position: number;
    /**
     * Due date.
     */
    due: string;
    /**
     * Its horizon.
     */
    horizon: 'short' | 'medium' | 'long';
    text: Text;
  };
  decided?: Decision;
  /**
   * false when it was set aside or put off.
   */
  active: boolean;
}
/**
 * A decision of the counsellor or the person.
 *
 * This interface was referenced by `ResultFile`'s JSON-Schema
 * via the `definition` "Decision".
 */
export interface Decision {
  /**
   * What was decided.
   */
  decision: 'accepted' | 'changed' | 'declined' | 'added' | 'reordered' | 'not-now' | 'not-for-me';
  /**
   * Who.
   */
  by: 'person' | 'counsellor';
  /**
   * Date and time, ISO 8601.
   */
  at: string;
  /**
   * The reason given.
   */
  reason?: string;
}
