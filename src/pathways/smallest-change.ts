import type { Catalogue, Text } from './catalogue.js';
import { areaTitle, levelTitle, placeWords, questionTitle } from './reasons.js';
import { type Assumption, evaluate } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import { type Atom, atomKey, atomsOf, type Expression, type LevelAtom } from './rules/expression.js';
import { joinTexts, phrase } from './texts.js';

/** Something that could change: an atom, or a condition the person can change. */
export interface Candidate {
  readonly id: string;
  readonly atoms: readonly Atom[];
  readonly words: Text;
  /** Probability today that it holds, at least. */
  readonly low: number;
  /** raise: an ability, an experience, time. reveal: an answer or a measurement, which may turn out either way. */
  readonly nature: 'raise' | 'reveal';
  /** true for an ability or an experience: what a proposal can be said to rest on. */
  readonly support: boolean;
}

/** The smallest change that would alter a proposal. */
export interface Change {
  /** up: it would open more. down: without it, less would be open. */
  readonly direction: 'up' | 'down';
  /** Ids of what changes. */
  readonly of: readonly string[];
  readonly sentence: Text;
}

/**
 * What could change in some rules: levels, experience, measurements, questions left open, and conditions the
 * person can change. Known personal facts (a right, an age, a target) are never named.
 */
export function candidatesOf(
  expressions: readonly Expression[],
  evidence: Evidence,
  catalogue: Catalogue,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const visit = (node: Expression): void => {
    switch (node.kind) {
      case 'named':
        if (node.change) {
          const atoms = atomsOf(node.part).map(({ atom }) => atom);
          const { low } = evaluate(node.part, evidence);
          found.set(node.id, {
            id: node.id,
            atoms,
            words: node.change,
            low,
            nature: 'raise',
            support: false,
          });
        } else visit(node.part);
        return;
      case 'not':
        visit(node.part);
        return;
      case 'atom': {
        const { atom } = node;
        const words = wordsOf(atom, evidence, catalogue);
        const wait = atom.kind === 'level' ? waitsFor(atom, evidence) : undefined;
        const support = (atom.kind === 'level' && wait === undefined) || atom.kind === 'experience';
        // One measurement tells all the levels that wait for it.
        const id = wait ?? atomKey(atom);
        const { atoms = [] } = found.get(id) ?? {};
        if (words && !atoms.some((other) => atomKey(other) === atomKey(atom))) {
          const { low } = evaluate(node, evidence);
          const nature = support ? 'raise' : 'reveal';
          found.set(id, { id, atoms: [...atoms, atom], words, low, nature, support });
        }
        return;
      }
      default:
        for (const part of node.parts) visit(part);
    }
  };
  for (const expression of expressions) visit(expression);
  return [...found.values()];
}

function wordsOf(atom: Atom, evidence: Evidence, catalogue: Catalogue): Text | undefined {
  switch (atom.kind) {
    case 'level': {
      const missing = evidence.levels.unmeasured(atom);
      if (missing.length > 0) return measurementWords(catalogue, atom.test, missing);
      return phrase(catalogue, 'change-level', {
        ...placeWords(catalogue, atom.test, atom.of),
        level: levelTitle(catalogue, atom.test, atom.atLeast),
      });
    }
    case 'measured':
      return measurementWords(catalogue, atom.test, [atom.of]);
    case 'experience':
      return phrase(catalogue, atom.duration ? 'change-experience' : 'change-any-experience', {
        area: areaTitle(catalogue, atom.area),
      });
    case 'answer':
      return evidence.answers[atom.question] === undefined
        ? phrase(catalogue, 'change-answer', { question: questionTitle(catalogue, atom.question) })
        : undefined;
    case 'target':
      return undefined;
  }
}

/** The measurement a level waits for; undefined when it can be read. */
function waitsFor(atom: LevelAtom, { levels }: Evidence): string | undefined {
  const missing = levels.unmeasured(atom);
  return missing.length === 0 ? undefined : `measured:${atom.test}/${missing.join('+')}`;
}

function measurementWords(catalogue: Catalogue, test: string, places: readonly string[]): Text {
  const words = placeWords(catalogue, test, ...places);
  return phrase(catalogue, places.includes('overall') ? 'change-tested' : 'change-measured', words);
}

function assume(candidates: readonly Candidate[], holds: boolean): Assumption[] {
  return candidates.flatMap(({ atoms }) => atoms.map((atom) => ({ atom, holds })));
}

/**
 * The smallest set of candidates whose holding raises a score, found by re-evaluating: one alone, the nearest to
 * holding first; otherwise all together, less every one that is not needed. Undefined when nothing raises it.
 */
export function smallestRaise(
  candidates: readonly Candidate[],
  score: (assumptions: readonly Assumption[]) => number,
): Candidate[] | undefined {
  const today = score([]);
  const nearest = [...candidates].sort((left, right) => right.low - left.low);
  for (const candidate of nearest) {
    if (score(assume([candidate], true)) > today) return [candidate];
  }
  let needed = nearest;
  if (score(assume(needed, true)) <= today) return undefined;
  for (const candidate of [...nearest].reverse()) {
    const without = needed.filter((other) => other !== candidate);
    if (score(assume(without, true)) > today) needed = without;
  }
  return needed;
}

/** The least sure candidate whose failing lowers a score; undefined when none does. */
export function weakestSupport(
  candidates: readonly Candidate[],
  score: (assumptions: readonly Assumption[]) => number,
): Candidate | undefined {
  const today = score([]);
  return [...candidates]
    .filter(({ low, support }) => support && low > 0)
    .sort((left, right) => left.low - right.low)
    .find((candidate) => score(assume([candidate], false)) < today);
}

/** A change upwards, in words: with this, that becomes possible; or, after this, one will know whether it does. */
export function changeUp(found: readonly Candidate[], gain: Text, catalogue: Catalogue): Change {
  const what = joinTexts(
    found.map(({ words }) => words),
    phrase(catalogue, 'and'),
  );
  const reveals = found.some(({ nature }) => nature === 'reveal');
  return {
    direction: 'up',
    of: found.map(({ id }) => id),
    sentence: phrase(catalogue, reveals ? 'change-reveal' : 'change-up', { what, gain }),
  };
}

/** What a proposal rests on, in words. */
export function changeDown(found: Candidate, catalogue: Catalogue): Change {
  return {
    direction: 'down',
    of: [found.id],
    sentence: phrase(catalogue, 'change-down', { what: found.words }),
  };
}

/** Assumptions that make some candidates hold. */
export function holding(candidates: readonly Candidate[]): Assumption[] {
  return assume(candidates, true);
}
