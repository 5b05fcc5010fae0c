import { PositioningError } from '../errors.js';
import { type AbilityPrior, checkPrior, STANDARD_NORMAL_PRIOR } from './ability-prior.js';
import { DEFAULT_BOUNDS, type GridSpecification, type PosteriorOptions } from './estimation-options.js';
import { checkInterval } from './internal/checks.js';
import { createLikelihood, type Likelihood } from './internal/likelihood.js';
import { LogDensity } from './internal/log-density.js';
import type { ScoredResponse } from './scored-response.js';

/** Half width of the default grid under a normal prior, in prior standard deviations. */
const HALF_WIDTH = 5;
/** Cells per 5 standard deviations of the prior: steps of 0.125. */
const HALF_WIDTH_CELLS = 40;
/** Largest step of the first default grid, in logits: a quarter of the width of a typical item. */
const MAX_STEP = 0.25;
/** Cells of a refined grid, at least. */
const REFINED_CELLS = 160;
/** Limit on the cells of the first default grid, reached by priors wider than 100 logits. */
const MAX_FIRST_CELLS = 4000;
/** Limit on the points of any grid. */
const MAX_POINTS = 100_001;
/** Log-density below the peak at which the default grid may end; a normal prior alone ends at 12.5. */
const NEGLIGIBLE_AT_END = 12;
/** Log-density below the peak under which a node no longer matters to 1e-15. */
const NEGLIGIBLE = 40;
/**
 * Largest second difference of the log-density between neighbouring nodes: (step / posterior sd)². The
 * trapezoid rule on a normal density then errs by 2 exp(−2π²/0.7), about 1e-12.
 */
const MAX_BEND = 0.7;
/** Largest change of the log-density in the first and last cell, where mass is cut off by a bound. */
const MAX_END_CHANGE = 0.25;
const MAX_REFINEMENTS = 40;

/** A posterior density on a grid: nodes in logits, density at each node, scaled to sum 1. */
export interface GridPosterior {
  readonly grid: number[];
  readonly weights: number[];
}

/**
 * Posterior density of an ability on a grid, given answers and a prior, computed in log space: any number
 * of answers, any pattern, none included. `weights` are densities (not masses) scaled to sum 1; pass them
 * to `densityMoments`, `levelProbabilities`, or as the prior of a later test.
 * @throws PositioningError `irt/invalid-prior`, `irt/invalid-grid`, `irt/invalid-bounds`,
 *   `irt/score-out-of-range`, `irt/invalid-option` and the errors of `checkParameters`.
 */
export function gridPosterior(
  responses: readonly ScoredResponse[],
  options: PosteriorOptions = {},
): GridPosterior {
  const prior = options.prior ?? STANDARD_NORMAL_PRIOR;
  checkPrior(prior);
  if (options.bounds !== undefined) checkInterval('irt/invalid-bounds', ...options.bounds);
  const likelihood = createLikelihood(responses, options.guessing);
  const logPosterior = posteriorFunction(likelihood, prior);
  const { grid, logs } =
    options.grid === undefined
      ? defaultGrid(logPosterior, prior, options.bounds)
      : evaluate(logPosterior, nodes(options.grid));
  const top = logs.reduce((highest, value) => Math.max(highest, value), Number.NEGATIVE_INFINITY);
  if (top === Number.NEGATIVE_INFINITY) {
    throw new PositioningError('irt/invalid-grid', { reason: 'no node where the prior is positive' });
  }
  const densities = logs.map((value) => Math.exp(value - top));
  const total = densities.reduce((sum, density) => sum + density, 0);
  return { grid, weights: densities.map((density) => density / total) };
}

interface EvaluatedGrid {
  readonly grid: number[];
  readonly logs: number[];
}

function posteriorFunction(likelihood: Likelihood, prior: AbilityPrior): (theta: number) => number {
  const logPrior = logPriorFunction(likelihood, prior);
  return (theta) => {
    const value = logPrior(theta);
    return value === Number.NEGATIVE_INFINITY ? value : value + likelihood.logLikelihood(theta);
  };
}

function logPriorFunction(likelihood: Likelihood, prior: AbilityPrior): (theta: number) => number {
  if (prior === 'jeffreys') {
    // Without items that discriminate there is no information, and the prior is flat.
    if (likelihood.steepness === 0) return () => 0;
    return (theta) => 0.5 * Math.log(likelihood.information(theta).information);
  }
  if ('sd' in prior) return (theta) => -0.5 * ((theta - prior.mean) / prior.sd) ** 2;
  if ('grid' in prior) {
    const density = new LogDensity(prior);
    return (theta) => density.value(theta);
  }
  return (theta) => (theta >= prior.min && theta <= prior.max ? 0 : Number.NEGATIVE_INFINITY);
}

function evaluate(logPosterior: (theta: number) => number, grid: number[]): EvaluatedGrid {
  return { grid, logs: grid.map(logPosterior) };
}

