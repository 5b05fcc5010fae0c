import { describe, expect, it } from 'vitest';
import type { ScoredResponse } from '../../src/irt/scored-response.js';
import { generalizedLikelihoodRatio, sequentialProbabilityRatio } from '../../src/irt/sequential.js';
import { errorFrom } from './error-from.js';

const rightAnswers = (count: number): ScoredResponse[] =>
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

  it('is by hand the difference of two log-likelihoods, and decides at the bounds of Wald themselves', () => {
    // Each right answer adds ln((1 + e^0.5)/(1 + e^-0.5)) = 0.5 at a cut of 0.
    const list = rightAnswers(3);
    const { logRatio } = sequentialProbabilityRatio(list, { cut: 0, delta: 0.5 });
    expect(logRatio).toBeCloseTo(1.5, 12);
    // Rates that put a bound exactly there: (1 − β)/α = e^1.5.
    const beta = 0.1;
    const alpha = (1 - beta) / Math.exp(logRatio);
    const at = (shift: number) =>
      sequentialProbabilityRatio(list, { cut: 0, delta: 0.5, alpha: alpha * (1 + shift), beta }).decision;
    expect([at(-1e-9), at(1e-9)]).toEqual(['continue', 'above']);

    const wrong = list.map((response) => ({ ...response, score: 0 }));
    const mirrored = (shift: number) =>
      sequentialProbabilityRatio(wrong, { cut: 0, delta: 0.5, alpha: beta, beta: alpha * (1 + shift) })
        .decision;
    expect([mirrored(-1e-9), mirrored(1e-9)]).toEqual(['continue', 'below']);
  });

  it('accepts errors of one in twenty where nothing is said', () => {
    const { upperBound, lowerBound } = sequentialProbabilityRatio([], { cut: 0, delta: 0.5 });

    expect(upperBound).toBeCloseTo(Math.log(19), 14);
    expect(lowerBound).toBeCloseTo(-Math.log(19), 14);
  });

  it('says what is wrong with its options', () => {
    for (const options of [
      { cut: 0, delta: Number.POSITIVE_INFINITY, alpha: 0.05, beta: 0.05 },
      { cut: 0, delta: -0.5, alpha: 0.05, beta: 0.05 },
      { cut: 0, delta: 0.5, alpha: 0.05, beta: 0 },
      { cut: 0, delta: 0.5, alpha: 0.5, beta: 0.5 },
      { cut: Number.POSITIVE_INFINITY, delta: 0.5, alpha: 0.1, beta: 0.05 },
    ]) {
      for (const ratio of [sequentialProbabilityRatio, generalizedLikelihoodRatio])
        expect(errorFrom(() => ratio([], options))?.facts).toEqual(options);
    }
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

  it('takes its maxima inside the bounds it is given', () => {
    // Of right answers alone the likelihood rises to the upper bound: ln P(1.5) − ln P(−0.25) each.
    const logistic = (x: number) => 1 / (1 + Math.exp(-x));
    const expected = 6 * (Math.log(logistic(1.5)) - Math.log(logistic(-0.25)));

    expect(
      generalizedLikelihoodRatio(rightAnswers(6), { cut: 0, delta: 0.25, bounds: [-1, 1.5] }).logRatio,
    ).toBeCloseTo(expected, 9);
  });

  it('refuses bounds that leave nothing on one side of the cut', () => {
    expect(() => generalizedLikelihoodRatio([], { cut: 3.9, delta: 0.25 })).toThrow('irt/invalid-bounds');
    expect(() => generalizedLikelihoodRatio([], { cut: 0, delta: 0.25, bounds: [-0.2, 4] })).toThrow(
      'irt/invalid-bounds',
    );
  });
});
