import { describe, expect, it } from 'vitest';
import { createScoredTest, type TestState } from '../../src/cat/adaptive-test.js';
import type { Constraint } from '../../src/cat/constraints/constraint.js';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import { dampedEligibility, ExposureControl } from '../../src/cat/exposure-control.js';
import { createItemPool, type PoolItem } from '../../src/cat/item-pool.js';
import { planTest } from '../../src/cat/plan-test.js';
import { rankItems } from '../../src/cat/rank-items.js';
import type { TestSettings } from '../../src/cat/test-settings.js';
import { plainSettings, randomPool } from './settings.js';

const pool = randomPool(21, 30);

/** The state after these scores, each to the item the test chose. */
function stateAfter(settings: TestSettings, scores: readonly number[]): TestState {
  const test = createScoredTest(pool, settings);
  return scores.reduce(
    (state, score) => {
      const step = test.next(state);
      if (step.kind !== 'item') throw new Error('The test goes on.');
      return test.answer(state, { item: step.item.id, score });
    },
    test.start({ seed: 'a' }),
  );
}

describe('the item of maximum information', () => {
  const everyThird: Constraint = {
    name: 'every-third',
    filter: (_, candidates) => candidates.filter((item) => item % 3 === 0),
  };

  it.each<[string, Partial<TestSettings>]>([
    ['alone', {}],
    ['under a rule of one’s own', { constraints: [everyThird] }],
  ])('is the first of a full ranking at the posterior mean, %s', (_, changes) => {
    const settings = plainSettings(pool, createRule('MFI'), changes);
    const test = createScoredTest(pool, settings);
    const state = stateAfter(settings, [1, 0, 1, 1]);

    const ranked = rankItems(pool, {
      rule: 'MFI',
      theta: test.result(state).areas[0]?.ability as number,
      administered: state.answers.map(({ item }) => item),
    }).filter(({ id }) => changes.constraints === undefined || Number(id.slice(1)) % 3 === 0);
    expect(test.next(state)).toMatchObject({ item: { id: ranked[0]?.id } });
  });

  it.each(['MFI', 'MEPV', 'MPWI'] as const)(
    'by %s is an easier one where success is part of the choice',
    (rule) => {
      const plain = plainSettings(pool, createRule(rule));
      const kind = { ...plain, comfort: 0.85 };
      const success = (settings: TestSettings) =>
        [[], [0], [0, 0], [1, 0, 0]].map(
          (scores) =>
            createScoredTest(pool, settings).explain(stateAfter(settings, scores))?.expectedSuccess as number,
        );

      const [without, within] = [success(plain), success(kind)];
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(mean(within)).toBeGreaterThan(mean(without) + 0.05);
    },
  );

  it('comes after easier ones when the last answers were misses', () => {
    const settings = plainSettings(pool, createRule('MFI'), { maxMisses: 1 });
    const state = stateAfter(settings, [0, 0, 0]);
    const plain = createScoredTest(pool, { ...settings, maxMisses: 99 });

    expect(createScoredTest(pool, settings).explain(state)?.expectedSuccess).toBeGreaterThan(
      plain.explain(state)?.expectedSuccess as number,
    );
  });

  it('begins near the level somebody described', () => {
    const test = createScoredTest(pool, plainSettings(pool, createRule('MFI')));
    const difficulty = (startAt: number) => {
      const step = test.next(test.start({ seed: 'a', startAt }));
      return step.kind === 'item' && 'b' in step.item.parameters
        ? Number(step.item.parameters.b)
        : Number.NaN;
    };

    expect(difficulty(-2)).toBeLessThan(-0.8);
    expect(difficulty(2)).toBeGreaterThan(0.8);
  });

  it('goes up from there after a success, and down after a miss or “I don’t know”', () => {
    const test = createScoredTest(pool, plainSettings(pool, createRule('MFI')));
    const start = test.start({ seed: 'a', startAt: 0 });
    const difficulty = (state: TestState) => {
      const step = test.next(state);
      return step.kind === 'item' && 'b' in step.item.parameters
        ? Number(step.item.parameters.b)
        : Number.NaN;
    };
    const first = test.next(start);
    const item = first.kind === 'item' ? first.item.id : '';
    const next = (score: 0 | 1 | 'dont-know') => difficulty(test.answer(start, { item, score }));

    expect(next(1)).toBeGreaterThan(difficulty(start));
    expect(next(0)).toBeLessThan(difficulty(start));
    expect(next('dont-know')).toBe(next(0));
  });

  it('expects under Jeffreys’ prior, before any answer, what it expects under a flat one', () => {
    const flat = rankItems(pool, { rule: 'MEI', prior: { min: -4, max: 4 } });

    expect(rankItems(pool, { rule: 'MEI', prior: 'jeffreys' })).toEqual(flat);
  });

  it('is the same by a full ranking where there is a short way out', () => {
    const gentleFloor = { maxItems: 8, easyItems: 2, open: 0.99, settle: 0.99 };
    const plain = plainSettings(pool, createRule('MFI'));
    const state = stateAfter(plain, [1, 1, 1]);

    expect(createScoredTest(pool, { ...plain, gentleFloor }).next(state)).toEqual(
      createScoredTest(pool, plain).next(state),
    );
  });
});

