import { describe, expect, it } from 'vitest';
import { levelProbabilities } from '../../src/irt/level-probabilities.js';
import type { ScoredResponse } from '../../src/irt/scored-response.js';
import { generalizedLikelihoodRatio, sequentialProbabilityRatio } from '../../src/irt/sequential.js';
import { at, parametersOf, type ReferenceBank, readReference } from './reference-data.js';

// Definition-exact values; see test/reference/README.md.
const reference = readReference<{
  readonly posterior: readonly {
    readonly theta: number;
    readonly se: number;
    readonly cuts: readonly number[];
    readonly p: readonly number[];
  }[];
  readonly bank: ReferenceBank;
  readonly sequential: readonly {
    readonly items: readonly number[];
    readonly x: readonly number[];
    readonly cut: number;
    readonly delta: number;
    readonly alpha: number;
    readonly beta: number;
    readonly upperBound: number;
    readonly lowerBound: number;
    readonly sprtLogRatio: number;
    readonly sprtDecision: string;
    readonly glrLogRatio: number;
    readonly glrDecision: string;
  }[];
}>('classification.json');

describe('classification.json', () => {
  it.each(reference.posterior)('posterior: N($theta, $se) and cuts $cuts', ({ theta, se, cuts, p }) => {
    const actual = levelProbabilities({ theta, standardError: se }, cuts);

    expect(actual).toHaveLength(p.length);
    for (const [level, value] of actual.entries()) {
      expect(Math.abs(value - at(p, level))).toBeLessThanOrEqual(1e-10);
    }
  });

  it.each(reference.sequential.map((entry, index) => ({ ...entry, index })))(
    'sequential $index: cut $cut ± $delta',
    (entry) => {
      const responses = entry.items.map(
        (item, position): ScoredResponse => ({
          parameters: parametersOf(reference.bank, item),
          score: at(entry.x, position),
        }),
      );

      const ratio = sequentialProbabilityRatio(responses, entry);
      const generalized = generalizedLikelihoodRatio(responses, { ...entry, bounds: [-4, 4] });

      expect(Math.abs(ratio.logRatio - entry.sprtLogRatio)).toBeLessThanOrEqual(1e-10);
      expect(ratio.decision).toBe(entry.sprtDecision);
      expect(Math.abs(ratio.upperBound - entry.upperBound)).toBeLessThanOrEqual(1e-10);
      expect(Math.abs(ratio.lowerBound - entry.lowerBound)).toBeLessThanOrEqual(1e-10);
      expect(Math.abs(generalized.logRatio - entry.glrLogRatio)).toBeLessThanOrEqual(1e-8);
      expect(generalized.decision).toBe(entry.glrDecision);
    },
  );
});
