import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryEntropy } from '../../src/irt/binary-entropy.js';

describe('binaryEntropy', () => {
  it('is −p ln p − (1 − p) ln(1 − p), within 1e-9', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        const expected = -p * Math.log(p) - (1 - p) * Math.log1p(-p);
        expect(Math.abs(binaryEntropy(p) - expected)).toBeLessThan(1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it('is 0 at certainty and wherever rounding leads beyond it', () => {
    for (const p of [0, 1, -1e-16, 1 + 1e-15, -2, 3]) expect(binaryEntropy(p)).toBe(0);
  });

  it('is ln 2 for an even chance', () => {
    expect(binaryEntropy(0.5)).toBeCloseTo(Math.LN2, 9);
  });
});
