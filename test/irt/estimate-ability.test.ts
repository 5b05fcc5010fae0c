import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AbilityPrior } from '../../src/irt/ability-prior.js';
import { estimateAbility } from '../../src/irt/estimate-ability.js';
import type { EstimationOptions } from '../../src/irt/estimation-options.js';
import { gridPosterior } from '../../src/irt/grid-posterior.js';
import type { ScoredResponse } from '../../src/irt/scored-response.js';
import { anyAnswer, longPattern, twoParameter } from './arbitraries.js';

const methods = ['EAP', 'MAP', 'ML', 'WLE'] as const;

describe('estimateAbility', () => {
  it('as EAP stays between the ends of its grid', () => {
    fc.assert(
      fc.property(
        fc.array(anyAnswer(), { maxLength: 30 }),
        fc.double({ min: -3, max: 2, noNaN: true }),
        fc.integer({ min: 2, max: 60 }),
        (responses, min, points) => {
          const grid = { min, max: min + 1.5, points };
          const { theta } = estimateAbility(responses, { grid });

          expect(theta).toBeGreaterThanOrEqual(min);
          expect(theta).toBeLessThanOrEqual(min + 1.5);
        },
      ),
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        fc.array(anyAnswer(3), { maxLength: 10 }),
        fc.constantFrom(...methods),
        (responses, method) => {
          const forwards = estimateAbility(responses, { method });
          const backwards = estimateAbility(responses.toReversed(), { method });

          expect(backwards.theta).toBeCloseTo(forwards.theta, 6);
          if (Number.isFinite(forwards.standardError)) {
            expect(backwards.standardError / forwards.standardError).toBeCloseTo(1, 6);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never falls when an answer under the 2PL turns from wrong to right', () => {
    const answers = fc.array(fc.tuple(twoParameter, fc.integer({ min: 0, max: 1 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(answers, fc.nat(), fc.constantFrom(...methods), (items, draw, method) => {
        const changed = draw % items.length;
        const scored = (score: number): ScoredResponse[] =>
          items.map(([parameters, given], index) => ({
            parameters,
            score: index === changed ? score : given,
          }));

        const wrong = estimateAbility(scored(0), { method });
        const right = estimateAbility(scored(1), { method });

        expect(right.theta).toBeGreaterThanOrEqual(wrong.theta - 1e-9);
      }),
    );
  });

  it.each<[EstimationOptions, number, number]>([
    [{ prior: { mean: -0.6, sd: 1.5 } }, -0.6, 1.5],
    [{ method: 'MAP', prior: { mean: -0.6, sd: 1.5 } }, -0.6, 1.5],
    [{ prior: { min: -1, max: 3 } }, 1, 4 / Math.sqrt(12)],
    [{ prior: 'jeffreys' }, 0, 8 / Math.sqrt(12)],
    [{ method: 'MAP', prior: { min: -1, max: 3 } }, 1, Number.POSITIVE_INFINITY],
    [{ method: 'MAP', prior: 'jeffreys' }, 0, Number.POSITIVE_INFINITY],
    [{ method: 'ML', bounds: [-3, 4] }, 0.5, Number.POSITIVE_INFINITY],
    [{ method: 'WLE' }, 0, Number.POSITIVE_INFINITY],
  ])('without answers and %j says what was known before', (options, theta, standardError) => {
    const actual = estimateAbility([], options);

    expect(actual.theta).toBeCloseTo(theta, 12);
    if (standardError === Number.POSITIVE_INFINITY) expect(actual.standardError).toBe(standardError);
    else expect(Math.abs(actual.standardError / standardError - 1)).toBeLessThan(1e-3);
    expect(actual.bound).toBeUndefined();
  });

  it('says at which bound an estimate lies', () => {
    const right: ScoredResponse[] = [{ parameters: { model: '2PL', a: 1, b: 0 }, score: 1 }];
    const wrong: ScoredResponse[] = [{ parameters: { model: '2PL', a: 1, b: 0 }, score: 0 }];

    expect(estimateAbility(right, { method: 'ML', bounds: [-3, 3] })).toMatchObject({
      theta: 3,
      bound: 'upper',
    });
    expect(estimateAbility(wrong, { method: 'ML' })).toMatchObject({ theta: -4, bound: 'lower' });
    expect(estimateAbility(wrong, { method: 'MAP', bounds: [-0.1, 3] })).toMatchObject({ bound: 'lower' });
    expect(estimateAbility(wrong, { method: 'MAP', prior: { min: -2, max: 5 } }).theta).toBe(-2);
    expect(estimateAbility(right, { method: 'MAP' })).not.toHaveProperty('bound');
  });

  it('as ML does not mind bounds so wide that everything underflows', () => {
    const pattern = (scores: readonly number[]): ScoredResponse[] =>
      scores.map((score, index) => ({ parameters: { model: '2PL', a: 5, b: index }, score }));
    const bounds = [-1000, 1000] as const;

    expect(estimateAbility(pattern([1, 1]), { method: 'ML', bounds }).bound).toBe('upper');
    expect(estimateAbility(pattern([0, 0]), { method: 'ML', bounds }).bound).toBe('lower');
    expect(estimateAbility(pattern([1, 0]), { method: 'ML', bounds }).theta).toBeCloseTo(0.5, 12);
    expect(estimateAbility(pattern([1, 0]), { method: 'WLE', bounds }).theta).toBeCloseTo(0.5, 9);
    expect(Math.abs(estimateAbility(pattern([1, 1]), { method: 'WLE', bounds }).theta)).toBeLessThan(5);
  });

  describe('of answers that leave two maxima', () => {
    // Wrong on easy items, right on hard ones that can be guessed: someone weak and lucky, or someone able and distracted.
    const pattern = (hard: number, a: number): ScoredResponse[] => [
      ...Array.from({ length: 2 }, () => ({ parameters: { model: '2PL', a, b: -1 } as const, score: 0 })),
      ...Array.from({ length: hard }, () => ({
        parameters: { model: '3PL', a: 3, b: 2, c: 0.3 } as const,
        score: 1,
      })),
    ];
    const nodes = Array.from({ length: 1401 }, (_, n) => -7 + n / 100);
    const tabulated = { grid: nodes.filter((_, n) => n % 50 === 0), weights: [] as number[] };
    tabulated.weights = tabulated.grid.map((theta) => Math.exp(-((theta / 2.5) ** 2) / 2));
    const logit = (theta: number, a: number, b: number) => 1 / (1 + Math.exp(-a * (theta - b)));
    const value = (list: readonly ScoredResponse[], theta: number) =>
      list.reduce((sum, { parameters, score }) => {
        const { a = 1, b, c = 0 } = parameters as { a?: number; b: number; c?: number };
        const right = c + (1 - c) * logit(theta, a, b);
        return sum + Math.log(score === 1 ? right : 1 - right);
      }, 0);
    const logInformation = (list: readonly ScoredResponse[], theta: number) =>
      Math.log(
        list.reduce((sum, { parameters }) => {
          const { a = 1, b, c = 0 } = parameters as { a?: number; b: number; c?: number };
          const right = c + (1 - c) * logit(theta, a, b);
          const slope = a * (1 - c) * logit(theta, a, b) * (1 - logit(theta, a, b));
          return sum + slope ** 2 / (right * (1 - right));
        }, 0),
      );

    it.each<[string, EstimationOptions, (list: readonly ScoredResponse[], theta: number) => number]>([
      ['ML', { method: 'ML', bounds: [-7, 7] }, () => 0],
      [
        'MAP',
        { method: 'MAP', prior: { mean: 0.3, sd: 2.5 } },
        (_, theta) => -(((theta - 0.3) / 2.5) ** 2) / 2,
      ],
      ['MAP of a table', { method: 'MAP', prior: tabulated }, (_, theta) => -((theta / 2.5) ** 2) / 2],
      [
        'MAP of Jeffreys’ prior',
        { method: 'MAP', prior: 'jeffreys', bounds: [-7, 7] },
        (list, theta) => 0.5 * logInformation(list, theta),
      ],
    ])('%s takes the higher, whichever it is', (_, options, logPrior) => {
      const sides = new Set<number>();
      for (const hard of [1, 2, 3, 4, 5, 6]) {
        for (const a of [0.9, 1.3, 1.8]) {
          const list = pattern(hard, a);
          const criterion = (theta: number) => value(list, theta) + logPrior(list, theta);
          const best = nodes.reduce((top, theta) => (criterion(theta) > criterion(top) ? theta : top));

          const { theta } = estimateAbility(list, options);
          expect(criterion(theta)).toBeGreaterThanOrEqual(criterion(best) - 1e-9);
          sides.add(Math.sign(theta - 1));
        }
      }
      expect(sides.size).toBe(2);
    });
  });

  it('as MAP looks as far from its prior as the answers ask', () => {
    for (const [b, score] of [
      [25, 1],
      [-25, 0],
    ] as const) {
      const responses = Array.from(
        { length: 60 },
        (): ScoredResponse => ({ parameters: { model: '2PL', a: 1, b }, score }),
      );
      const { theta } = estimateAbility(responses, { method: 'MAP', prior: { mean: 0, sd: 1 } });
      // Where the prior pulls back as hard as sixty answers push.
      const push = 60 * (score - 1 / (1 + Math.exp(-(theta - b))));

      expect(Math.abs(theta)).toBeGreaterThan(20);
      expect(theta).toBeCloseTo(push, 6);
    }
  });

  it('keeps to where a tabulated prior is positive', () => {
    const prior = { grid: [-3, -2, -1, 0, 1, 2, 3], weights: [0, 0, 1, 2, 1, 0, 0] };
    const all = (score: number): ScoredResponse[] => [{ parameters: { model: '2PL', a: 1, b: 0 }, score }];

    for (const method of ['ML', 'WLE'] as const) {
      expect(Math.abs(estimateAbility(all(1), { method, prior }).theta)).toBeLessThanOrEqual(1);
    }
    expect(estimateAbility(all(1), { method: 'ML', prior })).toMatchObject({ theta: 1, bound: 'upper' });
    expect(estimateAbility(all(0), { method: 'ML', prior })).toMatchObject({ theta: -1, bound: 'lower' });
    expect(estimateAbility(all(1), { method: 'ML', prior: { min: -2, max: 5 }, bounds: [-4, 3] }).theta).toBe(
      3,
    );
    expect(estimateAbility(all(0), { method: 'ML', prior: { min: -2, max: 5 }, bounds: [-4, 3] }).theta).toBe(
      -2,
    );
  });

  it('takes the posterior of one test as the prior of the next', () => {
    const responses = longPattern(60).slice(0, 24);
    const grid = { min: -6, max: 6, points: 121 };
    const prior: AbilityPrior = gridPosterior(responses.slice(0, 10), { grid });

    const inTwo = estimateAbility(responses.slice(10), { prior });
    const inOne = estimateAbility(responses, { grid });

    expect(inTwo.theta).toBeCloseTo(inOne.theta, 12);
    expect(inTwo.standardError).toBeCloseTo(inOne.standardError, 12);
  });

  it('as MAP takes a normal prior on a grid as it takes the normal prior', () => {
    const responses = longPattern(60).slice(0, 12);
    const prior = gridPosterior([], { grid: { min: -6, max: 6, points: 49 } });

    const onGrid = estimateAbility(responses, { method: 'MAP', prior });
    const normal = estimateAbility(responses, { method: 'MAP' });

    expect(onGrid.theta).toBeCloseTo(normal.theta, 10);
    expect(onGrid.standardError).toBeCloseTo(normal.standardError, 10);
  });

  it('reads "I don\'t know" as a wrong answer under "always"', () => {
    const items = longPattern(60).slice(0, 8);
    const unknown = items.map(
      (item): ScoredResponse => (item.score === 0 ? { ...item, score: 'dont-know' } : item),
    );

    for (const method of methods) {
      expect(estimateAbility(unknown, { method })).toEqual(estimateAbility(items, { method }));
    }
  });

  it('under "propensity" places an honest non-guesser above someone who guessed wrong as often', () => {
    const items = longPattern(60).slice(0, 12);
    const unknown = items.map(
      (item): ScoredResponse => (item.score === 0 ? { ...item, score: 'dont-know' } : item),
    );

    for (const method of methods) {
      const options: EstimationOptions = { method, guessing: 'propensity' };
      expect(estimateAbility(unknown, options).theta).toBeGreaterThan(estimateAbility(items, options).theta);
    }
  });

  it.each<[string, readonly ScoredResponse[], unknown]>([
    ['irt/score-out-of-range', [{ parameters: { model: '2PL', b: 0 }, score: 2 }], {}],
    [
      'irt/score-out-of-range',
      [{ parameters: { model: '2PL', b: 0 }, score: 0.5 }],
      { guessing: 'propensity' },
    ],
    ['irt/parameter-out-of-range', [{ parameters: { model: '2PL', a: -1, b: 0 }, score: 1 }], {}],
    ['irt/invalid-prior', [], { prior: { mean: 0, sd: 0 } }],
    ['irt/invalid-prior', [], { prior: { mean: Number.NaN, sd: 1 }, method: 'MAP' }],
    ['irt/invalid-prior', [], { prior: { min: 1, max: 1 } }],
    ['irt/invalid-prior', [], { prior: 'flat' }],
    ['irt/invalid-grid', [], { prior: { grid: [0, 1], weights: [0, 0] } }],
    ['irt/invalid-grid', [], { prior: { grid: [1, 0], weights: [1, 1] } }],
    ['irt/invalid-grid', [], { prior: { grid: [0, 1], weights: [1, -1] } }],
    ['irt/invalid-grid', [], { prior: { grid: [0, 1], weights: [1] } }],
    ['irt/invalid-grid', [], { grid: { min: -4, max: 4, points: 1 } }],
    ['irt/invalid-grid', [], { grid: { min: 4, max: -4, points: 33 } }],
    ['irt/invalid-grid', [], { prior: { min: 0, max: 1 }, grid: { min: 2, max: 3, points: 5 } }],
    ['irt/invalid-bounds', [], { method: 'ML', bounds: [4, -4] }],
    ['irt/invalid-bounds', [], { method: 'MAP', prior: { min: 0, max: 1 }, bounds: [2, 3] }],
    ['irt/invalid-bounds', [], { bounds: [0, Number.POSITIVE_INFINITY] }],
    ['irt/invalid-option', [], { method: 'EAPsum' }],
    ['irt/invalid-option', [], { guessing: 'sometimes' }],
  ])('throws %s for %j and %j', (code, responses, options) => {
    expect(() => estimateAbility(responses, options as EstimationOptions)).toThrow(code);
  });
});
