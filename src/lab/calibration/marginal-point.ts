import { pairIndex } from './linear-algebra.js';
import { emptyTable, fillTable, type MarginalProblem } from './marginal-problem.js';
import { PersonPosterior } from './person-posterior.js';

/**
 * The penalised marginal log-likelihood at one set of parameters, with what its derivatives are made of. Free
 * parameters are numbered through, factor by factor.
 */
export interface MarginalPoint {
  readonly problem: MarginalProblem;
  /** Log-probabilities at these parameters. */
  readonly table: Float64Array;
  /** Number of free parameters. */
  readonly size: number;
  /** Number of the first free parameter of each factor. */
  readonly firstFree: Int32Array;
  /** Place of each free parameter in the flat vector. */
  readonly places: Int32Array;
  /**
   * Scores ∂ log P / ∂ parameter, one row over the nodes per table row and free parameter of its factor; row r of
   * the table has its scores from `scoreStart[r]` on.
   */
  readonly scores: Float64Array;
  readonly scoreStart: Int32Array;
  /** Number of the first free parameter of each table row's factor. */
  readonly rowFree: Int32Array;
  readonly logLikelihood: number;
  /** Of log-likelihood plus log prior. */
  readonly gradient: Float64Array;
  /** Per factor minus the expected complete-data Hessian, priors included (square, row-major). */
  readonly complete: readonly Float64Array[];
  /** Per factor its own block of the observed information. */
  readonly own: readonly Float64Array[];
}

/** Evaluates the marginal likelihood and its derivatives in one pass over the data. */
export function marginalPoint(problem: MarginalProblem, parameters: Float64Array): MarginalPoint {
  const { factors, firstRow } = problem;
  const layout = scoreLayout(problem);
  const { scores, seconds } = scoreTables(problem, parameters, layout.scoreStart);
  const table = emptyTable(problem);
  fillTable(problem, parameters, table);
  const counts = new Float64Array(table.length);
  const ownCovariance = factors.map(({ free }) => new Float64Array(free.length * free.length));
  const factorOf = new Int32Array(layout.rowFree.length);
  factors.forEach((_, f) => {
    factorOf.fill(f, firstRow[f] as number, firstRow[f + 1] as number);
  });
  const logLikelihood = pass(problem, table, counts, scores, layout.scoreStart, factorOf, ownCovariance);
  const gradient = new Float64Array(layout.size);
  const complete = factors.map((_, f) => {
    return completeBlock(
      problem,
      parameters,
      f,
      counts,
      scores,
      layout,
      seconds[f] as Float64Array,
      gradient,
    );
  });
  const own = complete.map((block, f) =>
    block.map((value, cell) => value - (ownCovariance[f]?.[cell] as number)),
  );
  return { problem, table, ...layout, scores, logLikelihood, gradient, complete, own };
}

interface ScoreLayout {
  readonly size: number;
  readonly firstFree: Int32Array;
  readonly places: Int32Array;
  readonly scoreStart: Int32Array;
  readonly rowFree: Int32Array;
}

function scoreLayout({ factors, firstRow, offsets }: MarginalProblem): ScoreLayout {
  const rows = firstRow[factors.length] as number;
  const scoreStart = new Int32Array(rows + 1);
  const rowFree = new Int32Array(rows);
  const firstFree = new Int32Array(factors.length);
  const places: number[] = [];
  factors.forEach(({ curve, free }, f) => {
    firstFree[f] = places.length;
    for (let k = 0; k < curve.categories; k++) {
      const row = (firstRow[f] as number) + k;
      rowFree[row] = places.length;
      scoreStart[row + 1] = (scoreStart[row] as number) + free.length;
    }
    for (const j of free) places.push((offsets[f] as number) + j);
  });
  return { size: places.length, firstFree, places: Int32Array.from(places), scoreStart, rowFree };
}

