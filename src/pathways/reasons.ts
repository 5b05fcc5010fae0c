import type { Catalogue, Text } from './catalogue.js';
import { findOccupation } from './catalogue.js';
import { evaluate, type Outcome } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import {
  type Atom,
  atomKey,
  atomsOf,
  type Expression,
  type LevelAtom,
  type MeasuredAtom,
} from './rules/expression.js';
import { joinTexts, phrase, sameText } from './texts.js';

/** Where a reason comes from. */
export type ReasonSource = 'measured' | 'not-measured' | 'answered' | 'not-answered';

/** One thing that speaks for a proposal, or that is missing. */
export interface Reason {
  /** The condition as the rule has it; one the rule wants not to hold begins with `not `. */
  readonly id: string;
  /** Outcome of the condition; where it has alternatives, of the one the sentence is about. */
  readonly outcome: Outcome;
  /**
   * The probability of `sentence`, between `low` and `high` (0 to 1; equal when all is known): of « A2 is not reached
   * yet », that it is not reached. With the outcome `to-check` the sentence leaves something to be confirmed: then
   * the probability that this holds, of « A2 remains to be confirmed » that A2 is reached.
   */
  readonly low: number;
  readonly high: number;
  readonly source: ReasonSource;
  readonly sentence: Text;
}

/** The reasons of a rule: its conjuncts, one by one, each evaluated and put into words. */
export function reasonsOf(expression: Expression, evidence: Evidence, catalogue: Catalogue): Reason[] {
  return conjuncts(expression)
    .map((part) => ({ part, said: saidPart(part, evidence) }))
    .filter(({ said }) => !isGate(said))
    .map(({ part, said }) => reasonFor(part, said, evidence, catalogue));
}

/** A condition that only opens or shuts a proposal for others: nothing to tell a person about. */
function isGate(part: Expression): boolean {
  if (part.kind === 'not')
    return part.part.kind === 'atom' && ['target', 'answer'].includes(part.part.atom.kind);
  return part.kind === 'atom' && part.atom.kind === 'answer' && part.atom.answered !== undefined;
}

function conjuncts(expression: Expression): readonly Expression[] {
  if (expression.kind === 'all') return expression.parts.flatMap(conjuncts);
  if (expression.kind === 'named' && expression.group) return conjuncts(expression.part);
  return [expression];
}

function reasonFor(part: Expression, said: Expression, evidence: Evidence, catalogue: Catalogue): Reason {
  return {
    id: idOf(part),
    ...statement(said, evidence, catalogue),
    source: sourceOf(decisivePart(part, evidence), evidence),
  };
}

type Statement = Pick<Reason, 'outcome' | 'sentence' | 'low' | 'high'>;

/**
 * What is said of a part, with the probability of just that: sentences are about what « not » is said of, and of
 * several alternatives about one.
 */
function statement(said: Expression, evidence: Evidence, catalogue: Catalogue): Statement {
  const { outcome, low, high } = evaluate(said, evidence);
  const { part, held } = withoutNot(said);
  const state = held ? outcome : opposite(outcome);
  const flipped = (state === 'not-met') === held;
  return {
    outcome,
    sentence: sentenceOf(part, state, evidence, catalogue),
    ...(flipped ? { low: 1 - high, high: 1 - low } : { low, high }),
  };
}

/** A part without the « not » around it, and whether the part holds when what was around it does. */
function withoutNot(expression: Expression): { readonly part: Expression; readonly held: boolean } {
  if (expression.kind !== 'not') return { part: expression, held: true };
  const { part, held } = withoutNot(expression.part);
  return { part, held: !held };
}

function idOf(part: Expression): string {
  switch (part.kind) {
    case 'named':
      return part.id;
    case 'atom':
      return atomKey(part.atom);
    case 'not':
      return `not ${idOf(part.part)}`;
    default:
      return part.parts.map(idOf).join(part.kind === 'any' ? ' or ' : ' and ');
  }
}

/** The part that speaks for a rule: of alternatives the best, of conjuncts the weakest, as far as it has words. */
function saidPart(part: Expression, evidence: Evidence): Expression {
  if (part.kind !== 'all' && part.kind !== 'any') return part;
  const chosen = decisiveChild(part.kind, part.parts, evidence);
  return chosen ? saidPart(chosen, evidence) : part;
}

/** The atom a rule's outcome hangs on. */
function decisivePart(part: Expression, evidence: Evidence): Expression {
  if (part.kind === 'atom') return part;
  if (part.kind === 'named' || part.kind === 'not') return decisivePart(part.part, evidence);
  const chosen = decisiveChild(part.kind, part.parts, evidence);
  return chosen ? decisivePart(chosen, evidence) : part;
}

function decisiveChild(
  kind: 'all' | 'any',
  parts: readonly Expression[],
  evidence: Evidence,
): Expression | undefined {
  const direction = kind === 'any' ? 1 : -1;
  let chosen: { part: Expression; low: number; high: number } | undefined;
  for (const part of parts) {
    const { low, high } = evaluate(part, evidence);
    const ahead = chosen ? direction * (low - chosen.low) || direction * (high - chosen.high) : 1;
    if (ahead > 0) chosen = { part, low, high };
  }
  return chosen?.part;
}

