import type { Constraint } from './constraint.js';

/** Leaves out items that look like one already given, or give it away. */
export const enemies: Constraint = {
  name: 'enemies',
  filter({ pool, given }, candidates) {
    return candidates.filter((i) => !pool.enemiesOf[i]?.some((enemy) => given.has(enemy)));
  },
};
