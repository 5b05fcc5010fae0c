import type { EtsClass } from '../fairness/mantel-haenszel.js';
import type { ItemProblem } from './calibrated-item.js';

/** Where an item stands on the way from guess to measurement. */
export type ItemState = 'expert-estimated' | 'pilot' | 'calibrated' | 'flagged' | 'retired';

/** What is known about an item. */
export interface ItemEvidence {
  readonly answers: number;
  /** Largest standard error of its difficulties, in logits. */
  readonly standardError?: number;
  readonly problems?: readonly ItemProblem[];
  readonly infit?: number;
  /** Worst class found for any group. */
  readonly etsClass?: EtsClass;
  readonly drifted?: boolean;
}

/** Why an item is in its state. */
export type StateReason =
  | 'author-retired'
  | 'flagged-before'
  | ItemProblem
  | 'misfit'
  | 'unfair'
  | 'drifted'
  | 'too-few-answers'
  | 'imprecise'
  | 'no-answers'
  | 'evidence-suffices';

/** A state with the evidence that leads to it. */
export interface ItemStateDecision {
  readonly state: ItemState;
  readonly reasons: readonly StateReason[];
  readonly evidence: ItemEvidence;
}

/** When an item counts as calibrated, and when it is set aside. */
export const STATE_RULES = {
  /** Fewest answers of a calibrated item. */
  answers: 200,
  /** Largest standard error of a calibrated difficulty, in logits. */
  standardError: 0.25,
  /**
   * Infit above this flags an item (Wright & Linacre 1994), once it has 100 answers. A low one is no reason: answers
   * that are easier to foresee than the model says cost a little efficiency and mislead nobody.
   */
  infit: 1.3,
  fitAnswers: 100,
} as const;

/**
 * The state of an item by its evidence. Retired is an author's decision and stays, and a flag stays until an author
 * takes it away. A new flag needs evidence against the item; lack of evidence only leaves it a pilot item or an
 * expert estimate.
 * @param present state before
 * @param fieldTest whether the item is being given unscored
 */
export function itemState(present: ItemState, evidence: ItemEvidence, fieldTest = false): ItemStateDecision {
  if (present === 'retired') return { state: 'retired', reasons: ['author-retired'], evidence };
  const against = reasonsAgainst(evidence);
  if (against.length > 0) return { state: 'flagged', reasons: against, evidence };
  if (present === 'flagged') return { state: 'flagged', reasons: ['flagged-before'], evidence };
  const missing: StateReason[] = [];
  if (evidence.answers === 0) missing.push('no-answers');
  else if (evidence.answers < STATE_RULES.answers) missing.push('too-few-answers');
  if (evidence.answers > 0 && !((evidence.standardError ?? Number.NaN) <= STATE_RULES.standardError)) {
    missing.push('imprecise');
  }
  if (missing.length === 0) return { state: 'calibrated', reasons: ['evidence-suffices'], evidence };
  return {
    state: fieldTest || present === 'pilot' ? 'pilot' : 'expert-estimated',
    reasons: missing,
    evidence,
  };
}

function reasonsAgainst(evidence: ItemEvidence): StateReason[] {
  const reasons: StateReason[] = (evidence.problems ?? []).filter(
    (problem) => problem !== 'disordered-steps',
  );
  const { infit, answers } = evidence;
  if (infit !== undefined && answers >= STATE_RULES.fitAnswers && infit > STATE_RULES.infit) {
    reasons.push('misfit');
  }
  if (evidence.etsClass === 'C') reasons.push('unfair');
  if (evidence.drifted) reasons.push('drifted');
  return reasons;
}
