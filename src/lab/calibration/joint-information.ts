import type { JointEstimate } from './joint-estimation.js';
import { type FactorScale, JointPosterior, type JointScale } from './joint-posterior.js';
import { choleskyFactor, choleskyInverse, pairIndex } from './linear-algebra.js';
import { emptyTable, type Factor, fillTable, type MarginalProblem } from './marginal-problem.js';

/** Covariance of everything estimated, loadings aside: the items' free parameters, then mean and ln sd, by scale. */
export interface JointCovariance {
  readonly matrix: Float64Array;
  readonly size: number;
  /** Place of the first free parameter of each factor (the population first), scale by scale. */
  readonly places: readonly (readonly number[])[];
}

/**
 * Covariance of the estimates from the cross products of the persons' scores (Berndt, Hall, Hall & Hausman 1974)
 * and the curvature of the priors. It holds the doubt about each scale's metric, which the items of the scale share.
 * Undefined where the information is not positive definite.
 */
export function jointCovariance(
  scales: readonly JointScale[],
  estimates: readonly JointEstimate[],
  persons: number,
  groups: number,
): JointCovariance | undefined {
  const { places, size } = layout(scales);
  const information = priorInformation(scales, estimates, places, size);
  const scores = scales.map(({ problem }, s) =>
    scoreTable(problem, (estimates[s] as JointEstimate).parameters),
  );
  const tables = scales.map(({ problem }, s) => {
    const table = emptyTable(problem);
    fillTable(problem, (estimates[s] as JointEstimate).parameters, table);
    return table;
  });
  const populations = estimates.map(({ population }) => population);
  const posterior = new JointPosterior(scales, tables, populations, groups);
  const score = new Float64Array(size);
  const used = new Int32Array(size);
  for (let person = 0; person < persons; person++) {
    posterior.compute(person);
    let count = 0;
    const note = (place: number, value: number) => {
      score[place] = value;
      used[count] = place;
      count += 1;
    };
    scales.forEach(({ problem, rowOf }, s) => {
      const row = rowOf[person] as number;
      if (row < 0) return;
      const own = places[s] as readonly number[];
      const [mean, logSd] = populationScore(
        populations[s] as FactorScale,
        posterior.factor,
        posterior.moments[s] as Float64Array,
      );
      note(own[0] as number, mean);
      note((own[0] as number) + 1, logSd);
      itemScores(problem, scores[s] as ScoreTable, posterior.weights[s] as Float64Array, row, own, note);
    });
    for (let i = 0; i < count; i++) {
      const one = used[i] as number;
      for (let j = 0; j <= i; j++) {
        const other = used[j] as number;
        const cell = Math.max(one, other) * size + Math.min(one, other);
        information[cell] = (information[cell] as number) + (score[one] as number) * (score[other] as number);
      }
    }
  }
  if (!choleskyFactor(information, size)) return undefined;
  return { matrix: choleskyInverse(information, size), size, places };
}

function layout(scales: readonly JointScale[]): { places: number[][]; size: number } {
  let size = 0;
  const places = scales.map(({ problem }) =>
    problem.factors.map(({ free }, f) => {
      const place = size;
      size += f === 0 ? 2 : free.length;
      return place;
    }),
  );
  return { places, size };
}

/** Minus the second derivatives of the priors (lower triangle). */
function priorInformation(
  scales: readonly JointScale[],
  estimates: readonly JointEstimate[],
  places: readonly (readonly number[])[],
  size: number,
): Float64Array {
  const information = new Float64Array(size * size);
  scales.forEach(({ problem }, s) => {
    problem.factors.forEach(({ penalty, curve, free }, f) => {
      if (!penalty) return;
      const count = curve.names.length;
      const hessian = new Float64Array((count * (count + 1)) / 2);
      const { parameters } = estimates[s] as JointEstimate;
      penalty.addDerivatives(parameters, problem.offsets[f] as number, new Float64Array(count), hessian);
      const from = places[s]?.[f] as number;
      free.forEach((j, row) => {
        for (let column = 0; column <= row; column++) {
          information[(from + row) * size + from + column] = -(hessian[
            pairIndex(j, free[column] as number)
          ] as number);
        }
      });
    });
  });
  return information;
}

/** Derivatives of log P in each free parameter: one row over the nodes per table row and parameter. */
interface ScoreTable {
  readonly values: Float64Array;
  /** Of each table row: its first row in `values`, and its factor. */
  readonly first: Int32Array;
  readonly factorOf: Int32Array;
}

function scoreTable(
  { factors, firstRow, offsets, nodes }: MarginalProblem,
  parameters: Float64Array,
): ScoreTable {
  const count = nodes.theta.length;
  const rows = firstRow[factors.length] as number;
  const first = new Int32Array(rows);
  const factorOf = new Int32Array(rows);
  let next = 0;
  factors.forEach(({ curve, free }, f) => {
    for (let k = 0; k < curve.categories; k++) {
      first[(firstRow[f] as number) + k] = next;
      factorOf[(firstRow[f] as number) + k] = f;
      next += free.length;
    }
  });
  const values = new Float64Array(next * count);
  factors.forEach(({ curve, free }, f) => {
    if (free.length === 0) return;
    const size = curve.names.length;
    const derivatives = new Float64Array(curve.categories * size * count);
    const second = new Float64Array((curve.categories * size * (size + 1) * count) / 2);
    curve.derivatives(parameters, offsets[f] as number, derivatives, 0, second);
    for (let k = 0; k < curve.categories; k++) {
      free.forEach((j, p) => {
        const from = (k * size + j) * count;
        values.set(
          derivatives.subarray(from, from + count),
          ((first[(firstRow[f] as number) + k] as number) + p) * count,
        );
      });
    }
  });
  return { values, first, factorOf };
}

function itemScores(
  problem: MarginalProblem,
  { values, first, factorOf }: ScoreTable,
  weights: Float64Array,
  row: number,
  places: readonly number[],
  note: (place: number, value: number) => void,
): void {
  const count = weights.length;
  for (let n = problem.starts[row] as number; n < (problem.starts[row + 1] as number); n++) {
    const tableRow = problem.rows[n] as number;
    const factor = factorOf[tableRow] as number;
    const { free } = problem.factors[factor] as Factor;
    for (let p = 0; p < free.length; p++) {
      const from = ((first[tableRow] as number) + p) * count;
      let sum = 0;
      for (let node = 0; node < count; node++) {
        const weight = weights[node] as number;
        if (weight > 0) sum += weight * (values[from + node] as number);
      }
      note((places[factor] as number) + p, sum);
    }
  }
}

/** Derivatives of a person's log-likelihood in a scale's mean and ln sd. */
function populationScore(
  { mean, sd, loading }: FactorScale,
  [z = 0]: Float64Array,
  [t = 0, tt = 0, tz = 0]: Float64Array,
): [number, number] {
  const own = 1 - loading * loading;
  const x = (t - mean) / sd;
  const xx = (tt - 2 * mean * t + mean * mean) / (sd * sd);
  const xz = (tz - mean * z) / sd;
  // With x = (θ − mean)/sd, x − loading z has variance `own`.
  return [(x - loading * z) / (sd * own), (xx - loading * xz) / own - 1];
}
