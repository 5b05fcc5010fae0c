import { describe, expect, it } from 'vitest';
import { createScoredTest } from '../../src/cat/adaptive-test.js';
import { chooseItem } from '../../src/cat/choose-item.js';
import { information } from '../../src/cat/criteria/information.js';
import { posteriorVariance } from '../../src/cat/criteria/posterior-variance.js';
import { createItemPool } from '../../src/cat/item-pool.js';
import { planTest } from '../../src/cat/plan-test.js';
import { createEngine, Progress } from '../../src/cat/progress.js';
import { at } from '../irt/reference-data.js';
import { generator, plainSettings, randomPool } from './settings.js';

describe('planTest', () => {
  it('promises the precision a simulated test then reaches', () => {
    const pool = randomPool(8, 300);
    const settings = plainSettings(pool, posteriorVariance, { maxItems: 20 });
    const progress = new Progress(createEngine(pool, settings));
    for (const plan of createScoredTest(pool, settings).plan({ abilities: [-1, 0, 1] })) {
      let sum = 0;
      let settled = 0;
      for (let person = 0; person < 80; person += 1) {
        const uniform = generator(person * 101 + 7);
        progress.begin({ seed: String(person) });
        for (let n = 0; n < 20; n += 1) {
          const { item } = chooseItem(progress);
          const c = at(pool.c, item);
          const right = c + (1 - c) / (1 + Math.exp(-at(pool.a, item) * (plan.ability - at(pool.b, item))));
          progress.answer(item, uniform() < right ? 1 : 0);
        }
        sum += progress.posterior.ability(0).sd / 80;
        const probability = at(progress.overallExceedance(), 0);
        settled += Number(probability >= 0.85 || probability <= 0.15) / 80;
      }

      expect(plan.items).toBe(20);
      // A test has to find the ability first: a little less precise than the plan.
      expect(plan.overall.standardError).toBeLessThan(sum);
      expect(plan.overall.standardError).toBeGreaterThan(0.8 * sum);
      expect(Math.abs(at(plan.overall.cuts, 0).settled - settled)).toBeLessThan(0.15);
    }
  });

  it('expects cuts far away to be settled, and a cut at the ability itself to stay open', () => {
    const pool = randomPool(8, 300);
    const settings = plainSettings(pool, information);
    const [low, near, high] = planTest(pool, settings, { abilities: [-2.5, -0.6, 2.5] });

    expect(low?.overall.cuts.map(({ outcome }) => outcome)).toEqual(['not-yet', 'not-yet']);
    expect(near?.overall.cuts[0]?.outcome).toBe('open');
    expect(high?.overall.cuts.map(({ outcome }) => outcome)).toEqual(['reached', 'reached']);
    expect(high?.overall.cuts.map(({ level }) => level)).toEqual(['middle', 'high']);
  });

  it('keeps the blueprint, gains from the other areas, and says when the pool runs out', () => {
    const pool = randomPool(4, 40, 4);
    const settings = plainSettings(pool, posteriorVariance);
    const apart = plainSettings(pool, posteriorVariance, {
      prior: { ...settings.prior, loading: [0, 0, 0, 0] },
    });
    const [plan] = planTest(pool, settings, { abilities: [0] });
    const [alone] = planTest(pool, apart, { abilities: [0] });
    const small = createItemPool(pool.items.slice(0, 8));
    const [out] = planTest(small, plainSettings(small, posteriorVariance), { abilities: [0] });

    expect(plan?.areas.map(({ items }) => items)).toEqual([5, 5, 5, 5]);
    plan?.areas.forEach(({ standardError }, s) => {
      expect(standardError).toBeLessThan(alone?.areas[s]?.standardError ?? 0);
    });
    expect(out?.items).toBe(8);
    expect(out?.emptiedBy).toBe('not-given');
  });

  it('looks at eleven abilities around the prior, the same every time', () => {
    const pool = randomPool(4, 40);
    const settings = plainSettings(pool, posteriorVariance);
    const plan = planTest(pool, settings);

    expect(plan.map(({ ability }) => ability)).toEqual([-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5]);
    expect(planTest(pool, settings)).toEqual(plan);
  });

  it('refuses an ability that is no number', () => {
    const pool = randomPool(4, 10);

    expect(() => planTest(pool, plainSettings(pool, information), { abilities: [Number.NaN] })).toThrow(
      'cat/invalid-option',
    );
  });
});
