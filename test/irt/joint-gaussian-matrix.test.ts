import { describe, expect, it } from 'vitest';
import { cholesky, inverse } from '../../src/irt/joint-gaussian-matrix.js';
import { at } from './reference-data.js';

type Matrix = readonly (readonly number[])[];

describe('a small matrix', () => {
  const product = (one: Matrix, other: Matrix) =>
    one.map((row) =>
      at(other, 0).map((_, t) => row.reduce((sum, value, k) => sum + value * at(at(other, k), t), 0)),
    );
  const identity = (size: number) =>
    Array.from({ length: size }, (_, s) =>
      Array.from({ length: size }, (__, t) => expect.closeTo(s === t ? 1 : 0, 9) as number),
    );

  it.each<[string, Matrix]>([
    [
      'that must change rows first',
      [
        [0, 1],
        [2, 0],
      ],
    ],
    [
      'whose first entry is next to nothing',
      [
        [1e-20, 1],
        [1, 1],
      ],
    ],
    [
      'of three rows, the largest last',
      [
        [1, 2, 3],
        [2, 4, 1],
        [5, 1, 1],
      ],
    ],
    [
      'of four',
      [
        [2, -1, 0, 0.5],
        [-1, 2, -1, 0],
        [0, -1, 2, -1],
        [0.5, 0, -1, 3],
      ],
    ],
  ])('%s has its inverse', (_, matrix) => {
    expect(product(matrix, inverse(matrix))).toEqual(identity(matrix.length));
    expect(product(inverse(matrix), matrix)).toEqual(identity(matrix.length));
  });

  it('positive definite is its factor times its transpose, and nothing otherwise', () => {
    const matrix = [
      [4, 2, -2],
      [2, 5, 1],
      [-2, 1, 6],
    ];
    const factor = cholesky(matrix) ?? [];

    expect(factor.map((row, s) => row.slice(s + 1))).toEqual([[0, 0], [0], []]);
    expect(
      product(
        factor,
        factor.map((_, s) => factor.map((row) => at(row, s))),
      ),
    ).toEqual(matrix.map((row) => row.map((value) => expect.closeTo(value, 12))));
    expect(
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toBeUndefined();
    expect(
      cholesky([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
    expect(cholesky([[0]])).toBeUndefined();
    expect(cholesky([[Number.NaN]])).toBeUndefined();
  });
});
