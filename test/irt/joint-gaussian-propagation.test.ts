import { describe, expect, it } from 'vitest';
import type { BlockProblem } from '../../src/irt/joint-gaussian-block.js';
import { propagatedPosterior } from '../../src/irt/joint-gaussian-propagation.js';
import { directPosterior } from '../../src/irt/joint-gaussian-quadrature.js';
import { normalCdf } from '../../src/irt/normal.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { responseModel } from '../../src/irt/response-model.js';
import { at } from './reference-data.js';

type Answer = readonly [a: number, b: number, score: 0 | 1, c?: number];

function problemOf(
  answers: readonly (readonly Answer[])[],
  correlation: BlockProblem['correlation'],
  mean: readonly number[] = answers.map(() => 0),
  sd: readonly number[] = answers.map(() => 1),
): BlockProblem {
  const model = (parameters: ItemParameters) => responseModel(parameters);
  return {
    mean,
    sd,
    correlation,
    answers: answers.map((list) =>
      list.map(([a, b, score, c = 0]) => ({ model: model({ model: '3PL', a, b, c }), category: score })),
    ),
  };
}

const independent = (size: number) =>
  Array.from({ length: size }, (_, s) => Array.from({ length: size }, (__, t) => (s === t ? 1 : 0)));

/** One scale by itself: a plain sum over a dense lattice, in logits. */
function alone(list: readonly Answer[], mean: number, sd: number, cut: number) {
  const step = sd / 200;
  const sums = { mass: 0, first: 0, second: 0, above: 0 };
  for (let theta = mean - 9 * sd + step / 2; theta < mean + 9 * sd; theta += step) {
    let mass = (Math.exp(-(((theta - mean) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI))) * step;
    for (const [a, b, score, c = 0] of list) {
      const right = c + (1 - c) / (1 + Math.exp(-a * (theta - b)));
      mass *= score === 1 ? right : 1 - right;
    }
    sums.mass += mass;
    sums.first += mass * theta;
    sums.second += mass * theta * theta;
    if (theta >= cut) sums.above += mass;
  }
  const first = sums.first / sums.mass;
  return {
    logEvidence: Math.log(sums.mass),
    mean: first,
    variance: sums.second / sums.mass - first * first,
    above: sums.above / sums.mass,
  };
}

const answers: readonly (readonly Answer[])[] = [
  [
    [1.3, -0.4, 1],
    [0.9, 0.6, 0],
    [1.6, 0.2, 1, 0.2],
  ],
  [
    [0.8, 0.3, 0],
    [1.1, 0.9, 1, 0.25],
  ],
  [[1.4, -0.2, 1]],
];

describe('propagation', () => {
  it('is exact where the scales say nothing of one another', () => {
    const [mean, sd] = [
      [-0.5, 0.4, 1],
      [1.5, 0.8, 1.2],
    ];
    const found = propagatedPosterior(problemOf(answers, independent(3), mean, sd));
    const expected = answers.map((list, s) => alone(list, at(mean, s), at(sd, s), 0.25));

    expect(found.logEvidence).toBeCloseTo(
      expected.reduce((sum, { logEvidence }) => sum + logEvidence, 0),
      8,
    );
    for (const [s, one] of expected.entries()) {
      expect(at(found.mean, s)).toBeCloseTo(one.mean, 8);
      expect(found.exceedance(s, 0.25)).toBeCloseTo(one.above, 2);
      for (const t of expected.keys())
        expect(at(at(found.covariance, s), t)).toBeCloseTo(s === t ? one.variance : 0, 7);
    }
  });

  it('is the prior without answers', () => {
    const correlation = [
      [1, 0.7, 0.1],
      [0.7, 1, -0.4],
      [0.1, -0.4, 1],
    ];
    const found = propagatedPosterior(problemOf([[], [], []], correlation, [1, 2, 3], [1, 2, 0.5]));

    expect(found.logEvidence).toBeCloseTo(0, 8);
    expect(found.mean).toEqual([1, 2, 3].map((value) => expect.closeTo(value, 8)));
    expect(found.covariance).toEqual(
      correlation.map((row, s) =>
        row.map((r, t) => expect.closeTo(r * at([1, 2, 0.5], s) * at([1, 2, 0.5], t), 8)),
      ),
    );
    expect(found.exceedance(1, 3)).toBeCloseTo(1 - normalCdf(0.5), 4);
    // Two of three, correlated 0.7, at or above their means: a quarter and an arc (Sheppard 1899).
    const both = found.allAtLeast([
      { scale: 0, cut: 1 },
      { scale: 1, cut: 2 },
    ]);
    expect(both).toBeCloseTo(0.25 + Math.asin(0.7) / (2 * Math.PI), 3);
    expect(found.allAtLeast([{ scale: 2, cut: 40 }])).toBe(0);
  });

  it.each([
    ['two scales', 2, 0.8, 5e-3],
    ['two scales against each other', 2, -0.6, 5e-3],
    ['three scales', 3, 0.5, 5e-3],
  ])('is near the direct sum for %s', (_, size, r, within) => {
    const correlation = Array.from({ length: size }, (__, s) =>
      Array.from({ length: size }, (___, t) => (s === t ? 1 : s + t === 2 ? r / 3 : r)),
    );
    const problem = problemOf(
      answers.slice(0, size),
      correlation,
      [-0.5, 0.4, 0].slice(0, size),
      [1.5, 0.8, 1].slice(0, size),
    );
    const [found, expected] = [propagatedPosterior(problem), directPosterior(problem)];

    expect(Math.abs(found.logEvidence - expected.logEvidence)).toBeLessThan(within);
    for (let s = 0; s < size; s += 1) {
      expect(Math.abs(at(found.mean, s) - at(expected.mean, s))).toBeLessThan(within);
      for (const cut of [-1, 0.3]) {
        expect(Math.abs(found.exceedance(s, cut) - expected.exceedance(s, cut))).toBeLessThan(within);
      }
      for (let t = 0; t < size; t += 1) {
        expect(Math.abs(at(at(found.covariance, s), t) - at(at(expected.covariance, s), t))).toBeLessThan(
          2 * within,
        );
      }
    }
    const all = correlation.map((__, scale) => ({ scale, cut: -0.2 }));
    expect(Math.abs(found.allAtLeast(all) - expected.allAtLeast(all))).toBeLessThan(2 * within);
  });

  it('finds its way where right answers are likely guesses, and where answers pull apart', () => {
    const lucky = problemOf(
      [
        [
          [2.5, 2, 1, 0.3],
          [2.5, 2.2, 1, 0.3],
          [2, -1, 0],
        ],
        [[1, 0, 1]],
      ],
      [
        [1, 0.95],
        [0.95, 1],
      ],
    );
    const [found, expected] = [propagatedPosterior(lucky), directPosterior(lucky)];

    for (const s of [0, 1]) {
      expect(Math.abs(at(found.mean, s) - at(expected.mean, s))).toBeLessThan(0.05);
      expect(at(at(found.covariance, s), s)).toBeGreaterThan(0);
    }
    const sure = problemOf(
      [
        Array.from({ length: 8 }, (): Answer => [4, 1.5, 1]),
        Array.from({ length: 8 }, (): Answer => [4, -1.5, 0]),
      ],
      [
        [1, 0.9],
        [0.9, 1],
      ],
    );
    const [apart, direct] = [propagatedPosterior(sure), directPosterior(sure)];
    for (const s of [0, 1]) expect(Math.abs(at(apart.mean, s) - at(direct.mean, s))).toBeLessThan(0.02);
  });
});
