import { describe, expect, it } from 'vitest';
import type { BlockProblem } from '../../src/irt/joint-gaussian-block.js';
import { directPosterior } from '../../src/irt/joint-gaussian-quadrature.js';
import { responseModel } from '../../src/irt/response-model.js';
import { type BruteAnswer, bruteForce } from './joint-brute-force.js';
import { at } from './reference-data.js';

// Two scales and three that nearly move as one: the sums over them take milliseconds.

function problemOf(
  answers: readonly BruteAnswer[],
  mean: readonly number[],
  sd: readonly number[],
  correlation: readonly (readonly number[])[],
): BlockProblem {
  return {
    mean,
    sd,
    correlation,
    answers: mean.map((_, s) =>
      answers
        .filter(({ scale }) => scale === s)
        .map(({ a, b, c = 0, score }) => ({
          model: responseModel({ model: '3PL', a, b: b as number, c }),
          category: score,
        })),
    ),
  };
}

const some: readonly BruteAnswer[] = [
  { scale: 0, a: 1.3, b: -0.4, c: 0.2, score: 1 },
  { scale: 1, a: 0.8, b: 0.3, score: 0 },
  { scale: 1, a: 1.1, b: 0.9, c: 0.25, score: 1 },
  { scale: 0, a: 0.9, b: 1.1, score: 0 },
  { scale: 2, a: 1.4, b: 0.2, score: 1 },
];
const far = Array.from({ length: 12 }, (): BruteAnswer => ({ scale: 0, a: 2, b: 9, score: 1 }));
const sharp = Array.from({ length: 6 }, (): readonly BruteAnswer[] => [
  { scale: 0, a: 9, b: 0.31, score: 1 },
  { scale: 0, a: 9, b: 0.52, score: 0 },
  { scale: 1, a: 8, b: -0.2, score: 1 },
  { scale: 1, a: 8, b: 0.1, score: 0 },
]).flat();

describe('the direct sum', () => {
  it.each<
    [
      string,
      readonly BruteAnswer[],
      number[],
      number[],
      number[][],
      { cell: number; reach: number; cuts: number[] },
    ]
  >([
    [
      'of two scales',
      some,
      [-0.5, 0.4],
      [1.5, 0.8],
      [
        [1, -0.6],
        [-0.6, 1],
      ],
      { cell: 0.1, reach: 10, cuts: [-7, 5, 20] },
    ],
    [
      'of two that are nearly one',
      some,
      [0.2, 0],
      [1, 1],
      [
        [1, 0.97],
        [0.97, 1],
      ],
      { cell: 0.05, reach: 6, cuts: [-8, 4, 20] },
    ],
    [
      'of answers far beyond the prior',
      far,
      [0, 0],
      [1, 1],
      [
        [1, 0.6],
        [0.6, 1],
      ],
      { cell: 0.1, reach: 12, cuts: [80, 90, 95] },
    ],
    [
      'of answers that tell to a tenth of a logit',
      sharp,
      [0, 0],
      [1, 1],
      [
        [1, 0.5],
        [0.5, 1],
      ],
      { cell: 0.02, reach: 6, cuts: [-5, 15, 20] },
    ],
    [
      'of three scales',
      some,
      [0.2, -0.1, 0.3],
      [1, 1.2, 0.9],
      [
        [1, 0.98, 0.95],
        [0.98, 1, 0.96],
        [0.95, 0.96, 1],
      ],
      { cell: 0.15, reach: 6, cuts: [-4, 2, 9] },
    ],
  ])('%s is that of a plain lattice', (_, answers, mean, sd, correlation, { cell, reach, cuts: cells }) => {
    const cuts = cells.map((count) => count * cell);
    const list = answers.filter(({ scale }) => scale < mean.length);
    const covariance = correlation.map((row, s) => row.map((r, t) => r * at(sd, s) * at(sd, t)));
    const expected = bruteForce(list, mean, covariance, cuts, cell, reach);
    const found = directPosterior(problemOf(list, mean, sd, correlation));

    for (const [s, value] of expected.mean.entries()) {
      expect(Math.abs(at(found.mean, s) - value)).toBeLessThan(2e-4);
      for (const [t, element] of at(expected.covariance, s).entries())
        expect(Math.abs(at(at(found.covariance, s), t) - element)).toBeLessThan(2e-4);
      for (const [k, cut] of cuts.entries())
        expect(Math.abs(found.exceedance(s, cut) - at(at(expected.above, s), k))).toBeLessThan(5e-3);
    }
    const all = mean.map((__, scale) => ({ scale, cut: at(cuts, 0) }));
    expect(Math.abs(found.allAtLeast(all) - expected.allAbove)).toBeLessThan(1e-2);
    expect(found.allAtLeast(all.slice(0, 1))).toBeCloseTo(found.exceedance(0, at(cuts, 0)), 10);
  });

  it('has as its evidence the chance of the answers', () => {
    const correlation = [
      [1, 0],
      [0, 1],
    ];
    // One answer on each of two independent scales, at the middle of the prior: a half of a half.
    const even: readonly BruteAnswer[] = [
      { scale: 0, a: 1.2, b: 0.5, score: 1 },
      { scale: 1, a: 0.7, b: -1, score: 0 },
    ];
    const { logEvidence } = directPosterior(problemOf(even, [0.5, -1], [1.3, 0.6], correlation));
    expect(Math.exp(logEvidence)).toBeCloseTo(0.25, 8);

    // All patterns of two answers on related scales are one in all.
    const related = [
      [1, 0.8],
      [0.8, 1],
    ];
    const patterns = [0, 1].flatMap((first) =>
      [0, 1].map((second) =>
        directPosterior(
          problemOf(
            [
              { scale: 0, a: 2, b: 0.5, c: 0.2, score: first },
              { scale: 1, a: 1.1, b: -0.4, score: second },
            ],
            [0.3, 0],
            [1, 1.4],
            related,
          ),
        ),
      ),
    );
    expect(patterns.reduce((sum, posterior) => sum + Math.exp(posterior.logEvidence), 0)).toBeCloseTo(1, 8);
  });
});
