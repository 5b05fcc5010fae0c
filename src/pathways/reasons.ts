import type { Catalogue, Text } from './catalogue.js';
import { findOccupation } from './catalogue.js';
import { evaluate, type Outcome } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import { type Atom, atomKey, atomsOf, type Expression } from './rules/expression.js';
import { phrase, sameText } from './texts.js';

/** Where a reason comes from. */
export type ReasonSource = 'measured' | 'not-measured' | 'answered' | 'not-answered';

/** One thing that speaks for a proposal, or that is missing. Probability between `low` and `high`. */
export interface Reason {
  readonly id: string;
  readonly outcome: Outcome;
  readonly low: number;
  readonly high: number;
  readonly source: ReasonSource;
  readonly sentence: Text;
}

/** The reasons of a rule: its conjuncts, one by one, each evaluated and put into words. */
export function reasonsOf(expression: Expression, evidence: Evidence, catalogue: Catalogue): Reason[] {
  return conjuncts(expression).map((part) => reasonFor(part, evidence, catalogue));
}

function conjuncts(expression: Expression): readonly Expression[] {
  if (expression.kind === 'all') return expression.parts.flatMap(conjuncts);
  if (expression.kind === 'named' && expression.group) return conjuncts(expression.part);
  return [expression];
}

function reasonFor(part: Expression, evidence: Evidence, catalogue: Catalogue): Reason {
  const { outcome, low, high } = evaluate(part, evidence);
  const decisive = decisivePart(part, evidence);
  const source = sourceOf(decisive, evidence);
  return {
    id: idOf(part),
    outcome,
    low,
    high,
    source,
    sentence: sentenceOf(part, outcome, evidence, catalogue),
  };
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

/** The part a rule's outcome hangs on: the best alternative of « any », the weakest link of « all ». */
function decisivePart(part: Expression, evidence: Evidence): Expression {
  switch (part.kind) {
    case 'named':
      return decisivePart(part.part, evidence);
    case 'not':
      return decisivePart(part.part, evidence);
    case 'atom':
      return part;
    default: {
      const scored = part.parts.map((child) => ({ child, ...evaluate(child, evidence) }));
      const chosen = scored.reduce<(typeof scored)[number] | undefined>((best, candidate) => {
        if (!best) return candidate;
        const better =
          part.kind === 'any'
            ? candidate.low > best.low || (candidate.low === best.low && candidate.high > best.high)
            : candidate.low < best.low || (candidate.low === best.low && candidate.high < best.high);
        return better ? candidate : best;
      }, undefined);
      return chosen ? decisivePart(chosen.child, evidence) : part;
    }
  }
}

function sourceOf(part: Expression, evidence: Evidence): ReasonSource {
  if (part.kind !== 'atom') return 'answered';
  const { atom } = part;
  switch (atom.kind) {
    case 'level':
    case 'measured':
      return evidence.levels.variable(atom.test, atom.of) ? 'measured' : 'not-measured';
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
    case 'not':
      return sentenceOf(part.part, opposite(outcome), evidence, catalogue);
    case 'atom':
      return atomSentence(part.atom, outcome, evidence, catalogue);
    default: {
      const decisive = decisivePart(part, evidence);
      return decisive === part ? sameText('') : sentenceOf(decisive, outcome, evidence, catalogue);
    }
  }
}

function openSentence(
  part: Extract<Expression, { kind: 'named' }>,
  evidence: Evidence,
  catalogue: Catalogue,
): Text {
  // When the only thing open is a measurement that was not taken, that is what is said.
  const open = atomsOf(part.part).filter(
    ({ atom }) => evaluate({ kind: 'atom', atom }, evidence).outcome === 'to-check',
  );
  const [only] = open;
  return only && open.length === 1 && only.atom.kind === 'measured'
    ? atomSentence(only.atom, 'to-check', evidence, catalogue)
    : part.words.open;
}

function opposite(outcome: Outcome): Outcome {
  return outcome === 'met' ? 'not-met' : outcome === 'not-met' ? 'met' : 'to-check';
}

const SUFFIX: Readonly<Record<Outcome, string>> = { met: 'met', 'not-met': 'missing', 'to-check': 'open' };

function atomSentence(atom: Atom, outcome: Outcome, evidence: Evidence, catalogue: Catalogue): Text {
  switch (atom.kind) {
    case 'level': {
      const measured = evidence.levels.variable(atom.test, atom.of) !== undefined;
      return phrase(catalogue, measured ? `level-${SUFFIX[outcome]}` : 'level-unmeasured', {
        ...placeWords(catalogue, atom.test, atom.of),
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

/** Names of a test and of one of its areas or combinations, for sentences. */
export function placeWords(catalogue: Catalogue, test: string, of: string): { test: Text; of: Text } {
  const measure = catalogue.pathways.measures[test];
  const place = [...(measure?.combinations ?? []), ...(measure?.areas ?? [])].find(
    (entry) => entry.id === of,
  );
  return { test: measure?.title ?? sameText(test), of: place?.title ?? sameText(of) };
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
