import { describe, expect, it } from 'vitest';
import { checkGridDensity, densityMoments } from '../../src/irt/grid-density.js';
import { gridPosterior } from '../../src/irt/grid-posterior.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import { normalDensity } from '../../src/irt/normal.js';
import type { ScoredResponse } from '../../src/irt/scored-response.js';
import { errorFrom } from './error-from.js';
import { at } from './reference-data.js';

const responses: readonly ScoredResponse[] = [
  { parameters: { model: '3PL', a: 1.2, b: -0.5, c: 0.2 }, score: 1 },
  { parameters: { model: 'GPCM', a: 0.8, b: [-0.4, 0.6] }, score: 1 },
];

describe('gridPosterior', () => {
  it('is prior times likelihood, scaled to sum 1', () => {
    const { grid, weights } = gridPosterior(responses, {
      prior: { mean: 0.5, sd: 2 },
      grid: { min: -3, max: 3, points: 7 },
    });
    const products = grid.map((theta) =>
      responses.reduce(
        (product, { parameters, score }) => product * at(itemProbabilities(parameters, theta), Number(score)),
        normalDensity((theta - 0.5) / 2),
      ),
    );
    const total = products.reduce((sum, product) => sum + product, 0);

    expect(grid).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    for (const [node, product] of products.entries()) {
      expect(at(weights, node)).toBeCloseTo(product / total, 14);
    }
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
  });

  it('by default covers the prior mean ± 5 standard deviations in steps of 0.125', () => {
    const { grid } = gridPosterior(responses, { prior: { mean: -0.6, sd: 1.5 } });

    expect(grid).toHaveLength(81);
    expect(at(grid, 0)).toBeCloseTo(-8.1, 12);
    expect(at(grid, 80)).toBeCloseTo(6.9, 12);
  });

  it('keeps to the bounds and to the support of the prior', () => {
    const bounded = gridPosterior(responses, { bounds: [-2, 1] }).grid;
    const uniform = gridPosterior(responses, { prior: { min: -1, max: 5 }, bounds: [-2, 1] }).grid;

    expect([at(bounded, 0), at(bounded, bounded.length - 1)]).toEqual([-2, 1]);
    expect([at(uniform, 0), at(uniform, uniform.length - 1)]).toEqual([-1, 1]);
  });

  it('widens the default grid for answers far from the prior, and narrows it for very many', () => {
    const item = { model: '2PL', a: 1, b: 0 } as const;
    const allRight = Array.from({ length: 3000 }, (): ScoredResponse => ({ parameters: item, score: 1 }));
    const half = allRight.map((response, index): ScoredResponse => ({ ...response, score: index % 2 }));

    const wide = gridPosterior(allRight).grid;
    const narrow = gridPosterior(half).grid;

    expect(at(wide, wide.length - 1)).toBeGreaterThan(7);
    expect(at(narrow, 1) - at(narrow, 0)).toBeLessThan(0.04);
  });

  it('uses the nodes of a grid prior, even and uneven ones, and none where it is 0', () => {
    const prior = { grid: [-2, -1, 0, 0.5, 3], weights: [0, 1, 2, 1, 0] };

    const { grid, weights } = gridPosterior(responses, { prior });

    expect(grid).toEqual(prior.grid);
    expect(weights[0]).toBe(0);
    expect(weights[4]).toBe(0);
    expect(at(weights, 2)).toBeGreaterThan(0);
  });

  it('reads a grid prior between its nodes on another grid', () => {
    const normal = gridPosterior([], { grid: { min: -6, max: 6, points: 25 } });
    const grid = { min: -4, max: 4, points: 41 };

    const { weights } = gridPosterior(responses, { prior: normal, grid });

    for (const [node, expected] of gridPosterior(responses, { grid }).weights.entries()) {
      expect(at(weights, node)).toBeCloseTo(expected, 12);
    }
  });
});

