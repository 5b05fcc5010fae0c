import { pairIndex } from './linear-algebra.js';
import { emptyTable, fillTable, type MarginalProblem } from './marginal-problem.js';
import { PersonPosterior } from './person-posterior.js';

/** Where each free parameter lies in the flat vector, factor by factor. */
export function freePlaces(problem: MarginalProblem): Int32Array {
  return Int32Array.from(
    problem.factors.flatMap(({ free }, f) => free.map((j) => (problem.offsets[f] as number) + j)),
  );
}

/** Value and derivatives of the penalised marginal log-likelihood at some parameters. */
export interface MarginalDerivatives {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  /** Observed information (minus the Hessian, priors included) over the free parameters, lower triangle filled. */
  readonly information: Float64Array;
}

/**
 * The exact observed information of the marginal likelihood by Louis' identity (Louis 1982, eq. 3.2): minus
 * the expected complete-data Hessian, minus for each person the posterior covariance of the complete-data
 * score. Cost grows with the square of the answers per person.
 * @param crossItems false leaves out the covariances between different items (each item's own block only):
 *   much faster for very large complete data, and close where tests are long
 */
export function marginalDerivatives(
  problem: MarginalProblem,
  parameters: Float64Array,
  crossItems = true,
): MarginalDerivatives {
  const count = problem.nodes.theta.length;
  const { factors, offsets, firstRow, starts, rows } = problem;
  const total = factors.reduce((sum, { free }) => sum + free.length, 0);
  const information = new Float64Array(total * total);
  const gradient = new Float64Array(total);

  // For each table row: its free score rows in `scores`, and the global index of its factor's first free one.
  const rowCount = firstRow[factors.length] as number;
  const scoreStart = new Int32Array(rowCount + 1);
  const globalFirst = new Int32Array(rowCount);
  let global = 0;
  factors.forEach(({ curve, free }, f) => {
    for (let k = 0; k < curve.categories; k++) {
      const row = (firstRow[f] as number) + k;
      globalFirst[row] = global;
      scoreStart[row + 1] = (scoreStart[row] as number) + free.length;
    }
    global += free.length;
  });
  const scores = new Float64Array((scoreStart[rowCount] as number) * count);
  const seconds: Float64Array[] = [];
  factors.forEach(({ curve, free }, f) => {
    const size = curve.names.length;
    const pairs = (size * (size + 1)) / 2;
    const first = new Float64Array(curve.categories * size * count);
    const second = new Float64Array(curve.categories * pairs * count);
    if (free.length > 0) curve.derivatives(parameters, offsets[f] as number, first, 0, second);
    seconds.push(second);
    for (let k = 0; k < curve.categories; k++) {
      const row = (firstRow[f] as number) + k;
      free.forEach((j, place) => {
        const from = (k * size + j) * count;
        scores.set(first.subarray(from, from + count), ((scoreStart[row] as number) + place) * count);
      });
    }
  });

  const table = emptyTable(problem);
  fillTable(problem, parameters, table);
  const counts = new Float64Array(table.length);
  const posterior = new PersonPosterior(problem, table);
  const { weights } = posterior;
  const root = new Float64Array(count);
  let room = 64;
  let centred = new Float64Array(room * count);
  let place = new Int32Array(room);
  let logLikelihood = 0;

  for (let person = 0; person + 1 < starts.length; person++) {
    logLikelihood += posterior.compute(person);
    const { low, high } = posterior;
    const width = high - low + 1;
    const begin = starts[person] as number;
    const end = starts[person + 1] as number;
    for (let n = low; n <= high; n++) root[n] = Math.sqrt(weights[n] as number);
    let used = 0;
    // The population (row 0) is the first factor of everyone.
    for (let answer = begin - 1; answer < end; answer++) {
      const row = answer < begin ? 0 : (rows[answer] as number);
      const tableRow = row * count;
      for (let n = low; n <= high; n++) {
        counts[tableRow + n] = (counts[tableRow + n] as number) + (weights[n] as number);
      }
      const firstScore = scoreStart[row] as number;
      const many = (scoreStart[row + 1] as number) - firstScore;
      if (used + many > room) {
        room = 2 * (used + many);
        const larger = new Float64Array(room * count);
        larger.set(centred);
        centred = larger;
        const places = new Int32Array(room);
        places.set(place);
        place = places;
      }
      for (let j = 0; j < many; j++) {
        const from = (firstScore + j) * count;
        let mean = 0;
        for (let n = low; n <= high; n++) mean += (weights[n] as number) * (scores[from + n] as number);
        const to = used * count;
        for (let n = 0; n < width; n++) {
          centred[to + n] = (root[low + n] as number) * ((scores[from + low + n] as number) - mean);
        }
        place[used] = (globalFirst[row] as number) + j;
        used += 1;
      }
      if (!crossItems) {
        subtractProducts(information, total, centred, place, used, count, width);
        used = 0;
      }
    }
    if (crossItems) subtractProducts(information, total, centred, place, used, count, width);
  }

  // Expected complete-data gradient and Hessian, and the priors.
  let index = 0;
  factors.forEach(({ curve, free, penalty }, f) => {
    const size = curve.names.length;
    const pairs = (size * (size + 1)) / 2;
    const second = seconds[f] as Float64Array;
    const hessian = new Float64Array(pairs);
    const slope = new Float64Array(size);
    if (free.length === 0) return;
    for (let k = 0; k < curve.categories; k++) {
      const base = ((firstRow[f] as number) + k) * count;
      for (let pair = 0; pair < pairs; pair++) {
        hessian[pair] =
          (hessian[pair] as number) + dot(counts, base, second, (k * pairs + pair) * count, count);
      }
      const row = (firstRow[f] as number) + k;
      free.forEach((j, p) => {
        const from = ((scoreStart[row] as number) + p) * count;
        slope[j] = (slope[j] as number) + dot(counts, base, scores, from, count);
      });
    }
    penalty?.addDerivatives(parameters, offsets[f] as number, slope, hessian);
    free.forEach((j, row) => {
      gradient[index + row] = slope[j] as number;
      for (let column = 0; column <= row; column++) {
        const cell = (index + row) * total + index + column;
        information[cell] =
          (information[cell] as number) - (hessian[pairIndex(j, free[column] as number)] as number);
      }
    });
    index += free.length;
  });
  return { logLikelihood, gradient, information };
}

/** Subtracts from the lower triangle the products of all pairs among the first `used` rows. */
function subtractProducts(
  information: Float64Array,
  total: number,
  centred: Float64Array,
  place: Int32Array,
  used: number,
  stride: number,
  width: number,
): void {
  for (let i = 0; i < used; i++) {
    const one = i * stride;
    const row = (place[i] as number) * total;
    for (let j = 0; j <= i; j++) {
      const other = j * stride;
      let sum = 0;
      for (let n = 0; n < width; n++) {
        sum += (centred[one + n] as number) * (centred[other + n] as number);
      }
      // Answers come in item order, so the first index is never the smaller one.
      const cell = row + (place[j] as number);
      information[cell] = (information[cell] as number) - sum;
    }
  }
}

function dot(left: Float64Array, i: number, right: Float64Array, j: number, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++) {
    const weight = left[i + n] as number;
    // Counts of 0 may meet infinite terms.
    if (weight !== 0) sum += weight * (right[j + n] as number);
  }
  return sum;
}
