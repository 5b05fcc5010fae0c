import type { RuleFacts, RuleId } from '../rule-facts.js';

/** The words of one rule. */
interface WordsOfRule<R extends RuleId> {
  /** What the rule is about, in a few words. */
  readonly title: string;
  /** What is wrong, from the facts: one sentence. */
  readonly what: (facts: RuleFacts[R]) => string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
}

/** The words of every rule in one language. */
export type RuleWords = { readonly [R in RuleId]: WordsOfRule<R> };
