import { expectedSuccess } from './expected-success.js';
import { fieldTestChoice } from './field-test.js';
import { gentleChoice } from './gentle-floor.js';
import { openingValues } from './opening.js';
import { Progress } from './progress.js';
import { type QuickChoice, quickChoice } from './quick-choice.js';
import { draw } from './rng.js';
import type { Administration } from './test-settings.js';

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

/** Chooses the next item. Same answers, same seed, same choice. Steps and ranking are made when asked for. */
export function chooseItem(progress: Progress): Choice | NoChoice {
  const unscored = fieldTestChoice(progress);
  if (unscored) return { ...unscored, rule: 'field-test', steps: [], ranking: [] };
  const quick = quickChoice(progress);
  return quick ? new IndexedChoice(progress, quick) : rankedChoice(progress);
}

/** A choice made without ranking; how the whole pool stood is found out when asked, from the answers till then. */
class IndexedChoice implements Choice {
  readonly item: number;
  readonly rule: string;
  readonly draw?: number;
  private readonly engine: Progress['engine'];
  private readonly administration: Administration;
  private readonly administered: readonly number[];
  private readonly scores: Progress['scores'];
  private made: Choice | undefined;

  constructor({ engine, administration, administered, scores, settings }: Progress, quick: QuickChoice) {
    this.item = quick.item;
    this.rule = settings.criterion.name;
    if (quick.draw !== undefined) this.draw = quick.draw;
    this.engine = engine;
    this.administration = administration;
    this.administered = administered.slice();
    this.scores = scores.slice();
  }

  get steps(): Choice['steps'] {
    return this.ranked().steps;
  }

  get ranking(): Choice['ranking'] {
    return this.ranked().ranking;
  }

  private ranked(): Choice {
    if (!this.made) {
      const progress = new Progress(this.engine);
      progress.begin(this.administration);
      this.administered.forEach((item, n) => {
        progress.answer(item, this.scores[n] as Progress['scores'][number]);
      });
      this.made = rankedChoice(progress) as Choice;
    }
    return this.made;
  }
}

/** A choice among candidates whose values are known; they are put in order when asked for. */
class ValuedChoice implements Choice {
  readonly item: number;
  readonly rule: string;
  readonly steps: Choice['steps'];
  readonly draw?: number;
  private readonly left: readonly number[];
  private readonly values: Float64Array;
  private readonly sign: number;
  private readonly allowed: ReadonlySet<number> | undefined;
  private ordered: Choice['ranking'] | undefined;

  constructor(
    rule: string,
    steps: Choice['steps'],
    left: readonly number[],
    values: Float64Array,
    sign: number,
    among: number,
    uniform: () => number,
    allowed?: ReadonlySet<number>,
  ) {
    this.rule = rule;
    this.steps = steps;
    this.left = left;
    this.values = values;
    this.sign = sign;
    this.allowed = allowed;
    const count = Math.min(among, allowed ? this.ranking.length : left.length);
    if (count > 1) {
      this.draw = uniform();
      this.item = this.ranking[Math.floor(this.draw * count)]?.item as number;
    } else {
      this.item = this.best();
    }
  }

  get ranking(): Choice['ranking'] {
    this.ordered ??= this.left
      .map((item, n) => ({ item, value: this.values[n] as number }))
      .filter(({ item }) => !this.allowed || this.allowed.has(item))
      .sort((one, other) => this.sign * (other.value - one.value) || one.item - other.item);
    return this.ordered;
  }

  private best(): number {
    const { left, values, sign, allowed } = this;
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (let n = 0; n < left.length; n++) {
      const item = left[n] as number;
      if (allowed && !allowed.has(item)) continue;
      const value = sign * (values[n] as number);
      if (best < 0 || value > highest || (value === highest && item < best)) {
        highest = value;
        best = item;
      }
    }
    return best;
  }
}

/** Chooses the next item by the value of every candidate. */
export function rankedChoice(progress: Progress): Choice | NoChoice {
  const { settings, administration, scoredCount } = progress;
  const { left, steps } = progress.candidates();
  if (left.length === 0) {
    const emptied = steps.find((step) => step.remaining === 0);
    return { item: -1, steps, emptiedBy: emptied?.constraint ?? 'not-given' };
  }
  const gentle = gentleChoice(progress);
  if (gentle?.kind === 'easiest') return { item: gentle.item, rule: 'gentle-floor', steps, ranking: [] };

  const opening = openingValues(progress, left);
  const { criterion } = settings;
  const rule = opening ? 'opening' : gentle ? 'gentle-floor' : criterion.name;
  const sign = opening || criterion.better === 'smaller' ? -1 : 1;
  const values = opening ?? progress.criterionValues(criterion).slice();
  if (!opening && settings.comfort !== undefined) discount(progress, left, values, sign);
  // The ladder the person's own statements open takes a longer step down after a run of misses.
  const laddered = opening !== undefined && administration.startAt !== undefined;
  const allowed = gentle && !laddered ? new Set(gentle.among) : undefined;
  return new ValuedChoice(
    rule,
    steps,
    left,
    values,
    sign,
    settings.randomesque,
    () => draw(administration.seed, `item ${scoredCount}`),
    allowed,
  );
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
