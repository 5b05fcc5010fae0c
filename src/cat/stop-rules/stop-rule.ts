import type { TestProgress } from '../test-progress.js';

/** Why a test stopped. */
export interface StopReason {
  readonly rule: string;
  /** Facts of the rule, for the explanation. */
  readonly facts: Readonly<Record<string, number | string | readonly string[]>>;
}

/** A stop rule is a value: it looks at the progress and gives a reason, or nothing. Pure. */
export type StopRule = (progress: TestProgress) => StopReason | undefined;

/** Stops as soon as one of the rules does. */
export function anyOf(...rules: readonly StopRule[]): StopRule {
  return (progress) => {
    for (const rule of rules) {
      const reason = rule(progress);
      if (reason) return reason;
    }
    return undefined;
  };
}

/** Stops when all rules would; the reason is the last rule's. */
export function allOf(...rules: readonly StopRule[]): StopRule {
  return (progress) => {
    let reason: StopReason | undefined;
    for (const rule of rules) {
      reason = rule(progress);
      if (!reason) return undefined;
    }
    return reason;
  };
}
