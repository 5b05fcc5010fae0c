import { describe, expect, it } from 'vitest';
import { PositioningError } from '../../src/errors.js';
import {
  categoryCount,
  checkParameters,
  type ItemParameters,
  isDichotomous,
} from '../../src/irt/parameters.js';

function codeOf(parameters: unknown): string | undefined {
  try {
    checkParameters(parameters as ItemParameters);
  } catch (error) {
    if (error instanceof PositioningError) return error.code;
    throw error;
  }
  return undefined;
}

describe('checkParameters', () => {
  it.each<ItemParameters>([
    { model: '1PL', b: 0 },
    { model: '1PL', a: 1.3, b: 0, c: 0, d: 1 },
    { model: '2PL', a: 10, b: -3 },
    { model: '3PL', a: 0.01, b: 0, c: 0 },
    { model: '4PL', a: 1, b: 0, c: 0.2, d: 0.21 },
    { model: 'GRM', a: 1, b: [-1, 0] },
    { model: 'GPCM', a: 1, b: [1, -1] },
    { model: 'PCM', b: [0] },
    { model: 'RSM', location: 0, thresholds: [-1, 1] },
    { model: 'NRM', slopes: [0, 1, 0.5], intercepts: [0, -1, 2] },
  ])('accepts $model', (parameters) => {
    expect(codeOf(parameters)).toBeUndefined();
  });

  const outOfRange = 'irt/parameter-out-of-range';

  it.each([
    [{ model: '2PL', a: 0, b: 0 }, outOfRange],
    [{ model: '2PL', a: -1, b: 0 }, outOfRange],
    [{ model: '2PL', a: 10.01, b: 0 }, outOfRange],
    [{ model: '2PL', a: Number.NaN, b: 0 }, outOfRange],
    [{ model: '2PL', a: '1', b: 0 }, outOfRange],
    [{ model: '2PL', a: 1 }, outOfRange],
    [{ model: '2PL', a: 1, b: Number.POSITIVE_INFINITY }, outOfRange],
    [{ model: '2PL', a: 1, b: 0, c: 0.2 }, outOfRange],
    [{ model: '3PL', a: 1, b: 0, c: -0.1 }, outOfRange],
    [{ model: '3PL', a: 1, b: 0, c: 1 }, outOfRange],
    [{ model: '3PL', a: 1, b: 0, c: 0.2, d: 0.9 }, outOfRange],
    [{ model: '4PL', a: 1, b: 0, c: 0.2, d: 1.1 }, outOfRange],
    [{ model: '4PL', a: 1, b: 0, c: 0.5, d: 0.5 }, outOfRange],
    [{ model: '4PL', a: 1, b: 0, c: 0.5, d: Number.NaN }, outOfRange],
    [{ model: 'GRM', b: [0] }, outOfRange],
    [{ model: 'GRM', a: 1, b: 0 }, outOfRange],
    [{ model: 'GRM', a: 1, b: [0, Number.NaN] }, outOfRange],
    [{ model: 'GPCM', a: 11, b: [0] }, outOfRange],
    [{ model: 'PCM', b: [undefined] }, outOfRange],
    [{ model: 'RSM', location: Number.NaN, thresholds: [0] }, outOfRange],
    [{ model: 'NRM', slopes: [0, Number.NaN], intercepts: [0, 0] }, outOfRange],
    [{ model: 'GRM', a: 1, b: [1, 0] }, 'irt/thresholds-not-increasing'],
    [{ model: 'GRM', a: 1, b: [1, 1] }, 'irt/thresholds-not-increasing'],
    [{ model: 'GRM', a: 1, b: [] }, 'irt/category-count'],
    [{ model: 'PCM', b: [] }, 'irt/category-count'],
    [{ model: 'RSM', location: 0, thresholds: [] }, 'irt/category-count'],
    [{ model: 'NRM', slopes: [0], intercepts: [0] }, 'irt/category-count'],
    [{ model: 'NRM', slopes: [0, 1], intercepts: [0, 1, 2] }, 'irt/category-count'],
    [{ model: '5PL', a: 1, b: 0 }, 'irt/unknown-model'],
  ])('refuses %j', (parameters, code) => {
    expect(codeOf(parameters)).toBe(code);
  });
});

describe('categoryCount', () => {
  it.each<[ItemParameters, number]>([
    [{ model: '3PL', a: 1, b: 0, c: 0.2 }, 2],
    [{ model: 'GRM', a: 1, b: [0, 1, 2] }, 4],
    [{ model: 'PCM', b: [0] }, 2],
    [{ model: 'RSM', location: 0, thresholds: [0, 1] }, 3],
    [{ model: 'NRM', slopes: [0, 1, 2], intercepts: [0, 0, 0] }, 3],
  ])('of %j is %i', (parameters, count) => {
    expect(categoryCount(parameters)).toBe(count);
  });
});

describe('isDichotomous', () => {
  it('tells the models scored right or wrong', () => {
    expect(isDichotomous({ model: '1PL', b: 0 })).toBe(true);
    expect(isDichotomous({ model: 'PCM', b: [0] })).toBe(false);
  });
});
