import { describe, expect, it } from 'vitest';
import { type AdaptiveTest, createScoredTest, type TestState } from '../../src/cat/adaptive-test.js';
import { deliveryMode } from '../../src/cat/constraints/delivery-mode.js';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import { createItemPool, type PoolItem } from '../../src/cat/item-pool.js';
import { anyOf } from '../../src/cat/stop-rules/stop-rule.js';
import { codeOf } from '../lab/error-code.js';
import { plainSettings, randomPool } from './settings.js';

const pool = randomPool(7, 24, 2);
const test = createScoredTest(pool, plainSettings(pool, createRule('MFI')));

describe('a test over a pool', () => {
  it.each<[string, (test: AdaptiveTest, state: TestState) => unknown]>([
    ['cat/state-version', (test, state) => test.next({ ...state, version: 2 as never })],
    ['cat/nothing-to-undo', (test, state) => test.undo({ ...state, answers: [] })],
    ['cat/unknown-item', (test, state) => test.answer(state, { item: 'none', score: 1 })],
    ['cat/unknown-item', (test) => test.start({ seed: 'a', ineligible: ['none'] })],
    ['cat/item-already-answered', (test, state) => test.answer(state, { item: 'q0', score: 1 })],
    ['irt/score-out-of-range', (test, state) => test.answer(state, { item: 'q1', score: 2 })],
    ['irt/score-out-of-range', (test, state) => test.answer(state, { item: 'q1', score: 0.5 })],
    ['irt/score-out-of-range', (test, state) => test.answer(state, { item: 'q1', score: -1 })],
  ])('refuses with %s', (code, call) => {
    const state = test.answer(test.start({ seed: 'a' }), { item: 'q0', score: 0 });

    expect(codeOf(() => call(test, state))).toBe(code);
  });

  it('gives the same, whichever state it was asked about before', () => {
    let state = test.start({ seed: 'a' });
    const states = [state];
    for (let n = 0; n < 6; n++) {
      const step = test.next(state);
      if (step.kind !== 'item') throw new Error('The test goes on.');
      state = test.answer(state, { item: step.item.id, score: n % 2 === 0 ? 1 : 'dont-know' });
      states.push(state);
    }
    const alone = states.map((each) => createScoredTest(pool, test.settings).result(each));

    for (const n of [6, 0, 3, 5, 2, 6]) expect(test.result(states[n] as TestState)).toEqual(alone[n]);
    expect(test.undo(state)).toEqual(states[5]);
  });

  it('keeps apart sittings that part ways', () => {
    const start = test.start({ seed: 'a' });
    const same = test.answer(start, { item: 'q0', score: 1 });
    const branches = [
      test.answer(same, { item: 'q1', score: 1 }),
      test.answer(same, { item: 'q1', score: 0 }),
      test.answer(test.answer(start, { item: 'q0', score: 0 }), { item: 'q1', score: 1 }),
      test.answer(test.answer(same, { item: 'q2', score: 1 }), { item: 'q3', score: 0 }),
    ];
    const alone = branches.map((state) => createScoredTest(pool, test.settings).result(state));

    for (const n of [0, 1, 2, 3, 0, 2, 1, 3]) {
      expect(test.result(branches[n] as TestState)).toEqual(alone[n]);
    }
    expect(test.explain(branches[1] as TestState, 1)?.score).toBe(0);
  });

  it('explains the steps taken, the next one, and none beyond', () => {
    const start = test.start({ seed: 'a' });
    const first = test.next(start);
    const other = pool.items.find(({ id }) => first.kind === 'item' && id !== first.item.id) as PoolItem;
    const state = test.answer(start, { item: other.id, score: 1 });

    const chosen = test.explain(state, 0);
    expect(chosen).toMatchObject({ position: 0, item: other.id, rule: 'given' });
    expect(chosen?.after?.standardError).toBeLessThan(chosen?.before.standardError as number);
    expect(test.explain(state)?.item).toBe((test.next(state) as { item: PoolItem }).item.id);
    expect(test.explain(state, 2)).toBeUndefined();
  });

  it('ends when no item may be given, and explains no step then', () => {
    const few = createItemPool([
      { id: 'a', parameters: { model: '1PL', b: 0 }, modes: ['alone'] },
      { id: 'b', parameters: { model: '1PL', b: 1 }, modes: ['alone'] },
    ]);
    const test = createScoredTest(few, {
      ...plainSettings(few, createRule('MFI')),
      constraints: [deliveryMode],
    });

    const remote = test.start({ seed: 'a', mode: 'remote' });
    expect(test.next(remote)).toMatchObject({
      kind: 'finished',
      stop: { rule: 'pool-exhausted', facts: { emptiedBy: 'delivery-mode' } },
    });
    expect(test.explain(remote)).toBeUndefined();
    const alone = ['a', 'b'].reduce(
      (state, item) => test.answer(state, { item, score: 1 }),
      test.start({ seed: 'a', mode: 'alone' }),
    );
    expect(test.next(alone)).toMatchObject({
      stop: { rule: 'pool-exhausted', facts: { emptiedBy: 'not-given' } },
    });
    expect(test.result(alone).overall).toBeUndefined();
  });

  it('says which of several rules ended it', () => {
    const test = createScoredTest(pool, {
      ...plainSettings(pool, createRule('MFI')),
      stop: anyOf(
        () => undefined,
        ({ administered }) => (administered.length > 0 ? { rule: 'mine', facts: {} } : undefined),
      ),
    });
    const start = test.start({ seed: 'a' });

    expect(test.next(start).kind).toBe('item');
    expect(test.next(test.answer(start, { item: 'q3', score: 1 }))).toMatchObject({ stop: { rule: 'mine' } });
  });
});

