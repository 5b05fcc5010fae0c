import { beforeAll, describe, expect, it } from 'vitest';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';
import {
  type AbilitiesResponse,
  abilitiesPosterior,
  estimateAbilities,
} from '../../src/irt/estimate-abilities.js';
import { normalOrthant } from '../../src/irt/joint-gaussian-orthant.js';
import { type BruteAnswer, type BruteResult, bruteForce } from './joint-brute-force.js';
import { at } from './reference-data.js';

// Every way several abilities are computed, against a plain sum over a coarse lattice: midpoints half a standard
// deviation apart give moments of a smooth posterior to many digits, and take milliseconds. The dense lattices, long
// patterns and many scales are in estimate-abilities.test.ts.

const answers: readonly BruteAnswer[] = [
  { scale: 0, a: 1.3, b: -0.4, c: 0.2, score: 1 },
  { scale: 1, a: 0.8, b: 0.3, score: 0 },
  { scale: 0, a: 0.6, b: [-0.7, 0.5], score: 1 },
  { scale: 1, a: 1.1, b: 0.9, c: 0.25, score: 1 },
  { scale: 2, a: 1.4, b: 0.2, score: 1 },
  { scale: 2, a: 0.9, b: -1, score: 1 },
  { scale: 3, a: 1.2, b: 0.6, score: 0 },
  { scale: 3, a: 0.5, b: [-0.2, 0.9], score: 2 },
  { scale: 0, a: 0.9, b: 1.1, score: 0 },
  { scale: 3, a: 1, b: -0.5, c: 0.2, score: 1 },
];

const given = (scales: number): readonly BruteAnswer[] => answers.filter(({ scale }) => scale < scales);

function responsesOf(list: readonly BruteAnswer[]): AbilitiesResponse[] {
  return list.map(({ scale, score, a, b, c = 0 }) => ({
    scale,
    score,
    parameters: typeof b === 'number' ? { model: '3PL', a, b, c } : { model: 'GPCM', a, b },
  }));
}

interface Structure {
  readonly name: string;
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly cell: number;
  readonly reach: number;
  readonly method: 'quadrature' | 'expectation-propagation';
  /** Those above when absent. */
  readonly answers?: readonly BruteAnswer[];
  /** Cells, from the middle of the lattice, at which probabilities are compared. */
  readonly cuts?: readonly [number, number, number];
  /** Largest difference of a mean or covariance, and of a probability. */
  readonly within: readonly [moment: number, probability: number];
}

