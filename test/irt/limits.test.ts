import { describe, expect, it } from 'vitest';
import { abilitiesPosterior, estimateAbilities } from '../../src/irt/estimate-abilities.js';
import { estimateAbility } from '../../src/irt/estimate-ability.js';
import { exceedanceWeights } from '../../src/irt/exceedance-weights.js';
import { LogDensity } from '../../src/irt/internal/log-density.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import { normalOrthant } from '../../src/irt/joint-gaussian-orthant.js';
import { createJointGrid } from '../../src/irt/joint-grid.js';
import { checkJointPrior, equicorrelatedPrior } from '../../src/irt/joint-prior.js';
import { mostInformativeTheta } from '../../src/irt/most-informative-theta.js';
import { normalCdf } from '../../src/irt/normal.js';
import type { DichotomousParameters, ItemParameters } from '../../src/irt/parameters.js';
import { codeOf } from '../lab/error-code.js';

describe('a prior with one common factor', () => {
  it.each([
    ['irt/invalid-prior', { mean: [], sd: [], loading: [] }],
    ['irt/invalid-prior', { mean: [0, 0], sd: [1], loading: [0.5, 0.5] }],
    ['irt/invalid-prior', { mean: [0, 0], sd: [1, 1], loading: [0.5] }],
    ['irt/invalid-prior', { mean: [Number.NaN], sd: [1], loading: [0] }],
    ['irt/invalid-prior', { mean: [0], sd: [0], loading: [0] }],
    ['irt/invalid-prior', { mean: [0], sd: [Number.POSITIVE_INFINITY], loading: [0] }],
    ['irt/invalid-covariance', { mean: [0], sd: [1], loading: [1] }],
    ['irt/invalid-covariance', { mean: [0], sd: [1], loading: [-0.1] }],
  ])('is refused with %s: %j', (code, prior) => {
    expect(codeOf(() => checkJointPrior(prior))).toBe(code);
  });

  it('has no loading for one scale alone, whatever the correlation', () => {
    expect(equicorrelatedPrior([0.2], [1.1], 0.7)).toEqual({ mean: [0.2], sd: [1.1], loading: [0] });
    expect(equicorrelatedPrior([0, 1], [1, 1], 0.49).loading).toEqual([0.7, 0.7]);
  });

  it('has a grid on which the two moments of every scale are those of the prior', () => {
    const grid = createJointGrid(equicorrelatedPrior([0.3, -0.5, 1], [0.8, 1, 1.4], 0.6));

    expect(grid.nodes.length).toBe(3);
    for (const [s, [mean, sd]] of [
      [0.3, 0.8],
      [-0.5, 1],
      [1, 1.4],
    ].entries()) {
      const nodes = grid.nodes[s] as Float64Array;
      expect((nodes[0] as number) + (nodes[nodes.length - 1] as number)).toBeCloseTo(
        2 * (mean as number),
        10,
      );
      expect(nodes[nodes.length - 1]).toBeGreaterThan((mean as number) + 3 * (sd as number));
    }
  });
});

describe('the probability of reaching a cut', () => {
  const step = 0.1;
  const nodes = Array.from({ length: 121 }, (_, j) => -6 + j * step);
  const mass = nodes.map((theta) => (step * Math.exp(-(theta ** 2) / 2)) / Math.sqrt(2 * Math.PI));

  it.each([0, 0.02, 0.07, 0.1, 0.4])('with an error of the cut of %d is that of the sum of both', (error) => {
    for (const cut of [-1.23, 0, 0.456, 2.04]) {
      const weights = exceedanceWeights(-6, step, nodes.length, cut, error);
      const found = mass.reduce((sum, value, j) => sum + value * (weights[j] as number), 0);

      // A cubic over a cell of 0.1 errs by about its fifth power.
      expect(Math.abs(found - normalCdf(-cut / Math.sqrt(1 + error * error)))).toBeLessThan(1e-6);
    }
  });

  it('is one far below the grid and none far above', () => {
    for (const error of [0, 0.02]) {
      const total = (cut: number) =>
        mass.reduce(
          (sum, value, j) => sum + value * (exceedanceWeights(-6, step, 121, cut, error)[j] as number),
          0,
        );

      expect(total(-9)).toBeCloseTo(1, 8);
      expect(total(9)).toBeCloseTo(0, 8);
    }
  });
});

