import { FACTOR_NODES, factorNodes, normalRows } from './factor-nodes.js';
import type { MarginalProblem } from './marginal-problem.js';
import { relatedPopulations, type ScaleLikelihood } from './related-populations.js';

/** A scale as one of several with a common factor: θ = mean + sd (loading z + √(1 − loading²) ε). */
export interface FactorScale {
  readonly mean: number;
  readonly sd: number;
  readonly loading: number;
}

/** Persons the populations are estimated from; their moments are then known to 0.02. */
const POPULATION_SAMPLE = 4_000;

/**
 * What persons' answers on some scales tell about another one, through a common factor. In a test over several
 * scales the items of one are chosen by the answers on all: a scale calibrated by itself would take the able
 * persons who got its hard items for average ones, and its difficulties would shrink together. With what the other
 * answers tell of each person, the choice of items is ignorable again (Mislevy & Wu 1996).
 *
 * Persons are rows of the whole data; propensity groups as in the latent nodes.
 */
export class CollateralEvidence {
  readonly #persons: number;
  readonly #groups: number;
  readonly #scales: (ScaleEvidence | undefined)[];
  readonly #stride: number;

  constructor(scales: number, persons: number, groups: number) {
    this.#persons = persons;
    this.#groups = groups;
    this.#scales = Array.from({ length: scales }, () => undefined);
    this.#stride = Math.max(1, Math.ceil(persons / POPULATION_SAMPLE));
  }

  /**
   * Takes note of a scale's answers at its present parameters.
   * @param table log-probabilities of `problem`, a scoring problem over the scale's persons
   * @param personOf row in the whole data of each of them
   */
  update(
    scale: number,
    problem: MarginalProblem,
    table: Float64Array,
    personOf: ArrayLike<number>,
    factor: FactorScale,
  ): void {
    const groups = this.#groups;
    const nodes = problem.nodes.theta.length;
    const points = nodes / groups;
    const theta = problem.nodes.theta.slice(0, points);
    const { mean, sd, loading } = factor;
    const given = normalRows(
      factorNodes(),
      theta,
      (z) => mean + sd * loading * z,
      sd * Math.sqrt(1 - loading * loading),
    );
    const cells = groups * FACTOR_NODES;
    const logMass = new Float64Array(this.#persons * cells);
    const answered = new Uint8Array(this.#persons);
    const sample: ScaleLikelihood = {
      theta,
      values: new Float64Array(Math.ceil(this.#persons / this.#stride) * nodes),
      answered: new Uint8Array(Math.ceil(this.#persons / this.#stride)),
    };
    const likelihood = new Float64Array(nodes);
    for (let person = 0; person + 1 < problem.starts.length; person++) {
      const row = personOf[person] as number;
      const largest = answerLikelihoods(problem, table, person, likelihood);
      answered[row] = 1;
      for (let cell = 0; cell < cells; cell++) {
        const from = Math.floor(cell / FACTOR_NODES) * points;
        const conditional = (cell % FACTOR_NODES) * points;
        let mass = 0;
        for (let q = 0; q < points; q++) {
          mass += (given[conditional + q] as number) * (likelihood[from + q] as number);
        }
        logMass[row * cells + cell] = Math.log(mass) + largest;
      }
      if (row % this.#stride === 0) {
        sample.values.set(likelihood, (row / this.#stride) * nodes);
        sample.answered[row / this.#stride] = 1;
      }
    }
    this.#scales[scale] = { logMass, answered, sample };
  }

  /** The populations that all scales noted suggest together; see {@link relatedPopulations}. */
  populations(start: readonly FactorScale[]): FactorScale[] {
    const samples = this.#scales.flatMap((entry) => (entry ? [entry.sample] : []));
    if (samples.length !== start.length) return [...start];
    return relatedPopulations(samples, start, samples[0]?.answered.length ?? 0, this.#groups);
  }

  /**
   * Log-likelihood of a person's answers on all other scales at each latent node of a scale, one row per person.
   * @param theta abilities of the nodes of one propensity group
   */
  about(scale: number, theta: Float64Array, personOf: ArrayLike<number>, factor: FactorScale): Float64Array {
    const points = theta.length;
    const groups = this.#groups;
    const { mean, sd, loading } = factor;
    const given = normalRows(
      theta,
      factorNodes(),
      (ability) => (loading * (ability - mean)) / sd,
      Math.sqrt(1 - loading * loading),
    );
    const out = new Float64Array(personOf.length * groups * points);
    const log = new Float64Array(groups * FACTOR_NODES);
    for (let n = 0; n < personOf.length; n++) {
      const largest = this.#others(scale, personOf[n] as number, log);
      for (let cell = 0; cell < log.length; cell++) log[cell] = Math.exp((log[cell] as number) - largest);
      for (let g = 0; g < groups; g++) {
        for (let q = 0; q < points; q++) {
          let sum = 0;
          for (let k = 0; k < FACTOR_NODES; k++) {
            sum += (given[q * FACTOR_NODES + k] as number) * (log[g * FACTOR_NODES + k] as number);
          }
          out[(n * groups + g) * points + q] = Math.log(sum);
        }
      }
    }
    return out;
  }

  /** Sum of the other scales' log-masses by propensity group and factor node; returns the largest. */
  #others(scale: number, person: number, out: Float64Array): number {
    out.fill(0);
    this.#scales.forEach((entry, other) => {
      if (!entry || other === scale || !entry.answered[person]) return;
      const row = person * out.length;
      for (let cell = 0; cell < out.length; cell++) {
        out[cell] = (out[cell] as number) + (entry.logMass[row + cell] as number);
      }
    });
    let largest = Number.NEGATIVE_INFINITY;
    for (const value of out) if (value > largest) largest = value;
    return largest;
  }
}

interface ScaleEvidence {
  /** Log-probability of the scale's answers by person, propensity group and factor node. */
  readonly logMass: Float64Array;
  readonly answered: Uint8Array;
  readonly sample: ScaleLikelihood;
}

/** Likelihood of a person's answers at every node, divided by its largest value, whose log is returned. */
function answerLikelihoods(
  { starts, rows }: MarginalProblem,
  table: Float64Array,
  person: number,
  out: Float64Array,
): number {
  out.fill(0);
  for (let n = starts[person] as number; n < (starts[person + 1] as number); n++) {
    const row = (rows[n] as number) * out.length;
    for (let node = 0; node < out.length; node++) {
      out[node] = (out[node] as number) + (table[row + node] as number);
    }
  }
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of out) if (value > largest) largest = value;
  for (let node = 0; node < out.length; node++) out[node] = Math.exp((out[node] as number) - largest);
  return largest;
}
