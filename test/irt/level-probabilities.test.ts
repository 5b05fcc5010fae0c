import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridDensity } from '../../src/irt/grid-density.js';
import { gridPosterior } from '../../src/irt/grid-posterior.js';
import { levelProbabilities } from '../../src/irt/level-probabilities.js';
import { categoryCount } from '../../src/irt/parameters.js';
import type { ScoredResponse } from '../../src/irt/scored-response.js';
import { anyItem } from './arbitraries.js';
import { errorFrom } from './error-from.js';
import { at } from './reference-data.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const cutsArbitrary = fc
  .uniqueArray(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 4 })
  .map((cuts) => cuts.toSorted((a, b) => a - b));

const answers = fc.array(
  fc
    .tuple(anyItem(1.5), fc.nat())
    .map(([parameters, draw]): ScoredResponse => ({ parameters, score: draw % categoryCount(parameters) })),
  { maxLength: 25 },
);

/** Level probabilities by the trapezoid rule with the density linear in the cell of a cut. */
function linearLevels({ grid, weights }: GridDensity, cuts: readonly number[]): number[] {
  const below = (cut: number): number => {
    let mass = 0;
    for (let cell = 0; cell < grid.length - 1; cell += 1) {
      const left = at(grid, cell);
      const width = at(grid, cell + 1) - left;
      const share = Math.min(1, Math.max(0, (cut - left) / width));
      const end = at(weights, cell) + share * (at(weights, cell + 1) - at(weights, cell));
      mass += (width * share * (at(weights, cell) + end)) / 2;
    }
    return mass;
  };
  const total = below(Number.POSITIVE_INFINITY);
  const ends = [0, ...cuts.map(below), total];
  return ends.slice(1).map((end, level) => (end - at(ends, level)) / total);
}

