import { describe, expect, it } from 'vitest';
import { cutMembership } from '../../src/cat/cut-membership.js';
import { decideLevel } from '../../src/cat/level-decision.js';
import type { Progress } from '../../src/cat/progress.js';
import {
  areaIntervalsInsideLevel,
  overallIntervalInsideLevel,
} from '../../src/cat/stop-rules/credible-interval.js';
import { areaCutsSettled, overallCutsSettled } from '../../src/cat/stop-rules/cuts-settled.js';
import { everyAreaServed, fewestItems, mostItems, mostMinutes } from '../../src/cat/stop-rules/length.js';
import { predictedGainBelow, standardErrorAtMost } from '../../src/cat/stop-rules/precision.js';
import type { StopRule } from '../../src/cat/stop-rules/stop-rule.js';

// Each rule on a progress that is nothing but the figures it looks at, at its limits and on either side of them.

interface Figures {
  readonly shares?: readonly number[];
  readonly minItems?: readonly number[];
  readonly scaleCounts?: readonly number[];
  readonly offered?: readonly number[];
  readonly scoredCount?: number;
  readonly milliseconds?: number;
  readonly sd?: readonly number[];
  readonly gain?: number;
  /** P(at or above each cut), by area; the first stands for all areas together too. */
  readonly above?: readonly (readonly number[])[];
}

const LEVELS = ['low', 'middle', 'high'];

function reasonOf(rule: StopRule, figures: Figures) {
  const { shares = [0.5, 0.5], minItems = [0, 0], above = [[], []], sd = [] } = figures;
  const progress = {
    settings: {
      levels: LEVELS,
      settle: 0.8,
      sharedSd: 0.1,
      areas: shares.map((_, s) => ({ minItems: minItems[s], cuts: [s, s + 1] })),
    },
    shares,
    scaleCounts: figures.scaleCounts ?? [],
    offered: new Set(figures.offered ?? [0, 1]),
    scoredCount: figures.scoredCount ?? 0,
    milliseconds: figures.milliseconds ?? 0,
    overallExceedance: () => above[0],
    predictedGain: () => figures.gain,
    posterior: {
      ability: (s: number) => ({ mean: 0, sd: sd[s] }),
      // Only the cuts of the area itself, and their shared error, may be asked for.
      exceedance: (s: number, cuts: readonly number[], error: number) => {
        expect(cuts).toEqual([s, s + 1]);
        expect(error).toBe(0.1);
        return above[s];
      },
    },
  };
  return rule(progress as unknown as Progress);
}

describe('length', () => {
  it('counts scored items, the last one included', () => {
    expect(reasonOf(mostItems(12), { scoredCount: 11 })).toBeUndefined();
    expect(reasonOf(mostItems(12), { scoredCount: 12 })).toEqual({
      rule: 'most-items',
      facts: { items: 12 },
    });
    expect(reasonOf(fewestItems(5), { scoredCount: 4 })).toBeUndefined();
    expect(reasonOf(fewestItems(5), { scoredCount: 5 })).toEqual({
      rule: 'fewest-items',
      facts: { items: 5 },
    });
  });

  it('counts minutes, the last one included', () => {
    expect(reasonOf(mostMinutes(2), { milliseconds: 119_999 })).toBeUndefined();
    expect(reasonOf(mostMinutes(2), { milliseconds: 120_000 })).toEqual({
      rule: 'most-minutes',
      facts: { minutes: 2 },
    });
  });

  it('serves every area given that the pool has items of', () => {
    const served = { rule: 'every-area-served', facts: {} };

    expect(reasonOf(everyAreaServed, { minItems: [2, 3], scaleCounts: [2, 3] })).toEqual(served);
    expect(reasonOf(everyAreaServed, { minItems: [2, 3], scaleCounts: [2, 2] })).toBeUndefined();
    expect(reasonOf(everyAreaServed, { minItems: [2, 3], scaleCounts: [0, 3] })).toBeUndefined();
    // An area that is not given, or has nothing to give, is not waited for.
    expect(reasonOf(everyAreaServed, { minItems: [2, 3], scaleCounts: [2, 0], shares: [1, 0] })).toEqual(
      served,
    );
    expect(reasonOf(everyAreaServed, { minItems: [2, 3], scaleCounts: [2, 0], offered: [0] })).toEqual(
      served,
    );
  });
});

describe('settled cuts', () => {
  const overall = (above: readonly number[], levels?: readonly string[]) =>
    reasonOf(overallCutsSettled(levels), { above: [above] });

  it('are likely enough on one side or the other', () => {
    const facts = { levels: ['middle', 'high'], settle: 0.8 };

    expect(overall([0.8, 0.19])).toEqual({ rule: 'cuts-settled', facts });
    expect(overall([0.9, 1 - 0.8])).toEqual({ rule: 'cuts-settled', facts });
    expect(overall([0.79, 0.1])).toBeUndefined();
    expect(overall([0.9, 0.21])).toBeUndefined();
  });

  it('are those that open the levels named', () => {
    expect(overall([0.5, 0.1], ['high'])).toEqual({
      rule: 'cuts-settled',
      facts: { levels: ['high'], settle: 0.8 },
    });
    expect(overall([0.9, 0.5], ['high'])).toBeUndefined();
    expect(overall([0.9, 0.5], ['middle'])?.rule).toBe('cuts-settled');
  });

  it('of areas are all cuts of all areas given', () => {
    const areas = (above: readonly (readonly number[])[], shares = [0.5, 0.5]) =>
      reasonOf(areaCutsSettled, { above, shares });
    const settled = { rule: 'area-cuts-settled', facts: { settle: 0.8 } };

    expect(
      areas([
        [0.8, 0.1],
        [0.9, 0.1],
      ]),
    ).toEqual(settled);
    expect(
      areas([
        [0.9, 1 - 0.8],
        [0.9, 0.1],
      ]),
    ).toEqual(settled);
    expect(
      areas([
        [0.9, 0.5],
        [0.9, 0.1],
      ]),
    ).toBeUndefined();
    expect(
      areas([
        [0.9, 0.1],
        [0.5, 0.1],
      ]),
    ).toBeUndefined();
    expect(
      areas(
        [
          [0.9, 0.1],
          [0.5, 0.5],
        ],
        [1, 0],
      ),
    ).toEqual(settled);
  });
});

