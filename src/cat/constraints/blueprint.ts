import type { Constraint } from './constraint.js';

/** By how many items an area may run ahead of its share. */
const SLACK = 1;

/**
 * Keeps every area between its fewest and most items and near its share: an area at its maximum is closed;
 * when the items left are just enough for the minima still due, only those areas stay open; otherwise an area
 * may be at most one item ahead of its share.
 */
export const blueprint: Constraint = {
  name: 'blueprint',
  yields: true,
  filter({ pool, settings, shares, scaleCounts, scoredCount }, candidates) {
    const left = settings.maxItems - scoredCount;
    const due = settings.areas.map((area, s) =>
      (shares[s] as number) > 0 ? Math.max(0, area.minItems - (scaleCounts[s] as number)) : 0,
    );
    const present = new Set(candidates.map((i) => pool.scaleOf[i] as number));
    const dueNow = due.reduce((sum, value, s) => (present.has(s) ? sum + value : sum), 0);
    const open = candidates.filter((i) => {
      const s = pool.scaleOf[i] as number;
      return (shares[s] as number) > 0 && (scaleCounts[s] as number) < (settings.areas[s]?.maxItems ?? 0);
    });
    if (dueNow >= left) return open.filter((i) => (due[pool.scaleOf[i] as number] as number) > 0);
    const position = scoredCount + 1;
    const balanced = open.filter((i) => {
      const s = pool.scaleOf[i] as number;
      return (scaleCounts[s] as number) + 1 <= (shares[s] as number) * position + SLACK;
    });
    return balanced.length > 0 ? balanced : open;
  },
};

/** Point criteria: only the area with the largest deficit against its share stays open (Kingsbury & Zara 1989). */
export const largestDeficit: Constraint = {
  name: 'largest-deficit',
  yields: true,
  filter({ pool, shares, scaleCounts, scoredCount }, candidates) {
    const total = Math.max(1, scoredCount);
    let best = Number.NEGATIVE_INFINITY;
    for (const i of candidates) {
      const s = pool.scaleOf[i] as number;
      best = Math.max(best, (shares[s] as number) - (scaleCounts[s] as number) / total);
    }
    return candidates.filter((i) => {
      const s = pool.scaleOf[i] as number;
      return (shares[s] as number) - (scaleCounts[s] as number) / total >= best - 1e-12;
    });
  },
};
