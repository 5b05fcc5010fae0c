import { itemInformation } from '../../irt/item-information.js';
import type { ItemPool } from '../item-pool.js';
import { byScale } from '../outcome-sums.js';
import type { Criterion } from './criterion.js';

/**
 * Maximum Fisher information at the point estimate (Lord 1980, eq. 5-9), the posterior mean of the item's own
 * scale.
 */
export const information: Criterion = {
  name: 'information',
  better: 'larger',
  evaluate(view, candidates, values) {
    for (const [scale, indices] of byScale(view, candidates)) {
      const { mean } = view.posterior.ability(scale);
      for (const index of indices) {
        values[index] = informationAt(view.tables.pool, candidates[index] as number, mean);
      }
    }
  },
};

/** Fisher information of a pool's item, without allocation for two-category items. */
export function informationAt(pool: ItemPool, item: number, theta: number): number {
  if (pool.family[item] !== 'dichotomous') {
    return itemInformation((pool.items[item] as ItemPool['items'][number]).parameters, theta);
  }
  const a = pool.a[item] as number;
  const c = pool.c[item] as number;
  const d = pool.d[item] as number;
  const x = a * (theta - (pool.b[item] as number));
  const small = Math.exp(-Math.abs(x));
  const larger = 1 / (1 + small);
  const smaller = small * larger;
  const slope = (d - c) * larger * smaller;
  const right = x >= 0 ? c + (d - c) * larger : c + (d - c) * smaller;
  const wrong = x >= 0 ? 1 - d + (d - c) * smaller : 1 - d + (d - c) * larger;
  const product = right * wrong;
  return product > 0 ? (a * a * slope * slope) / product : 0;
}

/** Posterior-weighted Fisher information (van der Linden & Pashley 2010, eq. 1.18). */
export const posteriorInformation: Criterion = {
  name: 'posterior-information',
  better: 'larger',
  evaluate(view, candidates, values) {
    const table = view.tables.information();
    const { nodeCount } = view.tables;
    for (const [scale, indices] of byScale(view, candidates)) {
      const { mass, from, to } = view.scale(scale);
      for (const index of indices) {
        const row = (candidates[index] as number) * nodeCount;
        let sum = 0;
        for (let j = from; j < to; j++) sum += (mass[j] as number) * (table[row + j] as number);
        values[index] = sum;
      }
    }
  },
};
