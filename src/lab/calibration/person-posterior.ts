import type { MarginalProblem } from './marginal-problem.js';

/** Log-units below the highest node from which a node's share is lost in rounding of the sum. */
const NEGLIGIBLE = 40;

/**
 * The posterior of one person at a time over the nodes of a problem: `weights[low..high]` sum to 1, the nodes
 * outside hold less than 1e-15 of it and count as 0.
 */
export class PersonPosterior {
  readonly weights: Float64Array;
  low = 0;
  high = 0;
  readonly #starts: Uint32Array;
  readonly #rows: Uint16Array;
  readonly #table: Float64Array;
  readonly #count: number;

  /** @param table log-probabilities, read anew at every {@link compute} */
  constructor(problem: MarginalProblem, table: Float64Array) {
    this.#starts = problem.starts;
    this.#rows = problem.rows;
    this.#table = table;
    this.#count = problem.nodes.theta.length;
    this.weights = new Float64Array(this.#count);
  }

  /** Computes the posterior of a person and returns the log of their marginal likelihood. */
  compute(person: number): number {
    const weights = this.weights;
    const table = this.#table;
    const rows = this.#rows;
    const count = this.#count;
    for (let n = 0; n < count; n++) weights[n] = table[n] as number;
    const end = this.#starts[person + 1] as number;
    for (let answer = this.#starts[person] as number; answer < end; answer++) {
      const row = (rows[answer] as number) * count;
      for (let n = 0; n < count; n++) weights[n] = (weights[n] as number) + (table[row + n] as number);
    }
    let largest = Number.NEGATIVE_INFINITY;
    for (let n = 0; n < count; n++) if ((weights[n] as number) > largest) largest = weights[n] as number;
    const floor = largest - NEGLIGIBLE;
    let low = 0;
    while (low < count && !((weights[low] as number) >= floor)) low += 1;
    let high = count - 1;
    while (high > low && !((weights[high] as number) >= floor)) high -= 1;
    let sum = 0;
    for (let n = low; n <= high; n++) {
      const weight = Math.exp((weights[n] as number) - largest);
      weights[n] = weight;
      sum += weight;
    }
    const scale = 1 / sum;
    for (let n = low; n <= high; n++) weights[n] = (weights[n] as number) * scale;
    this.low = low;
    this.high = high;
    return largest + Math.log(sum);
  }
}
