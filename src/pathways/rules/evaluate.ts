import { experienceImplies } from '../experience.js';
import { type Evidence, factOf } from './evidence.js';
import { type Atom, atomKey, atomsOf, type Expression, type LevelAtom } from './expression.js';
import { complement, constant, indicator, type Polynomial, times } from './polynomial.js';

/** What a rule comes to. */
export type Outcome = 'met' | 'not-met' | 'to-check';

/** A rule evaluated. Its probability lies between `low` and `high`; the two are equal when all is known. */
export interface Evaluation {
  readonly outcome: Outcome;
  readonly low: number;
  readonly high: number;
  /** true when something the outcome rests on was not measured or not answered. */
  readonly unknown: boolean;
  /** true when the probability rests on several tests, taken as independent. */
  readonly acrossTests: boolean;
  /** true when bounds were used because a combination of areas meets an area of its own test. */
  readonly bounds: boolean;
}

/** "Suppose this atom held", or did not: what explanations ask. */
export interface Assumption {
  readonly atom: Atom;
  readonly holds: boolean;
}

/** Most terms a polynomial may have before bounds are used instead. */
const MOST_TERMS = 128;

/** Rounding of sums of probabilities. */
const ROUNDING = 1e-9;

type Ground =
  | boolean
  | {
      readonly kind: 'level';
      readonly variable: string;
      readonly test: string;
      readonly cut: number;
      readonly combination: boolean;
    }
  | { readonly kind: 'not'; readonly part: Ground }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Ground[] };

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly bounds: boolean;
}

/**
 * Evaluates a rule three-valued. What is unknown is taken at its worst for the lower probability and at its best
 * for the upper one, occurrence by occurrence, which for facts is Kleene's strong logic. Within a test the
 * probability of a combination of areas comes from the joint posterior (the rule is expanded into a polynomial of
 * indicators); tests are independent of each other. Where a combination of areas (overall, written, oral) meets
 * an area of the same test no joint probability is at hand: Fréchet's bounds are used, max(0, Σp − n + 1) to
 * min p. Met when the lower probability reaches the upper threshold, not met when the upper one stays at or below
 * the lower threshold, else to check; a level that asks to be surer moves both thresholds of the rule that reads it.
 */
export function evaluate(
  expression: Expression,
  evidence: Evidence,
  assumptions: readonly Assumption[] = [],
): Evaluation {
  const worst = ground(expression, evidence, assumptions, false, true);
  const best = ground(expression, evidence, assumptions, true, true);
  const least = probability(worst, evidence);
  const most = probability(best, evidence);
  const low = least.low;
  const high = Math.max(low, most.high);
  const { met, notMet } = thresholdsOf(expression, evidence);
  return {
    outcome: low >= met - ROUNDING ? 'met' : high <= notMet + ROUNDING ? 'not-met' : 'to-check',
    low,
    high,
    unknown: JSON.stringify(worst) !== JSON.stringify(best),
    acrossTests: testsOf(worst).size > 1 || testsOf(best).size > 1,
    bounds: least.bounds || most.bounds,
  };
}

function thresholdsOf(expression: Expression, { thresholds }: Evidence): Evidence['thresholds'] {
  const asked = atomsOf(expression).flatMap(({ atom }) =>
    atom.kind === 'level' && atom.probability !== undefined ? [atom.probability] : [],
  );
  return {
    met: Math.max(thresholds.met, ...asked),
    notMet: Math.min(thresholds.notMet, ...asked.map((probability) => 1 - probability)),
  };
}

/** Replaces every atom by a truth value or a measured level; unknown ones by what `optimistic` says. */
function ground(
  expression: Expression,
  evidence: Evidence,
  assumptions: readonly Assumption[],
  optimistic: boolean,
  positive: boolean,
): Ground {
  switch (expression.kind) {
    case 'atom': {
      const { atom } = expression;
      const assumed = assumedValue(atom, evidence, assumptions);
      if (assumed !== undefined) return assumed;
      const level = atom.kind === 'level' ? measuredLevel(atom, evidence) : undefined;
      if (level !== undefined) return level;
      const fact = factOf(atom, evidence);
      return optimistic === positive ? fact.high : fact.low;
    }
    case 'named':
      return ground(expression.part, evidence, assumptions, optimistic, positive);
    case 'not': {
      const part = ground(expression.part, evidence, assumptions, optimistic, !positive);
      return typeof part === 'boolean' ? !part : { kind: 'not', part };
    }
    default: {
      const neutral = expression.kind === 'all';
      const parts: Ground[] = [];
      for (const child of expression.parts) {
        const part = ground(child, evidence, assumptions, optimistic, positive);
        if (part === !neutral) return !neutral;
        if (part !== neutral) parts.push(part);
      }
      const [first] = parts;
      if (first === undefined) return neutral;
      return parts.length === 1 ? first : { kind: expression.kind, parts };
    }
  }
}

function measuredLevel(atom: LevelAtom, { levels }: Evidence): Ground | undefined {
  const variable = levels.read(atom);
  const cut = levels.cut(atom.test, atom.atLeast);
  if (!variable || cut === undefined) return undefined;
  if (cut < 0) return true;
  return {
    kind: 'level',
    variable: variable.key,
    test: variable.test,
    cut,
    combination: variable.combination,
  };
}

