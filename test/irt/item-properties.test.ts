import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemDerivatives } from '../../src/irt/item-derivatives.js';
import {
  itemInformation,
  itemInformationTerms,
  observedInformation,
} from '../../src/irt/item-information.js';
import { itemLogProbabilities, itemProbabilities } from '../../src/irt/item-probabilities.js';
import { categoryCount, type ItemParameters } from '../../src/irt/parameters.js';
import { ability, anyItem, extremeAbility } from './arbitraries.js';
import { at } from './reference-data.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Central difference, extrapolated once (Richardson). */
function difference(f: (theta: number) => number, theta: number, step: number): number {
  const coarse = (f(theta + step) - f(theta - step)) / (2 * step);
  const fine = (f(theta + step / 2) - f(theta - step / 2)) / step;
  return (4 * fine - coarse) / 3;
}

describe('itemProbabilities', () => {
  it('are as many as the categories, not negative, and sum to 1', () => {
    fc.assert(
      fc.property(anyItem(), extremeAbility, (parameters, theta) => {
        const probabilities = itemProbabilities(parameters, theta);

        expect(probabilities).toHaveLength(categoryCount(parameters));
        for (const probability of probabilities) expect(probability).toBeGreaterThanOrEqual(0);
        expect(Math.abs(sum(probabilities) - 1)).toBeLessThanOrEqual(1e-14);
      }),
    );
  });

  it('are the exponentials of the log-probabilities', () => {
    fc.assert(
      fc.property(anyItem(), extremeAbility, (parameters, theta) => {
        const logs = itemLogProbabilities(parameters, theta);

        for (const [category, probability] of itemProbabilities(parameters, theta).entries()) {
          const log = at(logs, category);
          // exp() multiplies the rounding of a large logarithm by its size.
          expect(Math.abs(Math.exp(log) - probability)).toBeLessThanOrEqual(
            1e-14 * (1 + Math.abs(log)) * probability + 1e-300,
          );
        }
      }),
    );
  });

  it('refuse an ability that is not finite', () => {
    const parameters: ItemParameters = { model: '2PL', b: 0 };

    expect(() => itemProbabilities(parameters, Number.NaN)).toThrow('irt/parameter-out-of-range');
    expect(() => itemLogProbabilities(parameters, Number.NEGATIVE_INFINITY)).toThrow(
      'irt/parameter-out-of-range',
    );
  });
});

describe('itemDerivatives', () => {
  it('are the slopes of the probabilities', () => {
    fc.assert(
      fc.property(anyItem(3), ability, (parameters, theta) => {
        const { first, second } = itemDerivatives(parameters, theta);

        for (let category = 0; category < first.length; category += 1) {
          const p = (x: number) => at(itemProbabilities(parameters, x), category);
          const slope = (x: number) => at(itemDerivatives(parameters, x).first, category);
          expect(Math.abs(difference(p, theta, 1e-3) - at(first, category))).toBeLessThanOrEqual(1e-7);
          expect(Math.abs(difference(slope, theta, 1e-3) - at(second, category))).toBeLessThanOrEqual(1e-6);
        }
      }),
    );
  });

  it('sum to 0', () => {
    fc.assert(
      fc.property(anyItem(), extremeAbility, (parameters, theta) => {
        const { first, second } = itemDerivatives(parameters, theta);

        expect(Math.abs(sum(first))).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(sum(second))).toBeLessThanOrEqual(1e-10);
      }),
    );
  });
});

