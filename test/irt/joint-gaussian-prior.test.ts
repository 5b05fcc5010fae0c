import { describe, expect, it } from 'vitest';
import { priorBlocks, standardPrior } from '../../src/irt/joint-gaussian-prior.js';
import { errorFrom } from './error-from.js';
import { at } from './reference-data.js';

type Matrix = readonly (readonly number[])[];

/** The correlation matrix with the same correlation everywhere. */
const alike = (size: number, r: number): number[][] =>
  Array.from({ length: size }, (_, s) => Array.from({ length: size }, (__, t) => (s === t ? 1 : r)));

/** The matrix in which only neighbours are correlated. Its eigenvalues are 1 + 2r cos(kπ/(n + 1)). */
const chain = (size: number, r: number): number[][] =>
  alike(size, 0).map((row, s) => row.map((value, t) => (Math.abs(s - t) === 1 ? r : value)));

const standard = (covariance: Matrix) => standardPrior({ mean: covariance.map(() => 0), covariance });
const refused = (covariance: Matrix) => errorFrom(() => standard(covariance));

describe('a prior of several abilities', () => {
  it('is brought to means, standard deviations and correlations', () => {
    const covariance = [
      [4, -0.3],
      [-0.3, 0.25],
    ];

    expect(standardPrior({ mean: [1, 2], covariance })).toEqual({
      mean: [1, 2],
      sd: [2, 0.5],
      correlation: [
        [1, -0.3],
        [-0.3, 1],
      ],
    });
  });

  it.each([[[]], [[0, Number.NaN]], [[Number.POSITIVE_INFINITY, 0]]])('has a finite mean: not %j', (mean) => {
    expect(errorFrom(() => standardPrior({ mean, covariance: alike(mean.length, 0.2) }))).toMatchObject({
      code: 'irt/invalid-prior',
      facts: { mean },
    });
  });

  it.each<[string, Matrix, object]>([
    ['a row too few', [[1, 0.2]], { scales: 2, rows: [2] }],
    ['a row too short', [[1, 0.2], [0.2]], { scales: 2, rows: [2, 1] }],
    [
      'a row too long',
      [
        [1, 0.2, 0],
        [0.2, 1],
      ],
      { scales: 2, rows: [3, 2] },
    ],
    [
      'a row too many',
      [
        [1, 0.2],
        [0.2, 1],
        [0, 0],
      ],
      { scales: 2, rows: [2, 2, 2] },
    ],
    [
      'no variance',
      [
        [0, 0],
        [0, 1],
      ],
      { scale: 0, variance: 0 },
    ],
    [
      'a negative variance',
      [
        [1, 0],
        [0, -1],
      ],
      { scale: 1, variance: -1 },
    ],
    [
      'an infinite variance',
      [
        [1, 0],
        [0, Number.POSITIVE_INFINITY],
      ],
      { scale: 1 },
    ],
    [
      'two halves that differ',
      [
        [1, 0.2],
        [0.3, 1],
      ],
      { row: 0, column: 1, value: 0.2, mirrored: 0.3 },
    ],
    [
      'two halves that differ by more than rounding, for small variances too',
      [
        [1e-6, 2e-7],
        [2.001e-7, 1e-6],
      ],
      { row: 0, column: 1 },
    ],
    [
      'a correlation of one',
      [
        [1, 2],
        [2, 4],
      ],
      { row: 0, column: 1, correlation: 1 },
    ],
    [
      'a correlation below minus one',
      [
        [1, -3],
        [-3, 4],
      ],
      { row: 0, column: 1, correlation: -1.5 },
    ],
    [
      'what is no number',
      [
        [1, Number.NaN],
        [Number.NaN, 1],
      ],
      { row: 0, column: 1 },
    ],
  ])('does not have %s', (_, covariance, facts) => {
    expect(errorFrom(() => standardPrior({ mean: [0, 0], covariance }))).toMatchObject({
      code: 'irt/invalid-covariance',
      facts,
    });
  });

  it('may differ between its halves by rounding', () => {
    expect(() =>
      standard([
        [1e6, 2e5],
        [2e5 * (1 + 1e-12), 1e6],
      ]),
    ).not.toThrow();
  });

  it('is positive definite', () => {
    // Smallest eigenvalues: 1 + 2r, 1 − 2r cos(π/4), 1 − 2r cos(π/5), 1 − r.
    expect(refused(alike(3, -0.6))?.facts).toMatchObject({ smallest: expect.closeTo(-0.2, 12) });
    expect(refused(chain(3, 0.8))?.facts).toMatchObject({
      smallest: expect.closeTo(1 - 1.6 * Math.cos(Math.PI / 4), 12),
    });
    expect(refused(chain(4, -0.9))?.facts).toMatchObject({
      smallest: expect.closeTo(1 - 1.8 * Math.cos(Math.PI / 5), 12),
    });
    expect(refused(chain(7, 0.95))?.facts).toMatchObject({
      smallest: expect.closeTo(1 - 1.9 * Math.cos(Math.PI / 8), 12),
    });
    expect(refused(alike(5, 1 - 1e-13))?.code).toBe('irt/invalid-covariance');
    expect(standard(alike(5, 0.9)).correlation).toEqual(alike(5, 0.9));
    expect(standard(chain(4, 0.6)).correlation).toEqual(chain(4, 0.6));
  });

  it.each<[string, Matrix, number]>([
    ['all alike', alike(4, 1 - 1e-6), 1e-6],
    ['two abilities', alike(2, -(1 - 3e-5)), 3e-5],
    ['a chain', chain(3, (1 - 1e-5) / Math.SQRT2), 1e-5],
  ])('nearly singular is mixed with independence up to an eigenvalue of 1e-4: %s', (_, matrix, smallest) => {
    const { correlation } = standard(matrix);
    // (1 − w)λ + w = 1e-4
    const w = (1e-4 - smallest) / (1 - smallest);

    for (const [s, row] of matrix.entries()) {
      for (const [t, value] of row.entries()) {
        expect(at(at(correlation, s), t)).toBeCloseTo(s === t ? 1 : (1 - w) * value, 9);
      }
    }
  });
});

