import { checkOption } from './check-option.js';
import type { ItemPool } from './item-pool.js';
import type { TestSettings } from './test-settings.js';

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
    const rising = cuts.every((cut, k) => Number.isFinite(cut) && !(cut <= (cuts[k - 1] ?? Number.NaN)));
    checkOption(rising && [0, levels.length - 1].includes(cuts.length), `areas.${s}.cuts`, cuts);
  });
  const square = lossMatrix?.every((row) => row.length === levels.length && row.every(Number.isFinite));
  checkOption(
    lossMatrix === undefined || (square === true && lossMatrix.length === levels.length),
    'lossMatrix',
    lossMatrix,
  );
  checkOption(
    propensities.length > 0 && propensities.every((one) => within(one, 0, 1)),
    'propensities',
    propensities,
  );
  for (const key of ['settle', 'decide', 'stimulusWeight'] as const) {
    checkOption(within(settings[key], 0, 1), key, settings[key]);
  }
  for (const key of ['maxItems', 'randomesque', 'perStimulus'] as const) {
    checkOption(settings[key] >= 1, key, settings[key]);
  }
  checkOption(within(settings.sharedSd, 0, Number.MAX_VALUE), 'sharedSd', settings.sharedSd);
}
