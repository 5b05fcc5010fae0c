import { PositioningError } from '../../errors.js';
import type { Curve, LatentNodes } from './curve.js';
import type { Penalty } from './item-priors.js';
import { DONT_KNOW_SCORE, type ResponseMatrix } from './response-matrix.js';

/** One factor of the likelihood and what is to be estimated of it. */
export interface Factor {
  readonly curve: Curve;
  readonly penalty?: Penalty | undefined;
  /** Which of the curve's parameters are estimated, in increasing order. */
  readonly free: readonly number[];
}

/**
 * A marginal likelihood ready for computing: factor 0 is the population, factor i + 1 the item at position i.
 * A table holds one row of `nodes` values per factor and category; `rows` names the row of every answer.
 */
export interface MarginalProblem {
  readonly nodes: LatentNodes;
  readonly factors: readonly Factor[];
  /** Place of each factor's first parameter in the flat vector, and the vector's length at the end. */
  readonly offsets: readonly number[];
  /** First table row of each factor, and the number of rows at the end. */
  readonly firstRow: readonly number[];
  readonly starts: Uint32Array;
  readonly rows: Uint16Array;
}

/**
 * Lays out data and factors.
 * @throws PositioningError `lab/invalid-score` when an item has a score its curve does not know.
 */
export function marginalProblem(
  data: ResponseMatrix,
  nodes: LatentNodes,
  factors: readonly Factor[],
  dontKnow: boolean,
): MarginalProblem {
  const offsets = [0];
  const firstRow = [0];
  for (const { curve } of factors) {
    offsets.push((offsets[offsets.length - 1] as number) + curve.names.length);
    firstRow.push((firstRow[firstRow.length - 1] as number) + curve.categories);
  }
  if ((firstRow[factors.length] as number) > 65_535) {
    throw new PositioningError('lab/invalid-option', {
      categories: firstRow[factors.length],
      maximum: 65_535,
    });
  }
  const rows = new Uint16Array(data.itemOf.length);
  for (let person = 0; person < data.persons.length; person++) {
    for (let n = data.starts[person] as number; n < (data.starts[person + 1] as number); n++) {
      const item = data.itemOf[n] as number;
      const score = data.scores[n] as number;
      const categories = (factors[item + 1] as Factor).curve.categories;
      // A modelled "I don't know" is the third category; otherwise it is the lowest one.
      const category = score === DONT_KNOW_SCORE ? (dontKnow && categories === 3 ? 2 : 0) : score;
      if (category >= categories) {
        throw new PositioningError('lab/invalid-score', {
          person: data.persons[person],
          item: data.items[item],
          score,
          categories,
        });
      }
      rows[n] = (firstRow[item + 1] as number) + category;
    }
  }
  return { nodes, factors, offsets, firstRow, starts: data.starts, rows };
}

/** Writes the log-probability table of every factor at `parameters`. */
export function fillTable(problem: MarginalProblem, parameters: Float64Array, table: Float64Array): void {
  const count = problem.nodes.theta.length;
  problem.factors.forEach(({ curve }, f) => {
    curve.logProbabilities(
      parameters,
      problem.offsets[f] as number,
      table,
      (problem.firstRow[f] as number) * count,
    );
  });
}

/** Room for one table of a problem. */
export function emptyTable(problem: MarginalProblem): Float64Array {
  return new Float64Array((problem.firstRow[problem.factors.length] as number) * problem.nodes.theta.length);
}

/** Sum of the log-densities of all priors at `parameters`; 0 without priors. */
export function logPrior(problem: MarginalProblem, parameters: Float64Array): number {
  let sum = 0;
  problem.factors.forEach(({ penalty }, f) => {
    if (penalty) sum += penalty.logDensity(parameters, problem.offsets[f] as number);
  });
  return sum;
}
