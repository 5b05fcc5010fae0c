import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemInformation } from '../../src/irt/item-information.js';
import { mostInformativeTheta } from '../../src/irt/most-informative-theta.js';
import { dichotomous } from './arbitraries.js';

describe('mostInformativeTheta', () => {
  it('is the difficulty under the 2PL', () => {
    expect(mostInformativeTheta({ model: '2PL', a: 1.7, b: 0.3 })).toBe(0.3);
  });

  it("is Birnbaum's value under the 3PL", () => {
    const expected = 0.3 + Math.log((1 + Math.sqrt(1 + 8 * 0.2)) / 2) / 1.7;

    expect(mostInformativeTheta({ model: '3PL', a: 1.7, b: 0.3, c: 0.2 })).toBeCloseTo(expected, 13);
  });

  it('has no more informative ability beside it', () => {
    fc.assert(
      fc.property(dichotomous(), fc.double({ min: -3, max: 3, noNaN: true }), (parameters, distance) => {
        const theta = mostInformativeTheta(parameters);
        const peak = itemInformation(parameters, theta);

        expect(theta).not.toBeNaN();
        expect(peak).toBeGreaterThanOrEqual(itemInformation(parameters, theta + distance) * (1 - 1e-12));
      }),
    );
  });

  it.each([
    [0.2, 0.2 + 1e-9],
    [0, 1e-9],
    [1 - 1e-9, 1],
    [1e-12, 1],
  ])('is finite with asymptotes %f and %f', (c, d) => {
    const theta = mostInformativeTheta({ model: '4PL', a: 1, b: 0, c, d });

    expect(Number.isFinite(theta)).toBe(true);
  });

  it.each([
    [0.2, 1],
    [0, 0.7],
    [0.25, 0.9],
    [0.3, 0.31],
    [0.3, 0.3 + 1e-6],
    [0.999, 1],
    [0, 1e-4],
    [0.5, 0.5 + 1e-10],
  ])(
    'is where halving finds the derivative of the information to vanish, for asymptotes %d and %d',
    (c, d) => {
      // log I = 2 ln(L(1 − L)) − ln P − ln Q + constant, with L the share between the asymptotes: one maximum.
      const width = d - c;
      const slope = (share: number) => {
        const p = c + width * share;
        return (2 * (1 - 2 * share)) / (share * (1 - share)) - (width * (1 - 2 * p)) / (p * (1 - p));
      };
      let [low, high] = [0, 1];
      for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (slope(middle) > 0) low = middle;
        else high = middle;
      }

      const theta = mostInformativeTheta({ model: '4PL', a: 1.6, b: -0.4, c, d });
      expect(theta).toBeCloseTo(-0.4 + Math.log(low / (1 - low)) / 1.6, 11);
    },
  );
});
