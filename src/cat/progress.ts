import { answerLikelihood, DONT_KNOW, type Score } from '../irt/answer-likelihood.js';
import { createJointGrid, type JointGrid } from '../irt/joint-grid.js';
import { JointPosterior } from '../irt/joint-posterior.js';
import type { Observation, SavedPosterior } from '../irt/saved-posterior.js';
import { checkSettings } from './check-settings.js';
import type { Criterion } from './criteria/criterion.js';
import { posteriorVariance } from './criteria/posterior-variance.js';
import { cutsOfMean } from './cuts-of-mean.js';
import { type ItemPool, itemPosition } from './item-pool.js';
import { stream } from './rng.js';
import { createSelectionTables, type SelectionTables } from './selection-tables.js';
import { SelectionView, type StepInfo } from './selection-view.js';
import type { TestProgress } from './test-progress.js';
import type { Administration, TestDefinition, TestSettings } from './test-settings.js';

/** What is computed once for a pool and its settings, and shared by every sitting, simulation and replay. */
export interface Engine extends TestDefinition {
  readonly grid: JointGrid;
  readonly tables: SelectionTables;
  readonly cutWeightCache: (Float64Array[] | undefined)[];
  /** Likelihoods of answers met before, by item and score. */
  readonly likelihoods: LikelihoodCache;
  /** Positions of the items that are scored, in the pool's order. */
  readonly scored: Int32Array;
}

/** Likelihoods kept, in numbers: 16 MB. */
const MOST_KEPT = 2 ** 21;

/** Likelihoods of answers on the grid; sittings and simulations over one pool meet the same ones again and again. */
class LikelihoodCache {
  private readonly rows = new Map<number, Float64Array>();
  private kept = 0;

  /** Writes the likelihood of an answer to the posterior's scratch array. */
  write(
    pool: ItemPool,
    grid: JointGrid,
    posterior: JointPosterior,
    item: number,
    score: Score,
    weight: number,
  ): void {
    const { factor, propensities } = posterior;
    const { parameters } = pool.items[item] as ItemPool['items'][number];
    const nodes = grid.nodes[pool.scaleOf[item] as number] as Float64Array;
    if (weight !== 1) {
      answerLikelihood(parameters, score, nodes, propensities, factor, weight);
      return;
    }
    // Scores are far below this many categories.
    const key = item * 4096 + (score === DONT_KNOW ? 4095 : score);
    const known = this.rows.get(key);
    if (known) {
      factor.set(known);
      return;
    }
    answerLikelihood(parameters, score, nodes, propensities, factor);
    if (this.kept + factor.length > MOST_KEPT) return;
    this.rows.set(key, factor.slice());
    this.kept += factor.length;
  }
}

/** Prepares grid and tables, unless that has been done. */
export function preparedEngine(definition: TestDefinition): Engine {
  return 'tables' in definition ? (definition as Engine) : createEngine(definition.pool, definition.settings);
}

/** Prepares grid and tables. @throws PositioningError as `checkSettings` */
export function createEngine(pool: ItemPool, settings: TestSettings): Engine {
  checkSettings(pool, settings);
  const grid = createJointGrid(settings.prior);
  return {
    pool,
    settings,
    grid,
    tables: createSelectionTables(pool, grid),
    cutWeightCache: [],
    likelihoods: new LikelihoodCache(),
    scored: Int32Array.from(pool.items.keys()).filter((item) => !pool.items[item]?.unscored),
  };
}

/** What the constraints leave. */
export interface Candidates {
  readonly left: readonly number[];
  readonly steps: readonly { readonly constraint: string; readonly remaining: number }[];
}

/**
 * The running state of one test over typed arrays: what was given, what was answered, what is known. Mutable
 * and private to the engine: the immutable test object, the replay and the simulation all drive it.
 */
export class Progress implements TestProgress {
  readonly engine: Engine;
  readonly posterior: JointPosterior;
  administration: Administration = { seed: '' };
  /** Item positions in the order given. */
  readonly administered: number[] = [];
  readonly scores: Score[] = [];
  readonly given = new Set<number>();
  /** Scored answers per scale, and in all: items on field test move neither. */
  readonly scaleCounts: Int32Array;
  scoredCount = 0;
  readonly stimulusCounts = new Map<number, number>();
  seen: ReadonlySet<number> = new Set();
  ineligible: ReadonlySet<number> = new Set();
  /** Shares of the areas given, summing to 1; 0 for areas that cannot be given. */
  shares: readonly number[] = [];
  /** Scales that have at least one item this administration can give. */
  offered: ReadonlySet<number> = new Set();
  milliseconds = 0;
  /** 1 for items given: as `given`, for scans of the whole pool. */
  private readonly taken: Uint8Array;
  private readonly weights: number[] = [];
  private readonly durations: number[] = [];
  private readonly cache = new Map<unknown, unknown>();

