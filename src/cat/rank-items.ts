import { PositioningError } from '../errors.js';
import { type AbilityPrior, checkPrior, STANDARD_NORMAL_PRIOR } from '../irt/ability-prior.js';
import type { Score } from '../irt/answer-likelihood.js';
import { DEFAULT_BOUNDS, type GridSpecification } from '../irt/estimation-options.js';
import { checkInterval } from '../irt/internal/checks.js';
import { createLikelihood, type Likelihood } from '../irt/internal/likelihood.js';
import { LogDensity } from '../irt/internal/log-density.js';
import { normalDensity } from '../irt/normal.js';
import type { ScoredResponse } from '../irt/scored-response.js';
import { checkScore } from './check-score.js';
import { createRule, type RuleName, type RuleOptions } from './criteria/create-rule.js';
import { proportionalProbabilities } from './criteria/progressive.js';
import { type ItemPool, itemPosition, type PoolItem } from './item-pool.js';
import { RankingView } from './ranking-view.js';
import { stream } from './rng.js';
import { createSelectionTables, type SelectionTables } from './selection-tables.js';

/** One answer to an item of the pool. */
export interface PoolResponse {
  readonly item: string;
  /** Category 0..m; "I don't know" counts as the lowest. */
  readonly score: Score;
}

/** The situation items are ranked in. */
export interface RankOptions extends RuleOptions {
  readonly rule: RuleName;
  readonly responses?: readonly PoolResponse[];
  /** Ids of the items given, which are not ranked; those of the responses count as given. */
  readonly administered?: readonly string[];
  /** Point estimate of the ability, in logits; the posterior mean on the grid when absent. */
  readonly theta?: number;
  /** Standard normal when absent. */
  readonly prior?: AbilityPrior;
  /** Nodes of the integrals, read by the trapezoid rule. When absent: 81 over mean ± 5 standard deviations of
   * a normal prior, the interval of a uniform one, ±4 for Jeffreys', or a grid prior's own nodes. */
  readonly grid?: GridSpecification;
  /** Limits of the maximum of the posterior in 'MEI', in logits; the ends of the grid when absent. */
  readonly bounds?: readonly [min: number, max: number];
  /** Cut scores in logits, increasing, for 'level-information'. */
  readonly cuts?: readonly number[];
  /** Uniform numbers in [0, 1), one for each item of the pool in its order; drawn from `seed` when absent. */
  readonly random?: readonly number[];
  /** Seed of the uniform numbers; empty when absent. */
  readonly seed?: string;
  /** Content balancing: share of each scale in the test. Only items of the scale with the largest deficit
   * (share minus observed proportion; Kingsbury & Zara 1989) are ranked. */
  readonly shares?: Readonly<Record<string, number>>;
}

/** One ranked item. */
export interface RankedItem {
  readonly id: string;
  /** The rule's value; whether more or less is better depends on the rule. */
  readonly value: number;
}

const DEFAULT_POINTS = 81;
const DEFAULT_HALF_WIDTH = 5;

/**
 * Ranks the items of a pool not given yet by any selection rule, best first (equal values in the pool's order),
 * all items taken to measure one ability. The rules and their values:
 *
 * - `MFI` Fisher information at `theta`; `MPWI`, `MLWI` information weighted by likelihood × prior, or the
 *   likelihood; `KL`, `KLP` Kullback–Leibler information weighted by the likelihood, or likelihood × prior. The
 *   likelihood is not normalised, as in catR (Magis & Barrada 2017).
 * - `MEPV` expected posterior variance (smaller is better), `MEI` expected information; outcomes weighted by
 *   their predictive probability or, with `weights: 'point'`, by their probability at `theta`.
 * - `GDI`, `GDIP` variance of the probability of a right answer over the nodes, by likelihood or posterior.
 * - `level-information` mutual information of answer and level, in nats (needs `cuts`).
 * - `difficulty-match`, `theta-match` distance of b, or of the most informative ability, from `theta` (smaller).
 * - `progressive` information mixed with chance; `proportional` the probability of being drawn (both need
 *   `testLength`); `random` a uniform number; `fixed` the place in `order` or in the pool (smaller is better).
 *
 * @returns ids and values; empty when no item is left
 * @throws PositioningError `cat/unknown-item`, `cat/item-already-answered`, `cat/invalid-option`,
 *   `irt/invalid-prior`, `irt/invalid-grid`, `irt/invalid-bounds`, `irt/invalid-cuts`,
 *   `irt/parameter-out-of-range` (theta), `irt/score-out-of-range`
 * @example
 * rankItems(pool, { responses: [{ item: 'q1', score: 1 }], rule: 'MEPV' })[0]?.id;
 */
