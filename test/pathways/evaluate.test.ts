import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/assessment/profile.js';
import { GUESSING_PROPENSITIES } from '../../src/irt/guessing.js';
import { equicorrelatedPrior } from '../../src/irt/joint-prior.js';
import type { Observation } from '../../src/irt/saved-posterior.js';
import { evaluate } from '../../src/pathways/rules/evaluate.js';
import { gatherEvidence } from '../../src/pathways/rules/evidence.js';
import type { Atom, Expression } from '../../src/pathways/rules/expression.js';
import { BANKS, buildProfile, profileOfTest } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';

const catalogue = loadCatalogue();

const atom = (value: Atom): Expression => ({ kind: 'atom', atom: value });
const level = (test: string, of: string, atLeast: string): Expression =>
  atom({ kind: 'level', test, of, atLeast });
const not = (part: Expression): Expression => ({ kind: 'not', part });
const all = (...parts: Expression[]): Expression => ({ kind: 'all', parts });
const any = (...parts: Expression[]): Expression => ({ kind: 'any', parts });

interface Small {
  readonly mean: number;
  readonly sd: number;
  readonly correlation: number;
  readonly scales: number;
  readonly propensities: readonly number[];
  readonly sharedSd: number;
  readonly observations: readonly Observation[];
}

const LEVELS = ['low', 'middle', 'high'];
const CUTS = [-0.5, 0.5];

function smallProfile(small: Small): Profile {
  const scales = Array.from({ length: small.scales }, (_, s) => `s${s}`);
  const facts = {
    scales,
    shares: scales.map(() => 1 / small.scales),
    levels: LEVELS,
    cuts: CUTS,
    mean: small.mean,
    sd: small.sd,
    correlation: small.correlation,
  };
  const test = profileOfTest(
    'bank',
    facts,
    {
      version: 1,
      prior: equicorrelatedPrior(
        scales.map(() => small.mean),
        scales.map(() => small.sd),
        small.correlation,
      ),
      propensities: small.propensities,
      observations: small.observations,
    },
    small.sharedSd,
  );
  const measured = { ...test, areas: test.areas.map((area) => ({ ...area, measured: true })) };
  return { ...buildProfile({}), tests: [measured] };
}

/** Truth of an expression for given abilities: nothing shared with the engine. */
function truth(expression: Expression, abilities: readonly number[]): boolean {
  switch (expression.kind) {
    case 'all':
      return expression.parts.every((part) => truth(part, abilities));
    case 'any':
      return expression.parts.some((part) => truth(part, abilities));
    case 'not':
      return !truth(expression.part, abilities);
    case 'named':
      return truth(expression.part, abilities);
    default: {
      if (expression.atom.kind !== 'level') throw new Error('levels only');
      const cut = CUTS[LEVELS.indexOf(expression.atom.atLeast) - 1] ?? Number.NEGATIVE_INFINITY;
      return (abilities[Number(expression.atom.of.slice(1))] ?? 0) >= cut;
    }
  }
}

/** P(expression) by direct quadrature over the abilities, the propensity and the cuts' common error. */
function bruteForce(small: Small, expression: Expression, step: number): number {
  const { mean, sd, correlation, scales, propensities, sharedSd } = small;
  const half = 5 * sd;
  const count = Math.round((2 * half) / step);
  // Midpoints of cells whose edges fall on the cuts.
  const nodes = Array.from({ length: count }, (_, j) => mean - half + (j + 0.5) * step);
  const errors = sharedSd === 0 ? [0] : Array.from({ length: 25 }, (_, k) => (k - 12) * 0.4);
  const inverse = 1 / (1 - correlation);
  const shared = correlation / ((1 - correlation) * (1 + (scales - 1) * correlation));
  const density = (abilities: readonly number[]): number => {
    let square = 0;
    let sum = 0;
    for (const ability of abilities) {
      const x = (ability - mean) / sd;
      square += x * x;
      sum += x;
    }
    // Inverse of an equicorrelation matrix (Sherman–Morrison).
    return Math.exp(-0.5 * (inverse * square - shared * sum * sum));
  };
  const likelihood = propensities.map((g) =>
    Array.from({ length: scales }, (_, s) =>
      nodes.map((node) => {
        let product = 1;
        for (const { scale, parameters, score } of small.observations) {
          if (scale !== s || parameters.model !== '3PL') continue;
          const knows = 1 / (1 + Math.exp(-(parameters.a ?? 1) * (node - parameters.b)));
          const c = parameters.c ?? 0;
          if (score === 'dont-know')
            product *= propensities.length > 1 ? (1 - knows) * (1 - g) : (1 - knows) * (1 - c);
          else product *= score === 1 ? knows + (1 - knows) * g * c : (1 - knows) * g * (1 - c);
        }
        return product;
      }),
    ),
  );
  let total = 0;
  let holds = 0;
  const abilities = new Array<number>(scales).fill(0);
  const index = new Array<number>(scales).fill(0);
  const visit = (s: number): void => {
    if (s < scales) {
      for (let j = 0; j < count; j++) {
        abilities[s] = nodes[j] ?? 0;
        index[s] = j;
        visit(s + 1);
      }
      return;
    }
    let mass = 0;
    for (const byScale of likelihood)
      mass += byScale.reduce((product, row, k) => product * (row[index[k] ?? 0] ?? 0), 1);
    mass *= density(abilities);
    for (const error of errors) {
      const weight = mass * Math.exp(-0.5 * error * error);
      total += weight;
      const shifted = abilities.map((ability) => ability + error * sharedSd);
      if (truth(expression, shifted)) holds += weight;
    }
  };
  visit(0);
  return holds / total;
}

