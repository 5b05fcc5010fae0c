import { describe, expect, it } from 'vitest';
import { checkInterval, checkTheta } from '../../src/irt/internal/checks.js';
import { errorFrom } from './error-from.js';

describe('an ability', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('is not %d', (value) => {
    expect(errorFrom(() => checkTheta(value))).toMatchObject({
      code: 'irt/parameter-out-of-range',
      facts: { parameter: 'theta', value },
    });
  });

  it('is any number', () => {
    for (const value of [0, -1e300, 1e300]) expect(() => checkTheta(value)).not.toThrow();
  });
});

describe('an interval', () => {
  it.each([
    [1, 1],
    [2, 1],
    [Number.NEGATIVE_INFINITY, 1],
    [1, Number.POSITIVE_INFINITY],
    [Number.NaN, 1],
    [1, Number.NaN],
  ])('is not from %d to %d', (min, max) => {
    expect(errorFrom(() => checkInterval('irt/invalid-bounds', min, max))).toMatchObject({
      code: 'irt/invalid-bounds',
      facts: { min, max },
    });
  });

  it('has two ends in order', () => {
    expect(() => checkInterval('irt/invalid-bounds', -1, 1)).not.toThrow();
  });
});
