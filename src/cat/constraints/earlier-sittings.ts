import type { Constraint } from './constraint.js';

/** Leaves out items the person met in earlier sittings. */
export const earlierSittings: Constraint = {
  name: 'earlier-sittings',
  filter({ seen }, candidates) {
    return seen.size === 0 ? candidates : candidates.filter((i) => !seen.has(i));
  },
};