export function rankItems(pool: ItemPool, options: RankOptions): RankedItem[] {
  const { responses = [], rule, prior = STANDARD_NORMAL_PRIOR } = options;
  checkPrior(prior);
  const given = givenItems(pool, options);
  const criterion = createRule(rule, options);
  const answers = responses.map(({ item, score }): ScoredResponse => {
    const position = itemPosition(pool, item);
    checkScore(pool, position, score);
    const { parameters } = pool.items[position] as PoolItem;
    return { parameters, score };
  });
  const likelihood = createLikelihood(answers);
  const nodes = gridNodes(prior, options.grid);
  const ends = [nodes[0] as number, nodes[nodes.length - 1] as number] as const;
  const bounds = options.bounds ?? ends;
  checkInterval('irt/invalid-bounds', ...bounds);
  checkPoint(options.theta);
  const view = new RankingView({
    tables: tablesOn(pool, nodes),
    responses: answers,
    prior,
    bounds,
    logLikelihood: nodes.map((theta) => likelihood.logLikelihood(theta)),
    priorDensity: priorDensity(prior, nodes, likelihood),
    point: options.theta,
    cuts: checkedCuts(options),
    administered: given.size,
    uniform: uniformNumbers(pool, options),
  });
  const candidates = balanced(pool, available(pool, given), given, options.shares);
  const values = new Float64Array(candidates.length);
  if (rule === 'proportional') {
    proportionalProbabilities(view, candidates, { ...options, testLength: options.testLength ?? 0 }, values);
  } else {
    criterion.evaluate(view, candidates, values);
  }
  const sign = criterion.better === 'larger' ? 1 : -1;
  const order = [...candidates.keys()].sort(
    (m, n) => sign * ((values[n] as number) - (values[m] as number)) || m - n,
  );
  // Ranked before the likelihood's size is put back: it may underflow.
  const factor = valueFactor(rule, view);
  return order.map((n) => ({
    id: (pool.items[candidates[n] as number] as PoolItem).id,
    value: (values[n] as number) * factor,
  }));
}

function valueFactor(rule: RuleName, view: RankingView): number {
  if (rule === 'KL' || rule === 'MLWI') return Math.exp(view.logLikelihoodScale);
  if (rule === 'KLP' || rule === 'MPWI') return Math.exp(view.logLikelihoodScale) * view.evidence;
  return 1;
}

function givenItems(pool: ItemPool, { responses = [], administered = [] }: RankOptions): Set<number> {
  const given = new Set<number>();
  for (const { item } of responses) {
    const position = itemPosition(pool, item);
    if (given.has(position)) throw new PositioningError('cat/item-already-answered', { item });
    given.add(position);
  }
  for (const item of administered) given.add(itemPosition(pool, item));
  return given;
}

function available(pool: ItemPool, given: ReadonlySet<number>): number[] {
  const left: number[] = [];
  pool.items.forEach((item, i) => {
    if (!given.has(i) && !item.unscored) left.push(i);
  });
  return left;
}

/** The candidates of the scale whose observed proportion lies furthest below its share. */
function balanced(
  pool: ItemPool,
  candidates: number[],
  given: ReadonlySet<number>,
  shares: RankOptions['shares'],
): number[] {
  if (shares === undefined) return candidates;
  const counts = pool.scales.map(() => 0);
  for (const item of given) {
    const scale = pool.scaleOf[item] as number;
    counts[scale] = (counts[scale] as number) + 1;
  }
  const deficit = (item: number): number => {
    const scale = pool.scaleOf[item] as number;
    const share = shares[pool.scales[scale] as string] ?? 0;
    return share - (counts[scale] as number) / Math.max(1, given.size);
  };
  const largest = candidates.reduce((most, item) => Math.max(most, deficit(item)), Number.NEGATIVE_INFINITY);
  // Shares are decimals: a difference in their last bit is no difference.
  return candidates.filter((item) => deficit(item) >= largest - 1e-12);
}