  constructor(engine: Engine) {
    this.engine = engine;
    this.posterior = new JointPosterior(engine.grid, engine.settings.propensities);
    this.scaleCounts = new Int32Array(engine.grid.scales);
    this.taken = new Uint8Array(engine.pool.items.length);
  }

  get pool(): ItemPool {
    return this.engine.pool;
  }

  get settings(): TestSettings {
    return this.engine.settings;
  }

  /** Empties the test and takes up an administration. */
  begin(administration: Administration): void {
    this.posterior.reset();
    this.administered.length = 0;
    this.scores.length = 0;
    this.weights.length = 0;
    this.durations.length = 0;
    this.given.clear();
    this.taken.fill(0);
    this.scaleCounts.fill(0);
    this.scoredCount = 0;
    this.stimulusCounts.clear();
    this.milliseconds = 0;
    this.cache.clear();
    this.administration = administration;
    const { pool } = this;
    this.seen = new Set((administration.seen ?? []).flatMap((id) => pool.position.get(id) ?? []));
    this.ineligible = new Set((administration.ineligible ?? []).map((id) => itemPosition(pool, id)));
    const offered = new Set<number>();
    if (administration.mode === undefined && administration.seesText !== false) {
      pool.members.forEach((members, scale) => {
        if (members.some((item) => !pool.items[item]?.unscored)) offered.add(scale);
      });
    } else {
      pool.items.forEach((item, i) => {
        if (administration.mode && item.modes && !item.modes.includes(administration.mode)) return;
        if (administration.seesText === false && item.written) return;
        if (item.unscored) return;
        offered.add(pool.scaleOf[i] as number);
      });
    }
    this.offered = offered;
    const raw = this.settings.areas.map((area, s) => (offered.has(s) ? area.share : 0));
    const total = raw.reduce((sum, share) => sum + share, 0);
    this.shares = raw.map((share) => (total > 0 ? share / total : 0));
  }

  /** Takes one answer in. */
  answer(item: number, score: Score, milliseconds = 0): void {
    const { pool } = this;
    const scale = pool.scaleOf[item] as number;
    const stimulus = pool.stimulusOf[item] as number;
    const entry = pool.items[item] as ItemPool['items'][number];
    const shared = stimulus >= 0 && (this.stimulusCounts.get(stimulus) ?? 0) > 0;
    const weight = entry.unscored ? 0 : shared ? this.settings.stimulusWeight : 1;
    if (weight > 0) {
      const { likelihoods, grid } = this.engine;
      likelihoods.write(pool, grid, this.posterior, item, score, weight);
      this.posterior.absorb(scale);
      this.scaleCounts[scale] = (this.scaleCounts[scale] as number) + 1;
      this.scoredCount += 1;
    }
    if (stimulus >= 0) this.stimulusCounts.set(stimulus, (this.stimulusCounts.get(stimulus) ?? 0) + 1);
    this.administered.push(item);
    this.given.add(item);
    this.taken[item] = 1;
    this.scores.push(score);
    this.weights.push(weight);
    this.durations.push(milliseconds);
    this.milliseconds += milliseconds;
    this.cache.clear();
  }

  /** Takes the last answer back, exactly. */
  undo(): void {
    const item = this.administered.pop();
    if (item === undefined) return;
    this.scores.pop();
    const weight = this.weights.pop() as number;
    this.milliseconds -= this.durations.pop() as number;
    this.given.delete(item);
    this.taken[item] = 0;
    const scale = this.pool.scaleOf[item] as number;
    const stimulus = this.pool.stimulusOf[item] as number;
    if (stimulus >= 0) this.stimulusCounts.set(stimulus, (this.stimulusCounts.get(stimulus) ?? 1) - 1);
    if (weight > 0) {
      this.posterior.retract();
      this.scaleCounts[scale] = (this.scaleCounts[scale] as number) - 1;
      this.scoredCount -= 1;
    }
    this.cache.clear();
  }