function sourceOf(part: Expression, evidence: Evidence): ReasonSource {
  if (part.kind !== 'atom') return 'answered';
  const { atom } = part;
  switch (atom.kind) {
    case 'level':
    case 'measured':
      return isMeasured(atom, evidence) ? 'measured' : 'not-measured';
    case 'experience':
      return evidence.experiences === undefined ? 'not-answered' : 'answered';
    case 'answer':
      return evidence.answers[atom.question] === undefined ? 'not-answered' : 'answered';
    case 'target':
      return 'answered';
  }
}

function sentenceOf(part: Expression, outcome: Outcome, evidence: Evidence, catalogue: Catalogue): Text {
  switch (part.kind) {
    case 'named':
      if (outcome === 'to-check') return openSentence(part, evidence, catalogue);
      return outcome === 'met' ? part.words.met : part.words.notMet;
    case 'atom':
      return atomSentence(part.atom, outcome, evidence, catalogue);
    default:
      return sameText('');
  }
}

function openSentence(
  part: Extract<Expression, { kind: 'named' }>,
  evidence: Evidence,
  catalogue: Catalogue,
): Text {
  const open = atomsOf(part.part).filter(
    ({ atom }) => evaluate({ kind: 'atom', atom }, evidence).outcome === 'to-check',
  );
  const asked = open.filter(({ atom }) => atom.kind === 'measured');
  const partly = open.filter(({ atom }) => atom.kind === 'level' && isPartlyMeasured(atom, evidence));
  const sentences = (asked.length > 0 ? asked : partly).map(({ atom }) =>
    atomSentence(atom, 'to-check', evidence, catalogue),
  );
  // When only a measurement that was not taken is open, that is all there is to say.
  return joinTexts(
    asked.length > 0 && asked.length + partly.length === open.length
      ? sentences
      : [part.words.open, ...sentences],
    ' ',
  );
}

function opposite(outcome: Outcome): Outcome {
  return outcome === 'met' ? 'not-met' : outcome === 'not-met' ? 'met' : 'to-check';
}

const SUFFIX: Readonly<Record<Outcome, string>> = { met: 'met', 'not-met': 'missing', 'to-check': 'open' };

function atomSentence(atom: Atom, outcome: Outcome, evidence: Evidence, catalogue: Catalogue): Text {
  switch (atom.kind) {
    case 'level': {
      const missing = evidence.levels.completable(atom);
      return phrase(catalogue, missing.length === 0 ? `level-${SUFFIX[outcome]}` : 'level-unmeasured', {
        ...placeWords(catalogue, atom.test, ...(missing.length === 0 ? [atom.of] : missing)),
        level: levelTitle(catalogue, atom.test, atom.atLeast),
      });
    }
    case 'measured':
      return phrase(
        catalogue,
        outcome === 'met' ? 'measured-met' : 'measured-open',
        placeWords(catalogue, atom.test, atom.of),
      );
    case 'experience':
      return phrase(catalogue, `experience-${SUFFIX[outcome]}`, { area: areaTitle(catalogue, atom.area) });
    case 'answer':
      return phrase(catalogue, `answer-${SUFFIX[outcome]}`, {
        question: questionTitle(catalogue, atom.question),
      });
    case 'target':
      return phrase(catalogue, outcome === 'met' ? 'target-met' : 'target-missing', {
        occupation: findOccupation(catalogue, atom.occupation)?.title ?? sameText(atom.occupation),
      });
  }
}

function isMeasured(atom: LevelAtom | MeasuredAtom, { levels }: Evidence): boolean {
  return (atom.kind === 'level' ? levels.read(atom) : levels.variable(atom.test, atom.of)) !== undefined;
}

function isPartlyMeasured(atom: LevelAtom, { levels }: Evidence): boolean {
  return levels.completable(atom).length > 0 && levels.variable(atom.test, atom.of) !== undefined;
}

/** Names of a test and of its areas or combinations, for sentences. */
export function placeWords(
  catalogue: Catalogue,
  test: string,
  ...places: readonly string[]
): { test: Text; of: Text } {
  const measure = catalogue.pathways.measures[test];
  const known = [...(measure?.combinations ?? []), ...(measure?.areas ?? [])];
  const titles = places.map((of) => known.find(({ id }) => id === of)?.title ?? sameText(of));
  return { test: measure?.title ?? sameText(test), of: joinTexts(titles, ', ') };
}

/** Name of a level, for sentences. */
export function levelTitle(catalogue: Catalogue, test: string, level: string): Text {
  const found = catalogue.pathways.measures[test]?.levels.find((entry) => entry.id === level);
  return found?.title ?? sameText(level);
}

/** Name of a technical area, for sentences. */
export function areaTitle(catalogue: Catalogue, area: string): Text {
  const found = Object.values(catalogue.pathways.measures)
    .flatMap((measure) => measure.areas)
    .find((entry) => entry.id === area);
  return found?.title ?? sameText(area);
}

/** What a question is about, for sentences. */
export function questionTitle(catalogue: Catalogue, question: string): Text {
  return catalogue.pathways.questions.find((entry) => entry.id === question)?.title ?? sameText(question);
}
