// Generated from schemas/pathways.schema.json by "npm run types". Do not edit.

/**
 * An identifier: letters and digits joined by single hyphens.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "Identifier".
 */
export type Identifier = string;
/**
 * A date (YYYY-MM-DD); null when it is not known.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "DateOrUnknown".
 */
export type DateOrUnknown = string | null;
/**
 * confirmed: found in a dated source. old: was true, the rule has changed since, never shown as current. to-check: not confirmed, never stated as a fact.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "FactStatus".
 */
export type FactStatus = 'confirmed' | 'old' | 'to-check';

/**
 * Rules that turn a profile into recommendations, and the words they use.
 */
export interface PathwaysFile {
  /**
   * Version of the file format.
   */
  format: 1;
  /**
   * Semantic version of this file's content.
   */
  version: string;
  /**
   * Probabilities that settle a rule.
   */
  thresholds: {
    /**
     * Met from this probability.
     */
    met: number;
    /**
     * Not met up to this probability.
     */
    notMet: number;
  };
  /**
   * Tests the rules may read, by bank id.
   */
  measures: {
    [k: string]: Measure;
  };
  /**
   * Questions the rules may read.
   */
  questions: ReadQuestion[];
  /**
   * Named conditions, by id.
   */
  conditions: {
    [k: string]: NamedCondition;
  };
  blocRules: BlocRules;
  /**
   * Training route, by certification.
   */
  training: TrainingRule[];
  /**
   * Routes towards a certification.
   */
  routes: {
    training: Route;
    vpl: Route;
  };
  /**
   * Recommendations.
   */
  recommendations: RecommendationRule[];
  /**
   * Criteria that order the recommendations, the first one first; what stays equal is a tie.
   *
   * Items: A criterion.
   */
  ranking: ('role' | 'target' | 'recognition' | 'status' | 'certainty' | 'order')[];
  /**
   * Settings of the action plan.
   */
  plan: {
    retestAfter: Delay;
    /**
     * Most steps proposed in one horizon.
     */
    stepsPerHorizon: number;
    /**
     * Follow-up meetings.
     */
    followUps: FollowUp[];
  };
  /**
   * Sentences the engine fills in, by key; {name} marks a place.
   */
  phrases: {
    [k: string]: Text;
  };
}
/**
 * A test the rules may read: its levels and areas, with the words used in sentences.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "Measure".
 */
export interface Measure {
  title: Text;
  /**
   * Levels, lowest first.
   *
   * Items: A level.
   */
  levels: {
    /**
     * Id of the level.
     */
    id: string;
    title: Text;
  }[];
  /**
   * Areas.
   *
   * Items: An area.
   */
  areas: {
    /**
     * Id of the area.
     */
    id: string;
    title: Text;
  }[];
  /**
   * Combinations of areas.
   *
   * Items: A combination.
   */
  combinations: {
    /**
     * Which.
     */
    id: 'overall' | 'written' | 'oral';
    title: Text;
    /**
     * Areas it needs: while one of them is not measured, or another one was begun and not finished, a level of the combination is to check. Under « not », which only preparatory steps use, the areas measured are enough.
     *
     * @minItems 1
     *
     * Items: Id of an area.
     */
    needs?: [string, ...string[]];
  }[];
}
/**
 * A text in French and in English; further languages may be added by two-letter code.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
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
 * A question the rules may read.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "ReadQuestion".
 */
export interface ReadQuestion {
  /**
   * Id of the question.
   */
  id: string;
  title: Text;
  /**
   * Options that mean the answer is not known.
   *
   * Items: Id of an option.
   */
  unsure?: string[];
}
/**
 * A named condition: a rule and its sentences.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "NamedCondition".
 */
export interface NamedCondition {
  sentence: Text;
  missing: Text;
  open: Text;
  rule: Rule;
  change?: Text;
}
/**
 * A rule: exactly one of its forms. It is evaluated three-valued: met, not met, to check.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "Rule".
 */
export interface Rule {
  /**
   * All must hold.
   */
  all?: Rule[];
  /**
   * At least one must hold.
   */
  any?: Rule[];
  not?: Rule;
  /**
   * Holds for everybody.
   */
  always?: true;
  /**
   * Id of a named condition, which carries its sentences.
   */
  condition?: string;
  /**
   * A tested level: the ability of an area, or of a combination of areas, at or above the cut that opens a level.
   */
  level?: {
    /**
     * Id of the bank.
     */
    test: string;
    /**
     * Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc.
     */
    of: string;
    /**
     * Id of the level; @bloc for the level of French of the bloc.
     */
    atLeast: string;
    /**
     * How sure the rule must be when it reads this level, if more than the threshold of the file: met from this probability, not met at 1 minus it.
     */
    probability?: number;
  };
  /**
   * Something was measured. Never false: what was not measured is to check.
   */
  measured?: {
    /**
     * Id of the bank.
     */
    test: string;
    /**
     * Id of an area; overall, written or oral for a combination; @bloc for every area of the bloc.
     */
    of: string;
  };
  /**
   * Experience declared in an area, paid or not, in France or elsewhere.
   */
  experience?: {
    /**
     * Id of the area; @bloc for every area in which the bloc looks for experience.
     */
    area: string;
    /**
     * At least this long, all entries in the area together; any length when absent.
     */
    duration?: 'under-1' | '1-3' | '3-5' | '5-10' | 'over-10';
    /**
     * At least this much on one's own.
     */
    autonomy?: 'with-help' | 'alone' | 'in-charge';
    /**
     * At least this recent.
     */
    recency?: 'over-10' | '3-10' | 'under-3' | 'now';
  };
  /**
   * Id of a question.
   */
  answer?: string;
  /**
   * The answer equals this value; yes and true are the same, and no and false.
   */
  is?: string | boolean | number;
  /**
   * The answer (several choices) holds this option.
   */
  includes?: string;
  /**
   * The answer (a number) reaches this value.
   */
  atLeast?: number;
  /**
   * true: the question has an answer; false: it was skipped or not asked.
   */
  answered?: boolean;
  /**
   * All conditions of this scheme hold.
   */
  eligibility?: string;
  /**
   * The person aims at this occupation.
   */
  target?: string;
}
/**
 * How experience and tested level meet in a bloc; @bloc stands for the areas and the French of the bloc.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "BlocRules".
 */