describe('several abilities', () => {
  const prior = {
    mean: [0, 0],
    covariance: [
      [1, 0.5],
      [0.5, 1],
    ],
  };
  const answer = { parameters: { model: '2PL', a: 1, b: 0 } as ItemParameters, score: 1, scale: 0 };

  it.each<[string, () => unknown]>([
    ['irt/invalid-option', () => estimateAbilities([answer], { prior, guessing: 'never' as never })],
    ['irt/invalid-option', () => estimateAbilities([{ ...answer, scale: 2 }], { prior })],
    ['irt/invalid-option', () => estimateAbilities([{ ...answer, scale: 0.5 }], { prior })],
    ['irt/score-out-of-range', () => estimateAbilities([{ ...answer, score: 2 }], { prior })],
    ['irt/invalid-covariance', () => estimateAbilities([], { prior: { ...prior, covariance: [[1]] } })],
    [
      'irt/invalid-covariance',
      () =>
        estimateAbilities([], {
          prior: {
            mean: [0, 0],
            covariance: [
              [1, 0.5],
              [0.4, 1],
            ],
          },
        }),
    ],
    [
      'irt/invalid-covariance',
      () =>
        estimateAbilities([], {
          prior: {
            mean: [0, 0],
            covariance: [
              [1, 1],
              [1, 1],
            ],
          },
        }),
    ],
    [
      'irt/invalid-covariance',
      () =>
        estimateAbilities([], {
          prior: {
            mean: [0, 0],
            covariance: [
              [0, 0],
              [0, 1],
            ],
          },
        }),
    ],
  ])('are refused with %s', (code, call) => {
    expect(codeOf(call)).toBe(code);
  });

  it('that are nearly one are estimated as if they were', () => {
    const nearly = 1 - 1e-6;
    const together = estimateAbilities([answer, { ...answer, score: 0, scale: 1 }, answer], {
      prior: {
        mean: [0, 0],
        covariance: [
          [1, nearly],
          [nearly, 1],
        ],
      },
    });
    const one = estimateAbility(
      [1, 0, 1].map((score) => ({ parameters: answer.parameters, score })),
      { method: 'EAP' },
    );

    for (const theta of together.theta) expect(theta).toBeCloseTo(one.theta, 3);
  });

  it('are all above no cuts at all', () => {
    expect(abilitiesPosterior([answer], { prior }).allAtLeast([])).toBe(1);
    expect(normalOrthant([], [])).toBe(1);
    expect(
      normalOrthant(
        [0, 0],
        [
          [1, 2],
          [2, 1],
        ],
      ),
    ).toBeNaN();
  });
});

describe('a tabulated density', () => {
  // A gap: what lies between is impossible.
  const gap = { grid: [-2, -1, 0, 1, 2], weights: [1, 1, 0, 1, 1] };

  it('is nothing in its gaps and outside, and flat there', () => {
    const density = new LogDensity(gap);

    for (const theta of [-3, -0.5, 0, 0.5, 2.5]) {
      expect(density.value(theta)).toBe(Number.NEGATIVE_INFINITY);
      expect(density.slope(theta)).toBe(0);
      expect(density.curvature(theta)).toBe(0);
    }
    expect(density.value(-1.5)).toBeCloseTo(0, 12);
  });

  it('gives no estimate in its gaps', () => {
    for (const score of [0, 1]) {
      const { theta } = estimateAbility([{ parameters: { model: '2PL', a: 1, b: 0 }, score }], {
        method: 'MAP',
        prior: gap,
      });

      expect(Math.abs(theta)).toBeGreaterThanOrEqual(1);
      expect(Math.sign(theta)).toBe(score === 1 ? 1 : -1);
    }
  });
});

describe('the most informative ability', () => {
  it('is where brute force finds it, for asymptotes that nearly meet too', () => {
    const items: readonly DichotomousParameters[] = [
      { model: '3PL', a: 1.3, b: 0.4, c: 0.25 },
      { model: '4PL', a: 1.3, b: 0.4, c: 0.1, d: 0.9 },
      { model: '4PL', a: 2, b: -0.7, c: 0.3, d: 0.32 },
      { model: '4PL', a: 2, b: -0.7, c: 0, d: 0.4 },
    ];
    for (const item of items) {
      // P′² / (P Q), the slope by central differences.
      const information = (theta: number) => {
        const p = (at: number) => itemProbabilities(item, at)[1] as number;
        return ((p(theta + 1e-4) - p(theta - 1e-4)) / 2e-4) ** 2 / (p(theta) * (1 - p(theta)));
      };
      const found = mostInformativeTheta(item);
      for (const away of [-0.5, -0.05, 0.05, 0.5])
        expect(information(found)).toBeGreaterThan(information(found + away));
    }
  });
});
