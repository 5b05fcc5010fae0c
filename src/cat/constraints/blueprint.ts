import type { ItemPool } from '../item-pool.js';
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
    const present = scalesPresent(pool, candidates);
    const dueNow = due.reduce((sum, value, s) => (present[s] ? sum + value : sum), 0);
    const open = settings.areas.map(
      ({ maxItems }, s) => (shares[s] as number) > 0 && (scaleCounts[s] as number) < maxItems,
    );
    if (dueNow >= left)
      return inScales(
        pool,
        candidates,
        present,
        open.map((is, s) => is && (due[s] as number) > 0),
      );
    const position = scoredCount + 1;
    const balanced = open.map(
      (is, s) => is && (scaleCounts[s] as number) + 1 <= (shares[s] as number) * position + SLACK,
    );
    const some = balanced.some((is, s) => is && present[s]);
    return inScales(pool, candidates, present, some ? balanced : open);
  },
};

/** Point criteria: only the area with the largest deficit against its share stays open (Kingsbury & Zara 1989). */
export const largestDeficit: Constraint = {
  name: 'largest-deficit',
  yields: true,
  filter({ pool, shares, scaleCounts, scoredCount }, candidates) {
    const total = Math.max(1, scoredCount);
    const present = scalesPresent(pool, candidates);
    const deficits = shares.map((share, s) => share - (scaleCounts[s] as number) / total);
    const best = deficits.reduce(
      (most, value, s) => (present[s] ? Math.max(most, value) : most),
      Number.NEGATIVE_INFINITY,
    );
    return inScales(
      pool,
      candidates,
      present,
      deficits.map((value) => value >= best - 1e-12),
    );
  },
};

/** Whether each scale has a candidate. */
function scalesPresent({ scales, scaleOf }: ItemPool, candidates: readonly number[]): boolean[] {
  const present = scales.map(() => false);
  let missing = scales.length;
  for (let n = 0; n < candidates.length && missing > 0; n++) {
    const scale = scaleOf[candidates[n] as number] as number;
    if (!present[scale]) missing -= 1;
    present[scale] = true;
  }
  return present;
}

/** The candidates of the scales that are open: all of them, untouched, when no scale with candidates is closed. */
function inScales(
  { scaleOf }: ItemPool,
  candidates: readonly number[],
  present: readonly boolean[],
  open: readonly boolean[],
): readonly number[] {
  if (present.every((is, s) => !is || open[s])) return candidates;
  return candidates.filter((item) => open[scaleOf[item] as number]);
}