describe('an interval inside one level', () => {
  it('leaves at most its tail on the other side of every cut', () => {
    const overall = (above: readonly number[]) =>
      reasonOf(overallIntervalInsideLevel(0.5), { above: [above] });
    const reason = { rule: 'interval-inside-level', facts: { mass: 0.5 } };

    // A central interval of half the probability has a quarter on either side.
    expect(overall([0.75, 0.25])).toEqual(reason);
    expect(overall([0.74, 0.1])).toBeUndefined();
    expect(overall([0.9, 0.26])).toBeUndefined();
  });

  it('of areas is looked for in all areas given', () => {
    const areas = (above: readonly (readonly number[])[], shares = [0.5, 0.5]) =>
      reasonOf(areaIntervalsInsideLevel(0.5), { above, shares });
    const reason = { rule: 'area-intervals-inside-level', facts: { mass: 0.5 } };

    expect(
      areas([
        [0.9, 0.1],
        [0.8, 0.2],
      ]),
    ).toEqual(reason);
    expect(
      areas([
        [0.9, 0.1],
        [0.6, 0.2],
      ]),
    ).toBeUndefined();
    expect(
      areas(
        [
          [0.9, 0.1],
          [0.6, 0.2],
        ],
        [1, 0],
      ),
    ).toEqual(reason);
  });
});

describe('precision', () => {
  it('is that of every area given', () => {
    const within = (sd: readonly number[], shares = [0.5, 0.5]) =>
      reasonOf(standardErrorAtMost(0.4), { sd, shares });
    const reason = { rule: 'standard-error', facts: { limit: 0.4 } };

    expect(within([0.4, 0.3])).toEqual(reason);
    expect(within([0.4, 0.41])).toBeUndefined();
    expect(within([0.41, 0.4])).toBeUndefined();
    expect(within([0.4, 0.9], [1, 0])).toEqual(reason);
  });

  it('is not worth another item when the best gains less than a share', () => {
    expect(reasonOf(predictedGainBelow(0.05), { gain: 0.05 })).toBeUndefined();
    expect(reasonOf(predictedGainBelow(0.05), { gain: 0.04 })).toEqual({
      rule: 'predicted-gain',
      facts: { gain: 0.04, share: 0.05 },
    });
  });
});

describe('a level', () => {
  const settings = { levels: ['a1', 'a2', 'b1'], settle: 0.8, decide: 0.9 };

  it('between settled cuts is decided, however likely', () => {
    // Two cuts of 0.8 leave 0.6.
    expect(decideLevel([0.8, 1 - 0.8], settings)).toMatchObject({
      level: 'a2',
      outcome: 'decided',
      cuts: [{ outcome: 'reached' }, { outcome: 'not-yet' }],
    });
  });

  it('likely enough is decided, however open its cuts', () => {
    expect(decideLevel([0.9, 0], { ...settings, settle: 0.95 })).toMatchObject({ outcome: 'decided' });
  });

  it('above one open cut, or below one, lies between two', () => {
    expect(decideLevel([0.7, 0.1], settings)).toMatchObject({ level: 'a2', between: ['a1', 'a2'] });
    expect(decideLevel([0.9, 0.4], settings)).toMatchObject({ level: 'a2', between: ['a2', 'b1'] });
    expect(decideLevel([0.9, 0.6], settings)).toMatchObject({ level: 'b1', between: ['a2', 'b1'] });
  });

  it('loses by its distance where a matrix has no row for it', () => {
    const lossMatrix = [[0, 5, 5]];

    expect(decideLevel([0.6, 0], settings).level).toBe('a2');
    expect(decideLevel([0.6, 0], { ...settings, lossMatrix }).level).toBe('a1');
  });

  it('is the lower of two that lose the same', () => {
    expect(decideLevel([0.5, 0], settings).level).toBe('a1');
  });
});

describe('the share of a cell above a cut', () => {
  it('is a logistic with the variance of the cell and of the cut’s error', () => {
    // Uniform over a cell 0.6 wide: variance 0.03; with an error of 0.1: 0.04. A logistic of scale s has π²s²/3.
    const scale = (0.2 * Math.sqrt(3)) / Math.PI;
    const [far, at, half] = cutMembership(Float64Array.from([-30, 0.4, 0.4 + scale]), 0.6, 0.4, 0.1);

    expect(far).toBeCloseTo(0, 12);
    expect(at).toBe(0.5);
    expect(half).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
  });
});
