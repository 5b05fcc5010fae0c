import { blueprint, largestDeficit } from '../../src/cat/constraints/blueprint.js';
import type { Criterion } from '../../src/cat/criteria/criterion.js';
import { createItemPool, type ItemPool, type PoolItem } from '../../src/cat/item-pool.js';
import { mostItems } from '../../src/cat/stop-rules/length.js';
import type { TestSettings } from '../../src/cat/test-settings.js';

/** Park–Miller: enough for test data, and not the library's own generator. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A pool of 3PL items, every seventh one with three categories when `polytomous`. */
export function randomPool(seed: number, items: number, scales = 1, polytomous = false): ItemPool {
  const uniform = generator(seed);
  return createItemPool(
    Array.from({ length: items }, (_, n): PoolItem => {
      const a = 0.6 + 1.4 * uniform();
      const b = 6 * uniform() - 3;
      const c = 0.3 * uniform();
      const graded = polytomous && n % 7 === 3;
      return {
        id: `q${n}`,
        scale: `s${n % scales}`,
        parameters: graded
          ? n % 2 === 0
            ? { model: 'GPCM', a: a / 2, b: [b - 0.5, b + 0.5] }
            : { model: 'GRM', a, b: [b - 0.5, b + 0.5] }
          : { model: '3PL', a, b, c },
      };
    }),
  );
}

/** Settings of a plain test over a pool: equal shares, one correlation, a fixed length. */
export function plainSettings(
  pool: ItemPool,
  criterion: Criterion,
  changes: Partial<TestSettings> = {},
): TestSettings {
  const scales = pool.scales.length;
  const each = <T>(value: T): T[] => new Array<T>(scales).fill(value);
  const several = scales > 1;
  return {
    prior: { mean: each(0), sd: each(1), loading: each(several ? Math.sqrt(0.7) : 0) },
    areas: each({ share: 1 / scales, minItems: 0, maxItems: 40, cuts: [-0.6, 0.6] }),
    levels: ['low', 'middle', 'high'],
    propensities: [1],
    sharedSd: 0,
    settle: 0.85,
    decide: 0.65,
    criterion,
    constraints: several ? [blueprint, ...(criterion.pointwise ? [largestDeficit] : [])] : [],
    stop: mostItems(20),
    maxItems: 20,
    randomesque: 1,
    perStimulus: 2,
    stimulusWeight: 0.85,
    measuredFrom: { scored: 3, rated: 2 },
    ...changes,
  };
}
