import type { Catalogue, Text } from './catalogue.js';
import { areaTitle, levelTitle, placeWords, questionTitle } from './reasons.js';
import { type Assumption, evaluate } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import { type Atom, atomKey, atomsOf, type Expression } from './rules/expression.js';
import { isCombination } from './rules/level-evidence.js';
import { listTexts, phrase } from './texts.js';

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
  const waits = new Map<string, ReadonlySet<string>>();
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
        const wait = waitsFor(atom, evidence);
        const id = wait ? wait.id : atomKey(atom);
        const { atoms = [] } = found.get(id) ?? {};
        if (atoms.some((other) => atomKey(other) === atomKey(atom))) return;
        const places = new Set([...(waits.get(id) ?? []), ...(wait?.places ?? [])]);
        waits.set(id, places);
        const words = wait
          ? measurementWords(catalogue, wait.test, [...places])
          : wordsOf(atom, evidence, catalogue);
        if (!words) return;
        const { low } = evaluate(node, evidence);
        const support = !wait && (atom.kind === 'level' || atom.kind === 'experience');
        const nature = support ? 'raise' : 'reveal';
        found.set(id, { id, atoms: [...atoms, atom], words, low, nature, support });
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
    case 'level':
      return phrase(catalogue, 'change-level', {
        ...placeWords(catalogue, atom.test, atom.of),
        level: levelTitle(catalogue, atom.test, atom.atLeast),
      });
    case 'experience':
      return phrase(catalogue, atom.duration ? 'change-experience' : 'change-any-experience', {
        area: areaTitle(catalogue, atom.area),
      });
    case 'answer':
      return evidence.answers[atom.question] === undefined
        ? phrase(catalogue, 'change-answer', { question: questionTitle(catalogue, atom.question) })
        : undefined;
    case 'measured':
    case 'target':
      return undefined;
  }
}

/** A measurement that atoms wait for: one for all the combinations of a test, one for each area. */
interface Wait {
  readonly id: string;
  readonly test: string;
  readonly places: readonly string[];
}

function waitsFor(atom: Atom, { levels }: Evidence): Wait | undefined {
  if (atom.kind !== 'level' && atom.kind !== 'measured') return undefined;
  const { test, of } = atom;
  const places = atom.kind === 'level' ? levels.completable(atom) : levels.variable(test, of) ? [] : [of];
  if (places.length === 0) return undefined;
  return { id: isCombination(of) ? `measured:${test}` : `measured:${test}/${of}`, test, places };
}

function measurementWords(catalogue: Catalogue, test: string, places: readonly string[]): Text {
  const areas = places.filter((place) => !isCombination(place));
  if (areas.length === 0 && places.includes('overall')) {
    return phrase(catalogue, 'change-tested', placeWords(catalogue, test));
  }
  return phrase(
    catalogue,
    'change-measured',
    placeWords(catalogue, test, ...(areas.length > 0 ? areas : places)),
  );
}

function assume(candidates: readonly Candidate[], holds: boolean): Assumption[] {
  return candidates.flatMap(({ atoms }) => atoms.map((atom) => ({ atom, holds })));
}

/**
 * The smallest raise among several groups of candidates, each the candidates of one rule: the fewest, then the nearest
 * to holding. Undefined when none of the groups raises the score, nor all of them together.
 */
export function smallestOf(
  groups: readonly (readonly Candidate[])[],
  score: (assumptions: readonly Assumption[]) => number,
): Candidate[] | undefined {
  const farthest = (found: readonly Candidate[]): number => Math.min(...found.map(({ low }) => low));
  let best: Candidate[] | undefined;
  for (const group of groups) {
    const found = smallestRaise(group, score);
    if (!found) continue;
    const shorter = best ? found.length - best.length : -1;
    if (shorter < 0 || (shorter === 0 && best && farthest(found) > farthest(best))) best = found;
  }
  if (best) return best;
  const all = new Map(groups.flat().map((candidate) => [candidate.id, candidate]));
  return smallestRaise([...all.values()], score);
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
  const wordsOfAll = (nature: Candidate['nature']): Text =>
    listTexts(
      found.filter((candidate) => candidate.nature === nature).map(({ words }) => words),
      phrase(catalogue, 'and'),
    );
  const what = wordsOfAll('raise');
  const then = wordsOfAll('reveal');
  return {
    direction: 'up',
    of: found.map(({ id }) => id),
    sentence:
      then.fr === ''
        ? phrase(catalogue, 'change-up', { what, gain })
        : what.fr === ''
          ? phrase(catalogue, 'change-reveal', { what: then, gain })
          : phrase(catalogue, 'change-both', { what, then, gain }),
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
