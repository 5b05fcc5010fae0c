import { checkOption } from './check-option.js';
import type { ItemPool } from './item-pool.js';
import type { TestSettings } from './test-settings.js';

/** What single numbers lie between. */
const LIMITS = [
  ['settle', 0, 1],
  ['decide', 0, 1],
  ['stimulusWeight', 0, 1],
  ['sharedSd', 0, Number.MAX_VALUE],
  ['maxItems', 1, Infinity],
  ['randomesque', 1, Infinity],
  ['perStimulus', 1, Infinity],
] as const;

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/**
 * Refuses settings that cannot go with a pool, or with one another: a wrong number of areas or of cuts would give
 * levels without a word.
 * @throws PositioningError `cat/invalid-option` with the setting and its value
 */
export function checkSettings(pool: ItemPool, settings: TestSettings): void {
  const { prior, areas, levels, propensities, lossMatrix } = settings;
  const scales = pool.scales.length;
  checkOption(areas.length === scales, 'areas', areas.length);
  checkOption(prior.mean.length === scales, 'prior', prior.mean.length);
  areas.forEach(({ share, cuts }, s) => {
    checkOption(within(share, 0, Number.MAX_VALUE), `areas.${s}.share`, share);
    const rising = cuts.every((cut, k) => Number.isFinite(cut) && !(cut <= (cuts[k - 1] as number)));
    checkOption(rising && [0, levels.length - 1].includes(cuts.length), `areas.${s}.cuts`, cuts);
  });
  const complete = (list: readonly unknown[]): boolean => list.length === levels.length;
  const losses =
    !lossMatrix ||
    (complete(lossMatrix) && lossMatrix.every((row) => complete(row) && row.every(Number.isFinite)));
  checkOption(losses, 'lossMatrix', lossMatrix);
  const guessing = propensities.length > 0 && propensities.every((one) => within(one, 0, 1));
  checkOption(guessing, 'propensities', propensities);
  for (const [key, least, most] of LIMITS)
    checkOption(within(settings[key], least, most), key, settings[key]);
}
