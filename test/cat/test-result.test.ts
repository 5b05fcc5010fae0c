import { describe, expect, it } from 'vitest';
import { createScoredTest, type ScoredAnswer, type TestResult } from '../../src/cat/adaptive-test.js';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import { cutsOfMean } from '../../src/cat/cuts-of-mean.js';
import { createItemPool, type PoolItem } from '../../src/cat/item-pool.js';
import type { StopRule } from '../../src/cat/stop-rules/stop-rule.js';
import type { TestSettings } from '../../src/cat/test-settings.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import { plainSettings } from './settings.js';

// Two areas of four items each, a third with two rated ones; independent of each other, so that each can be
// followed alone.
const AREAS = ['one', 'two', 'seen'];
const ITEMS: readonly PoolItem[] = [
  ...[0, 1, 2, 3].map(
    (n): PoolItem => ({
      id: `one${n}`,
      scale: 'one',
      parameters: { model: '3PL', a: 1.4, b: n - 1.5, c: 0.2 },
    }),
  ),
  ...[0, 1, 2, 3].map(
    (n): PoolItem => ({
      id: `two${n}`,
      scale: 'two',
      parameters: { model: '2PL', a: 1.4, b: n - 1.5 },
    }),
  ),
  ...[0, 1].map(
    (n): PoolItem => ({
      id: `seen${n}`,
      scale: 'seen',
      parameters: { model: 'GPCM', a: 0.7, b: [n - 0.5, n + 0.5] },
      rated: true,
    }),
  ),
];
const STOP = { rule: 'enough', facts: {} };

function resultOf(answers: readonly ScoredAnswer[], changes: Partial<TestSettings> = {}): TestResult {
  const pool = createItemPool(ITEMS, AREAS);
  const test = createScoredTest(pool, {
    ...plainSettings(pool, createRule('MFI'), { constraints: [] }),
    prior: { mean: [0, 0, 0], sd: [1, 1.5, 1.2], loading: [0, 0, 0] },
    measuredFrom: { scored: 3, rated: 2 },
    ...changes,
  });
  return test.result(
    answers.reduce((state, answer) => test.answer(state, answer), test.start({ seed: 'a' })),
  );
}

const right = (item: string): ScoredAnswer => ({ item, score: 1, milliseconds: 1000 });
const unknown = (item: string): ScoredAnswer => ({ item, score: 'dont-know', milliseconds: 500 });
const MIXED = [right('one0'), unknown('one1'), unknown('two0'), right('one2'), unknown('two1')];
const OBSERVED = [
  { item: 'seen0', score: 2 },
  { item: 'seen1', score: 1 },
];

const areasWith = (
  cuts: readonly (readonly number[])[],
  shares: readonly number[],
): Partial<TestSettings> => ({
  areas: cuts.map((own, s) => ({ share: shares[s] ?? 0, minItems: 0, maxItems: 40, cuts: own })),
});

describe('what a result says', () => {
  it('counts answers, those not known and the time, in all and in each area', () => {
    const result = resultOf(MIXED);

    expect(result).toMatchObject({ items: 5, dontKnow: 3, milliseconds: 3500 });
    expect(result.areas.map(({ items, dontKnow }) => [items, dontKnow])).toEqual([
      [3, 1],
      [2, 2],
      [0, 0],
    ]);
    expect(result.abilities).toEqual(
      result.areas.map(({ scale, ability, standardError }) => ({ scale, ability, standardError })),
    );
  });

  it('an area is measured from three scored answers, or two that were rated', () => {
    const measured = (answers: readonly ScoredAnswer[]) =>
      resultOf(answers).areas.map((area) => area.measured);

    expect(measured(MIXED)).toEqual([true, false, false]);
    expect(measured(OBSERVED)).toEqual([false, false, true]);
    expect(measured(OBSERVED.slice(0, 1))).toEqual([false, false, false]);
    expect(measured([right('one0'), right('one1')])).toEqual([false, false, false]);
  });

  it('no level of an area that was not measured is given out', () => {
    const [, area] = resultOf(MIXED).areas;

    expect(area?.outcome).toBe('not-measured');
    expect(area).not.toHaveProperty('between');
  });

  it('the whole is over the areas measured, by their shares', () => {
    const result = resultOf(
      [...MIXED, ...OBSERVED],
      areasWith(
        [
          [-1, 1],
          [-1, 1],
          [-1, 1],
        ],
        [0.6, 0.3, 0.2],
      ),
    );
    const [one, , seen] = result.areas;
    if (one === undefined || seen === undefined) throw new Error('There are three areas.');

    // Independent areas: means add up, and variances by the square of the weight.
    const mean = 0.75 * one.ability + 0.25 * seen.ability;
    const error = Math.hypot(0.75 * one.standardError, 0.25 * seen.standardError);
    expect(result.overall?.over).toEqual(['one', 'seen']);
    expect(result.overall?.ability).toBeCloseTo(mean, 10);
    expect(result.overall?.standardError).toBeCloseTo(error, 10);
  });

  it('an area with no share is never part of the whole, however well measured', () => {
    const result = resultOf(
      [...MIXED, ...OBSERVED],
      areasWith(
        [
          [-9, -8],
          [-1, 1],
          [-1, 1],
        ],
        [0, 0.5, 0.5],
      ),
    );

    expect(result.overall?.over).toEqual(['seen']);
    expect(result.overall?.cuts).toEqual(result.areas[2]?.cuts);
  });

  it('someone at the cut of every area is at the cut of the whole', () => {
    const cuts = [
      [-1, 0.5],
      [0, 1.5],
      [0.4, 2],
    ];
    const shares = [0.5, 0.25, 0.25];
    // Priors no wider than a hair: everybody is at the upper cut of each area.
    const at = { mean: [0.5, 1.5, 2], sd: [1e-3, 1e-3, 1e-3], loading: [0, 0, 0] };
    const answers = [...MIXED, right('two2'), ...OBSERVED];

    const { overall } = resultOf(answers, { ...areasWith(cuts, shares), prior: at });

    expect(overall?.over).toEqual(AREAS);
    expect(overall?.cuts.map(({ probability }) => probability)).toEqual([
      expect.closeTo(1, 6),
      expect.closeTo(0.5, 1),
    ]);
  });

  it('a test that ran out of items says so of what it could not settle', () => {
    const finished =
      (rule: string): StopRule =>
      () => ({ ...STOP, rule });
    const outcomes = (rule: string) =>
      resultOf(MIXED, { stop: finished(rule), settle: 1, decide: 1 }).areas.map(({ outcome }) => outcome);

    expect(outcomes('pool-exhausted')[0]).toBe('pool-limited');
    expect(outcomes('enough')[0]).not.toBe('pool-limited');
    expect(resultOf(MIXED, { stop: () => undefined, settle: 1, decide: 1 }).stop).toBeUndefined();
  });

  it('a test cut short by the gentle floor speaks of the whole from every area touched', () => {
    const short = [unknown('one0'), unknown('two0'), unknown('two1')];
    const ended = (rule: string) => resultOf(short, { stop: () => ({ ...STOP, rule }) }).overall?.over;

    expect(ended('gentle-floor')).toEqual(['one', 'two']);
    expect(ended('enough')).toBeUndefined();
    expect(
      resultOf(short.slice(1), { stop: () => ({ ...STOP, rule: 'gentle-floor' }) }).overall,
    ).toBeUndefined();
  });
});

