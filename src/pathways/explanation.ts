import type { Catalogue, Text } from './catalogue.js';
import { type Reason, reasonsOf } from './reasons.js';
import { evaluate } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import { atomsOf, type Expression } from './rules/expression.js';
import type { Change } from './smallest-change.js';
import { phrase } from './texts.js';

/** Why something is proposed, what is missing, how sure it is, and what would alter it. */
export interface Explanation {
  readonly speaksFor: readonly Reason[];
  readonly missing: readonly Reason[];
  readonly sure: {
    readonly certainty: 'settled' | 'to-check';
    /**
     * Probability that what today's `status` of the proposal rests on holds, between `low` and `high`; 1 where it rests
     * on answers alone. When `certainty` is `to-check` the sentence is about more than that: show no number beside it.
     */
    readonly low: number;
    readonly high: number;
    readonly sentence: Text;
  };
  readonly change?: Change;
  /** Assumptions and limits to be told. */
  readonly notes: readonly Text[];
}

/** What an explanation is made from. */
export interface ExplanationSource {
  /** Reasons already in words, before those of the rules. */
  readonly first?: readonly Reason[];
  /** Rules whose conjuncts are the reasons. */
  readonly rules: readonly Expression[];
  /** The rule the certainty is about. */
  readonly rests: Expression;
  readonly certainty: 'settled' | 'to-check';
  readonly change?: Change | undefined;
}

/** Puts an explanation together. */
export function explain(source: ExplanationSource, evidence: Evidence, catalogue: Catalogue): Explanation {
  const seen = new Set<string>();
  const fresh = (text: string): boolean => !seen.has(text) && seen.add(text) !== undefined;
  const reasons = [
    ...(source.first ?? []),
    ...source.rules.flatMap((rule) => reasonsOf(rule, evidence, catalogue)),
  ].filter(({ id, sentence }) => fresh(id) && fresh(sentence.fr));
  const rests = evaluate(source.rests, evidence);
  return {
    speaksFor: reasons.filter(({ outcome }) => outcome === 'met'),
    missing: reasons.filter(({ outcome }) => outcome !== 'met'),
    sure: {
      certainty: source.certainty,
      low: rests.low,
      high: rests.high,
      sentence: phrase(catalogue, `sure-${source.certainty}`),
    },
    ...(source.change ? { change: source.change } : {}),
    notes: notesOf([...source.rules, source.rests], evidence, catalogue),
  };
}

function notesOf(rules: readonly Expression[], evidence: Evidence, catalogue: Catalogue): Text[] {
  const evaluations = rules.map((rule) => evaluate(rule, evidence));
  const atoms = rules.flatMap((rule) => atomsOf(rule).map(({ atom }) => atom));
  const guided = rules.some(readsFrenchGuide);
  const readsFrench = atoms.some((atom) => atom.kind === 'level' && atom.test === FRENCH);
  const keys: string[] = [];
  if (evaluations.some(({ acrossTests }) => acrossTests)) keys.push('note-independence');
  if (evaluations.some(({ bounds }) => bounds)) keys.push('note-bounds');
  const declared = evidence.answers['schooled-in-french'] === 'yes';
  if (guided && !declared) keys.push('note-french-guide');
  if (readsFrench && declared) keys.push('note-declared');
  const measured = evidence.levels.variable(FRENCH, 'overall') !== undefined;
  if (readsFrench && measured && !evidence.levels.variable(FRENCH, 'oral')) keys.push('note-oral-unmeasured');
  return keys.map((key) => phrase(catalogue, key));
}

/** Whether a level of French is read that is a practice guide: it is, except in the conditions of a scheme. */
function readsFrenchGuide(expression: Expression): boolean {
  switch (expression.kind) {
    case 'atom':
      return expression.atom.kind === 'level' && expression.atom.test === FRENCH;
    case 'named':
      return !expression.group && readsFrenchGuide(expression.part);
    case 'not':
      return readsFrenchGuide(expression.part);
    default:
      return expression.parts.some(readsFrenchGuide);
  }
}

/** Bank whose oral part and declared level are told apart in notes. */
const FRENCH = 'french';
