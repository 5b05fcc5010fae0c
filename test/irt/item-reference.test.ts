import { describe, expect, it } from 'vitest';
import { itemDerivatives } from '../../src/irt/item-derivatives.js';
import { itemInformation, itemInformationTerms } from '../../src/irt/item-information.js';
import { itemLogProbabilities, itemProbabilities } from '../../src/irt/item-probabilities.js';
import { at, parametersOf, type ReferenceBank, readReference } from './reference-data.js';

type PerTheta = readonly (number | readonly number[])[];

interface Bank extends ReferenceBank {
  readonly P: readonly PerTheta[];
  readonly dP: readonly PerTheta[];
  readonly d2P: readonly PerTheta[];
  readonly info: readonly (readonly number[])[];
  readonly dInfo: readonly (readonly number[])[];
  readonly J: readonly (readonly number[])[];
  readonly logPExtreme: readonly (readonly (readonly number[])[])[];
}

// catR 3.17 (R 4.2.2); see test/reference/README.md for the tolerances.
const { thetas, extremeThetas, banks } = readReference<{
  readonly thetas: readonly number[];
  readonly extremeThetas: readonly number[];
  readonly banks: readonly Bank[];
}>('irf-information.json');

const items = banks.flatMap((bank) => bank.items.map((_, item) => ({ name: bank.name, bank, item })));

/** The reference gives P(right) alone for items scored right or wrong. */
function expectCategories(
  actual: readonly number[],
  expected: number | readonly number[],
  tolerance: number,
) {
  const pairs =
    typeof expected === 'number'
      ? [[at(actual, 1), expected] as const]
      : actual.map((value, category) => [value, at(expected, category)] as const);
  for (const [value, reference] of pairs) expect(Math.abs(value - reference)).toBeLessThanOrEqual(tolerance);
}

function expectNear(actual: number, expected: number, tolerance: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

describe('irf-information.json', () => {
  it.each(items)('$name item $item has the reference probabilities and derivatives', ({ bank, item }) => {
    const parameters = parametersOf(bank, item);

    for (const [position, theta] of thetas.entries()) {
      const derivatives = itemDerivatives(parameters, theta);
      expectCategories(itemProbabilities(parameters, theta), at(at(bank.P, item), position), 1e-12);
      expectCategories(derivatives.first, at(at(bank.dP, item), position), 1e-12);
      expectCategories(derivatives.second, at(at(bank.d2P, item), position), 1e-11);
    }
  });

  it.each(items)('$name item $item has the reference information', ({ bank, item }) => {
    const parameters = parametersOf(bank, item);

    for (const [position, theta] of thetas.entries()) {
      const terms = itemInformationTerms(parameters, theta);
      expect(itemInformation(parameters, theta)).toBe(terms.information);
      expectNear(terms.information, at(at(bank.info, item), position), 1e-12);
      expectNear(terms.slope, at(at(bank.dInfo, item), position), 1e-11);
      expectNear(terms.warm, at(at(bank.J, item), position), 1e-12);
    }
  });

  it.each(items)('$name item $item has the reference log-probabilities in the tails', ({ bank, item }) => {
    const parameters = parametersOf(bank, item);

    for (const [position, theta] of extremeThetas.entries()) {
      const actual = itemLogProbabilities(parameters, theta);
      const reference = at(at(bank.logPExtreme, item), position);
      for (const [category, value] of actual.entries()) {
        const expected = at(reference, category);
        // Where P rounds to 1 the reference itself is off by up to 2.3e-16 absolute (75 of its 784 values,
        // by comparison with 60-digit arithmetic, mpmath 1.3.0), so 1e-10 relative cannot hold there. The
        // other categories of the file are accurate, and give the value to full relative accuracy.
        if (expected > -1e-4) {
          const others = reference.reduce((sum, log, k) => (k === category ? sum : sum + Math.exp(log)), 0);
          expectNear(value, Math.log1p(-others), 1e-10 * others);
          expectNear(value, expected, 4.5e-16);
        } else {
          expectNear(value, expected, 1e-10 * Math.abs(expected));
        }
      }
    }
  });
});