describe('itemInformation', () => {
  it('is not negative and never NaN, as are its companions, at any ability', () => {
    fc.assert(
      fc.property(anyItem(), extremeAbility, (parameters, theta) => {
        const terms = itemInformationTerms(parameters, theta);

        expect(terms.information).toBeGreaterThanOrEqual(0);
        for (const value of Object.values(terms)) expect(Number.isFinite(value)).toBe(true);
        for (let category = 0; category < categoryCount(parameters); category += 1) {
          expect(Number.isFinite(observedInformation(parameters, theta, category))).toBe(true);
          expect(at(itemLogProbabilities(parameters, theta), category)).toBeGreaterThan(-1e9);
        }
      }),
    );
  });

  it('equals its numeric definition Σ P′²/P', () => {
    fc.assert(
      fc.property(anyItem(3), ability, (parameters, theta) => {
        let numeric = 0;
        for (const [category, probability] of itemProbabilities(parameters, theta).entries()) {
          const slope = difference((x) => at(itemLogProbabilities(parameters, x), category), theta, 1e-3);
          numeric += probability * slope * slope;
        }

        expect(Math.abs(itemInformation(parameters, theta) - numeric)).toBeLessThanOrEqual(1e-6);
      }),
    );
  });

  it('is the mean of the observed information', () => {
    fc.assert(
      fc.property(anyItem(), ability, (parameters, theta) => {
        const mean = itemProbabilities(parameters, theta).reduce(
          (total, p, category) => total + p * observedInformation(parameters, theta, category),
          0,
        );

        expect(Math.abs(itemInformation(parameters, theta) - mean)).toBeLessThanOrEqual(1e-10);
      }),
    );
  });

  it('has the derivatives it states', () => {
    fc.assert(
      fc.property(anyItem(3), ability, (parameters, theta) => {
        const terms = itemInformationTerms(parameters, theta);
        const slope = difference((x) => itemInformation(parameters, x), theta, 1e-3);
        const curvature = difference((x) => itemInformationTerms(parameters, x).slope, theta, 1e-3);

        expect(Math.abs(terms.slope - slope)).toBeLessThanOrEqual(1e-5);
        expect(Math.abs(terms.curvature - curvature)).toBeLessThanOrEqual(1e-4);
      }),
    );
  });

  it('is that of catR 3.17 for a 4PL item', () => {
    const parameters: ItemParameters = { model: '4PL', a: 1.5, b: 0, c: 0.2, d: 0.85 };

    expect(at(itemProbabilities(parameters, 0.5), 1)).toBeCloseTo(0.641466154464, 12);
    expect(itemInformation(parameters, 0.5)).toBeCloseTo(0.196245555548, 12);
  });

  it.each([-1, 2, 0.5, Number.NaN])('refuses the score %f of an item scored 0 or 1', (score) => {
    expect(() => observedInformation({ model: '2PL', b: 0 }, 0, score)).toThrow('irt/score-out-of-range');
  });
});

describe('at an ability of ±1000', () => {
  it.each<[ItemParameters, number, readonly number[]]>([
    [{ model: '2PL', a: 10, b: 0 }, 1000, [-10_000, 0]],
    [{ model: '2PL', a: 10, b: 0 }, -1000, [0, -10_000]],
    [{ model: '3PL', a: 2, b: 0, c: 0.25 }, -1000, [Math.log(0.75), Math.log(0.25)]],
    [{ model: '3PL', a: 2, b: 0, c: 0.25 }, 1000, [Math.log(0.75) - 2000, 0]],
    [{ model: '4PL', a: 2, b: 0, c: 0.25, d: 0.9 }, 1000, [Math.log(0.1), Math.log(0.9)]],
    [{ model: 'GPCM', a: 1, b: [1, -1] }, 1000, [-2000, -1001, 0]],
    [{ model: 'GRM', a: 1, b: [-1, 1] }, -1000, [0, -999, -1001]],
  ])('%j has exact log-probabilities at %i', (parameters, theta, expected) => {
    const logs = itemLogProbabilities(parameters, theta);

    for (const [category, value] of expected.entries()) {
      // The GRM's middle category also carries ln(1 − exp(−a(b₂ − b₁))).
      const width = parameters.model === 'GRM' && category === 1 ? Math.log(-Math.expm1(-2)) : 0;
      expect(at(logs, category)).toBeCloseTo(value + width, 9);
    }
  });
});