describe('an item pool', () => {
  const item = (id: string, more: Partial<PoolItem> = {}): PoolItem => ({
    id,
    parameters: { model: '1PL', b: 0 },
    ...more,
  });

  it.each<[string, () => unknown]>([
    ['cat/empty-pool', () => createItemPool([])],
    ['cat/duplicate-item', () => createItemPool([item('a'), item('a')])],
    ['cat/unknown-item', () => createItemPool([item('a', { enemies: ['z'] })])],
    ['cat/unknown-item', () => createItemPool([item('a', { scale: 'reading' })], ['listening'])],
    [
      'irt/parameter-out-of-range',
      () => createItemPool([item('a', { parameters: { model: '1PL', b: Number.NaN } })]),
    ],
  ])('is refused with %s', (code, call) => {
    expect(codeOf(call)).toBe(code);
  });

  it('takes enemies both ways, once', () => {
    const pool = createItemPool([
      item('a', { enemies: ['b', 'c'] }),
      item('b', { enemies: ['a'] }),
      item('c'),
    ]);

    expect(pool.enemiesOf).toEqual([[1, 2], [0], [0]]);
  });

  it('counts the categories of every model', () => {
    const models: readonly (readonly [PoolItem['parameters'], number])[] = [
      [{ model: '2PL', a: 1, b: 0 }, 2],
      [{ model: '4PL', a: 1, b: 0, c: 0.1, d: 0.9 }, 2],
      [{ model: 'GRM', a: 1, b: [-1, 0, 1] }, 4],
      [{ model: 'GPCM', a: 1, b: [0, 0.5] }, 3],
    ];
    const pool = createItemPool(models.map(([parameters], n) => item(`q${n}`, { parameters })));

    expect([...pool.categories]).toEqual(models.map(([, categories]) => categories));
  });
});

describe('an item that everybody, or nobody, answers right', () => {
  // x = 10 × 5,000: the rarer answer has a probability of 0 in double precision.
  const certain: readonly PoolItem[] = [
    { id: 'everybody', parameters: { model: '2PL', a: 10, b: -5000 } },
    { id: 'nobody', parameters: { model: '2PL', a: 10, b: 5000 } },
    { id: 'highest', parameters: { model: 'GPCM', a: 10, b: [-5000, -5000] } },
    { id: 'lowest', parameters: { model: 'GPCM', a: 10, b: [5000, 5000] } },
  ];
  const plain: readonly PoolItem[] = [
    { id: 'easy', parameters: { model: '2PL', a: 1, b: -0.5 } },
    { id: 'hard', parameters: { model: '2PL', a: 1, b: 0.5 } },
    { id: 'graded', parameters: { model: 'GPCM', a: 1, b: [-0.5, 0.5] } },
  ];
  const rules = [
    'MFI',
    'MPWI',
    'MLWI',
    'KL',
    'KLP',
    'MEPV',
    'MEI',
    'GDI',
    'GDIP',
    'level-information',
  ] as const;

  it.each(rules.flatMap((rule) => [1, 2].map((scales) => [rule, scales] as const)))(
    'comes last by %s over %i scales',
    (rule, scales) => {
      const items = [...certain, ...plain].flatMap((item) =>
        Array.from({ length: scales }, (_, s) => ({ ...item, id: `${item.id}${s}`, scale: `s${s}` })),
      );
      const pool = createItemPool(items);
      const settings = { ...plainSettings(pool, createRule(rule)), constraints: [] };
      const test = createScoredTest(pool, settings);
      let state = test.start({ seed: 'a' });
      for (let n = 0; n < 3 * scales; n++) {
        const step = test.next(state);
        if (step.kind !== 'item') throw new Error('Items are left.');
        expect(plain.map(({ id }) => id)).toContain(step.item.id.slice(0, -1));
        expect(test.explain(state)?.value).not.toBeNaN();
        state = test.answer(state, { item: step.item.id, score: n % 2 });
      }

      const { areas } = test.result(state);
      expect(areas.every(({ ability, standardError }) => Number.isFinite(ability + standardError))).toBe(
        true,
      );
    },
  );
});
