import { draw } from './rng.js';
import { expectedSuccess } from './expected-success.js';
import { gentleChoice } from './gentle-floor.js';
import type { Progress } from './progress.js';

/** Spread of the discount on items below the success rate aimed at. */
const COMFORT_SPREAD = 0.15;

/** How the next item was chosen: enough to explain it and to choose it again. */
export interface Choice {
  readonly item: number;
  readonly rule: string;
  /** Constraints in order, with the number of candidates each left. */
  readonly steps: readonly { readonly constraint: string; readonly remaining: number }[];
  /** Candidates best first with the criterion's value (after the comfort discount), when ranked. */
  readonly ranking: readonly { readonly item: number; readonly value: number }[];
  /** Uniform number used when the item was drawn among several. */
  readonly draw?: number;
}

/** No item can be given, and the constraint that left none. */
export interface NoChoice {
  readonly item: -1;
  readonly steps: Choice['steps'];
  readonly emptiedBy: string;
}

/** Chooses the next item. Same answers, same seed, same choice. */
export function chooseItem(progress: Progress): Choice | NoChoice {
  const { settings, administration, administered } = progress;
  const { left, steps } = progress.candidates();
  if (left.length === 0) {
    const emptied = steps.find((step) => step.remaining === 0);
    return { item: -1, steps, emptiedBy: emptied?.constraint ?? 'not-given' };
  }
  const gentle = gentleChoice(progress, left);
  if (gentle !== undefined) return { item: gentle, rule: 'gentle-floor', steps, ranking: [] };

  const view = progress.selectionView();
  let values: Float64Array;
  let rule = settings.criterion.name;
  let sign = settings.criterion.better === 'larger' ? 1 : -1;
  if (administered.length === 0 && administration.startAt !== undefined) {
    rule = 'start';
    sign = -1;
    const start = administration.startAt;
    // A polytomous item has no single difficulty to compare: it is not a first item.
    values = Float64Array.from(left, (item) => {
      const distance = Math.abs((view.tables.pool.b[item] as number) - start);
      return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
    });
  } else {
    values = progress.criterionValues(settings.criterion).slice();
    if (settings.comfort !== undefined) discount(progress, left, values, sign);
  }
  const order = [...left.keys()].sort(
    (m, n) => sign * ((values[n] as number) - (values[m] as number)) || (left[m] as number) - (left[n] as number),
  );
  const ranking = order.map((n) => ({ item: left[n] as number, value: values[n] as number }));
  const among = Math.min(settings.randomesque, ranking.length);
  if (among <= 1) return { item: ranking[0]?.item as number, rule, steps, ranking };
  const uniform = draw(administration.seed, `item ${administered.length}`);
  const picked = ranking[Math.floor(uniform * among)] as (typeof ranking)[number];
  return { item: picked.item, rule, steps, ranking, draw: uniform };
}

/**
 * Comfort is part of the choice, never of the estimate: items whose predicted success lies below the rate
 * aimed at count for less. Values that are better when smaller are turned into gains first.
 */
function discount(progress: Progress, left: readonly number[], values: Float64Array, sign: number): void {
  const view = progress.selectionView();
  const target = progress.settings.comfort as number;
  let reference = 0;
  if (sign < 0) {
    progress.shares.forEach((share, s) => {
      if (share > 0) reference += share * view.scale(s).variance;
    });
  }
  left.forEach((item, n) => {
    const shortfall = Math.max(0, target - expectedSuccess(view, item)) / COMFORT_SPREAD;
    const factor = Math.exp(-0.5 * shortfall * shortfall);
    const value = values[n] as number;
    values[n] = sign > 0 ? value * factor : reference - (reference - value) * factor;
  });
}
