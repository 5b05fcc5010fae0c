import type { Curve, LatentNodes } from './curve.js';
import { expectation } from './expectation.js';
import { choleskyFactor, choleskyInverse, pairIndex } from './linear-algebra.js';
import { emptyTable, type Factor, fillTable, logPrior, type MarginalProblem } from './marginal-problem.js';
import { maximiseFactor } from './maximise-factor.js';
import type { MarginalMaximum } from './maximise-marginal.js';
import { PersonPosterior } from './person-posterior.js';

/** A maximum with the covariance of its free parameters, block by block, where it has one. */
export interface OnlineMaximum extends MarginalMaximum {
  readonly covariance: Float64Array | undefined;
}

const STEPS = 200;
const TOLERANCE = 1e-11;

/**
 * One EM cycle (Wainer & Mislevy 1990): persons' posteriors from the anchors alone, then one full M step of the
 * other items. The population stays as given. No standard errors: they would pretend the abilities were known.
 */
export function oneCycleMaximum(
  problem: MarginalProblem,
  start: Float64Array,
  anchored: readonly boolean[],
): OnlineMaximum {
  const count = problem.nodes.theta.length;
  const table = emptyTable(problem);
  const parameters = Float64Array.from(start);
  const posterior = anchorPosterior(problem, parameters, anchored);
  const counts = new Float64Array(table.length);
  for (let person = 0; person + 1 < problem.starts.length; person++) {
    posterior.compute(person);
    for (let n = problem.starts[person] as number; n < (problem.starts[person + 1] as number); n++) {
      const row = (problem.rows[n] as number) * count;
      for (let node = posterior.low; node <= posterior.high; node++) {
        counts[row + node] = (counts[row + node] as number) + (posterior.weights[node] as number);
      }
    }
  }
  problem.factors.forEach((factor, f) => {
    if (f === 0) return;
    const at = problem.offsets[f] as number;
    const from = (problem.firstRow[f] as number) * count;
    maximiseFactor(factor, parameters, at, counts, from, count, STEPS, TOLERANCE);
  });
  return finished(problem, parameters, undefined);
}

/**
 * Fixed abilities (Stocking 1988, method A): each person at the EAP from the anchors alone, then a regression of
 * every other item on it. Standard errors are those of the regression; they ignore the error of the EAP, which
 * also pulls slopes down.
 * @param curveOn the curve of a factor over other nodes
 */
export function fixedAbilityMaximum(
  problem: MarginalProblem,
  start: Float64Array,
  anchored: readonly boolean[],
  curveOn: (factor: number, nodes: LatentNodes) => Curve,
): OnlineMaximum {
  const parameters = Float64Array.from(start);
  const abilities = anchorAbilities(problem, parameters, anchored);
  const size = problem.factors.reduce((sum, { free }) => sum + free.length, 0);
  const covariance = new Float64Array(size * size);
  const answersOf = answersByFactor(problem);
  let from = 0;
  problem.factors.forEach((factor, f) => {
    const answers = answersOf[f] as readonly FactorAnswer[];
    if (f === 0 || factor.free.length === 0 || answers.length === 0) {
      from += factor.free.length;
      return;
    }
    const theta = Float64Array.from(answers, ({ person }) => abilities[person] as number);
    const curve = curveOn(f, { theta, propensity: new Float64Array(theta.length).fill(1) });
    const counts = new Float64Array(curve.categories * theta.length);
    answers.forEach(({ category }, n) => {
      counts[category * theta.length + n] = 1;
    });
    const at = problem.offsets[f] as number;
    const regression = { ...factor, curve };
    maximiseFactor(regression, parameters, at, counts, 0, theta.length, STEPS, TOLERANCE);
    const m = factor.free.length;
    const block = factorInformation(regression, parameters, at, counts, theta.length);
    if (choleskyFactor(block, m)) {
      const inverse = choleskyInverse(block, m);
      for (let row = 0; row < m; row++) {
        covariance.set(inverse.subarray(row * m, row * m + m), (from + row) * size + from);
      }
    }
    from += m;
  });
  return finished(problem, parameters, covariance);
}

interface FactorAnswer {
  readonly person: number;
  readonly category: number;
}

function answersByFactor({ factors, firstRow, starts, rows }: MarginalProblem): FactorAnswer[][] {
  const factorOf = new Uint16Array(firstRow[factors.length] as number);
  factors.forEach((_, f) => {
    factorOf.fill(f, firstRow[f] as number, firstRow[f + 1] as number);
  });
  const answers: FactorAnswer[][] = factors.map(() => []);
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let n = starts[person] as number; n < (starts[person + 1] as number); n++) {
      const row = rows[n] as number;
      const factor = factorOf[row] as number;
      answers[factor]?.push({ person, category: row - (firstRow[factor] as number) });
    }
  }
  return answers;
}

function anchorAbilities(
  problem: MarginalProblem,
  parameters: Float64Array,
  anchored: readonly boolean[],
): Float64Array {
  const posterior = anchorPosterior(problem, parameters, anchored);
  const abilities = new Float64Array(problem.starts.length - 1);
  for (let person = 0; person < abilities.length; person++) {
    posterior.compute(person);
    let sum = 0;
    for (let n = posterior.low; n <= posterior.high; n++) {
      sum += (posterior.weights[n] as number) * (problem.nodes.theta[n] as number);
    }
    abilities[person] = sum;
  }
  return abilities;
}

/** Minus the Hessian of one factor's weighted log-likelihood and priors over its free parameters. */
function factorInformation(
  { curve, penalty, free }: Factor,
  parameters: Float64Array,
  at: number,
  counts: Float64Array,
  nodes: number,
): Float64Array {
  const size = curve.names.length;
  const pairs = (size * (size + 1)) / 2;
  const first = new Float64Array(curve.categories * size * nodes);
  const second = new Float64Array(curve.categories * pairs * nodes);
  curve.derivatives(parameters, at, first, 0, second);
  const hessian = new Float64Array(pairs);
  for (let k = 0; k < curve.categories; k++) {
    for (let pair = 0; pair < pairs; pair++) {
      for (let n = 0; n < nodes; n++) {
        const weight = counts[k * nodes + n] as number;
        if (weight > 0) {
          hessian[pair] =
            (hessian[pair] as number) + weight * (second[(k * pairs + pair) * nodes + n] as number);
        }
      }
    }
  }
  penalty?.addDerivatives(parameters, at, new Float64Array(size), hessian);
  const matrix = new Float64Array(free.length * free.length);
  free.forEach((j, row) => {
    for (let column = 0; column <= row; column++) {
      matrix[row * free.length + column] = -(hessian[pairIndex(j, free[column] as number)] as number);
    }
  });
  return matrix;
}

function anchorPosterior(
  problem: MarginalProblem,
  parameters: Float64Array,
  anchored: readonly boolean[],
): PersonPosterior {
  const count = problem.nodes.theta.length;
  const table = emptyTable(problem);
  fillTable(problem, parameters, table);
  anchored.forEach((anchor, item) => {
    if (anchor) return;
    table.fill(
      0,
      (problem.firstRow[item + 1] as number) * count,
      (problem.firstRow[item + 2] as number) * count,
    );
  });
  return new PersonPosterior(problem, table);
}

function finished(
  problem: MarginalProblem,
  parameters: Float64Array,
  covariance: Float64Array | undefined,
): OnlineMaximum {
  const table = emptyTable(problem);
  fillTable(problem, parameters, table);
  return {
    problem,
    parameters,
    logLikelihood: expectation(problem, table),
    logPrior: logPrior(problem, parameters),
    cycles: 1,
    converged: true,
    covariance,
  };
}
