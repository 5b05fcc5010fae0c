import { describe, expect, it } from 'vitest';
import { drawIneligible, eligibilityProbabilities } from '../../src/cat/exposure-control.js';

describe('exposure control', () => {
  it('leaves items alone that are given less often than the maximum rate', () => {
    const counts = new Map([['rare', { eligible: 100, given: 10 }]]);

    expect(eligibilityProbabilities(counts, 0.25).get('rare')).toBe(1);
  });

  it('lowers the eligibility of items given more often, by the ratio of the rates', () => {
    const counts = new Map([['common', { eligible: 80, given: 40 }]]);

    expect(eligibilityProbabilities(counts, 0.25).get('common')).toBeCloseTo(0.5, 12);
  });

  it('sets an item aside in the share of sittings its probability asks for, the same for the same seed', () => {
    const out = Array.from({ length: 2000 }, (_, n) => drawIneligible(`s${n}`, { x: 0.3, y: 1 }));

    expect(out.every((items) => !items.includes('y'))).toBe(true);
    expect(out.filter((items) => items.includes('x')).length / 2000).toBeCloseTo(0.7, 1);
    expect(drawIneligible('s5', { x: 0.3, y: 1 })).toEqual(out[5]);
  });
});