describe('levelProbabilities of a posterior', () => {
  it('sum to 1 and agree within 1e-3 with an integral on 4,001 points, at a step of 0.25 sd', () => {
    fc.assert(
      fc.property(answers, cutsArbitrary, (responses, cuts) => {
        const coarse = gridPosterior(responses, { grid: { min: -5, max: 5, points: 41 } });
        const fine = gridPosterior(responses, { grid: { min: -5, max: 5, points: 4001 } });

        const actual = levelProbabilities(coarse, cuts);

        expect(actual).toHaveLength(cuts.length + 1);
        expect(sum(actual)).toBeCloseTo(1, 13);
        for (const [level, expected] of linearLevels(fine, cuts).entries()) {
          expect(at(actual, level)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(at(actual, level) - expected)).toBeLessThanOrEqual(1e-3);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('agree within 1e-4 on the default grid', () => {
    fc.assert(
      fc.property(answers, cutsArbitrary, (responses, cuts) => {
        const fine = gridPosterior(responses, { grid: { min: -8, max: 8, points: 4001 } });

        const actual = levelProbabilities(gridPosterior(responses), cuts);

        for (const [level, expected] of linearLevels(fine, cuts).entries()) {
          expect(Math.abs(at(actual, level) - expected)).toBeLessThanOrEqual(1e-4);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are those of the normal distribution for a normal density, on an uneven grid too', () => {
    const grid = [-7, -5, -4, -3.2, -2.5, -1.7, -1.1, -0.2, 0.3, 1, 1.9, 2.6, 3.1, 4, 5, 7];
    const density = { grid, weights: grid.map((theta) => 17 * Math.exp(-0.5 * theta * theta)) };
    const cuts = [-1.3, 0.01, 0.9];

    const actual = levelProbabilities(density, cuts);

    for (const [level, expected] of levelProbabilities({ theta: 0, standardError: 1 }, cuts).entries()) {
      expect(Math.abs(at(actual, level) - expected)).toBeLessThanOrEqual(1e-7);
    }
  });

  it('put cuts beyond the grid, on its ends and on its nodes where they belong', () => {
    const density = { grid: [-1, 0, 1], weights: [1, 1, 1] };

    expect(levelProbabilities(density, [-5, -1, 0, 1, 5])).toEqual([0, 0, 0.5, 0.5, 0, 0]);
    expect(levelProbabilities(density, [])).toEqual([1]);
  });

  it('divide rough densities without overshooting', () => {
    const box = { grid: [0, 1, 2, 3], weights: [1e-300, 0.5, 0.5, 1e-300] };
    const spike = { grid: [0, 1, 2, 3], weights: [0, 0, 2e-310, 0] };

    const [low, high] = levelProbabilities(box, [1.5]);
    expect(low).toBeCloseTo(0.5, 12);
    expect(high).toBeCloseTo(0.5, 12);
    expect(at(levelProbabilities(box, [1, 2]), 1)).toBeGreaterThan(0.9);
    expect(levelProbabilities(spike, [2])).toEqual([0.5, 0.5]);
  });
});

describe('levelProbabilities of a density that is zero somewhere', () => {
  it('divides its cells as straight lines', () => {
    // Triangles by hand: 4 left of the peak, 2 right of it; below 1 lies 1, below 2.5 lie 5.5 of 6.
    const [low, middle, high] = levelProbabilities({ grid: [0, 2, 3], weights: [0, 4, 0] }, [1, 2.5]);

    expect(low).toBeCloseTo(1 / 6, 14);
    expect(middle).toBeCloseTo(4.5 / 6, 14);
    expect(high).toBeCloseTo(0.5 / 6, 14);
  });

  it('starts from the weight on the left where that is not the one that is zero', () => {
    const [low, high] = levelProbabilities({ grid: [1, 3], weights: [2, 0] }, [2]);

    expect(low).toBeCloseTo(0.75, 14);
    expect(high).toBeCloseTo(0.25, 14);
  });
});

describe('levelProbabilities of an estimate', () => {
  it('sum to 1 and are not negative', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        cutsArbitrary,
        (theta, standardError, cuts) => {
          const actual = levelProbabilities({ theta, standardError }, cuts);

          expect(sum(actual)).toBeCloseTo(1, 13);
          for (const probability of actual) expect(probability).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('have their limits: certainty, with the cut in the upper level, and ignorance', () => {
    expect(levelProbabilities({ theta: 0, standardError: 0 }, [-1, 0, 1])).toEqual([0, 0, 1, 0]);
    expect(levelProbabilities({ theta: 0, standardError: Number.POSITIVE_INFINITY }, [-1, 1])).toEqual([
      0.5, 0, 0.5,
    ]);
    expect(levelProbabilities({ theta: 0, standardError: 1 }, [])).toEqual([1]);
  });

  it.each([
    ['irt/invalid-cuts', { theta: 0, standardError: 1 }, [0, 0]],
    ['irt/invalid-cuts', { theta: 0, standardError: 1 }, [1, 0]],
    ['irt/invalid-cuts', { theta: 0, standardError: 1 }, [Number.NaN]],
    ['irt/parameter-out-of-range', { theta: Number.NaN, standardError: 1 }, [0]],
    ['irt/parameter-out-of-range', { theta: 0, standardError: -1 }, [0]],
    ['irt/parameter-out-of-range', { theta: 0, standardError: Number.NaN }, [0]],
    ['irt/invalid-grid', { grid: [0], weights: [1] }, [0]],
    ['irt/invalid-grid', { grid: [0, 1], weights: [1, Number.NaN] }, [0]],
  ])('throws %s for %j and cuts %j', (code, ability, cuts) => {
    expect(() => levelProbabilities(ability, cuts)).toThrow(code);
  });

  it.each([
    [{ theta: 0, standardError: 1 }, [0.5, 0.2], { index: 1, cuts: [0.5, 0.2] }],
    [{ theta: 0, standardError: 1 }, [Number.NaN, 1], { index: 0, cuts: [Number.NaN, 1] }],
    [
      { theta: Number.POSITIVE_INFINITY, standardError: 1 },
      [0],
      { parameter: 'theta', value: Number.POSITIVE_INFINITY },
    ],
    [{ theta: 0, standardError: -1 }, [0], { parameter: 'standardError', value: -1 }],
  ])('says what is wrong with %j and cuts %j', (ability, cuts, facts) => {
    expect(errorFrom(() => levelProbabilities(ability, cuts))?.facts).toEqual(facts);
  });
});
