import { type LevelReach, levelReach } from '../../src/authoring/content/expected-precision.js';
import type { ItemPool } from '../../src/cat/item-pool.js';
import type { TestSettings } from '../../src/cat/test-settings.js';

/** What a length can be expected to reach, by level. */
export interface ReachRow {
  readonly length: number;
  readonly levels: readonly LevelReach[];
}

/**
 * Precision within reach at several lengths around the bank's own, by the approximation that the rule
 * `unreachable-cut` uses. Areas may take more items than usual where the test is longer than usual.
 */
export function reachTable(pool: ItemPool, settings: TestSettings): ReachRow[] {
  const usual = usualLength(pool, settings);
  return lengthsAround(usual, itemCount(pool, settings)).map((length) => ({
    length,
    levels: levelReach(pool, atLength(settings, length, usual), settings.settle),
  }));
}

/** Most items one test can hold: the bank's own most, unless its areas have room or items for fewer. */
export function usualLength(pool: ItemPool, settings: TestSettings): number {
  return Math.max(1, Math.min(settings.maxItems, itemCount(pool, settings, true)));
}

/** Scored items of the areas given: all of them, or as many as each area has room for. */
export function itemCount(pool: ItemPool, settings: TestSettings, bounded = false): number {
  return settings.areas.reduce((sum, area, s) => {
    if (area.share <= 0) return sum;
    const items = (pool.members[s] ?? []).filter(
      (position) => pool.items[position]?.unscored !== true,
    ).length;
    return sum + (bounded ? Math.min(area.maxItems, items) : items);
  }, 0);
}

/** Lengths worth looking at around a usual one, which is among them; none beyond the items there are. */
export function lengthsAround(usual: number, items: number): readonly number[] {
  const steps = [1 / 3, 1 / 2, 2 / 3, 5 / 6, 1, 5 / 4, 3 / 2];
  const lengths = steps.map((step) => Math.max(1, Math.round(usual * step)));
  return [...new Set(lengths.filter((length) => length <= Math.max(usual, items)))].sort((a, b) => a - b);
}

/** The settings of the same test at another length. */
function atLength(settings: TestSettings, length: number, usual: number): TestSettings {
  const longer = Math.max(1, length / usual);
  return {
    ...settings,
    maxItems: length,
    areas: settings.areas.map((area) => ({ ...area, maxItems: Math.ceil(area.maxItems * longer) })),
  };
}
