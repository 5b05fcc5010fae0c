import { describe, expect, it } from 'vitest';
import { blueprint, largestDeficit } from '../../src/cat/constraints/blueprint.js';
import type { Constraint } from '../../src/cat/constraints/constraint.js';
import { deliveryMode } from '../../src/cat/constraints/delivery-mode.js';
import { earlierSittings } from '../../src/cat/constraints/earlier-sittings.js';
import { enemies } from '../../src/cat/constraints/enemies.js';
import { exposure } from '../../src/cat/constraints/exposure.js';
import { notFarBelow } from '../../src/cat/constraints/not-far-below.js';
import { stimulusSets } from '../../src/cat/constraints/stimulus-sets.js';
import type { Progress } from '../../src/cat/progress.js';

// Each constraint on a progress that is nothing but the figures it looks at.

/** Two items of each of three areas: 0 and 1, 2 and 3, 4 and 5. */
const scaleOf = [0, 0, 1, 1, 2, 2];
const ALL = [0, 1, 2, 3, 4, 5];

const left = (constraint: Constraint, progress: object, candidates: readonly number[] = ALL) =>
  constraint.filter(progress as unknown as Progress, candidates);

describe('the blueprint', () => {
  interface Figures {
    readonly given?: readonly number[];
    readonly shares?: readonly number[];
    readonly fewest?: readonly number[];
    readonly most?: readonly number[];
    readonly items?: number;
    readonly candidates?: readonly number[];
  }

  function progressOf({
    given = [0, 0, 0],
    shares = [0.5, 0.3, 0.2],
    fewest = [0, 0, 0],
    most = [9, 9, 9],
    items = 10,
  }: Figures) {
    return {
      pool: { scales: ['a', 'b', 'c'], scaleOf },
      settings: {
        maxItems: items,
        areas: shares.map((_, s) => ({ minItems: fewest[s], maxItems: most[s] })),
      },
      shares,
      scaleCounts: given,
      scoredCount: given.reduce((sum, count) => sum + count, 0),
    };
  }
  const open = (figures: Figures) => left(blueprint, progressOf(figures), figures.candidates);

  it('leaves all open at the start, the list untouched', () => {
    expect(open({})).toBe(ALL);
  });

  it('closes an area at its most items', () => {
    expect(open({ given: [2, 1, 1], most: [2, 9, 9] })).toEqual([2, 3, 4, 5]);
    expect(open({ given: [2, 1, 1], most: [3, 9, 9] })).toBe(ALL);
  });

  it('lets no area run more than one item ahead of its share', () => {
    // The fifth item: 2.5, 1.5 and 1 would be due; the first area may have 3.5, the second 2.5, the third 2.
    expect(open({ given: [3, 1, 0] })).toEqual([2, 3, 4, 5]);
    expect(open({ given: [2, 2, 0] })).toEqual([0, 1, 4, 5]);
    expect(open({ given: [2, 0, 2] })).toEqual([0, 1, 2, 3]);
    expect(open({ given: [2, 1, 1] })).toBe(ALL);
  });

  it('rather gives an area too much than nothing', () => {
    expect(open({ given: [4, 0, 0], candidates: [0, 1] })).toEqual([0, 1]);
    expect(open({ given: [4, 0, 0], candidates: [0, 5] })).toEqual([5]);
  });

  it('keeps the last items for the fewest still due', () => {
    // Two items left, and two due: the first area may not have one.
    expect(open({ given: [6, 1, 1], fewest: [2, 2, 2], shares: [0.8, 0.1, 0.1] })).toEqual([2, 3, 4, 5]);
    expect(open({ given: [6, 2, 0], fewest: [2, 2, 2], shares: [0.8, 0.1, 0.1] })).toEqual([4, 5]);
    // Three left, two due: all stay.
    expect(open({ given: [5, 1, 1], fewest: [2, 2, 2], shares: [0.7, 0.15, 0.15] })).toEqual(ALL);
    // Nothing is due of an area that has nothing to give, nor of one that is not given.
    expect(
      open({ given: [6, 1, 1], fewest: [2, 2, 2], shares: [0.7, 0.15, 0.15], candidates: [0, 1, 2] }),
    ).toEqual([0, 1, 2]);
    expect(open({ given: [7, 1, 0], fewest: [2, 1, 2], shares: [0.8, 0.2, 0] })).toEqual([0, 1, 2, 3]);
  });

  it('gives nothing of an area without a share', () => {
    expect(open({ shares: [0.5, 0.5, 0] })).toEqual([0, 1, 2, 3]);
  });

  it('serves the test, not the person', () => {
    expect([blueprint, largestDeficit, exposure, notFarBelow].map(({ yields }) => yields)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([deliveryMode, earlierSittings, enemies, stimulusSets].some(({ yields }) => yields)).toBe(false);
  });

  it('by the largest deficit opens the area furthest behind its share, of those that have items', () => {
    const behind = (given: readonly number[], candidates?: readonly number[]) =>
      left(largestDeficit, progressOf({ given }), candidates);

    expect(behind([0, 0, 0])).toEqual([0, 1]);
    expect(behind([0, 0, 0], [3, 4, 5])).toEqual([3]);
    // Shares given: 3/5, 1/5, 1/5 against 0.5, 0.3, 0.2.
    expect(behind([3, 1, 1])).toEqual([2, 3]);
    expect(behind([2, 2, 1])).toEqual([0, 1]);
    expect(behind([6, 3, 1])).toEqual([4, 5]);
    expect(behind([5, 3, 2])).toBe(ALL);
  });
});

describe('the person', () => {
  it('is given what the mode of delivery can give', () => {
    const items = [
      { id: 'any' },
      { id: 'in-room', modes: ['in-room'] },
      { id: 'both', modes: ['alone', 'in-room'] },
      { id: 'text', written: true },
    ];
    const given = (administration: object) =>
      left(deliveryMode, { pool: { items }, administration }, [0, 1, 2, 3, 4]);

    expect(given({})).toEqual([0, 1, 2, 3]);
    expect(given({ mode: 'in-room' })).toEqual([0, 1, 2, 3]);
    expect(given({ mode: 'alone' })).toEqual([0, 2, 3]);
    expect(given({ mode: 'remote', seesText: true })).toEqual([0, 3]);
    expect(given({ mode: 'remote', seesText: false })).toEqual([0]);
  });

  it('is given nothing twice, nothing set aside, and nothing that gives another away', () => {
    expect(left(earlierSittings, { seen: new Set() })).toBe(ALL);
    expect(left(earlierSittings, { seen: new Set([1, 4]) })).toEqual([0, 2, 3, 5]);
    expect(left(exposure, { ineligible: new Set() })).toBe(ALL);
    expect(left(exposure, { ineligible: new Set([0]) })).toEqual([1, 2, 3, 4, 5]);
    const pool = { enemiesOf: [[5], undefined, [3, 4], [2], [2], [0]] };
    expect(left(enemies, { pool, given: new Set() })).toEqual(ALL);
    expect(left(enemies, { pool, given: new Set([4, 0]) })).toEqual([0, 1, 3, 4]);
  });

  it('is asked about one text at a time, and not too often', () => {
    // Two items without a text, two on one text, two on another.
    const progressOf = (administered: readonly number[]) => {
      const stimulusOf = [-1, -1, 7, 7, 8, 8];
      const stimulusCounts = new Map<number, number>();
      for (const item of administered) {
        const stimulus = stimulusOf[item] as number;
        stimulusCounts.set(stimulus, (stimulusCounts.get(stimulus) ?? 0) + 1);
      }
      return { pool: { stimulusOf }, settings: { perStimulus: 2 }, administered, stimulusCounts };
    };

    expect(left(stimulusSets, progressOf([]))).toEqual(ALL);
    expect(left(stimulusSets, progressOf([2]))).toEqual(ALL);
    expect(left(stimulusSets, progressOf([2, 0]))).toEqual([0, 1, 4, 5]);
    expect(left(stimulusSets, progressOf([2, 3]))).toEqual([0, 1, 4, 5]);
    expect(left(stimulusSets, progressOf([2, 4]))).toEqual([0, 1, 4, 5]);
    expect(left(stimulusSets, progressOf([0]))).toEqual(ALL);
  });
});

describe('items far below', () => {
  const items = [0, 1, 2, 3, undefined].map((level) => ({ level }));
  const given = (
    above: readonly number[],
    {
      scored = 2,
      startAt,
      candidates = [0, 1, 2, 3, 4],
    }: { scored?: number; startAt?: number; candidates?: number[] } = {},
  ) =>
    left(
      notFarBelow,
      {
        pool: { items },
        scoredCount: scored,
        administration: { startAt },
        overallCuts: () => [-1, 0, 1],
        overallExceedance: () => above,
      },
      candidates,
    );

  it('are two levels or more below one more likely than not reached', () => {
    expect(given([1, 0.49, 0])).toEqual([0, 1, 2, 3, 4]);
    expect(given([1, 0.5, 0.4])).toEqual([1, 2, 3, 4]);
    expect(given([1, 1, 0.5])).toEqual([2, 3, 4]);
    expect(given([1, 1, 0.9], { scored: 1 })).toEqual([0, 1, 2, 3, 4]);
  });

  it('are three levels below what a person’s own statements say, when the next is likely', () => {
    expect(given([0.5, 0, 0], { startAt: 1 })).toEqual([1, 2, 3, 4]);
    expect(given([0.5, 0, 0], { startAt: 0.9 })).toEqual([0, 1, 2, 3, 4]);
    expect(given([0.4, 0, 0], { startAt: 1 })).toEqual([0, 1, 2, 3, 4]);
    expect(given([0.5, 0.5, 0], { startAt: 2 })).toEqual([1, 2, 3, 4]);
  });

  it('are given when nothing else is left', () => {
    expect(given([1, 1, 1], { candidates: [0, 1] })).toEqual([0, 1]);
    expect(given([1, 1, 1], { candidates: [0, 1, 4] })).toEqual([4]);
  });
});
