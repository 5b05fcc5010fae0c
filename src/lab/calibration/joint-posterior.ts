import type { MarginalProblem } from './marginal-problem.js';

/** The population on one of several scales with a common factor z: θ = mean + sd (loading z + √(1 − loading²) ε). */
export interface FactorScale {
  /** Logits. */
  readonly mean: number;
  readonly sd: number;
  /** 0 for a scale of its own. */
  readonly loading: number;
}

/** One scale's answers, by the persons who gave any. */
export interface JointScale {
  readonly problem: MarginalProblem;
  /** Row among the scale's persons of every person of the whole data, −1 without an answer on this scale. */
  readonly rowOf: Int32Array;
  /** Per item, the score of each category; a modelled "I don't know" is a category with score 0. */
  readonly categoryScores: readonly (readonly number[])[];
}

const FACTOR_RANGE = 4;
const FACTOR_NODES = 25;

/** Share of a conditional density's largest value below which its nodes are left out. */
const NEGLIGIBLE = 1e-7;

/** Posterior share of a node of the factor below which it no longer matters. */
const NEGLIGIBLE_SHARE = 1e-12;

/** Nodes of the common factor; a single one when no scale loads on it. */
function factorNodes(populations: readonly FactorScale[]): Float64Array {
  if (populations.every(({ loading }) => loading === 0)) return Float64Array.of(0);
  return Float64Array.from({ length: FACTOR_NODES }, (_, k) => {
    return -FACTOR_RANGE + (2 * FACTOR_RANGE * k) / (FACTOR_NODES - 1);
  });
}

/**
 * The posterior of one person at a time over several scales with one common factor, by nested quadrature: the
 * factor outside, each scale inside (Gibbons & Hedeker 1992), once per propensity to try when not knowing.
 */
export class JointPosterior {
  /** Per scale: posterior weights of its nodes (propensity groups one after the other), of the person's scales. */
  readonly weights: readonly Float64Array[];
  /** Per scale: posterior means of θ, θ² and θz. */
  readonly moments: readonly Float64Array[];
  /** Posterior means of z and z². */
  readonly factor = new Float64Array(2);
  readonly #scales: readonly JointScale[];
  readonly #tables: readonly Float64Array[];
  readonly #groups: number;
  readonly #z: Float64Array;
  readonly #logPrior: Float64Array;
  readonly #theta: readonly Float64Array[];
  /** Per scale: probabilities of its nodes given each node of the factor, with the range that is not negligible. */
  readonly #given: readonly Conditional[];
  readonly #mass: readonly Float64Array[];
  readonly #cells: Float64Array;
  readonly #back: Float64Array;

  /** @param tables log-probabilities of each scale's problem */
  constructor(
    scales: readonly JointScale[],
    tables: readonly Float64Array[],
    populations: readonly FactorScale[],
    groups: number,
  ) {
    this.#scales = scales;
    this.#tables = tables;
    this.#groups = groups;
    this.#z = factorNodes(populations);
    const density = this.#z.map((z) => Math.exp((-z * z) / 2));
    const total = groups * density.reduce((sum, value) => sum + value, 0);
    this.#logPrior = density.map((value) => Math.log(value / total));
    this.#theta = scales.map(({ problem: { nodes } }) => nodes.theta.slice(0, nodes.theta.length / groups));
    this.#given = populations.map((population, s) =>
      conditional(this.#z, this.#theta[s] as Float64Array, population),
    );
    this.weights = scales.map(({ problem }) => new Float64Array(problem.nodes.theta.length));
    this.moments = scales.map(() => new Float64Array(3));
    this.#mass = scales.map(() => new Float64Array(groups * this.#z.length));
    this.#cells = new Float64Array(groups * this.#z.length);
    this.#back = new Float64Array(2 * Math.max(...this.#theta.map((theta) => theta.length)));
  }