  /** The posterior as the criteria see it, kept until the next answer. */
  selectionView(): SelectionView {
    return this.cached('view', () => {
      const { tables, settings, cutWeightCache } = this.engine;
      return new SelectionView(
        tables,
        this.posterior,
        this.shares,
        settings.areas.map((area) => area.cuts),
        settings.sharedSd,
        cutWeightCache,
        this.stepInfo(),
      );
    });
  }

  private stepInfo(): StepInfo {
    const administered = this.scoredCount;
    let numbers: Float64Array | undefined;
    return {
      administered,
      uniforms: () => {
        if (!numbers) {
          const uniform = stream(`${this.administration.seed}/criterion ${administered}`);
          numbers = Float64Array.from(this.pool.items, uniform);
        }
        return numbers;
      },
    };
  }

  /** Item positions that every constraint leaves, and how many remained after each; kept until the next answer. */
  candidates(): Candidates {
    return this.cached('candidates', () => {
      const steps: { constraint: string; remaining: number }[] = [];
      let left: readonly number[] = this.unanswered();
      steps.push({ constraint: 'not-given', remaining: left.length });
      for (const constraint of this.settings.constraints) {
        left = constraint.filter(this, left);
        steps.push({ constraint: constraint.name, remaining: left.length });
      }
      return { left, steps };
    });
  }

  /** Candidates when the rules that yield to the person's comfort are left out. */
  admissible(): readonly number[] {
    return this.cached('admissible', () =>
      this.settings.constraints
        .filter((constraint) => !constraint.yields)
        .reduce<readonly number[]>((left, constraint) => constraint.filter(this, left), this.unanswered()),
    );
  }

  /** A criterion's value of every candidate, in their order; kept until the next answer. */
  criterionValues(criterion: Criterion): Float64Array {
    return this.cached(criterion, () => {
      const { left } = this.candidates();
      const values = new Float64Array(left.length);
      criterion.evaluate(this.selectionView(), left, values);
      return values;
    });
  }

  /** Scored items not given yet, in areas that count. */
  unanswered(): number[] {
    const { scored, pool } = this.engine;
    const { taken, shares } = this;
    const left: number[] = [];
    for (let n = 0; n < scored.length; n++) {
      const item = scored[n] as number;
      if (taken[item] === 0 && (shares[pool.scaleOf[item] as number] as number) > 0) left.push(item);
    }
    return left;
  }

  /** Cut scores of the overall ability, over the areas given. */
  overallCuts(): readonly number[] {
    return cutsOfMean(this.settings.areas, this.shares);
  }

  /** P(overall ability ≥ cut) for each overall cut, over the areas given. */
  overallExceedance(): number[] {
    return this.cached('overall', () => {
      const { posterior, shares, settings } = this;
      return posterior.weightedMean(shares, this.overallCuts(), settings.sharedSd).exceedance;
    });
  }

  /** Share of the weighted posterior variance the best remaining candidate is expected to take off. */
  predictedGain(): number {
    const values = this.criterionValues(posteriorVariance);
    if (values.length === 0) return 0;
    const view = this.selectionView();
    let present = 0;
    this.shares.forEach((share, s) => {
      if (share > 0) present += share * view.scale(s).variance;
    });
    return Math.max(0, 1 - Math.min(...values) / present);
  }

  /** Misses and "I don't know" since the last success. */
  missesInARow(): number {
    let run = 0;
    for (let n = this.scores.length - 1; n >= 0; n--) {
      if (!isMiss(this.scores[n] as Score)) break;
      run++;
    }
    return run;
  }

  private cached<T>(key: unknown, make: () => T): T {
    if (this.cache.has(key)) return this.cache.get(key) as T;
    const value = make();
    this.cache.set(key, value);
    return value;
  }

  /** The posterior in its generating form, as plain JSON. */
  save(): SavedPosterior {
    const observations: Observation[] = [];
    this.administered.forEach((item, n) => {
      const weight = this.weights[n] as number;
      if (weight === 0) return;
      const observation = {
        scale: this.pool.scaleOf[item] as number,
        parameters: (this.pool.items[item] as ItemPool['items'][number]).parameters,
        score: this.scores[n] as Score,
      };
      observations.push(weight === 1 ? observation : { ...observation, weight });
    });
    return {
      version: 1,
      prior: this.settings.prior,
      propensities: this.settings.propensities,
      observations,
    };
  }
}

/** A miss: the lowest score, or "I don't know". */
export function isMiss(score: Score): boolean {
  return score === DONT_KNOW || score === 0;
}
