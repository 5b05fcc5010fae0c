import type { Criterion } from './criterion.js';

/** Every candidate alike: drawn by the sitting's seed. */
export const randomOrder: Criterion = {
  name: 'random',
  better: 'larger',
  evaluate(view, candidates, values) {
    candidates.forEach((item, index) => {
      values[index] = view.uniform(item);
    });
  },
};

/**
 * A fixed order: the pool's own, or that of the ids given; items not named come after them, in the pool's order.
 * The value is the place in that order, 0 first.
 */
export function fixedOrder(ids: readonly string[] = []): Criterion {
  const places = new Map(ids.map((id, place) => [id, place]));
  return {
    name: 'fixed',
    better: 'smaller',
    evaluate(view, candidates, values) {
      const { items } = view.tables.pool;
      candidates.forEach((item, index) => {
        values[index] = places.get(items[item]?.id ?? '') ?? places.size + item;
      });
    },
  };
}
