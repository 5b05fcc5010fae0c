import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideLevel } from '../../src/cat/level-decision.js';

const settings = { levels: ['pre-a1', 'a1', 'a2', 'b1', 'b2'], settle: 0.85, decide: 0.65 };

describe('deciding a level', () => {
  it('is decided when the cuts on both sides are settled', () => {
    const decision = decideLevel([0.99, 0.95, 0.1, 0.01], settings);

    expect(decision).toMatchObject({ level: 'a2', outcome: 'decided' });
    expect(decision.cuts.map((cut) => cut.outcome)).toEqual(['reached', 'reached', 'not-yet', 'not-yet']);
  });

  it('is decided when the level itself is likely enough', () => {
    expect(decideLevel([0.99, 0.9, 0.2, 0.01], settings).outcome).toBe('decided');
  });

  it('lies between two levels when one neighbouring cut is open', () => {
    const decision = decideLevel([0.99, 0.9, 0.45, 0.03], settings);

    expect(decision).toMatchObject({ level: 'a2', outcome: 'between', between: ['a2', 'b1'] });
  });

  it('says the evidence does not suffice when both neighbouring cuts are open, or the pool is at its end', () => {
    const open = [0.95, 0.7, 0.3, 0.05];

    expect(decideLevel(open, settings).outcome).toBe('insufficient-evidence');
    expect(decideLevel(open, settings, true).outcome).toBe('pool-limited');
  });

  it('follows a loss matrix: placing too high can be made dearer than too low', () => {
    const near = [1, 0.55, 0, 0];
    const lossMatrix = settings.levels.map((_, truth) =>
      settings.levels.map((__, stated) => (stated > truth ? 3 * (stated - truth) : truth - stated)),
    );

    expect(decideLevel(near, settings).level).toBe('a2');
    expect(decideLevel(near, { ...settings, lossMatrix }).level).toBe('a1');
  });

  it('states probabilities that are never negative and sum to one, even when rounding turns a pair of cuts around', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (values) => {
          const { levels } = decideLevel(values, settings);

          expect(levels.every(({ probability }) => probability >= 0)).toBe(true);
          expect(levels.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