function assumedValue(
  atom: Atom,
  { levels }: Evidence,
  assumptions: readonly Assumption[],
): boolean | undefined {
  for (const { atom: other, holds } of assumptions) {
    if (atomKey(atom) === atomKey(other)) return holds;
    const stronger = holds ? other : atom;
    const weaker = holds ? atom : other;
    if (stronger.kind === 'level' && weaker.kind === 'level') {
      if (stronger.test !== weaker.test || stronger.of !== weaker.of) continue;
      const above = levels.cut(stronger.test, stronger.atLeast);
      const below = levels.cut(weaker.test, weaker.atLeast);
      if (above !== undefined && below !== undefined && above >= below) return holds;
    } else if (stronger.kind === 'experience' && weaker.kind === 'experience') {
      if (experienceImplies(stronger, weaker)) return holds;
    } else if (holds && stronger.kind === 'level' && weaker.kind === 'measured') {
      if (stronger.test === weaker.test && stronger.of === weaker.of) return true;
    }
  }
  return undefined;
}

function probability(node: Ground, evidence: Evidence): Interval {
  if (typeof node === 'boolean') return { low: node ? 1 : 0, high: node ? 1 : 0, bounds: false };
  const exact = exactProbability(node, evidence);
  if (exact !== undefined) return { low: exact, high: exact, bounds: false };
  switch (node.kind) {
    case 'not': {
      const part = probability(node.part, evidence);
      return { low: 1 - part.high, high: 1 - part.low, bounds: part.bounds };
    }
    case 'all':
      return together(node.parts, evidence);
    case 'any': {
      const none = together(
        node.parts.map((part): Ground => (typeof part === 'boolean' ? !part : { kind: 'not', part })),
        evidence,
      );
      return { low: 1 - none.high, high: 1 - none.low, bounds: none.bounds };
    }
    default:
      return { low: 0, high: 1, bounds: true };
  }
}

/** "All of these": groups that share no test multiply; inside a group the bounds hold whatever the dependence. */
function together(parts: readonly Ground[], evidence: Evidence): Interval {
  let low = 1;
  let high = 1;
  let bounds = false;
  for (const group of groupsByTest(parts)) {
    const interval = groupTogether(group, evidence);
    low *= interval.low;
    high *= interval.high;
    bounds ||= interval.bounds;
  }
  return { low, high, bounds };
}

function groupTogether(group: readonly Ground[], evidence: Evidence): Interval {
  const whole: Ground = { kind: 'all', parts: group };
  const exact = exactProbability(whole, evidence);
  if (exact !== undefined) return { low: exact, high: exact, bounds: false };
  // What concerns areas only has a joint probability; each of the others stands alone.
  const areas = group.filter((part) => !hasCombination(part));
  const others = group.filter(hasCombination);
  const members: Interval[] = others.map((part) => probability(part, evidence));
  if (areas.length > 0) {
    const joint = exactProbability({ kind: 'all', parts: areas }, evidence);
    if (joint === undefined) members.push(...areas.map((part) => probability(part, evidence)));
    else members.push({ low: joint, high: joint, bounds: false });
  }
  const sum = members.reduce((total, member) => total + member.low, 0);
  return {
    low: Math.max(0, sum - (members.length - 1)),
    high: Math.min(...members.map((member) => member.high)),
    bounds: members.length > 1 || members.some((member) => member.bounds),
  };
}

/** Parts grouped so that two groups have no test in common. */
function groupsByTest(parts: readonly Ground[]): Ground[][] {
  const groups: { tests: Set<string>; parts: Ground[] }[] = [];
  for (const part of parts) {
    const tests = testsOf(part);
    const joined: Ground[] = [];
    const rest: typeof groups = [];
    for (const group of groups) {
      if ([...tests].some((test) => group.tests.has(test))) {
        for (const test of group.tests) tests.add(test);
        joined.push(...group.parts);
      } else rest.push(group);
    }
    rest.push({ tests, parts: [...joined, part] });
    groups.splice(0, groups.length, ...rest);
  }
  return groups.map((group) => group.parts);
}

/** The probability by expansion; undefined where a combination shares its test, or the terms are too many. */
function exactProbability(node: Ground, evidence: Evidence): number | undefined {
  const variables = new Map<string, Map<string, boolean>>();
  eachLevel(node, ({ test, variable, combination }) => {
    const ofTest = variables.get(test) ?? new Map<string, boolean>();
    ofTest.set(variable, combination);
    variables.set(test, ofTest);
  });
  for (const ofTest of variables.values()) {
    if (ofTest.size > 1 && [...ofTest.values()].some((combination) => combination)) return undefined;
  }
  const polynomial = expand(node);
  if (!polynomial) return undefined;
  let sum = 0;
  for (const { coefficient, product } of polynomial.values()) {
    sum += coefficient * evidence.levels.probability(product);
  }
  return Math.min(1, Math.max(0, sum));
}

function expand(node: Ground): Polynomial | undefined {
  if (typeof node === 'boolean') return constant(node ? 1 : 0);
  switch (node.kind) {
    case 'level':
      return indicator(node.variable, node.cut);
    case 'not': {
      const part = expand(node.part);
      return part && complement(part);
    }
    default: {
      let product = constant(1);
      for (const child of node.parts) {
        const part = expand(child);
        if (!part) return undefined;
        product = times(product, node.kind === 'all' ? part : complement(part));
        if (product.size > MOST_TERMS) return undefined;
      }
      return node.kind === 'all' ? product : complement(product);
    }
  }
}

function eachLevel(node: Ground, visit: (level: Extract<Ground, { kind: 'level' }>) => void): void {
  if (typeof node === 'boolean') return;
  if (node.kind === 'level') visit(node);
  else if (node.kind === 'not') eachLevel(node.part, visit);
  else for (const part of node.parts) eachLevel(part, visit);
}

function testsOf(node: Ground): Set<string> {
  const tests = new Set<string>();
  eachLevel(node, ({ test }) => tests.add(test));
  return tests;
}

function hasCombination(node: Ground): boolean {
  let found = false;
  eachLevel(node, ({ combination }) => {
    found ||= combination;
  });
  return found;
}
