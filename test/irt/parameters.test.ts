import { describe, expect, it } from 'vitest';
import { observedInformation } from '../../src/irt/item-information.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import {
  categoryCount,
  checkParameters,
  type ItemParameters,
  isDichotomous,
} from '../../src/irt/parameters.js';
import { propensityModel } from '../../src/irt/propensity-model.js';
import { errorFrom } from './error-from.js';

function codeOf(parameters: unknown): string | undefined {
  return errorFrom(() => checkParameters(parameters as ItemParameters))?.code;
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

describe('what checkParameters says of a refusal', () => {
  it.each<[unknown, Record<string, unknown>]>([
    [
      { model: '2PL', a: -1, b: 0 },
      { parameter: 'a', value: -1 },
    ],
    [
      { model: '2PL', b: '0' },
      { parameter: 'b', value: '0' },
    ],
    [
      { model: '2PL', b: 1_000_001 },
      { parameter: 'b', value: 1_000_001 },
    ],
    [
      { model: '1PL', b: 0, c: 0.2 },
      { parameter: 'c', value: 0.2 },
    ],
    [
      { model: '2PL', b: 0, c: 0.2 },
      { parameter: 'c', value: 0.2 },
    ],
    [
      { model: '3PL', b: 0, c: '0.2' },
      { parameter: 'c', value: '0.2' },
    ],
    [
      { model: '4PL', b: 0, c: 1, d: 1 },
      { parameter: 'c', value: 1 },
    ],
    [
      { model: '4PL', b: 0, c: 1.5, d: 1 },
      { parameter: 'c', value: 1.5 },
    ],
    [
      { model: '2PL', b: 0, d: 0.9 },
      { parameter: 'd', value: 0.9 },
    ],
    [
      { model: '3PL', b: 0, d: 0.9 },
      { parameter: 'd', value: 0.9 },
    ],
    [
      { model: '4PL', b: 0, d: '1' },
      { parameter: 'd', value: '1' },
    ],
    [
      { model: 'GRM', a: 1, b: 0 },
      { parameter: 'b', value: 0 },
    ],
    [
      { model: 'GRM', a: 1, b: [0, null] },
      { parameter: 'b[1]', value: null },
    ],
    [
      { model: 'GRM', a: 1, b: [] },
      { parameter: 'b', count: 0, minimum: 1 },
    ],
    [
      { model: 'GRM', a: 1, b: [0, 2, 1] },
      { parameter: 'b', index: 2, value: [0, 2, 1] },
    ],
    [
      { model: 'GPCM', a: 1, b: [0, '1'] },
      { parameter: 'b[1]', value: '1' },
    ],
    [
      { model: 'GPCM', a: 1, b: [] },
      { parameter: 'b', count: 0, minimum: 1 },
    ],
    [
      { model: 'PCM', b: {} },
      { parameter: 'b', value: {} },
    ],
    [
      { model: 'RSM', location: 2e6, thresholds: [0] },
      { parameter: 'location', value: 2e6 },
    ],
    [
      { model: 'RSM', location: 0, thresholds: [] },
      { parameter: 'thresholds', count: 0, minimum: 1 },
    ],
    [
      { model: 'NRM', slopes: [0], intercepts: [0] },
      { parameter: 'slopes', count: 1, minimum: 2 },
    ],
    [
      { model: 'NRM', slopes: [0, 1001], intercepts: [0, 0] },
      { parameter: 'slopes[1]', value: 1001 },
    ],
    [
      { model: 'NRM', slopes: [0, 1], intercepts: [0, 2e6] },
      { parameter: 'intercepts[1]', value: 2e6 },
    ],
    [
      { model: 'NRM', slopes: [0, 1], intercepts: [0] },
      { parameter: 'intercepts', count: 1, minimum: 2 },
    ],
    [
      { model: 'NRM', slopes: [0, 1], intercepts: [0, 1, 2] },
      { parameter: 'intercepts', count: 3, expected: 2 },
    ],
    [{ model: '5PL', b: 0 }, { model: '5PL' }],
  ])('%j: %j', (parameters, facts) => {
    expect(errorFrom(() => checkParameters(parameters as ItemParameters))?.facts).toEqual(facts);
  });

  it('goes for an ability and a propensity too', () => {
    const item: ItemParameters = { model: '2PL', b: 0 };

    expect(errorFrom(() => itemProbabilities(item, Number.POSITIVE_INFINITY))?.facts).toEqual({
      parameter: 'theta',
      value: Number.POSITIVE_INFINITY,
    });
    expect(errorFrom(() => propensityModel(item, -0.1))?.facts).toEqual({
      parameter: 'propensity',
      value: -0.1,
    });
    expect(errorFrom(() => observedInformation(item, 0, 2))?.facts).toEqual({ score: 2, categories: 2 });
  });

  it('takes the limits themselves', () => {
    for (const parameters of [
      { model: '2PL', a: 10, b: -1e6 },
      { model: 'RSM', location: 1e6, thresholds: [-1e6] },
      { model: 'NRM', slopes: [-1000, 1000], intercepts: [1e6, -1e6] },
      { model: '4PL', b: 0, c: 0, d: 1 },
    ] as const)
      expect(errorFrom(() => checkParameters(parameters as ItemParameters))).toBeUndefined();
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
    for (const model of ['1PL', '2PL', '3PL', '4PL'] as const)
      expect(isDichotomous({ model, b: 0 })).toBe(true);
    expect(isDichotomous({ model: 'PCM', b: [0] })).toBe(false);
  });
});
