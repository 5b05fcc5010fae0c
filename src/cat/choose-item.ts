import { expectedSuccess } from './expected-success.js';
import { gentleChoice } from './gentle-floor.js';
import type { Progress } from './progress.js';
import { draw } from './rng.js';

/** Spread of the discount on items below the success rate aimed at. */
const COMFORT_SPREAD = 0.15;

/** Predicted success of a first item, where nothing says where to begin: most people get it right. */
const FIRST_SUCCESS = 0.8;

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
  const gentle = gentleChoice(progress);
  if (gentle?.kind === 'easiest') return { item: gentle.item, rule: 'gentle-floor', steps, ranking: [] };

  const opening = administered.length === 0 ? openingValues(progress, left) : undefined;
  const { criterion } = settings;
  const rule = opening ? 'opening' : gentle ? 'gentle-floor' : criterion.name;
  const sign = opening || criterion.better === 'smaller' ? -1 : 1;
  const values = opening ?? progress.criterionValues(criterion).slice();
  if (!opening && settings.comfort !== undefined) discount(progress, left, values, sign);
  const allowed = gentle ? new Set(gentle.among) : undefined;
  const ranking = left
    .map((item, n) => ({ item, value: values[n] as number }))
    .filter(({ item }) => !allowed || allowed.has(item))
    .sort((one, other) => sign * (other.value - one.value) || one.item - other.item);
  const among = Math.min(settings.randomesque, ranking.length);
  const uniform = among > 1 ? draw(administration.seed, `item ${administered.length}`) : undefined;
  const picked = ranking[uniform === undefined ? 0 : Math.floor(uniform * among)] as (typeof ranking)[number];
  return { item: picked.item, rule, steps, ranking, ...(uniform === undefined ? {} : { draw: uniform }) };
}

/**
 * Distances by which a first item is chosen, smaller is better: to the difficulty the person's own statements
 * point to, or else to a comfortable success; undefined when the test asks for neither.
 */
function openingValues(progress: Progress, left: readonly number[]): Float64Array | undefined {
  const { administration, settings, pool } = progress;
  const start = administration.startAt;
  if (start !== undefined) {
    // A polytomous item has no single difficulty to compare: it is not a first item.
    return Float64Array.from(left, (item) => {
      const distance = Math.abs((pool.b[item] as number) - start);
      return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
    });
  }
  if (settings.comfort === undefined) return undefined;
  const view = progress.selectionView();
  return Float64Array.from(left, (item) => Math.abs(expectedSuccess(view, item) - FIRST_SUCCESS));
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
