import { describe, expect, it } from 'vitest';
import { classicalStatistics } from '../../src/lab/item-statistics/classical-statistics.js';
import { readReference } from '../irt/reference-data.js';
import { largestGap, referenceMatrix } from './reference-matrix.js';

// Definition-exact values, checked against psych 2.2.9; see test/reference/README.md.
const { datasets } = readReference<{
  readonly datasets: readonly {
    readonly name: string;
    readonly responses: readonly string[];
    readonly itemMean: readonly number[];
    readonly itemVariance: readonly number[];
    readonly itemTotal: readonly number[];
    readonly itemRest: readonly number[];
    readonly alpha: number;
    readonly alphaIfDropped: readonly number[];
    readonly totalMean: number;
    readonly totalVariance: number;
    readonly sem: number;
    readonly kr20?: number;
    readonly kr21?: number;
    readonly splitHalfOddEven: { readonly r: number; readonly spearmanBrown: number };
  }[];
}>('classical.json');

describe('classical.json', () => {
  it.each(datasets)('$name', (set) => {
    const result = classicalStatistics(referenceMatrix(set.responses));
    const { items } = result;

    expect(
      largestGap(
        items.map((item) => item.mean),
        set.itemMean,
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestGap(
        items.map((item) => item.variance),
        set.itemVariance,
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestGap(
        items.map((item) => item.itemTotal),
        set.itemTotal,
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestGap(
        items.map((item) => item.itemRest),
        set.itemRest,
      ),
    ).toBeLessThan(1e-12);
    expect(
      largestGap(
        items.map((item) => item.alphaIfDropped),
        set.alphaIfDropped,
      ),
    ).toBeLessThan(1e-12);
    const single = [
      [result.alpha, set.alpha],
      [result.totalMean, set.totalMean],
      [result.totalVariance, set.totalVariance],
      [result.standardErrorOfMeasurement, set.sem],
      [result.splitHalf.correlation, set.splitHalfOddEven.r],
      [result.splitHalf.spearmanBrown, set.splitHalfOddEven.spearmanBrown],
      [result.kr20 ?? 0, set.kr20 ?? 0],
      [result.kr21 ?? 0, set.kr21 ?? 0],
    ] as const;
    for (const [actual, expected] of single) expect(Math.abs(actual - expected)).toBeLessThan(1e-12);
  });
});
