import type { ItemPool } from '../cat/item-pool.js';
import type { TestSettings } from '../cat/test-settings.js';
import { itemInformation } from '../irt/item-information.js';

/** What the items of one area tell about an ability, all of them together. */
export interface InformationCurve {
  readonly scale: string;
  readonly items: number;
  /** Cut scores of the area, in logits. */
  readonly cuts: readonly number[];
  /** Fisher information at each ability of {@link InformationCurves.thetas}, per squared logit. */
  readonly information: readonly number[];
  /** The same at each cut score. */
  readonly atCuts: readonly number[];
}

/** Information curves of a bank over common abilities. */
export interface InformationCurves {
  /** Abilities in logits, increasing, evenly spaced. */
  readonly thetas: readonly number[];
  readonly curves: readonly InformationCurve[];
}

/** Logits shown beyond the lowest and the highest cut score. */
const MARGIN = 2;

/**
 * Information of every area over the range of the cut scores, from the parameters the engine uses: flattened
 * where difficulties are estimates. Field-test items count nowhere; areas without items have a flat curve.
 * @param points number of abilities, at least 2
 */
export function informationCurves(pool: ItemPool, settings: TestSettings, points = 61): InformationCurves {
  const cuts = settings.areas.flatMap((area) => area.cuts);
  const from = Math.min(...cuts) - MARGIN;
  const step = (Math.max(...cuts) + MARGIN - from) / (points - 1);
  const thetas = Array.from({ length: points }, (_, i) => from + i * step);
  const curves = pool.scales.map((scale, s): InformationCurve => {
    const items = (pool.members[s] ?? [])
      .flatMap((position) => pool.items[position] ?? [])
      .filter((item) => item.unscored !== true);
    const at = (theta: number) =>
      items.reduce((sum, item) => sum + itemInformation(item.parameters, theta), 0);
    const own = settings.areas[s]?.cuts ?? [];
    return { scale, items: items.length, cuts: own, information: thetas.map(at), atCuts: own.map(at) };
  });
  return { thetas, curves };
}
