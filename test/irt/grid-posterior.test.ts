import { describe, expect, it } from 'vitest';
import { densityMoments } from '../../src/irt/grid-density.js';
import { gridPosterior } from '../../src/irt/grid-posterior.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import type { ItemResponse } from '../../src/irt/item-response.js';
import { normalDensity } from '../../src/irt/normal.js';
import { at } from './reference-data.js';

const responses: readonly ItemResponse[] = [
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
    const allRight = Array.from({ length: 3000 }, (): ItemResponse => ({ parameters: item, score: 1 }));
    const half = allRight.map((response, index): ItemResponse => ({ ...response, score: index % 2 }));

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

describe('densityMoments', () => {
  it('are those of the trapezoid rule on an uneven grid', () => {
    // By hand: masses 0.5, 1.5·2, 1·1 of nodes 0, 1, 3.
    const { theta, standardError } = densityMoments({ grid: [0, 1, 3], weights: [1, 2, 1] });

    expect(theta).toBeCloseTo(6 / 4.5, 14);
    expect(standardError).toBeCloseTo(Math.sqrt((3 + 9) / 4.5 - (6 / 4.5) ** 2), 14);
  });
});