const structures: readonly Structure[] = [
  {
    name: 'two scales of different spread, negatively correlated: one factor',
    mean: [-0.5, 0.4],
    covariance: [
      [2.25, -0.72],
      [-0.72, 0.64],
    ],
    cell: 0.2,
    reach: 10,
    method: 'quadrature',
    within: [1e-4, 2e-3],
  },
  {
    name: 'answers far beyond the prior: one factor',
    mean: [0, 0],
    covariance: [
      [1, -0.6],
      [-0.6, 1],
    ],
    cell: 0.05,
    reach: 12,
    // Nine standard deviations out.
    answers: Array.from({ length: 12 }, () => ({ scale: 0, a: 2, b: 9, score: 1 })),
    cuts: [160, 180, 188],
    method: 'quadrature',
    within: [1e-4, 2e-3],
  },
  {
    name: 'answers that tell to a tenth of a logit: one factor',
    mean: [0, 0],
    covariance: [
      [1, 0.9],
      [0.9, 1],
    ],
    cell: 0.02,
    reach: 6,
    answers: Array.from({ length: 6 }, () => [
      { scale: 0, a: 9, b: 0.31, score: 1 },
      { scale: 0, a: 9, b: 0.52, score: 0 },
      { scale: 1, a: 8, b: -0.2, score: 1 },
      { scale: 1, a: 8, b: 0.1, score: 0 },
    ]).flat(),
    cuts: [-5, 15, 20],
    method: 'quadrature',
    within: [1e-4, 4e-3],
  },
  {
    name: 'three scales with a loading each, one negative: one factor',
    mean: [0.2, -0.1, 0.3],
    covariance: [
      [1, 0.72, -0.4],
      [0.72, 1, -0.45],
      [-0.4, -0.45, 1],
    ],
    cell: 0.3,
    reach: 6.3,
    method: 'quadrature',
    within: [1e-4, 4e-3],
  },
  {
    name: 'three scales no factor explains: directly',
    mean: [0.2, -0.1, 0.3],
    covariance: [
      [1.44, 0.96, 0.12],
      [0.96, 1, 0.5],
      [0.12, 0.5, 1],
    ],
    cell: 0.3,
    reach: 7.2,
    method: 'quadrature',
    within: [1e-4, 4e-3],
  },
  {
    name: 'two pairs that say nothing of one another: blocks',
    mean: [0, 0.1, 0, -0.2],
    covariance: [
      [1, 0, 0.6, 0],
      [0, 1, 0, -0.5],
      [0.6, 0, 1, 0],
      [0, -0.5, 0, 1],
    ],
    cell: 0.4,
    reach: 6,
    method: 'quadrature',
    within: [1e-4, 6e-3],
  },
  {
    name: 'four scales no factor explains: by propagation',
    mean: [0, 0.1, 0, -0.2],
    covariance: [
      [1, 0.8, 0.1, 0.2],
      [0.8, 1, 0.5, 0.1],
      [0.1, 0.5, 1, 0.6],
      [0.2, 0.1, 0.6, 1],
    ],
    cell: 0.4,
    reach: 6,
    method: 'expectation-propagation',
    within: [0.01, 0.015],
  },
];

describe.each(structures)(
  '$name',
  ({
    mean,
    covariance,
    cell,
    reach,
    method,
    answers: list = given(mean.length),
    cuts: cells = [-3, 0, 2],
    within: [moment, probability],
  }) => {
    const cuts = cells.map((count) => count * cell);
    const posterior = () => abilitiesPosterior(responsesOf(list), { prior: { mean, covariance } });
    let expected: BruteResult;
    beforeAll(() => {
      expected = bruteForce(list, mean, covariance, cuts, cell, reach);
    });

    it('has the moments of the lattice', () => {
      const actual = posterior();
      expect(actual.method).toBe(method);
      expect(estimateAbilities(responsesOf(list), { prior: { mean, covariance } })).toEqual({
        theta: actual.theta,
        covariance: actual.covariance,
      });
      for (const [s, value] of expected.mean.entries()) {
        expect(Math.abs(at(actual.theta, s) - value)).toBeLessThan(moment);
        for (const [t, element] of at(expected.covariance, s).entries())
          expect(Math.abs(at(at(actual.covariance, s), t) - element)).toBeLessThan(moment);
      }
    });

    it('has its probabilities of single and common cuts', () => {
      const actual = posterior();
      for (const [s, above] of expected.above.entries()) {
        const found = actual.exceedance(s, cuts);
        for (const [k, value] of above.entries())
          expect(Math.abs(at(found, k) - value)).toBeLessThan(probability);
        const levels = actual.levelProbabilities(s, cuts);
        expect(at(levels, 0)).toBeCloseTo(1 - at(found, 0), 12);
        expect(at(levels, 1)).toBeCloseTo(at(found, 0) - at(found, 1), 12);
        expect(at(levels, 3)).toBeCloseTo(at(found, 2), 12);
      }
      const all = actual.allAtLeast(mean.map((_, scale) => ({ scale, cut: at(cuts, 0) })));
      expect(Math.abs(all - expected.allAbove)).toBeLessThan(2 * probability);
      // One condition is the marginal; of two on a scale the higher counts.
      for (const scale of mean.keys()) {
        const one = actual.allAtLeast([
          { scale, cut: at(cuts, 1) },
          { scale, cut: at(cuts, 0) },
        ]);
        expect(Math.abs(one - at(actual.exceedance(scale, cuts), 1))).toBeLessThan(2e-3);
      }
    });

    it('is the prior without answers', () => {
      const { theta, covariance: found } = estimateAbilities([], { prior: { mean, covariance } });

      for (const [s, value] of mean.entries()) {
        expect(at(theta, s)).toBeCloseTo(value, 5);
        for (const [t, element] of at(covariance, s).entries())
          expect(at(at(found, s), t)).toBeCloseTo(element, 4);
      }
    });
  },
);

