import { expectation } from './expectation.js';
import { marginalPoint } from './marginal-point.js';
import { emptyTable, type Factor, fillTable, logPrior, type MarginalProblem } from './marginal-problem.js';
import { LARGEST_SLOPE, maximiseFactor } from './maximise-factor.js';
import { newtonDirection } from './newton-direction.js';

/** Where an estimation stands; for a progress bar. */
export interface EstimationProgress {
  /** Passes over the data so far. */
  readonly cycle: number;
  readonly phase: 'em' | 'newton';
  /** Log-likelihood plus log prior before the latest step. */
  readonly objective: number;
  /** Largest change of a parameter in the latest step. */
  readonly change: number;
}

/** How to maximise. */
export interface EstimationControls {
  /** Largest change of a parameter at which estimation ends. */
  readonly tolerance: number;
  readonly maxCycles: number;
  readonly onProgress?: ((progress: EstimationProgress) => void) | undefined;
}

/** The maximum found. */
export interface MarginalMaximum {
  /** The problem, with parameters that ran into a limit no longer free. */
  readonly problem: MarginalProblem;
  readonly parameters: Float64Array;
  readonly logLikelihood: number;
  readonly logPrior: number;
  readonly cycles: number;
  readonly converged: boolean;
}

/** EM change from which Newton steps are tried. */
const NEWTON_RANGE = 0.05;

/**
 * Maximises the (penalised) marginal likelihood from `start`: EM (Bock & Aitkin 1981) accelerated by squared
 * extrapolation (Varadhan & Roland 2008, scheme S3), then Newton steps on the marginal likelihood itself, which also
 * finish in directions only weak priors hold. The objective never falls from one
 * accepted point to the next. Sums run in the order of the persons, so the result does not depend on anything else.
 */
export function maximiseMarginal(
  problem: MarginalProblem,
  start: Float64Array,
  controls: EstimationControls,
): MarginalMaximum {
  const table = emptyTable(problem);
  const counts = new Float64Array(table.length);
  let cycles = 0;

  const evaluate = (parameters: Float64Array, withCounts: boolean): number => {
    fillTable(problem, parameters, table);
    cycles += 1;
    const value =
      expectation(problem, table, withCounts ? counts : undefined) + logPrior(problem, parameters);
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  const maximise = (parameters: Float64Array): number =>
    mStep(problem, parameters, counts, cycles < 4 ? 8 : 3);
  const report = (phase: 'em' | 'newton', objective: number, change: number) =>
    controls.onProgress?.({ cycle: cycles, phase, objective, change });

  let current: Float64Array = Float64Array.from(start);
  let objective = evaluate(current, true);
  let range = NEWTON_RANGE;
  let converged = false;
  while (cycles < controls.maxCycles && !converged) {
    const first = Float64Array.from(current);
    maximise(first);
    const firstObjective = evaluate(first, true);
    const second = Float64Array.from(first);
    const change = maximise(second);
    report('em', firstObjective, change);
    if (change < range) {
      problem = withoutLimits(problem, second);
      const finish = newton(problem, second, controls.tolerance, () => cycles++, report);
      if (finish) {
        current = finish;
        converged = true;
        break;
      }
      range /= 4;
    }
    if (change < controls.tolerance) {
      current = second;
      converged = true;
      break;
    }
    const leap = extrapolate(current, first, second);
    const leapObjective = evaluate(leap, true);
    if (leapObjective >= firstObjective) {
      current = leap;
      objective = leapObjective;
    } else {
      current = second;
      objective = evaluate(second, true);
    }
  }
  objective = evaluate(current, false);
  const prior = logPrior(problem, current);
  return {
    problem,
    parameters: current,
    logLikelihood: objective - prior,
    logPrior: prior,
    cycles,
    converged,
  };
}

function mStep(
  problem: MarginalProblem,
  parameters: Float64Array,
  counts: Float64Array,
  steps: number,
): number {
  const nodes = problem.nodes.theta.length;
  let change = 0;
  problem.factors.forEach((factor, f) => {
    const at = problem.offsets[f] as number;
    const from = (problem.firstRow[f] as number) * nodes;
    change = Math.max(change, maximiseFactor(factor, parameters, at, counts, from, nodes, steps, 1e-9));
  });
  return change;
}

/** The squared extrapolation of two EM steps from `origin` (Varadhan & Roland 2008, scheme S3). */
export function extrapolate(origin: Float64Array, first: Float64Array, second: Float64Array): Float64Array {
  let moved = 0;
  let bent = 0;
  for (let j = 0; j < origin.length; j++) {
    const r = (first[j] as number) - (origin[j] as number);
    const v = (second[j] as number) - (first[j] as number) - r;
    moved += r * r;
    bent += v * v;
  }
  if (bent === 0) return second;
  const length = Math.min(-1, -Math.sqrt(moved / bent));
  return Float64Array.from(origin, (value, j) => {
    const r = (first[j] as number) - value;
    const v = (second[j] as number) - (first[j] as number) - r;
    return value - 2 * length * r + length * length * v;
  });
}

/**
 * Newton steps on the marginal objective; undefined when it is not concave here, no step climbs, or the steps do not
 * close in.
 */
function newton(
  problem: MarginalProblem,
  start: Float64Array,
  tolerance: number,
  count: () => void,
  report: (phase: 'newton', objective: number, change: number) => void,
): Float64Array | undefined {
  const table = emptyTable(problem);
  const objectiveAt = (parameters: Float64Array): number => {
    fillTable(problem, parameters, table);
    count();
    return expectation(problem, table) + logPrior(problem, parameters);
  };
  let current = Float64Array.from(start);
  let accuracy = 0.03;
  for (let step = 0; step < 20; step++) {
    const point = marginalPoint(problem, current);
    count();
    const objective = point.logLikelihood + logPrior(problem, current);
    const direction = newtonDirection(point, accuracy, count);
    if (!direction) return undefined;
    let most = 0;
    for (const move of direction) most = Math.max(most, Math.abs(move));
    report('newton', objective, most);
    if (!Number.isFinite(most)) return undefined;
    let scale = Math.min(1, 2 / Math.max(most, Number.MIN_VALUE));
    for (let halving = 0; ; halving++) {
      if (halving === 12) return undefined;
      const next = Float64Array.from(current);
      point.places.forEach((place, j) => {
        next[place] = (next[place] as number) + scale * (direction[j] as number);
      });
      // A step this small changes the objective by less than its rounding: no need to look.
      if (most < 1e-5 || objectiveAt(next) >= objective - 1e-9) {
        current = next;
        break;
      }
      scale /= 2;
    }
    // What is left is of the square of the step, or what the direction left open.
    if (scale === 1 && most * Math.max(most, accuracy) < 0.1 * tolerance) return current;
    accuracy = Math.min(accuracy, Math.max(1e-4, most));
  }
  return undefined;
}

/** The problem with slopes at the limit held there. */
function withoutLimits(problem: MarginalProblem, parameters: Float64Array): MarginalProblem {
  const factors = problem.factors.map((factor, f): Factor => {
    const at = problem.offsets[f] as number;
    const stuck = (j: number) =>
      factor.curve.names[j] === 'a' && Math.abs(parameters[at + j] as number) >= LARGEST_SLOPE;
    return factor.free.some(stuck) ? { ...factor, free: factor.free.filter((j) => !stuck(j)) } : factor;
  });
  return { ...problem, factors };
}
