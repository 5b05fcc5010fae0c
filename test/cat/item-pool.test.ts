import { describe, expect, it } from 'vitest';
import { createItemPool, itemPosition, type PoolItem } from '../../src/cat/item-pool.js';
import { PositioningError } from '../../src/errors.js';

const ITEMS: readonly PoolItem[] = [
  { id: 'rasch', scale: 'one', parameters: { model: '1PL', b: 0.1 }, enemies: ['two', 'four', 'two'] },
  { id: 'two', scale: 'two', parameters: { model: '2PL', a: 1.3, b: -0.4 }, stimulus: 'text' },
  { id: 'three', scale: 'one', parameters: { model: '3PL', a: 0.8, b: 1, c: 0.2 }, stimulus: 'screen' },
  {
    id: 'four',
    scale: 'two',
    parameters: { model: '4PL', a: 2, b: 0, c: 0.1, d: 0.95 },
    stimulus: 'text',
    enemies: ['rasch'],
  },
  { id: 'partial', scale: 'one', parameters: { model: 'PCM', b: [-1, 0, 1] } },
  { id: 'generalised', scale: 'one', parameters: { model: 'GPCM', a: 0.7, b: [-1, 1] } },
  { id: 'graded', scale: 'two', parameters: { model: 'GRM', a: 1.1, b: [-1, 0, 1, 2] } },
  { id: 'scale', scale: 'two', parameters: { model: 'RSM', location: 0.3, thresholds: [-0.5, 0.5] } },
  {
    id: 'nominal',
    scale: 'one',
    parameters: { model: 'NRM', slopes: [0, 0.5, 1, 1.5, 2, 2.5], intercepts: [0, 0, 0, 0, 0, 0] },
  },
];

const refused = (items: readonly PoolItem[], scales?: readonly string[]) => {
  try {
    createItemPool(items, scales);
  } catch (error) {
    if (error instanceof PositioningError) return { code: error.code, ...error.facts };
    throw error;
  }
  return undefined;
};

describe('a pool holds its items as numbers', () => {
  // Made by each test: what is made while tests are collected is seen by no mutant.
  const made = () => createItemPool(ITEMS);

  it('positions as given, scales in the order met', () => {
    const pool = made();
    expect([...pool.position]).toEqual(ITEMS.map(({ id }, n) => [id, n]));
    expect(pool.scales).toEqual(['one', 'two']);
    expect([...pool.scaleOf]).toEqual([0, 1, 0, 1, 0, 0, 1, 1, 0]);
    expect(pool.members).toEqual([
      [0, 2, 4, 5, 8],
      [1, 3, 6, 7],
    ]);
  });

  it('parameters of two-category items, those left out as the models define them', () => {
    const pool = made();
    const none = ITEMS.slice(4).map(() => Number.NaN);

    expect([...pool.a]).toEqual([1, 1.3, 0.8, 2, ...none]);
    expect([...pool.b]).toEqual([0.1, -0.4, 1, 0, ...none]);
    expect([...pool.c]).toEqual([0, 0, 0.2, 0.1, ...none]);
    expect([...pool.d]).toEqual([1, 1, 1, 0.95, ...none]);
    expect(pool.family).toEqual([
      ...ITEMS.slice(0, 4).map(() => 'dichotomous'),
      ...none.map(() => 'polytomous'),
    ]);
  });

  it('categories: steps and one, or one for each slope', () => {
    const pool = made();
    expect([...pool.categories]).toEqual([2, 2, 2, 2, 4, 3, 5, 3, 6]);
    expect(pool.mostCategories).toBe(6);
    expect(createItemPool(ITEMS.slice(1, 3)).mostCategories).toBe(2);
  });

  it('questions about one text share its number, those about none have none', () => {
    const pool = made();
    expect([...pool.stimulusOf]).toEqual([-1, 0, 1, 0, -1, -1, -1, -1, -1]);
  });

  it('enemies on both sides, each once', () => {
    const pool = made();
    expect(pool.enemiesOf).toEqual([[1, 3], [0], [], [0], [], [], [], [], []]);
  });

  it('scales in the order asked for', () => {
    const other = createItemPool(ITEMS, ['two', 'one', 'empty']);

    expect(other.scales).toEqual(['two', 'one', 'empty']);
    expect([...other.scaleOf]).toEqual([1, 0, 1, 0, 1, 1, 0, 0, 1]);
    expect(other.members[2]).toEqual([]);
  });

  it('one scale when none is named', () => {
    const plain = createItemPool([{ id: 'q', parameters: { model: '1PL', b: 0 } }]);

    expect(plain.scales).toHaveLength(1);
    expect([...plain.scaleOf]).toEqual([0]);
  });

  it('finds an item by its id, and says which one it does not hold', () => {
    const pool = made();
    expect(itemPosition(pool, 'graded')).toBe(6);
    expect(() => itemPosition(pool, 'other')).toThrow(
      new PositioningError('cat/unknown-item', { item: 'other' }),
    );
  });
});

describe('a pool that cannot be is refused', () => {
  const item: PoolItem = { id: 'q', parameters: { model: '1PL', b: 0 } };

  it.each<[string, readonly PoolItem[], readonly string[] | undefined, object]>([
    ['no item', [], undefined, { code: 'cat/empty-pool' }],
    ['an id twice', [item, item], undefined, { code: 'cat/duplicate-item', item: 'q' }],
    [
      'an enemy it does not hold',
      [{ ...item, enemies: ['x'] }],
      undefined,
      { code: 'cat/unknown-item', item: 'q', enemy: 'x' },
    ],
    [
      'a scale it does not have',
      [{ ...item, scale: 'x' }],
      ['one'],
      { code: 'cat/unknown-item', item: 'q', scale: 'x' },
    ],
    [
      'a parameter out of range',
      [{ ...item, parameters: { model: '2PL', a: -1, b: 0 } }],
      undefined,
      { code: 'irt/parameter-out-of-range' },
    ],
  ])('%s', (_, items, scales, facts) => {
    expect(refused(items, scales)).toMatchObject(facts);
  });
});
