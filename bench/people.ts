import { createItemPool, type ItemPool, type PoolItem } from '../src/cat/item-pool.js';
import { stream } from '../src/cat/rng.js';

/** A pool of 3PL items, the same for the same size. */
export function benchPool(items: number, scales = 1): ItemPool {
  const uniform = stream(`pool ${items} ${scales}`);
  return createItemPool(
    Array.from(
      { length: items },
      (_, n): PoolItem => ({
        id: `q${n}`,
        scale: `s${n % scales}`,
        parameters: { model: '3PL', a: 0.6 + 1.4 * uniform(), b: 6 * uniform() - 3, c: 0.3 * uniform() },
      }),
    ),
  );
}

/** People who answer one after the other; each has abilities between −2 and 2. */
export class People {
  private person = -1;
  private uniform: () => number = () => 0;
  private theta = 0;

  next(): string {
    this.person += 1;
    const seed = `person ${this.person}`;
    this.uniform = stream(seed);
    this.theta = 4 * this.uniform() - 2;
    return seed;
  }

  answer(pool: ItemPool, item: number): number {
    const c = pool.c[item] as number;
    const x = (pool.a[item] as number) * (this.theta - (pool.b[item] as number));
    return this.uniform() < c + (1 - c) / (1 + Math.exp(-x)) ? 1 : 0;
  }
}
