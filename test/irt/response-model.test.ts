import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCategoryTerms } from '../../src/irt/internal/category-terms.js';
import { observedInformation } from '../../src/irt/item-information.js';
import { itemLogProbabilities, itemProbabilities } from '../../src/irt/item-probabilities.js';
import { categoryCount, type ItemParameters } from '../../src/irt/parameters.js';
import { responseModel } from '../../src/irt/response-model.js';
import { ability, anyItem, dichotomous } from './arbitraries.js';
import { at } from './reference-data.js';

/** Central difference, extrapolated once (Richardson). */
function difference(f: (theta: number) => number, theta: number, step = 1e-3): number {
  const coarse = (f(theta + step) - f(theta - step)) / (2 * step);
  const fine = (f(theta + step / 2) - f(theta - step / 2)) / step;
  return (4 * fine - coarse) / 3;
}

const termsAt = (parameters: ItemParameters, theta: number) => {
  const terms = createCategoryTerms(categoryCount(parameters));
  responseModel(parameters).evaluate(theta, terms);
  return terms;
};

const grid = Array.from({ length: 161 }, (_, j) => -8 + j / 10);

describe('a response model', () => {
  it('writes three derivatives of each probability, as ratios', () => {
    fc.assert(
      fc.property(anyItem(3), ability, (parameters, theta) => {
        const terms = termsAt(parameters, theta);

        for (let k = 0; k < categoryCount(parameters); k += 1) {
          const p = at(terms.probability, k);
          const slope = (x: number) => at(termsAt(parameters, x).probability, k);
          const bend = (x: number) => slope(x) * at(termsAt(parameters, x).first, k);
          const twist = (x: number) => slope(x) * at(termsAt(parameters, x).second, k);
          expect(Math.abs(difference(slope, theta) - p * at(terms.first, k))).toBeLessThanOrEqual(1e-7);
          expect(Math.abs(difference(bend, theta) - p * at(terms.second, k))).toBeLessThanOrEqual(1e-6);
          expect(Math.abs(difference(twist, theta) - p * at(terms.third, k))).toBeLessThanOrEqual(1e-5);
        }
      }),
      { seed: 7 },
    );
  });

  it('has the slope of the logarithm of each probability', () => {
    fc.assert(
      fc.property(anyItem(3), ability, (parameters, theta) => {
        const model = responseModel(parameters);

        for (let k = 0; k < model.categories; k += 1) {
          const slope = difference((x) => model.logProbability(k, x), theta);
          expect(Math.abs(model.logSlope(k, theta) - slope)).toBeLessThanOrEqual(1e-6);
        }
      }),
      { seed: 7 },
    );
  });

  it('of an item scored right or wrong discriminates at its difficulty, as steeply as its slope', () => {
    fc.assert(
      fc.property(dichotomous(), (parameters) => {
        const { centre, steepness } = responseModel(parameters);
        expect({ centre, steepness }).toEqual({ centre: parameters.b, steepness: parameters.a });
      }),
      { seed: 7 },
    );
  });

  it.each<[ItemParameters, number, number]>([
    [{ model: 'GPCM', a: 1.5, b: [-2, 0.5, 0] }, 0, 3],
    [{ model: 'PCM', b: [1, -0.4] }, 0, 2],
    [{ model: 'RSM', location: 0.7, thresholds: [-1, 0.2, 1.1] }, 0, 3],
    [{ model: 'NRM', slopes: [0.3, -1.2, 2, 0.9], intercepts: [0.1, 0.8, -0.5, 1.4] }, 1, 2],
    [{ model: 'NRM', slopes: [2, 0.4, -0.7], intercepts: [-1, 0.3, 0.6] }, 2, 0],
  ])(
    'of %j discriminates where its two ends are equally likely, as steeply as their odds',
    (parameters, low, high) => {
      const { centre, steepness } = responseModel(parameters);
      const logOdds = (theta: number) => {
        const logs = itemLogProbabilities(parameters, theta);
        return at(logs, high) - at(logs, low);
      };

      expect(logOdds(centre)).toBeCloseTo(0, 12);
      for (const theta of [-3, 0, 2]) expect(difference(logOdds, theta)).toBeCloseTo(steepness, 8);
    },
  );

  it('of a nominal item without slopes discriminates nowhere', () => {
    const { centre, steepness } = responseModel({ model: 'NRM', slopes: [0.5, 0.5], intercepts: [0, 3] });

    expect({ centre, steepness }).toEqual({ centre: 0, steepness: 0 });
  });

  it('of graded answers discriminates in the middle of its thresholds, as steeply as reaching each', () => {
    const b = [-1.4, 0.3, 0.9, 2];
    const model = responseModel({ model: 'GRM', a: 1.7, b });

    expect(model.centre).toBeCloseTo(0.45, 14);
    expect(model.steepness).toBe(1.7);
    // The odds of reaching a threshold, from the probabilities of the categories above it.
    const reached = (threshold: number, theta: number) => {
      const above = itemProbabilities({ model: 'GRM', a: 1.7, b }, theta)
        .slice(threshold + 1)
        .reduce((sum, p) => sum + p, 0);
      return Math.log(above / (1 - above));
    };
    for (const [k, threshold] of b.entries())
      expect(difference((theta) => reached(k, theta), threshold)).toBeCloseTo(model.steepness, 8);
  });

  it('says which answers have a concave likelihood', () => {
    fc.assert(
      fc.property(anyItem(3), (parameters) => {
        const model = responseModel(parameters);

        for (let k = 0; k < model.categories; k += 1) {
          const least = Math.min(...grid.map((theta) => observedInformation(parameters, theta, k)));
          // What is said to be concave is so; a guess or a slip makes a likelihood that is not.
          if (model.isLogConcave(k)) expect(least).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  it.each<[ItemParameters, readonly boolean[]]>([
    [{ model: '2PL', a: 1.2, b: 0 }, [true, true]],
    [{ model: '3PL', a: 1.2, b: 0, c: 0.2 }, [true, false]],
    [{ model: '4PL', a: 1.2, b: 0, c: 0, d: 0.9 }, [false, true]],
    [{ model: '4PL', a: 1.2, b: 0, c: 0.2, d: 0.9 }, [false, false]],
    [{ model: 'GRM', a: 1.2, b: [-1, 1] }, [true, true, true]],
    [{ model: 'GPCM', a: 1.2, b: [1, -1] }, [true, true, true]],
  ])('of %j has these concave likelihoods: %j', (parameters, concave) => {
    const model = responseModel(parameters);

    for (const [k, expected] of concave.entries()) {
      const least = Math.min(...grid.map((theta) => observedInformation(parameters, theta, k)));
      expect(least >= -1e-12).toBe(expected);
      expect(model.isLogConcave(k)).toBe(expected);
      expect(model.isPossible(k)).toBe(true);
    }
  });
});

describe('observedInformation', () => {
  it('is minus the second derivative of the logarithm of the answer', () => {
    fc.assert(
      fc.property(anyItem(3), ability, (parameters, theta) => {
        for (let k = 0; k < categoryCount(parameters); k += 1) {
          const slope = (x: number) => difference((y) => at(itemLogProbabilities(parameters, y), k), x, 1e-2);
          const bend = difference(slope, theta, 1e-2);
          expect(Math.abs(observedInformation(parameters, theta, k) + bend)).toBeLessThanOrEqual(1e-4);
        }
      }),
      { seed: 7 },
    );
  });
});
