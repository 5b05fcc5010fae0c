import { PositioningError } from '../../errors.js';
import {
  type CalibratedItem,
  type CalibratedPopulation,
  calibratedItem,
  calibratedPopulation,
} from './calibrated-item.js';
import type { CalibrationOptions, PopulationOptions } from './calibration-options.js';
import { checkAnswers, checkConnected, type ItemNeeds } from './design-checks.js';
import { held, type ItemPlan, itemCurve, itemFactor, itemPlans } from './item-plan.js';
import { choleskyFactor, choleskyInverse } from './linear-algebra.js';
import { marginalPoint } from './marginal-point.js';
import { type Factor, type MarginalProblem, marginalProblem } from './marginal-problem.js';
import { type MarginalMaximum, maximiseMarginal } from './maximise-marginal.js';
import { blockInformation, observedInformation } from './observed-information.js';
import { fixedAbilityMaximum, oneCycleMaximum } from './online-calibration.js';
import { populationCurve } from './population-curve.js';
import { defaultQuadrature, latentNodes, type Quadrature } from './quadrature.js';
import type { ResponseMatrix } from './response-matrix.js';
import { startingValues } from './starting-values.js';

/** Multiplications (in millions) that the whole information matrix may cost: about half a minute. */
const INFORMATION_BUDGET = 40_000;

/** A calibration and what it rests on. */
export interface Calibration {
  /** In the order of the data's items. */
  readonly items: readonly CalibratedItem[];
  readonly population: CalibratedPopulation;
  /** Log of the marginal likelihood at the estimates (priors not counted). */
  readonly logLikelihood: number;
  /** Log-density of the priors at the estimates; 0 without priors. */
  readonly logPrior: number;
  readonly persons: number;
  readonly answers: number;
  readonly quadrature: Quadrature;
  /** How the standard errors were computed. */
  readonly standardErrors: 'exact' | 'item-blocks' | 'none';
  /** Passes over the data. */
  readonly cycles: number;
  readonly converged: boolean;
}

/**
 * Calibrates items by marginal maximum likelihood (Bock & Aitkin 1981), or the marginal posterior mode where
 * there are priors (Mislevy 1986), from any pattern of answers missing by design. Standard errors come from the
 * observed information (Louis 1982). Metric: logistic, D = 1; held by the population, by anchors, or by priors.
 * @throws PositioningError `lab/no-answers`, `lab/too-few-answers`, `lab/constant-item`, `lab/empty-category`,
 *   `lab/disconnected-design`, `lab/not-identified` (a free population with nothing to hold the metric),
 *   `lab/unknown-item` (options for an item not in the data), `lab/invalid-score`, `lab/invalid-option`.
 */
export function calibrate(data: ResponseMatrix, options: CalibrationOptions = {}): Calibration {
  const plans = itemPlans(data, options);
  const needs = plans.map(({ id, categories, anchor, priors }): ItemNeeds => {
    return { id, categories, anchored: anchor !== undefined, held: held(priors, categories) };
  });
  checkAnswers(
    needs,
    plans.map(({ counts }) => counts),
    options.minimumAnswers ?? 30,
  );
  if (!options.acceptDisconnected) checkConnected(data, needs);
  const population = populationOf(plans, options);
  const mean = population.mean === 'free' ? 0 : population.mean;
  const sd = population.sd === 'free' ? 1 : population.sd;
  const quadrature = options.quadrature ?? defaultQuadrature(mean, sd, mostAnswers(data));
  const result = estimate(data, plans, population, { mean, sd }, quadrature, options);
  const found = result.population;
  const span = Math.min(found.mean - quadrature.min, quadrature.max - found.mean) / found.sd;
  // A free population may have moved to the edge of a grid laid around its start.
  if (options.quadrature || (span >= 5 && span <= 12)) return result;
  const moved = defaultQuadrature(found.mean, found.sd, mostAnswers(data));
  return estimate(data, plans, population, found, moved, options);
}

function populationOf(plans: readonly ItemPlan[], options: CalibrationOptions): PopulationOptions {
  const anchored = plans.some(({ anchor }) => anchor !== undefined);
  const unitHeld = plans.every(({ model }) => model === 'Rasch' || model === 'PCM');
  const population = options.population ?? { mean: 0, sd: unitHeld && !anchored ? 'free' : 1 };
  const originHeld = anchored || plans.some(({ priors }) => priors.b !== undefined);
  const slopeHeld = anchored || unitHeld || plans.some(({ priors }) => priors.a !== undefined);
  if (population.mean === 'free' && !originHeld) {
    throw new PositioningError('lab/not-identified', {
      population: 'mean',
      needs: 'an anchor or a prior on b',
    });
  }
  if (population.sd === 'free' && !slopeHeld && !originHeld) {
    throw new PositioningError('lab/not-identified', {
      population: 'sd',
      needs: 'an anchor or a prior on a',
    });
  }
  const { mean, sd } = population;
  if ((mean !== 'free' && !Number.isFinite(mean)) || (sd !== 'free' && !(sd > 0 && Number.isFinite(sd)))) {
    throw new PositioningError('lab/invalid-option', { option: 'population', mean, sd });
  }
  return population;
}