describe('the default grid', () => {
  /** What its comments promise of a grid: how much the log-density bends between nodes, and is left at the ends. */
  function roughness({
    grid,
    weights,
  }: {
    readonly grid: readonly number[];
    readonly weights: readonly number[];
  }) {
    const top = Math.max(...weights);
    const logs = weights.map((weight) => Math.log(weight / top));
    const last = logs.length - 1;
    let bend = 0;
    for (let n = 1; n < last; n += 1) {
      if (at(logs, n) < -40) continue;
      bend = Math.max(bend, Math.abs(2 * at(logs, n) - at(logs, n - 1) - at(logs, n + 1)));
    }
    const step = (at(grid, last) - at(grid, 0)) / last;
    const ends = [
      { left: at(logs, 0), change: Math.abs(at(logs, 0) - at(logs, 1)) },
      { left: at(logs, last), change: Math.abs(at(logs, last) - at(logs, last - 1)) },
    ];
    return { bend, step, ends };
  }

  it.each([
    ['a uniform prior, or none', { prior: { min: -4, max: 4 } }, -4, 4, 80],
    ['Jeffreys’ prior', { prior: 'jeffreys' as const }, -4, 4, 80],
    ['a wide uniform prior', { prior: { min: -20, max: 20 } }, -20, 20, 160],
    ['a narrow normal prior', { prior: { mean: 1, sd: 0.4 } }, -1, 3, 80],
    ['a wide normal prior', { prior: { mean: 0, sd: 4 } }, -20, 20, 160],
    ['a very wide normal prior', { prior: { mean: 0, sd: 500 } }, -2500, 2500, 4000],
    ['bounds inside a normal prior', { prior: { mean: 0, sd: 1 }, bounds: [-30, 30] as const }, -30, 30, 480],
  ])('of %s', (_, options, min, max, cells) => {
    const { grid } = gridPosterior([], options);

    expect(grid).toHaveLength(cells + 1);
    expect(at(grid, 0)).toBeCloseTo(min, 12);
    expect(at(grid, cells)).toBeCloseTo(max, 12);
    const uneven = grid.map((node, n) => Math.abs(node - (min + ((max - min) * n) / cells)));
    expect(Math.max(...uneven)).toBeLessThan(1e-9);
  });

  const many = (count: number, a: number, b: number, right: number): ScoredResponse[] =>
    Array.from({ length: count }, (_, n) => ({
      parameters: { model: '2PL', a, b },
      score: n % 100 < right ? 1 : 0,
    }));

  it.each([
    ['far above the prior', many(40, 1.2, 6, 100), {}],
    ['far below the prior', many(40, 1.2, -6, 0), {}],
    ['wide on both sides', [], { prior: { mean: 0, sd: 2 } }],
    ['very sure', many(100, 9, 0.3, 50), {}],
    ['very sure and far away', many(100, 9, 5.5, 50), {}],
    ['very sure beside the middle of a uniform prior', many(100, 9, 1.7, 50), { prior: { min: -4, max: 4 } }],
    ['steep at an upper bound', many(60, 2, 1, 100), { prior: { min: -3, max: 1 } }],
    ['steep at a lower bound', many(60, 2, -1, 0), { prior: { min: -1, max: 3 } }],
    ['cut by bounds', many(40, 1.5, 0, 90), { bounds: [-1, 0.5] as const }],
  ])('holds a posterior that is %s, without corners', (_, list, options) => {
    const posterior = gridPosterior(list, options);
    const { bend, ends } = roughness(posterior);

    expect(bend).toBeLessThanOrEqual(0.7);
    // What is cut off is negligible, or cut off on purpose and smooth there.
    const bounded = 'bounds' in options || ('prior' in options && 'min' in options.prior);
    for (const { left, change } of ends) {
      if (bounded) expect(left < -12 || change <= 0.25).toBe(true);
      else expect(left).toBeLessThan(-12);
    }
    expect(posterior.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    // The moments are those of a much finer grid over the same stretch.
    const [min, max] = [at(posterior.grid, 0), at(posterior.grid, posterior.grid.length - 1)];
    const fine = densityMoments(gridPosterior(list, { ...options, grid: { min, max, points: 1601 } }));
    const found = densityMoments(posterior);
    expect(Math.abs(found.theta - fine.theta)).toBeLessThan(0.01 * fine.standardError);
    expect(Math.abs(found.standardError - fine.standardError)).toBeLessThan(0.01 * fine.standardError);
  });

  it('is not refined where nothing bends', () => {
    expect(gridPosterior(many(100, 1, 0, 50)).grid).toHaveLength(81);
    // Narrowed to where there is mass: 160 cells and no more for twice as many answers.
    expect(gridPosterior(many(400, 3, 0, 50)).grid.length).toBeLessThanOrEqual(321);
  });
});

describe('what gridPosterior refuses', () => {
  it.each([
    [{ grid: { min: -1, max: 1, points: 1 } }, 'irt/invalid-grid', { min: -1, max: 1, points: 1 }],
    [{ grid: { min: -1, max: 1, points: 2.5 } }, 'irt/invalid-grid', { min: -1, max: 1, points: 2.5 }],
    [
      { grid: { min: -1, max: 1, points: 100_002 } },
      'irt/invalid-grid',
      { min: -1, max: 1, points: 100_002 },
    ],
    [{ grid: { min: 1, max: 1, points: 5 } }, 'irt/invalid-grid', { min: 1, max: 1 }],
    [{ grid: { min: 2, max: 1, points: 5 } }, 'irt/invalid-grid', { min: 2, max: 1 }],
    [{ grid: { min: Number.NaN, max: 1, points: 5 } }, 'irt/invalid-grid', { min: Number.NaN, max: 1 }],
    [
      { grid: { min: 0, max: Number.POSITIVE_INFINITY, points: 5 } },
      'irt/invalid-grid',
      { min: 0, max: Number.POSITIVE_INFINITY },
    ],
    [{ bounds: [1, -1] as const }, 'irt/invalid-bounds', { min: 1, max: -1 }],
    [{ bounds: [1, 2] as const, prior: { min: -1, max: 0 } }, 'irt/invalid-bounds', { min: 1, max: 0 }],
    [
      { prior: { min: -1, max: 0 }, grid: { min: 1, max: 2, points: 5 } },
      'irt/invalid-grid',
      { reason: 'no node where the prior is positive' },
    ],
  ])('%j: %s', (options, code, facts) => {
    const error = errorFrom(() => gridPosterior(responses, options));

    expect(error?.code).toBe(code);
    expect(error?.facts).toEqual(facts);
  });

  it('takes two points, and the most', () => {
    expect(gridPosterior([], { grid: { min: -1, max: 1, points: 2 } }).grid).toEqual([-1, 1]);
    expect(gridPosterior([], { grid: { min: -1, max: 1, points: 100_001 } }).grid.length).toBe(100_001);
  });
});

describe('checkGridDensity', () => {
  it.each([
    [
      { grid: [0], weights: [1] },
      { points: 1, weights: 1 },
    ],
    [
      { grid: [0, 1, 2], weights: [1, 1] },
      { points: 3, weights: 2 },
    ],
    [
      { grid: [0, 0], weights: [1, 1] },
      { node: 1, theta: 0, weight: 1 },
    ],
    [
      { grid: [0, 1, 0.5], weights: [1, 1, 1] },
      { node: 2, theta: 0.5, weight: 1 },
    ],
    [
      { grid: [0, 1], weights: [1, -0.1] },
      { node: 1, theta: 1, weight: -0.1 },
    ],
    [
      { grid: [0, Number.POSITIVE_INFINITY], weights: [1, 1] },
      { node: 1, theta: Number.POSITIVE_INFINITY, weight: 1 },
    ],
    [
      { grid: [0, 1], weights: [Number.NaN, 1] },
      { node: 0, theta: 0, weight: Number.NaN },
    ],
    [{ grid: [0, 1], weights: [0, 0] }, { reason: 'no positive weight' }],
  ])('refuses %j: %j', (density, facts) => {
    const error = errorFrom(() => checkGridDensity(density));

    expect(error?.code).toBe('irt/invalid-grid');
    expect(error?.facts).toEqual(facts);
    expect(errorFrom(() => densityMoments(density))?.facts).toEqual(facts);
  });

  it('takes two nodes, one of them with nothing', () => {
    expect(errorFrom(() => checkGridDensity({ grid: [-1, 1], weights: [0, 3] }))).toBeUndefined();
  });
});

describe('densityMoments', () => {
  it('are those of the trapezoid rule on an uneven grid', () => {
    // By hand: masses 0.5, 1.5·2, 1·1 of nodes 0, 1, 3.
    const { theta, standardError } = densityMoments({ grid: [0, 1, 3], weights: [1, 2, 1] });

    expect(theta).toBeCloseTo(6 / 4.5, 14);
    expect(standardError).toBeCloseTo(Math.sqrt((3 + 9) / 4.5 - (6 / 4.5) ** 2), 14);
  });
});
