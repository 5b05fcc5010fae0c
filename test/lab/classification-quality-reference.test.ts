import { describe, expect, it } from 'vitest';
import { rudnerQuality } from '../../src/lab/classification/classification-quality.js';
import { at, readReference } from '../irt/reference-data.js';
import { largestGap } from './reference-matrix.js';

// Definition-exact values; see test/reference/README.md.
const { rudner } = readReference<{
  readonly rudner: readonly {
    readonly cuts: readonly number[];
    readonly theta: readonly number[];
    readonly se: readonly number[];
    readonly accuracy: number;
    readonly consistency: number;
    readonly kappa: number;
    readonly expectedTable: readonly (readonly number[])[];
    readonly perCut: readonly {
      readonly cut: number;
      readonly accuracy: number;
      readonly consistency: number;
      readonly falsePositive: number;
      readonly falseNegative: number;
    }[];
  }[];
}>('classification.json');

describe('classification.json, rudner', () => {
  it.each(rudner)('cuts $cuts', (set) => {
    const estimates = set.theta.map((theta, person) => ({ theta, standardError: at(set.se, person) }));
    const quality = rudnerQuality(estimates, set.cuts);

    const figures = ['accuracy', 'consistency', 'kappa'] as const;
    for (const figure of figures) expect(Math.abs(quality[figure] - set[figure])).toBeLessThan(1e-10);
    set.expectedTable.forEach((row, level) => {
      expect(largestGap(at(quality.expectedTable, level), row)).toBeLessThan(1e-10);
    });
    set.perCut.forEach((expected, cut) => {
      const actual = at(quality.cuts, cut);
      expect(actual.cut).toBe(expected.cut);
      for (const figure of ['accuracy', 'consistency', 'falsePositive', 'falseNegative'] as const) {
        expect(Math.abs(actual[figure] - expected[figure])).toBeLessThan(1e-10);
      }
    });
  });
});