function nodes({ min, max, points }: GridSpecification): number[] {
  if (!(Number.isInteger(points) && points >= 2 && points <= MAX_POINTS)) {
    throw new PositioningError('irt/invalid-grid', { min, max, points });
  }
  checkInterval('irt/invalid-grid', min, max);
  return spaced(min, max, points - 1);
}

function spaced(min: number, max: number, cells: number): number[] {
  return Array.from({ length: cells + 1 }, (_, node) =>
    node === cells ? max : min + ((max - min) * node) / cells,
  );
}

function defaultGrid(
  logPosterior: (theta: number) => number,
  prior: AbilityPrior,
  bounds: readonly [number, number] | undefined,
): EvaluatedGrid {
  if (prior !== 'jeffreys' && 'grid' in prior) return evaluate(logPosterior, Array.from(prior.grid));
  const support = defaultSupport(prior, bounds);
  const widened = bounds === undefined && prior !== 'jeffreys' && 'sd' in prior;
  const first = evaluate(logPosterior, spaced(support.min, support.max, support.cells));
  return refined(logPosterior, widened ? widen(logPosterior, first, support) : first);
}

interface Support {
  readonly min: number;
  readonly max: number;
  readonly cells: number;
}

function defaultSupport(
  prior: Exclude<AbilityPrior, { readonly grid: unknown }>,
  bounds: readonly [number, number] | undefined,
): Support {
  let [min, max] = bounds ?? DEFAULT_BOUNDS;
  let maxStep = MAX_STEP;
  if (prior !== 'jeffreys' && 'sd' in prior) {
    if (bounds === undefined) {
      min = prior.mean - HALF_WIDTH * prior.sd;
      max = prior.mean + HALF_WIDTH * prior.sd;
    }
    maxStep = Math.min(maxStep, (HALF_WIDTH / HALF_WIDTH_CELLS) * prior.sd);
  } else if (prior !== 'jeffreys') {
    min = bounds === undefined ? prior.min : Math.max(min, prior.min);
    max = bounds === undefined ? prior.max : Math.min(max, prior.max);
    checkInterval('irt/invalid-bounds', min, max);
  }
  const cells = Math.max(2 * HALF_WIDTH_CELLS, Math.ceil((max - min) / maxStep - 1e-9));
  return { min, max, cells: Math.min(cells, MAX_FIRST_CELLS) };
}

/** Doubles the distance to an end that still carries mass; the prior bounds the number of times. */
function widen(
  logPosterior: (theta: number) => number,
  first: EvaluatedGrid,
  support: Support,
): EvaluatedGrid {
  let current = first;
  let { min, max, cells } = support;
  for (let pass = 0; pass < MAX_REFINEMENTS; pass += 1) {
    const floor = current.logs.reduce((a, b) => Math.max(a, b)) - NEGLIGIBLE_AT_END;
    const lower = (current.logs[0] as number) > floor;
    const upper = (current.logs[current.logs.length - 1] as number) > floor;
    if (!lower && !upper) return current;
    const width = max - min;
    if (lower) min -= width;
    if (upper) max += width;
    cells = Math.min(MAX_POINTS - 1, cells * (lower && upper ? 3 : 2));
    current = evaluate(logPosterior, spaced(min, max, cells));
  }
  return current;
}

/** Narrows and refines a grid on which the log-posterior bends too much between neighbouring nodes. */
function refined(logPosterior: (theta: number) => number, first: EvaluatedGrid): EvaluatedGrid {
  let current = first;
  for (let pass = 0; pass < MAX_REFINEMENTS; pass += 1) {
    const { grid, logs } = current;
    const top = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    if (!bendsTooMuch(logs, top)) return current;
    const last = grid.length - 1;
    const from = Math.max(0, logs.findIndex((value) => value > top - NEGLIGIBLE) - 1);
    const to = Math.min(last, logs.findLastIndex((value) => value > top - NEGLIGIBLE) + 1);
    const min = grid[from] as number;
    const max = grid[to] as number;
    const cells = Math.min(MAX_POINTS - 1, Math.max(REFINED_CELLS, 2 * (to - from)));
    current = evaluate(logPosterior, spaced(min, max, cells));
    if (cells === MAX_POINTS - 1) return current;
  }
  return current;
}

function bendsTooMuch(logs: readonly number[], top: number): boolean {
  for (let node = 1; node < logs.length - 1; node += 1) {
    const here = logs[node] as number;
    if (here < top - NEGLIGIBLE) continue;
    const bend = 2 * here - (logs[node - 1] as number) - (logs[node + 1] as number);
    if (Math.abs(bend) > MAX_BEND) return true;
  }
  const last = logs.length - 1;
  return endIsSteep(logs, 0, 1, top) || endIsSteep(logs, last, last - 1, top);
}

function endIsSteep(logs: readonly number[], end: number, neighbour: number, top: number): boolean {
  const value = logs[end] as number;
  if (value < top - NEGLIGIBLE_AT_END) return false;
  return Math.abs(value - (logs[neighbour] as number)) > MAX_END_CHANGE;
}