describe('the blocks of a prior', () => {
  /** Correlations of one common factor. */
  const factor = (loading: readonly number[]): number[][] =>
    loading.map((one, s) => loading.map((other, t) => (s === t ? 1 : one * other)));
  const loadings = (matrix: Matrix) => priorBlocks(matrix).map(({ loading }) => loading);

  it('are the scales that hang together, in order, however far around', () => {
    const matrix = alike(6, 0);
    // 4 – 1 – 3 and 5 – 0; 2 alone.
    for (const [s, t] of [
      [4, 1],
      [1, 3],
      [5, 0],
    ] as const) {
      (matrix[s] as number[])[t] = 0.5;
      (matrix[t] as number[])[s] = 0.5;
    }
    (matrix[5] as number[])[0] = -0.4;
    (matrix[0] as number[])[5] = -0.4;
    const blocks = priorBlocks(matrix);

    expect(blocks.map(({ scales }) => scales)).toEqual([[0, 5], [1, 3, 4], [2]]);
    expect(blocks[0]?.correlation).toEqual([
      [1, -0.4],
      [-0.4, 1],
    ]);
    expect(blocks[1]?.correlation).toEqual([
      [1, 0.5, 0.5],
      [0.5, 1, 0],
      [0.5, 0, 1],
    ]);
    expect(blocks[2]).toEqual({ scales: [2], correlation: [[1]], loading: [0] });
    // 3 and 4 are correlated through 1 alone: no factor says that.
    expect(blocks[1]).not.toHaveProperty('loading');
  });

  it('of two share the correlation', () => {
    expect(loadings(factor([0.6, 0.6]))).toEqual([[expect.closeTo(0.6, 12), expect.closeTo(0.6, 12)]]);
    expect(
      loadings([
        [1, -0.25],
        [-0.25, 1],
      ]),
    ).toEqual([[0.5, -0.5]]);
  });

  it.each([
    [[0.9, 0.8, 0.7]],
    [[0.2, -0.9, 0.5]],
    [[-0.3, 0.4, 0.5, -0.8]],
    [[0.5, 0.6, 0.7, 0.8, 0.9, -0.4]],
    [[0.999, 0.3, 0.2]],
  ])('with one common factor have its loadings: %j', (given) => {
    const [found] = loadings(factor(given));

    // All loadings may change their sign together.
    expect(factor(found ?? [])).toEqual(
      factor(given).map((row) => row.map((value) => expect.closeTo(value, 10))),
    );
    expect(found?.map(Math.abs)).toEqual(given.map((value) => expect.closeTo(Math.abs(value), 10)));
  });

  it('without one have none', () => {
    const two = factor([0.8, 0.7, 0.6, 0.5]);
    (two[0] as number[])[1] = 0.57;
    (two[1] as number[])[0] = 0.57;

    expect(loadings(two)).toEqual([undefined]);
    // Products of signs that no loadings have; a loading of 0.9·0.9/0.5 would be above one.
    expect(
      loadings([
        [1, 0.3, 0.3],
        [0.3, 1, -0.3],
        [0.3, -0.3, 1],
      ]),
    ).toEqual([undefined]);
    expect(
      loadings([
        [1, 0.9, 0.9],
        [0.9, 1, 0.7],
        [0.9, 0.7, 1],
      ]),
    ).toEqual([undefined]);
    // Five parts in a billion off.
    const nearly = factor([0.8, 0.7, 0.6, 0.5]).map((row, s) =>
      row.map((value, t) => (s + t === 5 && s !== t ? value + 5e-9 : value)),
    );
    expect(loadings(nearly)).toEqual([undefined]);
  });

  it('do not have a loading so near to one that nothing is left of the scale itself', () => {
    const [found] = loadings(factor([0.99999, 0.6, 0.5]));

    expect(found?.[0]).toBe(Math.sqrt(1 - 1e-4));
  });
});
