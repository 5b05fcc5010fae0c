import { describe, expect, it } from 'vitest';
import { compileBank } from '../../src/banks/compile-bank.js';
import { createScoredTest } from '../../src/cat/adaptive-test.js';
import { deliveryMode } from '../../src/cat/constraints/delivery-mode.js';
import { enemies } from '../../src/cat/constraints/enemies.js';
import { stimulusSets } from '../../src/cat/constraints/stimulus-sets.js';
import { posteriorVariance } from '../../src/cat/criteria/posterior-variance.js';
import { createItemPool, type PoolItem } from '../../src/cat/item-pool.js';
import type { Administration, TestSettings } from '../../src/cat/test-settings.js';
import { french } from '../../src/content/index.js';
import { plainSettings, randomPool } from './settings.js';

const items = randomPool(14, 40).items.map(
  (item, n): PoolItem => ({
    ...item,
    ...(n % 10 === 0 ? { unscored: true } : {}),
    ...(n === 10 ? { modes: ['in-room'] as const } : {}),
  }),
);
const pool = createItemPool(items);
const settings = plainSettings(pool, posteriorVariance, { constraints: [deliveryMode, enemies] });

/** A sitting where every third scored answer is wrong, and where the unscored items stood in it. */
function sitting(
  changes: Partial<TestSettings>,
  administration: Administration = { seed: 'a', mode: 'alone' },
  over = pool,
) {
  const test = createScoredTest(over, { ...settings, ...changes });
  let state = test.start(administration);
  const unscored: number[] = [];
  const asked: string[] = [];
  let scored = 0;
  for (let step = test.next(state); step.kind === 'item'; step = test.next(state)) {
    if (step.item.unscored) unscored.push(step.position);
    else asked.push(step.item.id);
    const right = step.item.unscored || scored % 3 > 0;
    if (!step.item.unscored) scored += 1;
    state = test.answer(state, { item: step.item.id, score: right ? 1 : 0 });
  }
  return { test, state, unscored, asked };
}

describe('field-test items', () => {
  it('come at the positions asked for and change nothing else of the sitting', () => {
    const mixed = sitting({ fieldTest: { positions: [2, 5] } });
    const plain = sitting({});

    expect(mixed.unscored).toEqual([2, 5]);
    expect(mixed.asked).toEqual(plain.asked);
    const [one, other] = [mixed.test.result(mixed.state), plain.test.result(plain.state)];
    expect(one.abilities).toEqual(other.abilities);
    expect(one.areas).toEqual(other.areas);
    expect(one.stop).toEqual(other.stop);
    expect(one.posterior).toEqual(other.posterior);
  });

  it('are drawn by the seed among those this administration can give, until none is left', () => {
    const test = createScoredTest(pool, { ...settings, fieldTest: { positions: [0, 1, 2, 3] } });
    const drawn = new Set<string>();
    for (let n = 0; n < 60; n += 1) {
      const step = test.next(test.start({ seed: `s${n}`, mode: 'alone' }));
      if (step.kind === 'item') drawn.add(step.item.id);
    }
    expect([...drawn].sort()).toEqual(['q0', 'q20', 'q30']);

    expect(sitting({ fieldTest: { positions: [0, 1, 2, 3] } }).unscored).toEqual([0, 1, 2]);
  });

  it('wait for a success where runs of misses are avoided', () => {
    // The first scored answer is a miss.
    const { unscored } = sitting({ fieldTest: { positions: [1] }, maxMisses: 3 });

    expect(unscored).toEqual([2]);
  });

  it('do not come between two questions on one text', () => {
    const onTexts = createItemPool(
      items.map((item, n) => (item.unscored ? item : { ...item, stimulus: `text ${Math.floor(n / 2)}` })),
    );
    const constraints = [stimulusSets];
    const { state, unscored } = sitting(
      { constraints, fieldTest: { positions: [1, 4, 7] } },
      { seed: 'b' },
      onTexts,
    );

    expect(unscored).toHaveLength(3);
    for (const position of unscored) {
      const [before, after] = [state.answers[position - 1], state.answers[position + 1]].map((answer) => {
        const item = onTexts.items.find(({ id }) => id === answer?.item);
        return item?.stimulus;
      });
      expect(before === undefined || before !== after).toBe(true);
    }
  });

  it('are explained as what they are', () => {
    const { test, state } = sitting({ fieldTest: { positions: [2] } });

    expect(test.explain(state, 2)).toMatchObject({ rule: 'field-test', position: 2 });
    expect(test.explain(state, 2)?.before).toEqual(test.explain(state, 2)?.after);
  });

  it('follow from a bank’s pilot items, spread over the items everyone gets', () => {
    const piloted = {
      ...french,
      administration: { ...french.administration, minItems: 8, pilotItems: 2 },
    };

    expect(compileBank(piloted).settings.fieldTest).toEqual({ positions: [3, 6] });
    expect(compileBank(french).settings.fieldTest).toBeUndefined();
  });
});