const latestTables = new WeakMap<ItemPool, SelectionTables>();

/** Tables of the pool on these nodes; kept for the next ranking of the same pool on the same grid. */
function tablesOn(pool: ItemPool, nodes: Float64Array): SelectionTables {
  const known = latestTables.get(pool);
  const before = known?.nodes[0];
  if (known && before?.length === nodes.length && before.every((theta, j) => theta === nodes[j]))
    return known;
  const tables = createSelectionTables(onOneScale(pool), { nodes: [nodes] }, 1);
  latestTables.set(pool, tables);
  return tables;
}

function onOneScale(pool: ItemPool): ItemPool {
  if (pool.scales.length === 1) return pool;
  return { ...pool, scales: ['ability'], scaleOf: new Int32Array(pool.items.length) };
}

function gridNodes(prior: AbilityPrior, grid: GridSpecification | undefined): Float64Array {
  if (grid !== undefined) return spaced(grid);
  if (prior === 'jeffreys') {
    return spaced({ min: DEFAULT_BOUNDS[0], max: DEFAULT_BOUNDS[1], points: DEFAULT_POINTS });
  }
  if ('grid' in prior) return Float64Array.from(prior.grid);
  if ('sd' in prior) {
    const half = DEFAULT_HALF_WIDTH * prior.sd;
    return spaced({ min: prior.mean - half, max: prior.mean + half, points: DEFAULT_POINTS });
  }
  return spaced({ min: prior.min, max: prior.max, points: DEFAULT_POINTS });
}

function spaced({ min, max, points }: GridSpecification): Float64Array {
  if (!(Number.isInteger(points) && points >= 2)) {
    throw new PositioningError('irt/invalid-grid', { min, max, points });
  }
  checkInterval('irt/invalid-grid', min, max);
  return Float64Array.from({ length: points }, (_, j) =>
    j === points - 1 ? max : min + ((max - min) * j) / (points - 1),
  );
}

function priorDensity(prior: AbilityPrior, nodes: Float64Array, likelihood: Likelihood): Float64Array {
  if (prior === 'jeffreys') {
    // Without answered items there is no information, and the prior is flat.
    if (likelihood.steepness === 0) return new Float64Array(nodes.length).fill(1);
    return nodes.map((theta) => Math.sqrt(likelihood.information(theta).information));
  }
  if ('sd' in prior) {
    const { mean, sd } = prior;
    return nodes.map((theta) => normalDensity((theta - mean) / sd) / sd);
  }
  if ('grid' in prior) {
    const density = new LogDensity(prior);
    return nodes.map((theta) => Math.exp(density.value(theta)));
  }
  const height = 1 / (prior.max - prior.min);
  return nodes.map((theta) => (theta >= prior.min && theta <= prior.max ? height : 0));
}

function checkPoint(theta: number | undefined): void {
  if (theta !== undefined && !Number.isFinite(theta)) {
    throw new PositioningError('irt/parameter-out-of-range', { parameter: 'theta', value: theta });
  }
}

function checkedCuts({ rule, cuts = [] }: RankOptions): readonly number[] {
  cuts.forEach((cut, index) => {
    if (!Number.isFinite(cut) || (index > 0 && !(cut > (cuts[index - 1] as number)))) {
      throw new PositioningError('irt/invalid-cuts', { index, cuts });
    }
  });
  if (rule === 'level-information' && cuts.length === 0) {
    throw new PositioningError('irt/invalid-cuts', { rule, cuts });
  }
  return cuts;
}

function uniformNumbers(pool: ItemPool, { random, seed = '' }: RankOptions): (item: number) => number {
  if (random !== undefined && random.length !== pool.items.length) {
    throw new PositioningError('cat/invalid-option', { random: random.length, items: pool.items.length });
  }
  let numbers = random;
  return (item) => {
    numbers ??= Array.from(pool.items, stream(seed));
    return numbers[item] as number;
  };
}
