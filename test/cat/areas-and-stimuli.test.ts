import { describe, expect, it } from 'vitest';
import { createScoredTest, type TestState } from '../../src/cat/adaptive-test.js';
import { stimulusSets } from '../../src/cat/constraints/stimulus-sets.js';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import { createItemPool, type PoolItem } from '../../src/cat/item-pool.js';
import { planTest } from '../../src/cat/plan-test.js';
import { rankItems } from '../../src/cat/rank-items.js';
import { areaCutsSettled } from '../../src/cat/stop-rules/cuts-settled.js';
import { mostItems } from '../../src/cat/stop-rules/length.js';
import { probabilityRatioDecides } from '../../src/cat/stop-rules/likelihood-ratio.js';
import type { TestSettings } from '../../src/cat/test-settings.js';
import { itemInformation } from '../../src/irt/item-information.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import { sequentialProbabilityRatio } from '../../src/irt/sequential.js';
import { plainSettings, randomPool } from './settings.js';

describe('an area without a share', () => {
  const pool = randomPool(11, 24, 3, true);
  const withShares = (criterion: string, changes: Partial<TestSettings> = {}): TestSettings => {
    const settings = plainSettings(pool, createRule(criterion as never), changes);
    return {
      ...settings,
      areas: settings.areas.map((area, s) => ({ ...area, share: s === 2 ? 0 : 0.5 })),
    };
  };

  it.each(['MFI', 'MEPV', 'MEI', 'level-information', 'KLP'])(
    'is never asked about by %s, nor part of the overall level',
    (criterion) => {
      const test = createScoredTest(pool, withShares(criterion));
      const state = answered(test, 8);

      expect(new Set(state.answers.map(({ item }) => scaleOf(item)))).toEqual(new Set(['s0', 's1']));
      expect(test.result(state).overall?.over).toEqual(['s0', 's1']);
      expect(test.result(state).areas[2]).toMatchObject({ items: 0, measured: false });
    },
  );

  it('holds no test open whose cuts are settled elsewhere', () => {
    const test = createScoredTest(
      pool,
      withShares('MFI', { settle: 0.5 + 1e-9, stop: areaCutsSettled, measuredFrom: { scored: 1, rated: 1 } }),
    );
    const state = answered(test, 1);

    expect(test.next(state)).toMatchObject({ stop: { rule: 'area-cuts-settled' } });
  });

  function scaleOf(id: string): string | undefined {
    return pool.items.find((item) => item.id === id)?.scale;
  }
});

describe('an area without cuts', () => {
  it('is asked about for what it says of the others', () => {
    const pool = randomPool(5, 20, 2);
    const settings = plainSettings(pool, createRule('level-information'), { constraints: [] });
    const test = createScoredTest(pool, {
      ...settings,
      areas: settings.areas.map((area, s) => (s === 1 ? { ...area, cuts: [] } : area)),
    });
    const start = test.start({ seed: 'a' });

    const step = test.explain(start);
    expect(step?.scale).toBe('s0');
    expect(step?.value).toBeGreaterThan(0);
    expect(test.result(answered(test, 6)).areas[1]?.level).toBe('low');
  });
});

