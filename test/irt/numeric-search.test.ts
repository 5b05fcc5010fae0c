import { describe, expect, it } from 'vitest';
import { checkPrior } from '../../src/irt/ability-prior.js';
import { estimateAbility } from '../../src/irt/estimate-ability.js';
import { type Criterion, globalMaximum } from '../../src/irt/internal/global-maximum.js';
import { createLikelihood } from '../../src/irt/internal/likelihood.js';
import { scanResolution } from '../../src/irt/internal/maximum-likelihood.js';
import { gaussLegendre, integrate } from '../../src/irt/internal/quadrature.js';
import { findRoot } from '../../src/irt/internal/root.js';
import { errorFrom } from './error-from.js';

describe('findRoot', () => {
  it.each<[string, (x: number) => number, number, number, number, number]>([
    ['x³ = 2', (x) => x ** 3 - 2, 0, 2, Math.cbrt(2), 14],
    ['cos x = 0', Math.cos, 1, 2, Math.PI / 2, 10],
    ['ln x = 1', (x) => Math.log(x) - 1, 0.1, 40, Math.E, 14],
    ['falling: e^−x = 0.2', (x) => Math.exp(-x) - 0.2, 0, 30, Math.log(5), 16],
    ['steep: tanh 50(x − 0.3) = 0', (x) => Math.tanh(50 * (x - 0.3)), -4, 4, 0.3, 20],
    ['far from the middle: x = 10⁻⁶', (x) => x - 1e-6, -1, 100, 1e-6, 8],
    ['flat there: (x − 0.7)⁵ = 0', (x) => (x - 0.7) ** 5, -3, 2, 0.7, 90],
  ])('%s, to rounding, in fewer steps than halving takes', (_, f, left, right, root, most) => {
    let evaluations = 0;
    const counted = (x: number) => {
      evaluations += 1;
      return f(x);
    };

    const found = findRoot(counted, left, f(left), right, f(right));

    // A root of fifth order is known to the fifth root of rounding.
    expect(Math.abs(found - root)).toBeLessThanOrEqual(
      most > 20 ? 1e-3 : 4e-15 * Math.max(1, Math.abs(root)),
    );
    expect(evaluations).toBeLessThanOrEqual(most);
  });

  it('takes the ends in either order, and a root met by chance', () => {
    const f = (x: number) => x * (x + 1);

    expect(findRoot(f, 3, f(3), -0.5, f(-0.5))).toBeCloseTo(0, 15);
    expect(findRoot((x) => x - 1, 0, -1, 2, 1)).toBe(1);
  });
});

/** A criterion whose slope is this product of distances to roots, and whose value is its integral. */
function polynomial(roots: readonly number[], sign: 1 | -1, unimodal = false): Criterion {
  const slope = (x: number) => roots.reduce((product, root) => product * (x - root), sign);
  // Simpson's rule over many pieces: nothing of the library.
  const rise = (from: number, to: number) => {
    const pieces = 400;
    const h = (to - from) / pieces;
    let sum = 0;
    for (let k = 0; k < pieces; k += 1) {
      const x = from + k * h;
      sum += (h / 6) * (slope(x) + 4 * slope(x + h / 2) + slope(x + h));
    }
    return sum;
  };
  return { slope, rise, unimodal, resolution: 0.1 };
}

describe('globalMaximum', () => {
  it.each<[string, Criterion, number, number, number, 'lower' | 'upper' | undefined]>([
    ['one inside', polynomial([0.4], -1, true), -4, 4, 0.4, undefined],
    ['rising all the way', polynomial([9], -1, true), -4, 4, 4, 'upper'],
    ['falling all the way', polynomial([-9], -1, true), -4, 4, -4, 'lower'],
    // Slope −(x + 1)(x)(x − 2): maxima at −1 and 2, the second higher; mirrored, the first.
    ['the second of two', polynomial([-1, 0, 2], -1), -4, 4, 2, undefined],
    ['the first of two', polynomial([-2, 0, 1], -1), -4, 4, -2, undefined],
    ['the lowest of two as high', { ...polynomial([-1, 0, 1], -1), rise: () => 0 }, -3, 3, -1, undefined],
    // Slope (x + 1)(x − 1): one maximum at −1, and the upper end beyond 2 higher than it.
    ['an end higher than the one inside', polynomial([-1, 1], 1), -1.5, 3, 3, 'upper'],
    ['one inside higher than the end', polynomial([-1, 1], 1), -1.5, 1.9, -1, undefined],
    ['the lower end, falling first', polynomial([-1, 1], -1), -3, 2, -3, 'lower'],
    ['the third of three', polynomial([-3, -2, -0.5, 0.5, 2.5], -1), -4, 4, 2.5, undefined],
    [
      'two nearer to one another than a tenth of the interval',
      polynomial([0.5, 0.65, 0.85], -1),
      -4,
      4,
      0.85,
      undefined,
    ],
  ])('finds %s', (_, criterion, lower, upper, theta, bound) => {
    const found = globalMaximum(criterion, lower, upper);

    expect(found.theta).toBeCloseTo(theta, 9);
    expect(found.bound).toBe(bound);
  });

  it('is the middle where nothing rises or falls', () => {
    const flat: Criterion = { slope: () => 0, rise: () => 0, unimodal: false, resolution: 0.1 };

    expect(globalMaximum(flat, -1, 5)).toEqual({ theta: 2 });
  });

  it('looks no more than a few thousand times at an interval that is too wide, and twice at one that cannot have two', () => {
    for (const [unimodal, most] of [
      [false, 4100],
      [true, 80],
    ] as const) {
      let looks = 0;
      const criterion: Criterion = {
        slope: (x) => {
          looks += 1;
          return 30 - x;
        },
        rise: (from, to) => to - from,
        unimodal,
        resolution: 1e-3,
      };
      expect(globalMaximum(criterion, -1000, 1000).theta).toBeCloseTo(30, 9);
      expect(looks).toBeLessThan(most);
    }
  });
});

