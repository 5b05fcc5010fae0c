/** Words of the results. */
export interface ResultWords {
  readonly title: string;
  /** What the result is, and is not. */
  readonly purpose: readonly string[];
  readonly indicative: string;
  readonly strengths: string;
  readonly noStrengthsYet: string;
  readonly nextSteps: string;
  towards(area: string, canDo: string): string;
  readonly levels: string;
  labelled(label: string, words: string): string;
  /** The levels of a test, lowest first. */
  path(levels: readonly string[]): string;
  readonly overall: string;
  readonly written: string;
  readonly oral: string;
  readonly start: string;
  /** A level that is settled. */
  at(level: string): string;
  between(lower: string, upper: string): string;
  /** Two cuts open: the span of levels that holds the person. */
  span(lower: string, upper: string): string;
  readonly notMeasured: string;
  /** Follows what was measured. */
  selfAssessed(level: string): string;
  /** Compared with the sitting before. */
  since(date: string): string;
  readonly noChange: string;
  readonly attitudes: string;
  readonly recommendations: string;
  readonly plan: string;
  readonly because: string;
  readonly missing: string;
  readonly wouldChange: string;
  readonly toKnow: string;
  readonly eligibility: string;
  horizon(horizon: 'short' | 'medium' | 'long'): string;
  readonly followUps: string;
  readonly toCheck: string;
  readonly facts: string;
  factLine(items: number, minutes: number, dontKnow: number): string;
  content(named: string): string;
  readonly limits: string;
  readonly unfinished: string;
}