describe("guessing: 'propensity'", () => {
  it('mixes over the propensities by what each makes of all answers together', () => {
    const item = (b: number, c: number) => ({ model: '3PL', a: 1.2, b, c }) as const;
    const responses: AbilitiesResponse[] = [
      { scale: 0, score: 1, parameters: item(0.4, 0.25) },
      { scale: 0, score: DONT_KNOW, parameters: item(1, 0.25) },
      { scale: 1, score: DONT_KNOW, parameters: item(0.2, 0.2) },
      { scale: 1, score: 0, parameters: item(-0.6, 0.2) },
      { scale: 1, score: DONT_KNOW, parameters: { model: 'GPCM', a: 0.8, b: [-0.3, 0.6] } },
    ];
    // The definition, on a lattice: P(right) = K + (1 − K)gc, P(wrong) = (1 − K)g(1 − c), P(don't know) = (1 − K)(1 − g);
    // of an item with several scores "I don't know" is the lowest.
    const r = 0.5;
    const axis = Array.from({ length: 61 }, (_, k) => -6 + k / 5);
    const sums = { total: 0, first: [0, 0], product: 0 };
    for (const g of [0, 0.25, 0.5, 0.75, 1]) {
      for (const x of axis) {
        for (const y of axis) {
          let mass = Math.exp(-(x * x - 2 * r * x * y + y * y) / (2 * (1 - r * r)));
          for (const { scale, score, parameters } of responses) {
            const theta = scale === 0 ? x : y;
            if (parameters.model === 'GPCM') {
              const steps = [0, 0.8 * (theta + 0.3), 0.8 * (2 * theta - 0.3)].map(Math.exp);
              mass *= 1 / steps.reduce((sum, value) => sum + value, 0);
              continue;
            }
            const { b, c } = parameters as { b: number; c: number };
            const knows = 1 / (1 + Math.exp(-1.2 * (theta - b)));
            if (score === DONT_KNOW) mass *= (1 - knows) * (1 - g);
            else mass *= score === 1 ? knows + (1 - knows) * g * c : (1 - knows) * g * (1 - c);
          }
          sums.total += mass;
          sums.first[0] = at(sums.first, 0) + mass * x;
          sums.first[1] = at(sums.first, 1) + mass * y;
          sums.product += mass * x * y;
        }
      }
    }
    const [m0, m1] = sums.first.map((value) => value / sums.total) as [number, number];
    const { theta, covariance } = estimateAbilities(responses, {
      prior: {
        mean: [0, 0],
        covariance: [
          [1, r],
          [r, 1],
        ],
      },
      guessing: 'propensity',
    });

    expect(at(theta, 0)).toBeCloseTo(m0, 4);
    expect(at(theta, 1)).toBeCloseTo(m1, 4);
    expect(at(at(covariance, 0), 1)).toBeCloseTo(sums.product / sums.total - m0 * m1, 4);
  });
});

describe('normalOrthant', () => {
  it.each([0, 0.3, -0.6, 0.9])('of two variables with correlation %d is Sheppard’s quarter', (r) => {
    const matrix = [
      [1, r],
      [r, 1],
    ];
    expect(normalOrthant([0, 0], matrix)).toBeCloseTo(0.25 + Math.asin(r) / (2 * Math.PI), 4);
  });

  it('of independent variables is the product', () => {
    const matrix = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    // Φ(0.5), Φ(−0.3), Φ(0.8) of published tables.
    expect(normalOrthant([-0.5, 0.3, -0.8], matrix)).toBeCloseTo(0.691462 * 0.382089 * 0.788145, 4);
  });
});