function scoreTables(problem: MarginalProblem, parameters: Float64Array, scoreStart: Int32Array) {
  const { factors, firstRow, offsets } = problem;
  const count = problem.nodes.theta.length;
  const scores = new Float64Array((scoreStart[scoreStart.length - 1] as number) * count);
  const seconds = factors.map(({ curve, free }, f) => {
    const size = curve.names.length;
    const first = new Float64Array(curve.categories * size * count);
    const second = new Float64Array((curve.categories * size * (size + 1) * count) / 2);
    if (free.length > 0) curve.derivatives(parameters, offsets[f] as number, first, 0, second);
    for (let k = 0; k < curve.categories; k++) {
      const row = (firstRow[f] as number) + k;
      free.forEach((j, p) => {
        const from = (k * size + j) * count;
        scores.set(first.subarray(from, from + count), ((scoreStart[row] as number) + p) * count);
      });
    }
    return second;
  });
  return { scores, seconds };
}

/** One pass: log-likelihood, expected counts, and each factor's own posterior covariance of scores. */
function pass(
  problem: MarginalProblem,
  table: Float64Array,
  counts: Float64Array,
  scores: Float64Array,
  scoreStart: Int32Array,
  factorOf: Int32Array,
  ownCovariance: readonly Float64Array[],
): number {
  const { starts, rows } = problem;
  const count = problem.nodes.theta.length;
  const posterior = new PersonPosterior(problem, table);
  const { weights } = posterior;
  const means = new Float64Array(16);
  let logLikelihood = 0;
  for (let person = 0; person + 1 < starts.length; person++) {
    logLikelihood += posterior.compute(person);
    const { low, high } = posterior;
    const begin = starts[person] as number;
    const end = starts[person + 1] as number;
    // The population (row 0) is the first factor of everyone.
    for (let answer = begin - 1; answer < end; answer++) {
      const row = answer < begin ? 0 : (rows[answer] as number);
      const tableRow = row * count;
      for (let n = low; n <= high; n++) {
        counts[tableRow + n] = (counts[tableRow + n] as number) + (weights[n] as number);
      }
      const first = scoreStart[row] as number;
      const many = (scoreStart[row + 1] as number) - first;
      const block = ownCovariance[factorOf[row] as number] as Float64Array;
      for (let i = 0; i < many; i++) {
        const one = (first + i) * count;
        let mean = 0;
        for (let n = low; n <= high; n++) mean += (weights[n] as number) * (scores[one + n] as number);
        means[i] = mean;
        for (let j = 0; j <= i; j++) {
          const other = (first + j) * count;
          let product = 0;
          for (let n = low; n <= high; n++) {
            product += (weights[n] as number) * (scores[one + n] as number) * (scores[other + n] as number);
          }
          const value = product - mean * (means[j] as number);
          block[i * many + j] = (block[i * many + j] as number) + value;
          if (j < i) block[j * many + i] = (block[j * many + i] as number) + value;
        }
      }
    }
  }
  return logLikelihood;
}

function completeBlock(
  problem: MarginalProblem,
  parameters: Float64Array,
  f: number,
  counts: Float64Array,
  scores: Float64Array,
  { scoreStart, firstFree }: ScoreLayout,
  second: Float64Array,
  gradient: Float64Array,
): Float64Array {
  const { curve, free, penalty } = problem.factors[f] as MarginalProblem['factors'][number];
  const count = problem.nodes.theta.length;
  const size = curve.names.length;
  const pairs = (size * (size + 1)) / 2;
  const hessian = new Float64Array(pairs);
  const slope = new Float64Array(size);
  const m = free.length;
  const block = new Float64Array(m * m);
  if (m === 0) return block;
  for (let k = 0; k < curve.categories; k++) {
    const row = (problem.firstRow[f] as number) + k;
    for (let pair = 0; pair < pairs; pair++) {
      const sum = weightedSum(counts, row * count, second, (k * pairs + pair) * count, count);
      hessian[pair] = (hessian[pair] as number) + sum;
    }
    free.forEach((j, p) => {
      const from = ((scoreStart[row] as number) + p) * count;
      slope[j] = (slope[j] as number) + weightedSum(counts, row * count, scores, from, count);
    });
  }
  penalty?.addDerivatives(parameters, problem.offsets[f] as number, slope, hessian);
  free.forEach((j, row) => {
    gradient[(firstFree[f] as number) + row] = slope[j] as number;
    for (let column = 0; column <= row; column++) {
      const value = -(hessian[pairIndex(j, free[column] as number)] as number);
      block[row * m + column] = value;
      block[column * m + row] = value;
    }
  });
  return block;
}

/** Sum of weights × terms, leaving out weights of 0, which may meet infinite terms. */
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