function mostAnswers({ starts }: ResponseMatrix): number {
  let most = 0;
  for (let person = 1; person < starts.length; person++) {
    most = Math.max(most, (starts[person] as number) - (starts[person - 1] as number));
  }
  return most;
}

function estimate(
  data: ResponseMatrix,
  plans: readonly ItemPlan[],
  population: PopulationOptions,
  first: { readonly mean: number; readonly sd: number },
  quadrature: Quadrature,
  options: CalibrationOptions,
): Calibration {
  const method = options.method ?? 'marginal';
  const dontKnow = method === 'marginal' && options.dontKnow === 'propensity';
  const nodes = latentNodes(quadrature, dontKnow);
  const free = [...(population.mean === 'free' ? [0] : []), ...(population.sd === 'free' ? [1] : [])];
  const factors: Factor[] = [
    { curve: populationCurve(nodes), free },
    ...plans.map((plan) => itemFactor(plan, nodes, dontKnow)),
  ];
  const problem = marginalProblem(data, nodes, factors, dontKnow);
  const start = new Float64Array(problem.offsets[factors.length] as number);
  start.set([first.mean, 2 * Math.log(first.sd)]);
  plans.forEach((plan, item) => {
    if (!plan.anchor)
      start.set(startingValues({ ...plan, ability: first }), problem.offsets[item + 1] as number);
  });
  const cost = informationCost(problem);
  const maximum = maximumBy(method);
  let kind = options.standardErrors ?? (cost <= INFORMATION_BUDGET ? 'exact' : 'item-blocks');
  let covariance: Float64Array | undefined;
  if (method !== 'marginal') {
    covariance = maximum.covariance;
    kind = 'item-blocks';
  } else if (kind !== 'none') {
    const point = marginalPoint(maximum.problem, maximum.parameters);
    const information = kind === 'exact' ? observedInformation(point) : blockInformation(point, point.own);
    if (choleskyFactor(information, point.size)) covariance = choleskyInverse(information, point.size);
  }
  let place = 0;
  const places = maximum.problem.factors.map((factor) => {
    place += factor.free.length;
    return place - factor.free.length;
  });

  function maximumBy(how: 'marginal' | 'one-cycle' | 'fixed-ability'): MarginalMaximum & {
    readonly covariance?: Float64Array | undefined;
  } {
    const anchored = plans.map(({ anchor }) => anchor !== undefined);
    if (how === 'one-cycle') return oneCycleMaximum(problem, start, anchored);
    if (how === 'fixed-ability') {
      return fixedAbilityMaximum(problem, start, anchored, (f, over) =>
        itemCurve(plans[f - 1] as ItemPlan, over, false),
      );
    }
    return maximiseMarginal(problem, start, {
      tolerance: options.tolerance ?? 1e-6,
      maxCycles: options.maxCycles ?? 2_000,
      onProgress: options.onProgress,
    });
  }

  const part = (f: number) => ({
    factor: maximum.problem.factors[f] as Factor,
    parameters: maximum.parameters,
    at: problem.offsets[f] as number,
    covariance: covariance && { matrix: covariance, size: place, from: places[f] as number },
  });
  return {
    items: plans.map((plan, item) => calibratedItem(plan, part(item + 1))),
    population: calibratedPopulation(part(0)),
    logLikelihood: maximum.logLikelihood,
    logPrior: maximum.logPrior,
    persons: data.persons.length,
    answers: data.itemOf.length,
    quadrature,
    standardErrors: covariance ? kind : 'none',
    cycles: maximum.cycles,
    converged: maximum.converged,
  };
}

/** Millions of multiplications for the pairs of one information matrix, half of the nodes being in use. */
function informationCost({ factors, firstRow, starts, rows, nodes }: MarginalProblem): number {
  const perRow = new Uint8Array(firstRow[factors.length] as number);
  factors.forEach(({ free, curve }, f) => {
    perRow.fill(free.length, firstRow[f] as number, (firstRow[f] as number) + curve.categories);
  });
  let pairs = 0;
  for (let person = 0; person + 1 < starts.length; person++) {
    let used = (factors[0] as Factor).free.length;
    for (let n = starts[person] as number; n < (starts[person + 1] as number); n++) {
      used += perRow[rows[n] as number] as number;
    }
    pairs += (used * used) / 2;
  }
  return (pairs * nodes.theta.length) / 2 / 1e6;
}
