import { describe, expect, it } from 'vitest';
import { notFarBelow } from '../../src/cat/constraints/not-far-below.js';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import { createItemPool, type PoolItem } from '../../src/cat/item-pool.js';
import { createEngine, Progress } from '../../src/cat/progress.js';
import { plainSettings } from './settings.js';

const cuts = [-2.4, -1.2, 0, 1.2];

/** Ten items of each of five levels, in the middle of their bands; the last ten have no level. */
const pool = createItemPool(
  Array.from({ length: 60 }, (_, n): PoolItem => {
    const level = Math.floor(n / 10);
    const parameters = { model: '2PL', a: 1, b: -3 + 1.2 * Math.min(level, 4) } as const;
    return { id: `q${n}`, parameters, ...(level < 5 ? { level } : {}) };
  }),
);

/** Levels left after answers to items of the given levels; −1 stands for items without one. */
function levelsLeft(
  answers: readonly (readonly [level: number, score: 0 | 1])[],
  startAt?: number,
): number[] {
  const settings = plainSettings(pool, createRule('MEPV'), {
    prior: { mean: [-0.6], sd: [1.5], loading: [0] },
    areas: [{ share: 1, minItems: 0, maxItems: 40, cuts }],
    levels: ['0', '1', '2', '3', '4'],
  });
  const progress = new Progress(createEngine(pool, settings));
  progress.begin({ seed: 'x', ...(startAt === undefined ? {} : { startAt }) });
  answers.forEach(([level, score], n) => {
    progress.answer(10 * level + n, score);
  });
  const left = notFarBelow.filter(progress, progress.unanswered());
  return [...new Set(left.map((item) => pool.items[item]?.level ?? -1))].sort();
}

describe('notFarBelow', () => {
  const all = [-1, 0, 1, 2, 3, 4];

  it('leaves the first two items alone', () => {
    expect(levelsLeft([])).toEqual(all);
    expect(levelsLeft([[4, 1]], 1.8)).toEqual(all);
  });

  it('leaves out levels two below one more likely than not reached', () => {
    const rights = [0, 1, 2, 3].map(() => [4, 1] as const);

    // Four right answers at the top: the top is likely, and only it and the level below are asked.
    expect(levelsLeft(rights)).toEqual([-1, 3, 4]);
  });

  it('asks anything of someone likely to be at the lowest levels', () => {
    expect(levelsLeft([0, 1, 2, 3].map(() => [1, 0] as const))).toEqual(all);
  });

  it('takes three levels below what the person says as too far, while the level between is likely', () => {
    const uneven = [
      [4, 0],
      [4, 0],
      [2, 1],
    ] as const;

    expect(levelsLeft(uneven)).toContain(1);
    expect(levelsLeft(uneven, 1.8)).not.toContain(1);
    expect(levelsLeft(uneven, 1.8)).toContain(2);
  });

  it('gives way when nothing else is left', () => {
    const low = createItemPool(pool.items.filter((item) => item.level === 0));
    const settings = plainSettings(low, createRule('MEPV'), {
      prior: { mean: [2], sd: [1], loading: [0] },
      areas: [{ share: 1, minItems: 0, maxItems: 40, cuts }],
      levels: ['0', '1', '2', '3', '4'],
    });
    const progress = new Progress(createEngine(low, settings));
    progress.begin({ seed: 'x' });
    progress.answer(0, 1);
    progress.answer(1, 1);

    expect(notFarBelow.filter(progress, progress.unanswered())).toHaveLength(8);
  });
});
