import { STATE_RULES } from './item-state.js';

/** An item in the pilot. */
export interface PilotItem {
  readonly id: string;
  readonly answers: number;
  /** Standard error of its difficulty so far, in logits. */
  readonly standardError?: number;
}

/** What an item still needs. */
export interface PilotNeed {
  readonly id: string;
  readonly answers: number;
  readonly quota: number;
  /** Answers still needed: to the quota, or further until the difficulty is precise enough. */
  readonly missing: number;
}

/** What a pilot still needs. */
export interface PilotPlan {
  /** The neediest first. */
  readonly items: readonly PilotNeed[];
  readonly missing: number;
  /** Sittings still needed when each gives `perSitting` pilot items and the neediest go first. */
  readonly sittings: number;
}

/** Quota and aim of a pilot. */
export interface PilotOptions {
  /** Answers every item gets; default 200. */
  readonly quota?: number;
  /** Largest standard error of a difficulty aimed at, in logits; default 0.25. */
  readonly standardError?: number;
  /** Unscored items mixed into one sitting; default 3. */
  readonly perSitting?: number;
}

/**
 * "n more answers needed", item by item. Standard errors fall with the root of the number of answers, so an item
 * at standard error s with n answers reaches the aim t at about n s²/t².
 */
export function pilotPlan(items: readonly PilotItem[], options: PilotOptions = {}): PilotPlan {
  const quota = options.quota ?? STATE_RULES.answers;
  const aim = options.standardError ?? STATE_RULES.standardError;
  const perSitting = options.perSitting ?? 3;
  const needs = items.map(({ id, answers, standardError }): PilotNeed => {
    const precise =
      standardError === undefined || answers === 0 ? 0 : Math.ceil((answers * standardError ** 2) / aim ** 2);
    return { id, answers, quota, missing: Math.max(0, Math.max(quota, precise) - answers) };
  });
  needs.sort((one, other) => other.missing - one.missing);
  const missing = needs.reduce((sum, need) => sum + need.missing, 0);
  // An item is given at most once in a sitting, so the neediest item alone sets a floor.
  const sittings = Math.max(Math.ceil(missing / perSitting), needs[0]?.missing ?? 0);
  return { items: needs, missing, sittings };
}
