import { describe, expect, it } from 'vitest';
import type { ModelAnswer } from '../../src/irt/internal/model-answer.js';
import { logLikelihoodOf, mostInformation } from '../../src/irt/joint-gaussian-block.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { responseModel } from '../../src/irt/response-model.js';

const answer = (parameters: ItemParameters, category: number): ModelAnswer => ({
  model: responseModel(parameters),
  category,
});

describe('mostInformation', () => {
  // Birnbaum (1968): the largest information of a three-parameter item; a²/4 without guessing.
  const birnbaum = (a: number, c: number) =>
    (a ** 2 / (8 * (1 - c) ** 2)) * (1 - 20 * c - 8 * c ** 2 + (1 + 8 * c) ** 1.5);

  it.each([
    [1.2, 0.3, 0],
    [0.8, -2.4, 0.2],
    [6, 1.7, 0],
    [9, -0.37, 0.25],
  ])('of one item is its largest, in units of the prior: a %d, b %d, c %d', (a, b, c) => {
    const sd = 1.5;
    const found = mostInformation([answer({ model: '3PL', a, b, c }, 1)], -0.4, sd);

    expect(found / (sd ** 2 * birnbaum(a, c))).toBeLessThanOrEqual(1 + 1e-12);
    expect(found / (sd ** 2 * birnbaum(a, c))).toBeGreaterThan(0.98);
  });

  it('adds up over answers at one ability, whatever they are', () => {
    const easy = answer({ model: '2PL', a: 1.4, b: -1.5 }, 1);
    const hard = answer({ model: '2PL', a: 1.4, b: 1.5 }, 0);

    expect(mostInformation([easy, easy, easy], 0, 1)).toBeCloseTo(3 * birnbaum(1.4, 0), 2);
    // Between two items far apart neither is at its best.
    const together = mostInformation([easy, hard], 0, 1);
    expect(together).toBeGreaterThan(birnbaum(1.4, 0));
    expect(together).toBeLessThan(1.1 * birnbaum(1.4, 0));
  });

  it('does not look where the prior puts nobody', () => {
    // Twenty standard deviations up the item says e⁻²⁸ of what it can.
    expect(mostInformation([answer({ model: '2PL', a: 2, b: 20 }, 1)], 0, 1)).toBeLessThan(1e-11);
    expect(mostInformation([answer({ model: '2PL', a: 2, b: 20 }, 1)], 20, 1)).toBeCloseTo(1, 6);
  });

  it('is nothing without answers', () => {
    expect(mostInformation([], 0, 1)).toBe(0);
  });

  it('has room for the categories of the longest item', () => {
    const steps: ItemParameters = { model: 'GPCM', a: 1, b: [-1.5, -0.5, 0.5, 1.5] };
    // The information of a partial credit item is a² times the variance of its score.
    let most = 0;
    for (let theta = -6; theta <= 6; theta += 0.001) {
      const weights = [0, 1, 2, 3, 4].map((k) =>
        Math.exp([-1.5, -0.5, 0.5, 1.5].slice(0, k).reduce((sum, step) => sum + theta - step, 0)),
      );
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const mean = weights.reduce((sum, weight, k) => sum + (k * weight) / total, 0);
      most = Math.max(
        most,
        weights.reduce((sum, weight, k) => sum + ((k - mean) ** 2 * weight) / total, 0),
      );
    }

    expect(mostInformation([answer(steps, 2)], 0, 1)).toBeCloseTo(most, 2);
  });
});

it('the log-likelihood of answers is the sum over them', () => {
  const answers = [answer({ model: '2PL', a: 1, b: 0 }, 1), answer({ model: '2PL', a: 2, b: 1 }, 0)];

  // ln σ(0.4) + ln (1 − σ(2(0.4 − 1)))
  expect(logLikelihoodOf(answers, 0.4)).toBeCloseTo(
    -Math.log(1 + Math.exp(-0.4)) - Math.log(1 + Math.exp(-1.2)),
    12,
  );
});