function expressions(scales: number): fc.Arbitrary<Expression> {
  const leaf = fc
    .tuple(fc.integer({ min: 0, max: scales - 1 }), fc.constantFrom('middle', 'high'))
    .map(([s, name]) => level('bank', `s${s}`, name));
  return fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      tie('node').map(not),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
    ),
  })).node;
}

function observationsOf(
  scales: number,
  scores: readonly (0 | 1 | 'dont-know')[],
): fc.Arbitrary<Observation[]> {
  return fc.array(
    fc
      .tuple(
        fc.integer({ min: 0, max: scales - 1 }),
        fc.integer({ min: -3, max: 3 }),
        fc.constantFrom(...scores),
        fc.constantFrom(0, 0.25),
      )
      .map(
        ([scale, b, score, c]): Observation => ({
          scale,
          parameters: { model: '3PL', a: 1, b: b / 2, c },
          score,
        }),
      ),
    { minLength: 2, maxLength: 8 },
  );
}

describe('the probability of a combination of levels', () => {
  it('equals a direct quadrature for any boolean combination over two scales, guessing and shared error included', () => {
    fc.assert(
      fc.property(expressions(2), observationsOf(2, [0, 1, 'dont-know']), (expression, observations) => {
        const small: Small = {
          mean: 0,
          sd: 1,
          correlation: 0.6,
          scales: 2,
          propensities: GUESSING_PROPENSITIES,
          sharedSd: 0.3,
          observations,
        };

        const result = evaluate(expression, gatherEvidence(smallProfile(small), catalogue));

        expect(result.bounds).toBe(false);
        expect(result.high).toBeCloseTo(result.low, 12);
        expect(Math.abs(result.low - bruteForce(small, expression, 0.1))).toBeLessThan(0.004);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('equals a direct quadrature over three scales', () => {
    fc.assert(
      fc.property(expressions(3), observationsOf(3, [0, 1]), (expression, observations) => {
        const small: Small = {
          mean: 0,
          sd: 1,
          correlation: 0.7,
          scales: 3,
          propensities: [1],
          sharedSd: 0,
          observations,
        };

        const { low } = evaluate(expression, gatherEvidence(smallProfile(small), catalogue));

        expect(Math.abs(low - bruteForce(small, expression, 0.125))).toBeLessThan(0.002);
      }),
      { numRuns: 8, seed: 11 },
    );
  });

  it('is not the product of the marginals within a test, and is the product between tests', () => {
    const at = { ability: -0.6, answers: 4 };
    const profile = buildProfile({
      levels: {
        technical: { 'T3-entretien': at, 'T4-repas': at },
        digital: { safety: { ability: 0, answers: 4 } },
      },
    });
    const evidence = gatherEvidence(profile, catalogue);
    const t3 = level('technical', 'T3-entretien', 'progress');
    const t4 = level('technical', 'T4-repas', 'progress');
    const safety = level('digital', 'safety', 'd3');
    const p = (expression: Expression): number => evaluate(expression, evidence).low;

    expect(p(all(t3, t4))).toBeGreaterThan(p(t3) * p(t4) + 0.03);
    expect(p(all(t3, safety))).toBeCloseTo(p(t3) * p(safety), 12);
    expect(evaluate(all(t3, safety), evidence).acrossTests).toBe(true);
    expect(evaluate(all(t3, t4), evidence).acrossTests).toBe(false);
  });

  it('keeps the higher cut when two cuts of one ability meet', () => {
    const profile = buildProfile({ levels: { technical: { 'T3-entretien': { ability: 0.3, answers: 5 } } } });
    const evidence = gatherEvidence(profile, catalogue);
    const progress = level('technical', 'T3-entretien', 'progress');
    const operational = level('technical', 'T3-entretien', 'operational');

    expect(evaluate(all(progress, operational), evidence).low).toBe(evaluate(operational, evidence).low);
    expect(evaluate(any(progress, operational), evidence).low).toBeCloseTo(
      evaluate(progress, evidence).low,
      12,
    );
  });

  it('is certain at the lowest level of a measured area', () => {
    const profile = buildProfile({ levels: { technical: { 'T3-entretien': { ability: -2, answers: 5 } } } });

    const result = evaluate(
      level('technical', 'T3-entretien', 'discover'),
      gatherEvidence(profile, catalogue),
    );

    expect(result).toMatchObject({ outcome: 'met', low: 1, high: 1 });
  });

  it('uses bounds where an overall level meets an area of the same test, and contains the truth', () => {
    const at = (ability: number): { ability: number; answers: number } => ({ ability, answers: 4 });
    const profile = buildProfile({
      levels: { french: { reading: at(-1.2), interaction: at(-0.4), listening: at(-0.9) } },
    });
    const evidence = gatherEvidence(profile, catalogue);
    const overall = level('french', 'overall', 'a2');
    const reading = level('french', 'reading', 'a2');
    const p = (expression: Expression): number => evaluate(expression, evidence).low;

    const both = evaluate(all(overall, reading), evidence);

    expect(both.bounds).toBe(true);
    expect(both.low).toBeCloseTo(Math.max(0, p(overall) + p(reading) - 1), 12);
    expect(both.high).toBeCloseTo(Math.min(p(overall), p(reading)), 12);
    const either = evaluate(any(overall, reading), evidence);
    expect(either.low).toBeCloseTo(Math.max(p(overall), p(reading)), 12);
    expect(either.high).toBeCloseTo(Math.min(1, p(overall) + p(reading)), 12);
  });

  it('falls back to bounds when a rule has too many terms to expand', () => {
    const at = { ability: 0.2, answers: 3 };
    const areas = BANKS.technical?.scales ?? [];
    const profile = buildProfile({
      levels: { technical: Object.fromEntries(areas.map((area) => [area, at])) },
      propensities: [1],
      sharedSd: 0,
    });
    const wide = any(...areas.map((area) => level('technical', area, 'operational')));

    const result = evaluate(wide, gatherEvidence(profile, catalogue));

    expect(result.bounds).toBe(true);
    expect(result.low).toBeLessThanOrEqual(result.high);
  });
});

describe('three-valued logic', () => {
  const evidence = gatherEvidence(buildProfile({ answers: { adult: true, 'under-30': false } }), catalogue);
  const yes = atom({ kind: 'answer', question: 'adult', is: true });
  const no = atom({ kind: 'answer', question: 'under-30', is: true });
  const unknown = atom({ kind: 'answer', question: 'training-time', is: 'full-time' });
  const outcome = (expression: Expression): string => evaluate(expression, evidence).outcome;

  it('is the strong logic of Kleene on facts', () => {
    const table: [Expression, string][] = [
      [all(yes, yes), 'met'],
      [all(yes, no), 'not-met'],
      [all(yes, unknown), 'to-check'],
      [all(no, unknown), 'not-met'],
      [any(yes, unknown), 'met'],
      [any(no, unknown), 'to-check'],
      [any(no, no), 'not-met'],
      [not(unknown), 'to-check'],
      [not(no), 'met'],
      [any(unknown, not(unknown)), 'to-check'],
      [all(unknown, not(unknown)), 'to-check'],
      [all(), 'met'],
      [any(), 'not-met'],
    ];

    for (const [expression, wanted] of table) expect(outcome(expression)).toBe(wanted);
  });

  it('never says no of what was not measured', () => {
    expect(outcome(level('french', 'overall', 'a2'))).toBe('to-check');
    expect(outcome(not(level('french', 'overall', 'a2')))).toBe('to-check');
    expect(outcome(atom({ kind: 'measured', test: 'french', of: 'oral' }))).toBe('to-check');
    expect(outcome(atom({ kind: 'experience', area: 'T4-repas' }))).toBe('to-check');
  });

  it('takes « I don’t know » for an open answer', () => {
    const unsure = gatherEvidence(buildProfile({ answers: { 'work-authorisation': 'unsure' } }), catalogue);
    const allowed = atom({ kind: 'answer', question: 'work-authorisation', is: 'yes' });

    expect(evaluate(allowed, unsure).outcome).toBe('to-check');
  });

  it('reads yes and no in both spellings', () => {
    const spelled = gatherEvidence(buildProfile({ answers: { adult: 'yes' } }), catalogue);

    expect(evaluate(yes, spelled).outcome).toBe('met');
  });

  it('settles exactly at the thresholds of the catalogue', () => {
    const profile = buildProfile({ levels: { technical: { 'T3-entretien': { ability: 0, answers: 6 } } } });
    const rule = level('technical', 'T3-entretien', 'progress');
    const { low } = evaluate(rule, gatherEvidence(profile, catalogue));
    const at = (met: number, notMet: number): string => {
      const custom = { ...catalogue, pathways: { ...catalogue.pathways, thresholds: { met, notMet } } };
      return evaluate(rule, gatherEvidence(profile, custom)).outcome;
    };

    expect(at(low, 0.1)).toBe('met');
    expect(at(low + 1e-6, 0.1)).toBe('to-check');
    expect(at(0.99, low)).toBe('not-met');
    expect(at(0.99, low - 1e-6)).toBe('to-check');
  });
});