describe('what an explanation says', () => {
  it('the place of an item among the candidates, the value of the choice and the draw', () => {
    const pool = createItemPool(ITEMS.slice(0, 4));
    const test = createScoredTest(pool, {
      ...plainSettings(pool, createRule('MFI'), { constraints: [] }),
      randomesque: 2,
    });
    const start = test.start({ seed: 'a' });
    const next = test.next(start);
    const step = test.explain(start);
    if (next.kind !== 'item' || step === undefined) throw new Error('The test goes on.');

    expect(step.item).toBe(next.item.id);
    expect([1, 2]).toContain(step.rank);
    expect(step.draw).toBeGreaterThanOrEqual(0);
    const ranks = ITEMS.slice(0, 4).map(({ id }) => test.explain(test.answer(start, right(id)), 0));
    expect(ranks.map((one) => one?.rank).sort()).toEqual([1, 2, 3, 4]);
    const byRank = [...ranks].sort((left, right) => (left?.rank ?? 0) - (right?.rank ?? 0));
    const values = byRank.map((one) => one?.value ?? Number.NaN);
    expect(values).toEqual([...values].sort((left, right) => right - left));
  });

  it('the share of the best score someone is expected to have', () => {
    const pool = createItemPool(ITEMS, AREAS);
    const test = createScoredTest(pool, {
      ...plainSettings(pool, createRule('MFI'), { constraints: [] }),
      prior: { mean: [0, 0, 0.3], sd: [1, 1, 1.2], loading: [0, 0, 0] },
    });
    const success = (item: string, score: number) =>
      test.explain(test.answer(test.start({ seed: 'a' }), { item, score }), 0)?.expectedSuccess;
    // Sums over the prior, a normal density of each area, at points a hundredth of a logit apart.
    const expected = (n: number, mean: number, sd: number): number => {
      const { parameters } = ITEMS[n] as PoolItem;
      let [sum, all] = [0, 0];
      for (let theta = -8; theta <= 8; theta += 0.01) {
        const density = Math.exp(-0.5 * ((theta - mean) / sd) ** 2);
        const chances = itemProbabilities(parameters, theta);
        const score = chances.reduce((total, chance, k) => total + k * chance, 0);
        sum += (density * score) / (chances.length - 1);
        all += density;
      }
      return sum / all;
    };

    expect(success('one1', 1)).toBeCloseTo(expected(1, 0, 1), 5);
    expect(success('two3', 1)).toBeCloseTo(expected(7, 0, 1), 5);
    expect(success('seen0', 2)).toBeCloseTo(expected(8, 0.3, 1.2), 5);
    expect(success('seen1', 1)).toBeCloseTo(expected(9, 0.3, 1.2), 5);
  });

  it('a draw only where there was one', () => {
    const pool = createItemPool(ITEMS.slice(0, 4));
    const test = createScoredTest(pool, plainSettings(pool, createRule('MFI'), { constraints: [] }));

    expect(test.explain(test.start({ seed: 'a' }))).not.toHaveProperty('draw');
  });
});

describe('cuts of a weighted mean', () => {
  const of = (cuts: readonly (readonly number[])[], weights: readonly number[]) =>
    cutsOfMean(
      cuts.map((own) => ({ cuts: own })),
      weights,
    );

  it('are the mean of the cuts, by weight', () => {
    expect(
      of(
        [
          [-1, 1],
          [0, 3],
        ],
        [0.75, 0.25],
      ),
    ).toEqual([-0.75, 1.5]);
    expect(
      of(
        [
          [-1, 1],
          [0, 3],
        ],
        [3, 1],
      ),
    ).toEqual([-0.75, 1.5]);
  });

  it('are those of the areas, to the last digit, where all agree', () => {
    expect(of([[0.1], [0.1], [0.1]], [0.1, 0.2, 0.7])).toEqual([0.1]);
  });

  it('leave out areas without weight and areas without cuts', () => {
    expect(of([[-9], [1], [], [2]], [0, 0.25, 0.5, 0.25])).toEqual([1.5]);
    expect(of([[], [1]], [1, 0])).toEqual([]);
  });
});
