import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import type { CriterionView } from '../../src/cat/criteria/criterion-view.js';
import { vectorBasis } from '../../src/cat/criteria/vector-basis.js';
import { at } from '../irt/reference-data.js';

const dot = (one: Float64Array, other: Float64Array, from: number, to: number) => {
  let sum = 0;
  for (let j = from; j < to; j += 1) sum += at(one, j) * at(other, j);
  return sum;
};

describe('a basis of vectors', () => {
  const vector = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 9, maxLength: 9 });

  it('has length one and right angles, and gives every vector back, outside the range nothing', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 6 }), (lists) => {
        const [from, to] = [1, 8];
        const vectors = lists.map((list) => Float64Array.from(list));
        const longest = Math.max(...vectors.map((one) => Math.sqrt(dot(one, one, from, to))));
        const { basis, coefficients } = vectorBasis(vectors, from, to);

        expect(coefficients).toHaveLength(vectors.length * basis.length);
        for (const [r, one] of basis.entries()) {
          expect([at(one, 0), at(one, 8)]).toEqual([0, 0]);
          for (const [q, other] of basis.entries())
            expect(dot(one, other, from, to)).toBeCloseTo(r === q ? 1 : 0, 6);
        }
        for (const [i, one] of vectors.entries()) {
          for (let j = from; j < to; j += 1) {
            const made = basis.reduce(
              (sum, direction, r) => sum + at(coefficients, i * basis.length + r) * at(direction, j),
              0,
            );
            expect(Math.abs(made - at(one, j))).toBeLessThanOrEqual(3e-6 * longest + 1e-150);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds as many as there are directions, the longest first', () => {
    const first = Float64Array.from([1, 0, 0, 1]);
    const second = Float64Array.from([0, 3, 0, 0]);
    const both = Float64Array.from([2, 1, 0, 2]);
    const none = new Float64Array(4);
    const { basis, coefficients } = vectorBasis([first, second, both, none], 0, 4);

    expect(basis).toHaveLength(2);
    // `second` and `both` are equally long: the first of them leads; what is left of `both` lies along `first`.
    expect([...(basis[0] ?? [])]).toEqual([0, 1, 0, 0]);
    expect([...(basis[1] ?? [])].map((value) => Math.round(1e12 * value ** 2) / 1e12)).toEqual([
      0.5, 0, 0, 0.5,
    ]);
    expect([...coefficients].map((value) => Math.round(1e9 * value ** 2) / 1e9)).toEqual([
      0, 2, 9, 0, 1, 8, 0, 0,
    ]);
  });

  it('leaves out what is a millionth of the longest, and keeps what is more', () => {
    const along = Float64Array.from([1000, 0]);
    const nearly = (off: number) => vectorBasis([along, Float64Array.from([500, off])], 0, 2).basis.length;

    expect(nearly(0.0009)).toBe(1);
    expect(nearly(0.0011)).toBe(2);
  });

  it('of nothing is empty', () => {
    expect(vectorBasis([], 0, 4)).toEqual({ basis: [], coefficients: new Float64Array(0) });
    expect(vectorBasis([new Float64Array(4)], 0, 4)).toEqual({
      basis: [],
      coefficients: new Float64Array(0),
    });
  });
});

describe('an order', () => {
  const view = {
    tables: { pool: { items: ['a', 'b', 'c', 'd'].map((id) => ({ id })) } },
    uniform: (item: number) => [0.4, 0.9, 0.1, 0.7][item],
  } as unknown as CriterionView;
  const values = (criterion: ReturnType<typeof createRule>, candidates: readonly number[]) => {
    const found = new Float64Array(candidates.length);
    criterion.evaluate(view, candidates, found);
    return [...found];
  };

  it('by chance is that of the sitting’s own numbers', () => {
    expect(createRule('random')).toMatchObject({ name: 'random', better: 'larger' });
    expect(values(createRule('random'), [3, 1])).toEqual([0.7, 0.9]);
  });

  it('that is fixed is the pool’s own, or that of the ids given before all others', () => {
    expect(createRule('fixed')).toMatchObject({ name: 'fixed', better: 'smaller' });
    expect(values(createRule('fixed'), [2, 0, 3])).toEqual([2, 0, 3]);
    expect(values(createRule('fixed', { order: ['c', 'a'] }), [0, 1, 2, 3])).toEqual([1, 3, 0, 5]);
  });
});