export interface BlocRules {
  discuss: Rule;
  validate: Rule;
  confirmed: Rule;
  supported: Rule;
  tested: Rule;
  measured: Rule;
}
/**
 * How far the training route is open for some certifications.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "TrainingRule".
 */
export interface TrainingRule {
  /**
   * Certifications it is about.
   *
   * Items: Key of a certification.
   */
  certifications: string[];
  whole?: Rule;
  'by-blocs'?: Rule;
  'to-discuss': Rule;
}
/**
 * Words and steps of a route towards a certification.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "Route".
 */
export interface Route {
  /**
   * before: opens the way. main: the pathway itself. beside: at the same time. later: the next step of a career.
   */
  role: 'before' | 'main' | 'beside' | 'later';
  /**
   * Place among routes that are otherwise equal, smallest first.
   */
  order: number;
  /**
   * Name shown, by status.
   */
  title: {
    whole: Text;
    'by-blocs': Text;
    'to-discuss': Text;
  };
  /**
   * Why it is proposed, by status.
   */
  why: {
    whole: Text;
    'by-blocs': Text;
    'to-discuss': Text;
  };
  /**
   * Steps of the plan, when the route is realistic.
   */
  steps: StepTemplate[];
  /**
   * Steps of the plan, when the route is to discuss.
   */
  discussSteps: StepTemplate[];
}
/**
 * A step of the action plan.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "StepTemplate".
 */
export interface StepTemplate {
  /**
   * Id of the step.
   */
  id: string;
  /**
   * Horizon of the plan.
   */
  horizon: 'short' | 'medium' | 'long';
  after: Delay;
  text: Text;
  /**
   * true for a new positioning.
   */
  retest?: boolean;
}
/**
 * A length of time; the parts add up.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "Delay".
 */
export interface Delay {
  /**
   * Days.
   */
  days?: number;
  /**
   * Weeks.
   */
  weeks?: number;
  /**
   * Calendar months.
   */
  months?: number;
}
/**
 * A recommendation that is proposed when its rule holds.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "RecommendationRule".
 */
export interface RecommendationRule {
  /**
   * Id of the recommendation.
   */
  id: string;
  /**
   * Sort of recommendation.
   */
  kind:
    | 'complete-positioning'
    | 'french'
    | 'digital'
    | 'basic-skills'
    | 'level-2'
    | 'childminder-steps'
    | 'apprenticeship'
    | 'peer-support'
    | 'workshop'
    | 'immersion-visit'
    | 'short-training'
    | 'employment-support'
    | 'common-core'
    | 'progression'
    | 'bridge'
    | 'diploma'
    | 'scheme'
    | 'first-step'
    | 'respected-choice';
  /**
   * before: opens the way. main: the pathway itself. beside: at the same time. later: the next step of a career.
   */
  role: 'before' | 'main' | 'beside' | 'later';
  /**
   * Place among recommendations of the same role, smallest first.
   */
  order: number;
  title: Text;
  why: Text;
  when: Rule;
  /**
   * Shown as something to discuss when the rule is to check: never, when measured evidence leaves it open, or always.
   */
  whenOpen?: 'never' | 'measured' | 'always';
  /**
   * Highest status it may take.
   */
  atMost?: 'to-discuss' | 'whole';
  /**
   * Recommendations that, when proposed, make this one needless.
   *
   * Items: Id of a recommendation.
   */
  hiddenBy?: string[];
  /**
   * true: when proposed, nothing else is: the person's choice is respected.
   */
  alone?: boolean;
  /**
   * true: proposed only when nothing else can be started.
   */
  fallback?: boolean;
  /**
   * true: a step that may disappear when a measured ability rises; only such a rule may use « not » over abilities.
   */
  preparatory?: boolean;
  /**
   * Occupation it serves.
   */
  target?: string;
  /**
   * Certification it is about.
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
   * Modules it is made of, in order.
   *
   * Items: Id of a module.
   */
  modules?: string[];
  /**
   * Steps of the plan.
   */
  steps: StepTemplate[];
}
/**
 * A follow-up meeting.
 *
 * This interface was referenced by `PathwaysFile`'s JSON-Schema
 * via the `definition` "FollowUp".
 */
export interface FollowUp {
  /**
   * Id.
   */
  id: string;
  after: Delay;
  title: Text;
  text: Text;
  /**
   * Questionnaire used.
   */
  questionnaire: string;
}
