import { describe, expect, it } from 'vitest';
import type { ItemResponse } from '../../src/irt/item-response.js';
import { generalizedLikelihoodRatio, sequentialProbabilityRatio } from '../../src/irt/sequential.js';

const rightAnswers = (count: number): ItemResponse[] =>
  Array.from({ length: count }, () => ({ parameters: { model: '2PL', a: 1, b: 0 }, score: 1 }));

describe('sequentialProbabilityRatio', () => {
  it('goes on without answers', () => {
    const { decision, logRatio } = sequentialProbabilityRatio([], { cut: 0, delta: 0.5 });

    expect(decision).toBe('continue');
    expect(logRatio).toBe(0);
  });

  it('has the bounds of Wald, also when they differ', () => {
    const { upperBound, lowerBound } = sequentialProbabilityRatio([], {
      cut: 0,
      delta: 0.5,
      alpha: 0.05,
      beta: 0.2,
    });

    expect(upperBound).toBeCloseTo(Math.log(16), 14);
    expect(lowerBound).toBeCloseTo(Math.log(0.2 / 0.95), 14);
  });

  it('decides above after enough right answers', () => {
    expect(sequentialProbabilityRatio(rightAnswers(20), { cut: 0, delta: 0.5 }).decision).toBe('above');
  });

  it.each([
    { cut: Number.NaN, delta: 0.5 },
    { cut: 0, delta: 0 },
    { cut: 0, delta: 0.5, alpha: 0 },
    { cut: 0, delta: 0.5, alpha: 0.6, beta: 0.5 },
  ])('refuses %j', (options) => {
    expect(() => sequentialProbabilityRatio([], options)).toThrow('irt/invalid-option');
  });
});

describe('generalizedLikelihoodRatio', () => {
  it('is never behind the fixed ratio for answers all of one kind', () => {
    const options = { cut: 0, delta: 0.25 };
    const fixed = sequentialProbabilityRatio(rightAnswers(6), options);
    const generalized = generalizedLikelihoodRatio(rightAnswers(6), options);

    expect(generalized.logRatio).toBeGreaterThan(fixed.logRatio);
  });

  it('refuses bounds that leave nothing on one side of the cut', () => {
    expect(() => generalizedLikelihoodRatio([], { cut: 3.9, delta: 0.25 })).toThrow('irt/invalid-bounds');
    expect(() => generalizedLikelihoodRatio([], { cut: 0, delta: 0.25, bounds: [-0.2, 4] })).toThrow(
      'irt/invalid-bounds',
    );
  });
});
