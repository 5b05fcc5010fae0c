import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateAbility } from '../../src/irt/estimate-ability.js';
import { itemInformationTerms } from '../../src/irt/item-information.js';
import { itemLogProbabilities } from '../../src/irt/item-probabilities.js';
import type { ScoredResponse } from '../../src/irt/scored-response.js';
import { anyAnswer, longPattern } from './arbitraries.js';
import { at } from './reference-data.js';

const methods = ['EAP', 'MAP', 'ML', 'WLE'] as const;
const guessings = ['always', 'propensity'] as const;

function logLikelihood(responses: readonly ScoredResponse[], theta: number): number {
  return responses.reduce(
    (sum, { parameters, score }) =>
      sum + at(itemLogProbabilities(parameters, theta), score === 'dont-know' ? 0 : score),
    0,
  );
}

/** Long and random patterns, each against a search of its own: slower than the rest, so in a file apart. */
describe('estimateAbility', () => {
  it.each(methods)('%s of a pattern of 5,000 answers is finite, whatever the pattern', (method) => {
    for (const right of [0, 60, 100]) {
      const { theta, standardError } = estimateAbility(longPattern(right), { method });
      expect(Number.isFinite(theta)).toBe(true);
      expect(Number.isFinite(standardError) && standardError > 0).toBe(true);
    }
  });

  it('is finite within the bounds for any answers, method and reading of "I don\'t know"', () => {
    const options = fc.record({
      method: fc.constantFrom(...methods),
      guessing: fc.constantFrom(...guessings),
    });
    fc.assert(
      fc.property(fc.array(anyAnswer(), { minLength: 1, maxLength: 12 }), options, (responses, chosen) => {
        const { theta, standardError } = estimateAbility(responses, { ...chosen, bounds: [-5, 4] });

        expect(theta).toBeGreaterThanOrEqual(-5);
        expect(theta).toBeLessThanOrEqual(4);
        expect(standardError).toBeGreaterThan(0);
      }),
    );
  });

  it('as ML and MAP is at least as good as any point of a fine search', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer(4), { minLength: 1, maxLength: 8 }), (responses) => {
        const ml = logLikelihood(responses, estimateAbility(responses, { method: 'ML' }).theta);
        const prior = (theta: number) => -0.5 * theta * theta;
        const map = estimateAbility(responses, { method: 'MAP' }).theta;
        const peak = logLikelihood(responses, map) + prior(map);

        let bestLikelihood = Number.NEGATIVE_INFINITY;
        let bestPosterior = Number.NEGATIVE_INFINITY;
        for (let theta = -4; theta <= 4; theta += 0.05) {
          const value = logLikelihood(responses, theta);
          bestLikelihood = Math.max(bestLikelihood, value);
          bestPosterior = Math.max(bestPosterior, value + prior(theta));
        }
        expect(bestLikelihood).toBeLessThanOrEqual(ml + 1e-9);
        expect(bestPosterior).toBeLessThanOrEqual(peak + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('as WLE is at least as good as any point of a fine search of the integrated criterion', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer(4), { minLength: 1, maxLength: 6 }), (responses) => {
        const { theta: best } = estimateAbility(responses, { method: 'WLE' });
        const correction = (theta: number): number => {
          let information = 0;
          let warm = 0;
          for (const { parameters } of responses) {
            const terms = itemInformationTerms(parameters, theta);
            information += terms.information;
            warm += terms.warm;
          }
          return warm / (2 * information);
        };
        // Simpson's rule on steps of 0.02, from the lower bound.
        const value = [logLikelihood(responses, -4)];
        let integral = 0;
        let atBest = Number.NEGATIVE_INFINITY;
        for (let node = 1; node <= 400; node += 1) {
          const from = -4 + (node - 1) * 0.02;
          const simpson = (width: number): number =>
            (width / 6) * (correction(from) + 4 * correction(from + width / 2) + correction(from + width));
          if (best >= from && best <= from + 0.02) {
            atBest = logLikelihood(responses, best) + integral + simpson(best - from);
          }
          integral += simpson(0.02);
          value.push(logLikelihood(responses, from + 0.02) + integral);
        }

        expect(Math.max(...value)).toBeLessThanOrEqual(atBest + 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('as MAP reaches beyond any fixed bound when 5,000 answers ask for it', () => {
    const responses = Array.from(
      { length: 5000 },
      (): ScoredResponse => ({
        parameters: { model: '2PL', a: 0.3, b: 0 },
        score: 1,
      }),
    );

    const { theta } = estimateAbility(responses, { method: 'MAP' });

    // The root of 5000 a / (1 + exp(aθ)) = θ.
    expect((5000 * 0.3) / (1 + Math.exp(0.3 * theta))).toBeCloseTo(theta, 9);
    expect(Math.abs(estimateAbility(responses).theta - theta)).toBeLessThan(0.05);
  });

  it('gives the same EAP on the default grid as on a very fine one, for long and short patterns', () => {
    for (const count of [10, 300, 2000]) {
      const responses = longPattern(60).slice(0, count);
      const byDefault = estimateAbility(responses);
      const fine = estimateAbility(responses, { grid: { min: -5, max: 5, points: 1001 } });
      expect(Math.abs(byDefault.theta - fine.theta)).toBeLessThan(1e-7);
      expect(Math.abs(byDefault.standardError / fine.standardError - 1)).toBeLessThan(1e-7);
    }
  });
});
