import type { Constraint } from './constraint.js';

/** Leaves out items that exposure control set aside for this sitting. */
export const exposure: Constraint = {
  name: 'exposure',
  yields: true,
  filter({ ineligible }, candidates) {
    return ineligible.size === 0 ? candidates : candidates.filter((i) => !ineligible.has(i));
  },
};
