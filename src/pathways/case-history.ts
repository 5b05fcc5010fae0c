import type { CaseEvent, SittingEvent } from '../assessment/events.js';

/** States of a case, in their usual order; a case may go back, and may be closed at any time. */
export const CASE_STATES: readonly CaseEvent['state'][] = [
  'contacted',
  'interested',
  'assessed',
  'plan-agreed',
  'in-training',
  'certified',
  'followed-up',
  'closed',
];

/** A state of a case and when it began. */
export interface CaseStep {
  readonly state: CaseEvent['state'];
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** The states a case went through, oldest first; the last one is its present state. */
export function caseHistory(events: readonly SittingEvent[]): CaseStep[] {
  return events.filter((event) => event.type === 'case').map(({ state, at }) => ({ state, at }));
}
