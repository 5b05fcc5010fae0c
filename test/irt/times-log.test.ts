import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesLog } from '../../src/irt/times-log.js';

describe('timesLog', () => {
  it('is p times Math.log(p)', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 0.69, noNaN: true }), (exponent) => {
        const p = Math.exp(exponent);
        expect(Math.abs(timesLog(p) - p * Math.log(p))).toBeLessThanOrEqual(1e-15 + 1e-14 * p);
      }),
      { numRuns: 2000 },
    );
  });

  it('is 0 where nothing is left, and exact at 1 and below its table', () => {
    expect(timesLog(0)).toBe(0);
    expect(timesLog(-1e-17)).toBe(0);
    expect(timesLog(1)).toBeCloseTo(0, 15);
    expect(timesLog(1e-300)).toBe(1e-300 * Math.log(1e-300));
  });
});
