import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateAbility } from '../../src/irt/estimate-ability.js';
import { gridPosterior } from '../../src/irt/grid-posterior.js';
import { GUESSING_PROPENSITIES } from '../../src/irt/guessing.js';
import { createCategoryTerms } from '../../src/irt/internal/category-terms.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import { DONT_KNOW_CATEGORY, propensityModel } from '../../src/irt/propensity-model.js';
import { responseModel } from '../../src/irt/response-model.js';
import type { ScoredResponse } from '../../src/irt/scored-response.js';
import { dichotomous, extremeAbility } from './arbitraries.js';
import { at } from './reference-data.js';

const propensity = fc.double({ min: 0, max: 1, noNaN: true });

describe('propensityModel', () => {
  it('at propensity 1 is the model without "I don\'t know"', () => {
    fc.assert(
      fc.property(dichotomous(), extremeAbility, (parameters, theta) => {
        const model = propensityModel(parameters, 1);
        const plain = responseModel(parameters);

        expect(model.isPossible(DONT_KNOW_CATEGORY)).toBe(false);
        for (const category of [0, 1]) {
          expect(model.logProbability(category, theta)).toBe(plain.logProbability(category, theta));
          expect(model.logSlope(category, theta)).toBe(plain.logSlope(category, theta));
        }
      }),
    );
  });

  it('has the probabilities of its definition, which sum to 1', () => {
    fc.assert(
      fc.property(
        dichotomous(4),
        propensity,
        fc.double({ min: -6, max: 6, noNaN: true }),
        (parameters, g, theta) => {
          const { a = 1, b, c = 0, d = 1 } = parameters;
          const knows = 1 / (1 + Math.exp(-a * (theta - b)));
          const expected = [
            (1 - d) * knows + (1 - knows) * g * (1 - c),
            d * knows + (1 - knows) * g * c,
            (1 - knows) * (1 - g),
          ];
          const terms = createCategoryTerms(3);

          propensityModel(parameters, g).evaluate(theta, terms);

          for (const [category, value] of expected.entries()) {
            expect(at(terms.probability, category)).toBeCloseTo(value, 13);
          }
          expect(terms.probability.reduce((total, value) => total + value, 0)).toBeCloseTo(1, 14);
        },
      ),
    );
  });

  it('is never NaN, and finite wherever an answer is possible', () => {
    fc.assert(
      fc.property(dichotomous(), propensity, extremeAbility, (parameters, g, theta) => {
        const model = propensityModel(parameters, g);
        const terms = createCategoryTerms(3);
        model.evaluate(theta, terms);

        for (const values of Object.values(terms) as Float64Array[]) {
          for (const value of values) expect(Number.isFinite(value)).toBe(true);
        }
        for (const category of [0, 1, 2]) {
          expect(Number.isFinite(model.logProbability(category, theta))).toBe(model.isPossible(category));
        }
      }),
    );
  });

  it('refuses a propensity outside [0, 1]', () => {
    expect(() => propensityModel({ model: '2PL', b: 0 }, 1.1)).toThrow('irt/parameter-out-of-range');
    expect(() => propensityModel({ model: '2PL', b: 0 }, Number.NaN)).toThrow('irt/parameter-out-of-range');
  });
});

describe("guessing: 'propensity'", () => {
  const item = { model: '4PL', a: 1.3, b: 0.2, c: 0.25, d: 0.95 } as const;
  const graded = { model: 'GPCM', a: 0.7, b: [-0.5, 0.5] } as const;
  const responses: readonly ScoredResponse[] = [
    { parameters: item, score: 1 },
    { parameters: { ...item, b: -1 }, score: 'dont-know' },
    { parameters: { ...item, b: 1 }, score: 0 },
    { parameters: graded, score: 'dont-know' },
  ];

  it('is the mean over the five propensities of the product of the answers', () => {
    const { grid, weights } = gridPosterior(responses, {
      prior: { min: -4, max: 4 },
      grid: { min: -4, max: 4, points: 9 },
      guessing: 'propensity',
    });
    const likelihoods = grid.map((theta) =>
      GUESSING_PROPENSITIES.reduce((total, g) => {
        const knows = (b: number) => 1 / (1 + Math.exp(-1.3 * (theta - b)));
        const right = 0.95 * knows(0.2) + (1 - knows(0.2)) * g * 0.25;
        const unknown = (1 - knows(-1)) * (1 - g);
        const wrong = (1 - 0.95) * knows(1) + (1 - knows(1)) * g * 0.75;
        return total + right * unknown * wrong * at(itemProbabilities(graded, theta), 0);
      }, 0),
    );
    const scale = likelihoods.reduce((total, value) => total + value, 0);

    for (const [node, value] of likelihoods.entries()) {
      expect(at(weights, node)).toBeCloseTo(value / scale, 13);
    }
  });

  it.each(['MAP', 'ML', 'WLE'] as const)('has a %s at a maximum of its criterion', (method) => {
    const { theta, standardError } = estimateAbility(responses, { method, guessing: 'propensity' });

    expect(Number.isFinite(theta) && Number.isFinite(standardError)).toBe(true);
    if (method === 'WLE') return;
    const prior = method === 'MAP' ? { mean: 0, sd: 1 } : { min: -4, max: 4 };
    const { grid, weights } = gridPosterior(responses, {
      prior,
      grid: { min: -4, max: 4, points: 801 },
      guessing: 'propensity',
    });
    const mode = at(grid, weights.indexOf(Math.max(...weights)));
    expect(Math.abs(theta - mode)).toBeLessThanOrEqual(0.01);
  });

  it('leaves polytomous answers as they are', () => {
    const only: readonly ScoredResponse[] = [{ parameters: graded, score: 2 }];

    expect(estimateAbility(only, { guessing: 'propensity' }).theta).toBeCloseTo(
      estimateAbility(only).theta,
      13,
    );
  });
});
