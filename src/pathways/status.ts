import type { Outcome } from './rules/evaluate.js';

/** How far a certification, a bloc, VPL or a scheme is open. */
export type Status = 'no' | 'to-discuss' | 'by-blocs' | 'whole';

/** Lowest first. */
const STATUSES: readonly Status[] = ['no', 'to-discuss', 'by-blocs', 'whole'];

/** A status that is proposed. */
export type OpenStatus = Exclude<Status, 'no'>;

/** A status with what is still open above it. */
export interface StatusResult {
  /** Highest status whose rule is met: what can be said today. */
  readonly status: Status;
  /** Highest status that is not ruled out. */
  readonly upTo: Status;
  /** settled: nothing above is open. to-check: something is. */
  readonly certainty: 'settled' | 'to-check';
}

/** Position of a status, 0 for `no`. */
export function statusRank(status: Status): number {
  return STATUSES.indexOf(status);
}

/**
 * The status given by the outcomes of the rules of each status. Raising an outcome never lowers the result, and
 * an outcome that becomes `to-check` changes it only into one that is to check.
 */
export function statusFrom(outcomes: Readonly<Partial<Record<OpenStatus, Outcome>>>): StatusResult {
  let status: Status = 'no';
  let upTo: Status = 'no';
  for (const candidate of STATUSES) {
    if (candidate === 'no') continue;
    const outcome = outcomes[candidate] ?? 'not-met';
    if (outcome === 'met') status = candidate;
    if (outcome !== 'not-met') upTo = candidate;
  }
  return { status, upTo, certainty: status === upTo ? 'settled' : 'to-check' };
}

/** The outcome of "at least one of these". */
export function anyOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('met')) return 'met';
  return outcomes.includes('to-check') ? 'to-check' : 'not-met';
}
