import { describe, expect, it } from 'vitest';
import { chooseItem } from '../../src/cat/choose-item.js';
import { deliveryMode } from '../../src/cat/constraints/delivery-mode.js';
import { enemies } from '../../src/cat/constraints/enemies.js';
import { posteriorVariance } from '../../src/cat/criteria/posterior-variance.js';
import { fieldTestChoice } from '../../src/cat/field-test.js';
import { createItemPool, type ItemPool } from '../../src/cat/item-pool.js';
import { createEngine, Progress } from '../../src/cat/progress.js';
import { plainSettings, randomPool } from './settings.js';

const pool: ItemPool = createItemPool(
  randomPool(14, 40).items.map((item, n) => ({
    ...item,
    ...(n % 10 === 0 ? { unscored: true } : {}),
    ...(n === 10 ? { modes: ['in-room'] as const } : {}),
  })),
);
const settings = plainSettings(pool, posteriorVariance, { constraints: [deliveryMode, enemies] });
const fieldTest = { positions: [2, 5] };

function run(seed: string, mixed: boolean) {
  const progress = new Progress(createEngine(pool, settings));
  progress.begin({ seed, mode: 'alone' });
  const unscored: number[] = [];
  let scored = 0;
  while (scored < 8) {
    const field = mixed ? fieldTestChoice(progress, fieldTest) : undefined;
    if (field) {
      unscored.push(progress.administered.length);
      progress.answer(field.item, 1);
    } else {
      progress.answer(chooseItem(progress).item, scored % 3 === 0 ? 0 : 1);
      scored += 1;
    }
  }
  return { progress, unscored };
}

describe('fieldTestChoice', () => {
  it('gives unscored items at the positions asked for, without moving anything that is measured', () => {
    const { progress, unscored } = run('a', true);
    const plain = run('a', false).progress;

    expect(unscored).toEqual([2, 5]);
    expect(progress.administered).toHaveLength(10);
    expect(progress.scaleCounts).toEqual(plain.scaleCounts);
    expect(progress.posterior.ability(0)).toEqual(plain.posterior.ability(0));
    expect(progress.administered.filter((item) => !pool.items[item]?.unscored)).toEqual(plain.administered);
  });

  it('draws them by the seed, among those this administration can give, until none is left', () => {
    const progress = new Progress(createEngine(pool, settings));
    const drawn = new Set<number>();
    for (let n = 0; n < 60; n += 1) {
      progress.begin({ seed: `s${n}`, mode: 'alone' });
      const first = fieldTestChoice(progress, { positions: [0] });
      expect(fieldTestChoice(progress, { positions: [0] })).toEqual(first);
      if (first) drawn.add(first.item);
    }
    expect([...drawn].sort((one, other) => one - other)).toEqual([0, 20, 30]);

    progress.begin({ seed: 'x', mode: 'alone' });
    for (const item of [0, 20, 30]) progress.answer(item, 1);
    expect(fieldTestChoice(progress, { positions: [3] })).toBeUndefined();
    expect(fieldTestChoice(progress, { positions: [4] })).toBeUndefined();
  });
});
