import type { Constraint } from './constraint.js';

/** At most so many items from one stimulus, one right after the other: a text once left is closed. */
export const stimulusSets: Constraint = {
  name: 'stimulus-sets',
  filter({ pool, settings, administered, stimulusCounts }, candidates) {
    const last = administered.at(-1);
    const open = last === undefined ? -1 : (pool.stimulusOf[last] as number);
    return candidates.filter((i) => {
      const stimulus = pool.stimulusOf[i] as number;
      if (stimulus < 0) return true;
      const used = stimulusCounts.get(stimulus) ?? 0;
      return used === 0 || (stimulus === open && used < settings.perStimulus);
    });
  },
};
