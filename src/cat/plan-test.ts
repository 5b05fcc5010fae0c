import { PositioningError } from '../errors.js';
import { inverse } from '../irt/joint-gaussian-matrix.js';
import { normalCdf, normalQuantile } from '../irt/normal.js';
import { largestDeficit } from './constraints/blueprint.js';
import { cutsOfMean } from './cuts-of-mean.js';
import type { ItemPool } from './item-pool.js';
import type { CutOutcome } from './level-decision.js';
import { informationAt } from './pool-models.js';
import { createEngine, Progress } from './progress.js';
import type { Administration, TestSettings } from './test-settings.js';

/** What the plan is asked about. */
export interface PlanOptions {
  /** Abilities to look at, in logits; eleven from prior mean − 2.5 to + 2.5 standard deviations when absent. */
  readonly abilities?: readonly number[];
  /** How the test would be given: mode, items met before, items left out. */
  readonly administration?: Omit<Administration, 'seed'>;
}

/** What can be known of one area. */
export interface PlannedArea {
  readonly scale: string;
  readonly items: number;
  /** Fisher information of the items, per squared logit. */
  readonly information: number;
  /** Posterior standard deviation, in logits; the prior and the other areas included. */
  readonly standardError: number;
}

/** What can be known of one cut on the overall ability. */
export interface PlannedCut {
  /** The level the cut opens, and where it lies, in logits. */
  readonly level: string;
  readonly cut: number;
  /** Chance that the cut is settled at the end, either way. */
  readonly settled: number;
  /** The outcome to expect: `open` when the chance of settling it is below one half. */
  readonly outcome: CutOutcome;
}

/** The best a pool and its rules can do for people of one ability. */
export interface PlannedAbility {
  readonly ability: number;
  readonly items: number;
  readonly areas: readonly PlannedArea[];
  readonly overall: { readonly standardError: number; readonly cuts: readonly PlannedCut[] };
  /** The constraint that left no item before the most items of the test were given. */
  readonly emptiedBy?: string;
}

const DEFAULT_STEPS = 5;
const DEFAULT_STEP = 0.5;

/**
 * What a test over this pool can reach within its most items, by ability (the same in every area): precision,
 * and which cuts can be settled. Deterministic and without simulated answers: at each step the area furthest
 * below its share gets the item with the most information at that ability among those the constraints leave;
 * the posterior is then taken as normal, with the precision of the prior plus the information of the items
 * (Chang & Stout 1993), and the estimate as scattered around its mean as that information says. An upper limit:
 * a test that has to find the ability first does not do better, and rules that stop it earlier do worse.
 * @throws PositioningError `cat/invalid-option` for an ability that is not finite, and `cat/unknown-item`
 */
export function planTest(
  pool: ItemPool,
  settings: TestSettings,
  options: PlanOptions = {},
): PlannedAbility[] {
  const progress = new Progress(createEngine(pool, settings));
  const administration = { ...options.administration, seed: '' };
  progress.begin(administration);
  const abilities = options.abilities ?? defaultAbilities(progress);
  return abilities.map((ability) => {
    if (!Number.isFinite(ability)) {
      throw new PositioningError('cat/invalid-option', { option: 'abilities', value: ability });
    }
    progress.begin(administration);
    return planned(progress, ability);
  });
}

function defaultAbilities({ settings, shares }: Progress): number[] {
  const { mean, sd } = settings.prior;
  const weighted = (values: readonly number[]) =>
    values.reduce((sum, value, s) => sum + value * (shares[s] as number), 0);
  return Array.from(
    { length: 2 * DEFAULT_STEPS + 1 },
    (_, k) => weighted(mean) + (k - DEFAULT_STEPS) * DEFAULT_STEP * weighted(sd),
  );
}

function planned(progress: Progress, ability: number): PlannedAbility {
  const { pool, settings } = progress;
  const information = pool.scales.map(() => 0);
  let emptiedBy: string | undefined;
  while (progress.scoredCount < settings.maxItems) {
    const { left, steps } = progress.candidates();
    if (left.length === 0) {
      emptiedBy = steps.find(({ remaining }) => remaining === 0)?.constraint;
      break;
    }
    let best = -1;
    let most = -1;
    for (const item of largestDeficit.filter(progress, left)) {
      const value = informationAt(pool, item, ability) * weightOf(progress, item);
      if (value > most) {
        most = value;
        best = item;
      }
    }
    const scale = pool.scaleOf[best] as number;
    information[scale] = (information[scale] as number) + most;
    // The score moves the posterior, which is not looked at, and none of the constraints.
    progress.answer(best, 0);
  }
  return {
    ability,
    items: progress.administered.length,
    ...precision(progress, ability, information),
    ...(emptiedBy === undefined ? {} : { emptiedBy }),
  };
}

/** A second answer on a stimulus counts for less. */
function weightOf({ pool, stimulusCounts, settings }: Progress, item: number): number {
  const used = stimulusCounts.get(pool.stimulusOf[item] as number) ?? 0;
  return used > 0 ? settings.stimulusWeight : 1;
}

function precision(
  { pool, settings, shares, scaleCounts }: Progress,
  ability: number,
  information: readonly number[],
): Pick<PlannedAbility, 'areas' | 'overall'> {
  const { mean, sd, loading } = settings.prior;
  const prior = mean.map((_, s) =>
    mean.map((_value, t) => {
      const r = s === t ? 1 : (loading[s] as number) * (loading[t] as number);
      return r * (sd[s] as number) * (sd[t] as number);
    }),
  );
  const inverted = inverse(prior);
  const covariance = inverse(
    inverted.map((row, s) => row.map((value, t) => (s === t ? value + (information[s] as number) : value))),
  );
  // Posterior weights of the overall ability: w′V, through which every area's estimate enters it.
  const through = shares.map((_, t) =>
    shares.reduce((sum, share, s) => sum + share * ((covariance[s] as number[])[t] as number), 0),
  );
  const variance = shares.reduce((sum, share, s) => sum + share * (through[s] as number), 0);
  let center = 0;
  let scatter = 0;
  through.forEach((value, t) => {
    const own = information[t] as number;
    const fromPrior = mean.reduce((sum, m, s) => sum + ((inverted[t] as number[])[s] as number) * m, 0);
    center += value * (fromPrior + own * ability);
    scatter += value * value * own;
  });
  const spread = Math.sqrt(variance + settings.sharedSd ** 2);
  const cuts = cutsOfMean(settings.areas, shares);
  return {
    areas: pool.scales.map((scale, s) => ({
      scale,
      items: scaleCounts[s] as number,
      information: information[s] as number,
      standardError: Math.sqrt((covariance[s] as number[])[s] as number),
    })),
    overall: {
      standardError: Math.sqrt(variance),
      cuts: cuts.map((cut, c) => ({
        level: settings.levels[c + 1] as string,
        cut,
        ...settledChance(center - cut, Math.sqrt(scatter), normalQuantile(settings.settle) * spread),
      })),
    },
  };
}

/** A cut is settled when the estimate ends up at least `margin` away from it. */
function settledChance(
  distance: number,
  scatter: number,
  margin: number,
): Pick<PlannedCut, 'settled' | 'outcome'> {
  const beyond = (gap: number): number => (scatter > 0 ? normalCdf(gap / scatter) : gap >= 0 ? 1 : 0);
  const settled = beyond(distance - margin) + beyond(-distance - margin);
  const outcome = settled < 0.5 ? 'open' : distance > 0 ? 'reached' : 'not-yet';
  return { settled, outcome };
}