describe('questions about one text', () => {
  const items: readonly PoolItem[] = [0.2, -0.3, 0.5, 3].map((b, n) => ({
    id: `q${n}`,
    parameters: { model: '2PL', a: 1.2, b },
    ...(n < 3 ? { stimulus: 'text' } : {}),
  }));
  const pool = createItemPool(items);
  const settings = plainSettings(pool, createRule('MFI'), {
    constraints: [stimulusSets],
    stimulusWeight: 0.6,
  });
  const test = createScoredTest(pool, settings);
  const given = (...scores: readonly number[]): TestState =>
    scores.reduce(
      (state, score, n) => test.answer(state, { item: `q${n}`, score }),
      test.start({ seed: 'a' }),
    );

  it('count by a power of their likelihood from the second on', () => {
    const scores = [1, 0, 1];
    const density = (theta: number) =>
      items.slice(0, 3).reduce(
        (product, { parameters }, n) => {
          const probability = itemProbabilities(parameters, theta)[scores[n] as number] as number;
          return product * probability ** (n === 0 ? 1 : 0.6);
        },
        Math.exp(-(theta ** 2) / 2),
      );
    const nodes = Array.from({ length: 2401 }, (_, j) => -6 + j / 200);
    const total = nodes.reduce((sum, theta) => sum + density(theta), 0);
    const mean = nodes.reduce((sum, theta) => sum + theta * density(theta), 0) / total;

    expect(test.result(given(...scores)).areas[0]?.ability).toBeCloseTo(mean, 4);
  });

  it('are over when another question came between, and open again when it is taken back', () => {
    const two = given(1, 0);
    expect(test.candidates(two)).toEqual(['q3']);
    expect(test.candidates(test.undo(two))).toEqual(['q1', 'q2', 'q3']);

    const left = test.answer(given(1), { item: 'q3', score: 1 });
    expect(test.candidates(left)).toEqual([]);
    expect(test.candidates(test.undo(left))).toEqual(['q1', 'q2', 'q3']);
    expect(test.result(test.undo(left))).toEqual(createScoredTest(pool, settings).result(given(1)));
  });

  it('count for less in what a test can reach', () => {
    const [planned] = planTest(pool, settings, { abilities: [0.4] });
    const information = items.map(({ parameters }) => itemInformation(parameters, 0.4));
    // The most informative question of the text, another of it, and the one beside it.
    const [most, next] = information.slice(0, 3).sort((a, b) => b - a) as [number, number, number];

    expect(planned?.items).toBe(3);
    expect(planned?.areas[0]?.information).toBeCloseTo(most + 0.6 * next + (information[3] as number), 10);
    expect(planned?.emptiedBy).toBe('stimulus-sets');
  });
});

describe('a ratio test of people who may say "I don’t know"', () => {
  it('reads the answers as the test does', () => {
    const pool = randomPool(3, 12);
    const test = createScoredTest(
      pool,
      plainSettings(pool, createRule('MFI'), {
        propensities: [0, 0.25, 0.5, 0.75, 1],
        stop: probabilityRatioDecides({ cut: 0.6, delta: 0.5 }),
      }),
    );
    let state = test.start({ seed: 'a' });
    for (let step = test.next(state); step.kind === 'item'; step = test.next(state))
      state = test.answer(state, { item: step.item.id, score: 'dont-know' });

    const responses = state.answers.map(({ item, score }) => ({
      parameters: (pool.items.find(({ id }) => id === item) as PoolItem).parameters,
      score,
    }));
    const { decision, logRatio } = sequentialProbabilityRatio(responses, {
      cut: 0.6,
      delta: 0.5,
      guessing: 'propensity',
    });
    expect(test.next(state)).toMatchObject({
      stop: { rule: 'probability-ratio', facts: { decision, logRatio } },
    });
    expect(decision).toBe('below');
  });
});

describe('rules that mix in chance', () => {
  const pool = randomPool(9, 10);

  it('leave it to information in a test of one item', () => {
    const order = (rule: 'MFI' | 'progressive') =>
      rankItems(pool, { rule, testLength: 1, theta: 0.3 }).map(({ id }) => id);

    expect(order('progressive')).toEqual(order('MFI'));
  });

  it('take every item alike when none is informative', () => {
    const certain = createItemPool(
      [-4000, -5000, -6000].map((b, n) => ({ id: `q${n}`, parameters: { model: '2PL', a: 10, b } })),
    );

    for (const { value } of rankItems(certain, { rule: 'proportional', testLength: 5, theta: 0 }))
      expect(value).toBeCloseTo(1 / 3, 12);
  });
});

/** The state after so many answers, right and wrong by turns. */
function answered(test: ReturnType<typeof createScoredTest>, items: number): TestState {
  const open = createScoredTest(test.pool, { ...test.settings, stop: mostItems(items) });
  let state = open.start({ seed: 'a' });
  for (let step = open.next(state); step.kind === 'item'; step = open.next(state))
    state = open.answer(state, { item: step.item.id, score: state.answers.length % 2 });
  return state;
}
