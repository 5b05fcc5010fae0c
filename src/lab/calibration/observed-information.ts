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

/** Posterior mass (relative to the largest node) below which a node no longer matters to the information. */
const NEGLIGIBLE_MASS = 1e-14;

/**
 * The observed information of the marginal likelihood by Louis' identity (Louis 1982, eq. 3.2): minus the expected
 * complete-data Hessian, minus for each person the posterior covariance of the complete-data score. The
 * covariances between items cost the square of the answers per person.
 * @param share 1: exact. Below 1: covariances between items from that share of the persons, scaled up; likelihood,
 *   gradient and each item's own block stay exact. 0: own blocks only, close where tests are long.
 */
export function marginalDerivatives(
  problem: MarginalProblem,
  parameters: Float64Array,
  share = 1,
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
  const persons = starts.length - 1;
  const sampled = sampledPersons(persons, share);
  const scale = sampled.count > 0 ? persons / sampled.count : 0;
  const active = new Int32Array(count);
  const root = new Float64Array(count);
  let room = 64;
  let centred = new Float64Array(room * count);
  let place = new Int32Array(room);
  let block = new Int32Array(room);
  let logLikelihood = 0;

  for (let person = 0; person < persons; person++) {
    logLikelihood += posterior.compute(person);
    const { low, high } = posterior;
    let largest = 0;
    for (let n = low; n <= high; n++) if ((weights[n] as number) > largest) largest = weights[n] as number;
    let width = 0;
    for (let n = low; n <= high; n++) {
      if ((weights[n] as number) > NEGLIGIBLE_MASS * largest) {
        active[width] = n;
        root[width] = Math.sqrt(weights[n] as number);
        width += 1;
      }
    }
    const begin = starts[person] as number;
    const end = starts[person + 1] as number;
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
        centred = grown(centred, new Float64Array(room * count));
        place = grown(place, new Int32Array(room));
        block = grown(block, new Int32Array(room));
      }
      for (let j = 0; j < many; j++) {
        const from = (firstScore + j) * count;
        const to = used * count;
        let mean = 0;
        for (let n = 0; n < width; n++) {
          mean += (weights[active[n] as number] as number) * (scores[from + (active[n] as number)] as number);
        }
        for (let n = 0; n < width; n++) {
          centred[to + n] = (root[n] as number) * ((scores[from + (active[n] as number)] as number) - mean);
        }
        place[used] = (globalFirst[row] as number) + j;
        block[used] = used - j;
        used += 1;
      }
    }
    // Answers come in item order, so the first index of a pair is never the smaller one.
    for (let i = 0; i < used; i++) {
      const cellRow = (place[i] as number) * total;
      const own = block[i] as number;
      for (let j = sampled.takes(person) ? 0 : own; j <= i; j++) {
        const product = dot(centred, i * count, centred, j * count, width);
        const cell = cellRow + (place[j] as number);
        information[cell] = (information[cell] as number) - (j < own ? scale : 1) * product;
      }
    }
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
          (hessian[pair] as number) + weightedSum(counts, base, second, (k * pairs + pair) * count, count);
      }
      const row = (firstRow[f] as number) + k;
      free.forEach((j, p) => {
        const from = ((scoreStart[row] as number) + p) * count;
        slope[j] = (slope[j] as number) + weightedSum(counts, base, scores, from, count);
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

/** A fixed pseudo-random part of the persons, the same for every call. */
function sampledPersons(
  persons: number,
  share: number,
): { count: number; takes: (person: number) => boolean } {
  const limit = share * 2 ** 32;
  // Multiplicative hashing (Knuth) spreads the sample over data sorted by place or time.
  const takes = (person: number) => Math.imul(person + 1, 2_654_435_761) >>> 0 < limit;
  let count = 0;
  for (let person = 0; person < persons; person++) if (takes(person)) count += 1;
  return { count, takes };
}

function grown<T extends Float64Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function dot(left: Float64Array, i: number, right: Float64Array, j: number, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++) sum += (left[i + n] as number) * (right[j + n] as number);
  return sum;
}

/** Like {@link dot}, leaving out weights of 0, which may meet infinite terms. */
function weightedSum(
  weights: Float64Array,
  i: number,
  terms: Float64Array,
  j: number,
  count: number,
): number {
  let sum = 0;
  for (let n = 0; n < count; n++) {
    const weight = weights[i + n] as number;
    if (weight !== 0) sum += weight * (terms[j + n] as number);
  }
  return sum;
}