describe('an item that is given without being scored', () => {
  it('moves nothing, and is taken back as if it had not been', () => {
    const items: readonly PoolItem[] = [
      { id: 'a', parameters: { model: '2PL', a: 1, b: 0 } },
      { id: 'pilot', parameters: { model: '2PL', a: 2, b: 0 }, unscored: true },
    ];
    const own = createItemPool(items);
    const test = createScoredTest(own, plainSettings(own, createRule('MFI')));
    const one = test.answer(test.start({ seed: 'a' }), { item: 'a', score: 1 });
    const two = test.answer(one, { item: 'pilot', score: 0 });

    expect(test.result(two).areas[0]?.ability).toBe(test.result(one).areas[0]?.ability);
    expect(test.result(test.undo(two))).toEqual(test.result(one));
  });

  it('opens no area by itself', () => {
    const own = createItemPool([
      { id: 'a', parameters: { model: '2PL', a: 1, b: 0 }, scale: 'measured' },
      { id: 'b', parameters: { model: '2PL', a: 1, b: 0 }, scale: 'pilots', unscored: true },
    ]);
    const test = createScoredTest(own, plainSettings(own, createRule('MFI')));
    const state = test.answer(test.start({ seed: 'a' }), { item: 'a', score: 1 });

    expect(test.next(state)).toMatchObject({ kind: 'finished', stop: { rule: 'pool-exhausted' } });
    expect(test.result(state).areas[1]?.measured).toBe(false);
  });
});

describe('exposure control', () => {
  it('does not count what it does not know', () => {
    const [known, other] = [new ExposureControl(['a', 'b'], 0.5), new ExposureControl(['a', 'b'], 0.5)];
    for (let sitting = 0; sitting < 20; sitting += 1) {
      known.record(['a']);
      other.record(['a', 'elsewhere']);
    }

    expect(other.eligibility()).toEqual(known.eligibility());
    expect(known.eligibility().a).toBeLessThan(1);
    expect(known.eligibility().b).toBe(1);
  });

  it('doubles the chance of an item that was never given', () => {
    const counts = new Map([['a', { eligible: 100, given: 80 }]]);

    const next = dampedEligibility({ a: 0.5, b: 0.3, c: 0.9 }, counts, 100, 0.4, 1);

    expect(next.a).toBeCloseTo(0.25, 12);
    expect(next.b).toBeCloseTo(0.6, 12);
    expect(next.c).toBe(1);
  });
});

describe('what a test can reach', () => {
  it('is the prior where no item is informative', () => {
    const certain = createItemPool(
      [-4000, -5000].map((b, n) => ({ id: `q${n}`, parameters: { model: '2PL', a: 10, b } })),
    );
    const settings = { ...plainSettings(certain, createRule('MFI')), settle: 0.7 };
    const [planned] = planTest(certain, settings, { abilities: [0] });

    expect(planned?.overall.standardError).toBeCloseTo(1, 10);
    // The estimate stays at 0; a cut is 0.6 away, and 0.52 standard deviations settle it.
    expect(planned?.overall.cuts.map(({ settled, outcome }) => [settled, outcome])).toEqual([
      [1, 'reached'],
      [1, 'not-yet'],
    ]);
    const strict = planTest(certain, { ...settings, settle: 0.85 }, { abilities: [0] });
    expect(strict[0]?.overall.cuts.map(({ outcome }) => outcome)).toEqual(['open', 'open']);
  });
});
