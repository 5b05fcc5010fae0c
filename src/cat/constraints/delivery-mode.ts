import type { Constraint } from './constraint.js';

/** Leaves out items that the mode of delivery cannot give. */
export const deliveryMode: Constraint = {
  name: 'delivery-mode',
  filter({ pool, administration }, candidates) {
    const { mode, seesText } = administration;
    return candidates.filter((i) => {
      const item = pool.items[i];
      if (!item) return false;
      if (mode && item.modes && !item.modes.includes(mode)) return false;
      return !(seesText === false && item.written);
    });
  },
};