describe('quadrature', () => {
  it('of five points is exact for polynomials up to the ninth degree, and for none above', () => {
    for (let degree = 0; degree <= 9; degree += 1) {
      const exact = (3 ** (degree + 1) - (-1) ** (degree + 1)) / (degree + 1);
      expect(gaussLegendre((x) => x ** degree, -1, 3) / exact).toBeCloseTo(1, 12);
    }
    expect(Math.abs(gaussLegendre((x) => x ** 10, -1, 3) - (3 ** 11 + 1) / 11)).toBeGreaterThan(0.1);
  });

  it('goes in steps no wider than asked', () => {
    expect(integrate(Math.sin, 0, 10, 0.5)).toBeCloseTo(1 - Math.cos(10), 12);
    expect(integrate(Math.exp, -2, 1, 10)).toBeCloseTo(Math.E - Math.exp(-2), 4);
    expect(integrate(Math.exp, 1, 1, 0.1)).toBe(0);
    const met: number[] = [];
    integrate((x) => met.push(x), 0, 1, 0.3);
    // Four steps of a quarter, five nodes each, in order.
    expect(met).toHaveLength(20);
    expect(met).toEqual(met.toSorted((a, b) => a - b));
    for (const [k, x] of met.entries()) expect(Math.floor(4 * x)).toBe(Math.floor(k / 5));
  });
});

describe('what a prior and its bounds refuse', () => {
  it.each<[unknown, string, Record<string, unknown>]>([
    ['flat', 'irt/invalid-prior', { prior: 'flat' }],
    [null, 'irt/invalid-prior', { prior: null }],
    [{ mean: Number.NaN, sd: 1 }, 'irt/invalid-prior', { mean: Number.NaN, sd: 1 }],
    [{ mean: 0, sd: -1 }, 'irt/invalid-prior', { mean: 0, sd: -1 }],
    [
      { mean: 0, sd: Number.POSITIVE_INFINITY },
      'irt/invalid-prior',
      { mean: 0, sd: Number.POSITIVE_INFINITY },
    ],
    [{ min: 1, max: 1 }, 'irt/invalid-prior', { min: 1, max: 1 }],
    [
      { min: Number.NEGATIVE_INFINITY, max: 1 },
      'irt/invalid-prior',
      { min: Number.NEGATIVE_INFINITY, max: 1 },
    ],
    [{ grid: [0], weights: [1] }, 'irt/invalid-grid', { points: 1, weights: 1 }],
  ])('%j: %s', (prior, code, facts) => {
    const error = errorFrom(() => checkPrior(prior as never));

    expect(error?.code).toBe(code);
    expect(error?.facts).toEqual(facts);
  });

  it('is said with what was given', () => {
    const facts = (options: object) => errorFrom(() => estimateAbility([], options))?.facts;

    expect(facts({ method: 'ML', bounds: [4, -4] })).toEqual({ min: 4, max: -4 });
    expect(facts({ method: 'ML', bounds: [Number.NaN, 4] })).toEqual({ min: Number.NaN, max: 4 });
    expect(facts({ method: 'MAP', prior: { min: 0, max: 1 }, bounds: [2, 3] })).toEqual({ min: 2, max: 1 });
    expect(facts({ method: 'mean' })).toEqual({ option: 'method', value: 'mean' });
    expect(facts({ guessing: 'never' })).toEqual({ option: 'guessing', value: 'never' });
    expect(
      errorFrom(() => estimateAbility([{ parameters: { model: '2PL', b: 0 }, score: 2 }]))?.facts,
    ).toEqual({ response: 0, score: 2, categories: 2 });
  });
});

// A likelihood of answers changes direction no faster than its steepest item: half a unit of a(θ − b) sees it.
describe('the step of a search for maxima', () => {
  const step = (a: number) =>
    scanResolution(createLikelihood([{ parameters: { model: '2PL', a, b: 0 }, score: 1 }]));

  it('is a tenth of a logit, and less for steep items', () => {
    expect(scanResolution(createLikelihood([]))).toBe(0.1);
    expect(step(1)).toBe(0.1);
    expect(step(5)).toBeCloseTo(0.1, 12);
    expect(step(10)).toBeCloseTo(0.05, 12);
  });
});
