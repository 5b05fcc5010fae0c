import type { CriterionView } from './criteria/criterion-view.js';
import type { ItemPool } from './item-pool.js';

/** Predicted share of the best score on an item, from the posterior of its scale: 0 to 1. */
export function expectedSuccess(view: CriterionView, item: number): number {
  const { tables } = view;
  const { pool, nodeCount } = tables;
  const { mass, from, to } = view.scale(pool.scaleOf[item] as number);
  const start = tables.categoryStart[item] as number;
  if (start < 0) {
    let knows = 0;
    for (let j = from; j < to; j++)
      knows += (mass[j] as number) * (tables.knows[item * nodeCount + j] as number);
    const guess = view.tries * (pool.c[item] as number);
    return ((pool.d[item] as number) - guess) * knows + guess;
  }
  const categories = pool.categories[item] as number;
  let sum = 0;
  for (let k = 1; k < categories; k++) {
    const row = start + k * nodeCount;
    for (let j = from; j < to; j++) sum += k * (mass[j] as number) * (tables.categoryRows[row + j] as number);
  }
  return sum / (categories - 1);
}

/** Success of someone at a given ability who tries every item, 0 to 1. */
export function successAt(pool: ItemPool, item: number, theta: number): number {
  const a = pool.a[item] as number;
  const c = pool.c[item] as number;
  return c + ((pool.d[item] as number) - c) / (1 + Math.exp(-a * (theta - (pool.b[item] as number))));
}
