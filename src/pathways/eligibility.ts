import type { Profile } from '../assessment/profile.js';
import type { Catalogue, Scheme, Text } from './catalogue.js';
import { type DatedWarning, factWarnings } from './dated-facts.js';
import { type Reason, reasonsOf } from './reasons.js';
import { compileScheme } from './rules/compile-rule.js';
import { evaluate } from './rules/evaluate.js';
import { type Evidence, gatherEvidence } from './rules/evidence.js';

/** Outcome of a scheme's conditions. */
export type EligibilityOutcome = 'eligible' | 'not-eligible' | 'to-check';

/**
 * A condition of a scheme, evaluated; conditions that are information only have no outcome. As in a {@link Reason},
 * `low` and `high` are the probability of the sentence.
 */
export interface ConditionResult extends Partial<Omit<Reason, 'id' | 'sentence'>> {
  readonly id: string;
  readonly sentence: Text;
  readonly sensitive: boolean;
}

/** What can be said of a person's entry into a scheme. The counsellor decides. */
export interface Eligibility {
  readonly scheme: string;
  readonly title: Text;
  readonly outcome: EligibilityOutcome;
  /** Probability that all conditions hold lies between these. */
  readonly low: number;
  readonly high: number;
  readonly sentence: Text;
  readonly decidedBy: Text;
  readonly conditions: readonly ConditionResult[];
  readonly warnings: readonly DatedWarning[];
}

/** Evaluates every scheme of the catalogue for a profile, whether the person asked for it or not. */
export function eligibilityOf(profile: Profile, catalogue: Catalogue): Eligibility[] {
  return eligibilityBy(gatherEvidence(profile, catalogue), catalogue);
}

/** The same from evidence gathered already. */
export function eligibilityBy(evidence: Evidence, catalogue: Catalogue): Eligibility[] {
  return catalogue.eligibility.schemes.map((scheme) => schemeEligibility(scheme, evidence, catalogue));
}

/** Whether a scheme is to be told to a person: those that are asked for, only to someone who asked. */
export function isAskedFor({ askedBy }: Scheme, { answers }: Evidence): boolean {
  return askedBy === undefined || answers[askedBy] === true || answers[askedBy] === 'yes';
}

const OUTCOMES = { met: 'eligible', 'not-met': 'not-eligible', 'to-check': 'to-check' } as const;

function schemeEligibility(scheme: Scheme, evidence: Evidence, catalogue: Catalogue): Eligibility {
  const expression = compileScheme(scheme, catalogue);
  const { outcome, low, high } = evaluate(expression, evidence);
  const reasons = new Map(reasonsOf(expression, evidence, catalogue).map((reason) => [reason.id, reason]));
  return {
    scheme: scheme.id,
    title: scheme.title,
    outcome: OUTCOMES[outcome],
    low,
    high,
    sentence: scheme.words[OUTCOMES[outcome]],
    decidedBy: scheme.decidedBy,
    conditions: scheme.conditions.map((condition): ConditionResult => {
      const reason = reasons.get(`${scheme.id}/${condition.id}`);
      const { id, sensitive = false } = condition;
      return reason ? { ...reason, id, sensitive } : { id, sensitive, sentence: condition.sentence };
    }),
    warnings: factWarnings(catalogue, scheme),
  };
}