  /** Computes the posterior of a person and returns the log of their marginal likelihood. */
  compute(person: number): number {
    const cells = this.#cells;
    const count = this.#z.length;
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = this.#logPrior[cell % count] as number;
    let scaled = 0;
    this.#scales.forEach(({ rowOf }, s) => {
      const row = rowOf[person] as number;
      if (row >= 0) scaled += this.#meet(s, row);
    });
    let largest = Number.NEGATIVE_INFINITY;
    for (const value of cells) if (value > largest) largest = value;
    let sum = 0;
    for (let cell = 0; cell < cells.length; cell++) {
      const weight = Math.exp((cells[cell] as number) - largest);
      cells[cell] = weight;
      sum += weight;
    }
    let mean = 0;
    let square = 0;
    for (let cell = 0; cell < cells.length; cell++) {
      const weight = (cells[cell] as number) / sum;
      const z = this.#z[cell % count] as number;
      cells[cell] = weight;
      mean += weight * z;
      square += weight * z * z;
    }
    this.factor[0] = mean;
    this.factor[1] = square;
    this.#scales.forEach(({ rowOf }, s) => {
      if ((rowOf[person] as number) >= 0) this.#spread(s);
    });
    return largest + Math.log(sum) + scaled;
  }

  /** Likelihood of a scale's answers at its nodes, and its part in the cells; returns the log of the unit used. */
  #meet(s: number, row: number): number {
    const { starts, rows } = (this.#scales[s] as JointScale).problem;
    const table = this.#tables[s] as Float64Array;
    const weights = this.weights[s] as Float64Array;
    const nodes = weights.length;
    weights.fill(0);
    for (let n = starts[row] as number; n < (starts[row + 1] as number); n++) {
      const from = (rows[n] as number) * nodes;
      for (let node = 0; node < nodes; node++) {
        weights[node] = (weights[node] as number) + (table[from + node] as number);
      }
    }
    let largest = Number.NEGATIVE_INFINITY;
    for (const value of weights) if (value > largest) largest = value;
    for (let node = 0; node < nodes; node++) weights[node] = Math.exp((weights[node] as number) - largest);
    const points = nodes / this.#groups;
    const { probability, low, high } = this.#given[s] as Conditional;
    const mass = this.#mass[s] as Float64Array;
    const count = this.#z.length;
    for (let group = 0; group < this.#groups; group++) {
      const from = group * points;
      for (let k = 0; k < count; k++) {
        const at = k * points;
        let sum = 0;
        for (let q = low[k] as number; q <= (high[k] as number); q++) {
          sum += (probability[at + q] as number) * (weights[from + q] as number);
        }
        const cell = group * count + k;
        mass[cell] = sum;
        this.#cells[cell] = (this.#cells[cell] as number) + Math.log(sum);
      }
    }
    return largest;
  }

  /** Turns a scale's likelihood into its posterior, by the posterior of the cells. */
  #spread(s: number): void {
    const weights = this.weights[s] as Float64Array;
    const theta = this.#theta[s] as Float64Array;
    const mass = this.#mass[s] as Float64Array;
    const moments = this.moments[s] as Float64Array;
    const { probability, low, high } = this.#given[s] as Conditional;
    const points = theta.length;
    const count = this.#z.length;
    const back = this.#back;
    moments.fill(0);
    for (let group = 0; group < this.#groups; group++) {
      back.fill(0);
      for (let k = 0; k < count; k++) {
        const cell = group * count + k;
        const share = this.#cells[cell] as number;
        if (share < NEGLIGIBLE_SHARE) continue;
        const ratio = share / (mass[cell] as number);
        const z = this.#z[k] as number;
        const at = k * points;
        for (let q = low[k] as number; q <= (high[k] as number); q++) {
          const part = ratio * (probability[at + q] as number);
          back[q] = (back[q] as number) + part;
          back[points + q] = (back[points + q] as number) + part * z;
        }
      }
      for (let q = 0; q < points; q++) {
        const node = group * points + q;
        const likelihood = weights[node] as number;
        const weight = likelihood * (back[q] as number);
        const t = theta[q] as number;
        weights[node] = weight;
        moments[0] = (moments[0] as number) + weight * t;
        moments[1] = (moments[1] as number) + weight * t * t;
        moments[2] = (moments[2] as number) + likelihood * (back[points + q] as number) * t;
      }
    }
  }
}

interface Conditional {
  /** Row of θ nodes for each node of the factor. */
  readonly probability: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

function conditional(z: Float64Array, theta: Float64Array, { mean, sd, loading }: FactorScale): Conditional {
  const points = theta.length;
  const probability = new Float64Array(z.length * points);
  const low = new Int32Array(z.length);
  const high = new Int32Array(z.length);
  const spread = sd * Math.sqrt(1 - loading * loading);
  z.forEach((value, k) => {
    // Far out all densities underflow: the nearest node then takes all.
    const middle = Math.max(
      theta[0] as number,
      Math.min(theta[points - 1] as number, mean + sd * loading * value),
    );
    let sum = 0;
    let largest = 0;
    for (let q = 0; q < points; q++) {
      const density = Math.exp(-(((theta[q] as number) - middle) ** 2) / (2 * spread * spread));
      probability[k * points + q] = density;
      largest = Math.max(largest, density);
      sum += density;
    }
    low[k] = points;
    for (let q = 0; q < points; q++) {
      const density = probability[k * points + q] as number;
      probability[k * points + q] = density / sum;
      if (density < NEGLIGIBLE * largest) continue;
      low[k] = Math.min(low[k] as number, q);
      high[k] = q;
    }
  });
  return { probability, low, high };
}
