import { describe, expect, it } from 'vitest';
import { type LogisticDifItem, logisticDif } from '../../src/lab/fairness/logistic-dif.js';
import type { LogisticRegression } from '../../src/lab/fairness/logistic-regression.js';
import { type MantelHaenszelItem, mantelHaenszel } from '../../src/lab/fairness/mantel-haenszel.js';
import { at, readReference } from '../irt/reference-data.js';
import { largestGap, largestRelativeGap, referenceMatrix } from './reference-matrix.js';

interface Table {
  readonly chiSquare: readonly number[];
  readonly p: readonly number[];
  readonly oddsRatio: readonly number[];
  readonly etsDelta: readonly number[];
  readonly varLogOdds: readonly number[];
}

interface Model {
  readonly coefficients: readonly (readonly number[])[];
  readonly se: readonly (readonly number[])[];
}

interface Test {
  readonly lrtChiSquare: readonly number[];
  readonly df: number;
  readonly p: readonly number[];
  readonly nagelkerkeR2Change: readonly number[];
  readonly fullModel: Model;
  readonly reducedModel: Model;
}

// difR 5.1 and R's glm; see test/reference/README.md.
const reference = readReference<{
  readonly groups: string;
  readonly responses: readonly string[];
  readonly mantelHaenszel: {
    readonly chiSquareMantelhaenTest: readonly number[];
    readonly corrected: Table;
    readonly uncorrected: Table;
    readonly etsClass: { readonly etsRule: readonly string[]; readonly seDelta: readonly number[] };
    readonly purified: {
      readonly iterations: number;
      readonly converged: boolean;
      readonly flaggedPerStep: readonly (readonly number[])[];
      readonly final: Table;
    };
  };
  readonly logistic: {
    readonly uniformAndNonuniform: Test;
    readonly uniform: Test;
    readonly nonuniform: Test;
  };
  readonly standardisedPDifference: readonly number[];
}>('dif.json');

const data = referenceMatrix(reference.responses);
const groups = [...reference.groups].map((group) => (group === '1' ? 1 : 0));

function expectTable(items: readonly MantelHaenszelItem[], table: Table) {
  expect(
    largestRelativeGap(
      items.map((item) => item.chiSquare),
      table.chiSquare,
    ),
  ).toBeLessThan(1e-9);
  // difR takes 1 − pchisq, which rounds tiny values at 1e-16: compared in absolute terms.
  expect(
    largestGap(
      items.map((item) => item.p),
      table.p,
    ),
  ).toBeLessThan(1e-12);
  expect(
    largestRelativeGap(
      items.map((item) => item.oddsRatio),
      table.oddsRatio,
    ),
  ).toBeLessThan(1e-9);
  expect(
    largestRelativeGap(
      items.map((item) => item.delta),
      table.etsDelta,
    ),
  ).toBeLessThan(1e-9);
  expect(
    largestRelativeGap(
      items.map((item) => item.varianceLogOdds),
      table.varLogOdds,
    ),
  ).toBeLessThan(1e-9);
}

describe('dif.json, Mantel-Haenszel', () => {
  const { corrected, uncorrected, etsClass, purified } = reference.mantelHaenszel;

  it('with continuity correction', () => {
    const { items } = mantelHaenszel(data, groups, { purify: false });

    expectTable(items, corrected);
    expect(items.map((item) => item.etsClass)).toEqual(etsClass.etsRule);
    expect(
      largestRelativeGap(
        items.map((item) => item.standardErrorDelta),
        etsClass.seDelta,
      ),
    ).toBeLessThan(1e-9);
    const differences = items.map((item) => item.standardisedDifference);
    expect(largestGap(differences, reference.standardisedPDifference)).toBeLessThan(1e-9);
  });

  it('without continuity correction', () => {
    const { items } = mantelHaenszel(data, groups, { purify: false, continuityCorrection: false });

    expectTable(items, uncorrected);
  });

  it('purified', () => {
    const { items, flagged, converged } = mantelHaenszel(data, groups);

    expectTable(items, purified.final);
    expect(flagged).toEqual(purified.flaggedPerStep.map((step) => step.map((item) => `i${item}`)));
    expect(flagged.length - 1).toBe(purified.iterations);
    expect(converged).toBe(purified.converged);
  });
});

describe('dif.json, logistic regression', () => {
  const items = logisticDif(data, groups);

  function expectModel(model: (item: LogisticDifItem) => LogisticRegression, expected: Model) {
    items.forEach((item, position) => {
      const { coefficients, standardErrors } = model(item);
      expect(largestRelativeGap(coefficients, at(expected.coefficients, position))).toBeLessThan(1e-6);

      expect(largestRelativeGap(standardErrors, at(expected.se, position))).toBeLessThan(1e-6);
    });
  }

  it.each([
    ['uniformAndNonuniform', 'both', 'interactionModel', 'matchingModel'],
    ['uniform', 'uniform', 'groupModel', 'matchingModel'],
    ['nonuniform', 'nonuniform', 'interactionModel', 'groupModel'],
  ] as const)('%s', (name, test, full, reduced) => {
    const expected = reference.logistic[name];
    const tests = items.map((item) => item[test]);

    expect(tests.every(({ df }) => df === expected.df)).toBe(true);
    expect(
      largestRelativeGap(
        tests.map(({ chiSquare }) => chiSquare),
        expected.lrtChiSquare,
      ),
    ).toBeLessThan(1e-6);
    expect(
      largestGap(
        tests.map(({ p }) => p),
        expected.p,
      ),
    ).toBeLessThan(1e-9);
    expect(
      largestRelativeGap(
        tests.map(({ r2Change }) => r2Change),
        expected.nagelkerkeR2Change,
      ),
    ).toBeLessThan(1e-6);
    expectModel((item) => item[full], expected.fullModel);
    expectModel((item) => item[reduced], expected.reducedModel);
  });
});
