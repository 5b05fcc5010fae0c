import { type FactorScale, JointPosterior, type JointScale } from './joint-posterior.js';
import { emptyTable, fillTable, logPrior, type MarginalProblem } from './marginal-problem.js';
import { maximiseFactor } from './maximise-factor.js';
import { type EstimationProgress, extrapolate } from './maximise-marginal.js';
import { metricStep } from './metric-step.js';

/** One scale's part of the solution. */
export interface JointEstimate {
  /** In the layout of the scale's problem. */
  readonly parameters: Float64Array;
  readonly population: FactorScale;
}

/** A scale's estimate with everyone's ability. */
export interface JointSolution extends JointEstimate {
  /** Posterior means by person of the whole data, in logits; NaN without an answer on the scale. */
  readonly abilities: Float64Array;
  /** Posterior standard deviations, in the same order. */
  readonly errors: Float64Array;
  /**
   * By item: squared residuals over their expected squares (information-weighted mean square, Wright & Masters 1982),
   * expectations being over each person's posterior of ability and of the propensity to try; near 1 when all is well.
   */
  readonly infit: Float64Array;
  /** By item: mean of the squared residuals, each over its own expected square. */
  readonly outfit: Float64Array;
}

/** The maximum found. */
export interface JointMaximum {
  readonly scales: readonly JointSolution[];
  readonly logLikelihood: number;
  readonly cycles: number;
  readonly converged: boolean;
}

/** How to maximise. */
export interface JointControls {
  readonly persons: number;
  /** Propensity groups in the problems' nodes. */
  readonly groups: number;
  /** What is expected of the populations, worth {@link PRIOR_PERSONS} persons, and where they start. */
  readonly expected: readonly FactorScale[];
  readonly tolerance: number;
  readonly maxCycles: number;
  readonly onProgress?: ((progress: EstimationProgress) => void) | undefined;
}

/** Persons the expected population counts for; it keeps the populations of very small samples sensible. */
const PRIOR_PERSONS = 5;

const LARGEST_LOADING = 0.98;
const SMALLEST_SD = 0.1;

/**
 * Maximises the penalised likelihood of several scales with one common factor at once: EM (Bock & Aitkin 1981) over
 * the nested quadrature, accelerated by squared extrapolation (Varadhan & Roland 2008). The factor's own moments are
 * free within each step and then taken into the scales (Liu, Rubin & Wu 1998), and each scale's metric is moved to
 * where its priors are likeliest, which the likelihood does not feel; without these two, such shifts would take
 * hundreds of cycles.
 */
export function maximiseJoint(
  scales: readonly JointScale[],
  starts: readonly Float64Array[],
  controls: JointControls,
): JointMaximum {
  const step = new JointStep(scales, controls);
  let current = pack(starts, controls.expected);
  let converged = false;
  while (!converged && step.cycles < controls.maxCycles) {
    const first = step.em(current);
    const second = step.em(first.next);
    let change = 0;
    second.next.forEach((value, j) => {
      change = Math.max(change, Math.abs(value - (first.next[j] as number)));
    });
    controls.onProgress?.({ cycle: step.cycles, phase: 'em', objective: second.objective, change });
    converged = change < controls.tolerance;
    const leap = converged ? second.next : extrapolate(current, first.next, second.next);
    // The leap has been looked at only when its own step is made: a bad one is taken back there.
    current = converged || step.objective(leap) >= second.objective ? leap : second.next;
  }
  return { ...step.result(current), cycles: step.cycles, converged };
}

/** One vector: the items' parameters scale by scale, then mean, ln sd and atanh loading of each scale. */
function pack(parameters: readonly Float64Array[], populations: readonly FactorScale[]): Float64Array {
  return Float64Array.from([
    ...parameters.flatMap((values) => [...values]),
    ...populations.flatMap(({ mean, sd, loading }) => [mean, Math.log(sd), Math.atanh(loading)]),
  ]);
}

class JointStep {
  cycles = 0;
  readonly #scales: readonly JointScale[];
  readonly #controls: JointControls;
  readonly #tables: readonly Float64Array[];
  readonly #counts: readonly Float64Array[];

  constructor(scales: readonly JointScale[], controls: JointControls) {
    this.#scales = scales;
    this.#controls = controls;
    this.#tables = scales.map(({ problem }) => emptyTable(problem));
    this.#counts = this.#tables.map((table) => new Float64Array(table.length));
  }

  #unpack(vector: Float64Array): JointEstimate[] {
    let from = 0;
    const parameters = this.#scales.map(({ problem }) => {
      const size = problem.offsets[problem.factors.length] as number;
      from += size;
      return vector.slice(from - size, from);
    });
    return parameters.map((values, s): JointEstimate => {
      const [mean = 0, logSd = 0, loading = 0] = vector.subarray(from + 3 * s, from + 3 * s + 3);
      const population = {
        mean,
        sd: Math.max(SMALLEST_SD, Math.exp(logSd)),
        loading: Math.max(0, Math.min(LARGEST_LOADING, Math.tanh(loading))),
      };
      return { parameters: values, population };
    });
  }

  /** Log-likelihood plus log prior, without derivatives. */
  objective(vector: Float64Array): number {
    const estimates = this.#unpack(vector);
    const { logLikelihood, prior } = this.#evaluate(estimates);
    const value = logLikelihood + prior;
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  }

  result(vector: Float64Array): { scales: JointSolution[]; logLikelihood: number } {
    const estimates = this.#unpack(vector);
    const abilities = estimates.map(() => new Float64Array(this.#controls.persons).fill(Number.NaN));
    const errors = abilities.map((values) => values.slice());
    const fits = this.#scales.map((scale) => new FitSums(scale));
    const { logLikelihood } = this.#evaluate(estimates, (person, { moments, weights }) => {
      this.#scales.forEach(({ rowOf }, s) => {
        const row = rowOf[person] as number;
        if (row < 0) return;
        const [mean = Number.NaN, square = Number.NaN] = moments[s] ?? [];
        (abilities[s] as Float64Array)[person] = mean;
        (errors[s] as Float64Array)[person] = Math.sqrt(Math.max(0, square - mean * mean));
        fits[s]?.add(row, weights[s] as Float64Array, this.#tables[s] as Float64Array);
      });
    });
    const scales = estimates.map((estimate, s) => ({
      ...estimate,
      abilities: abilities[s] as Float64Array,
      errors: errors[s] as Float64Array,
      ...(fits[s] as FitSums).meanSquares(),
    }));
    return { scales, logLikelihood };
  }

  em(vector: Float64Array): { next: Float64Array; objective: number } {
    const estimates = this.#unpack(vector);
    const sums = new PopulationSums(this.#controls.expected);
    for (const counts of this.#counts) counts.fill(0);
    const { logLikelihood, prior } = this.#evaluate(estimates, (person, posterior) =>
      this.#count(person, posterior, sums),
    );
    const populations = sums.maximise(estimates.map(({ population }) => population));
    const next = estimates.map(({ parameters }, s): JointEstimate => {
      const { problem } = this.#scales[s] as JointScale;
      maximiseItems(problem, parameters, this.#counts[s] as Float64Array, this.cycles < 4 ? 8 : 3);
      return metricStep(problem, { parameters, population: populations[s] as FactorScale });
    });
    return {
      next: pack(
        next.map(({ parameters }) => parameters),
        next.map(({ population }) => population),
      ),
      objective: logLikelihood + prior,
    };
  }

  #evaluate(
    estimates: readonly JointEstimate[],
    visit: (person: number, posterior: JointPosterior) => void = () => undefined,
  ) {
    this.cycles += 1;
    let prior = 0;
    estimates.forEach(({ parameters }, s) => {
      const { problem } = this.#scales[s] as JointScale;
      fillTable(problem, parameters, this.#tables[s] as Float64Array);
      prior += logPrior(problem, parameters);
    });
    const posterior = new JointPosterior(
      this.#scales,
      this.#tables,
      estimates.map(({ population }) => population),
      this.#controls.groups,
    );
    let logLikelihood = 0;
    for (let person = 0; person < this.#controls.persons; person++) {
      logLikelihood += posterior.compute(person);
      visit(person, posterior);
    }
    return { logLikelihood, prior };
  }

  #count(person: number, posterior: JointPosterior, sums: PopulationSums): void {
    sums.addFactor(posterior.factor);
    this.#scales.forEach(({ problem, rowOf }, s) => {
      const row = rowOf[person] as number;
      if (row < 0) return;
      sums.add(s, posterior.factor, posterior.moments[s] as Float64Array);
      const weights = posterior.weights[s] as Float64Array;
      const counts = this.#counts[s] as Float64Array;
      for (let n = problem.starts[row] as number; n < (problem.starts[row + 1] as number); n++) {
        const from = (problem.rows[n] as number) * weights.length;
        for (let node = 0; node < weights.length; node++) {
          counts[from + node] = (counts[from + node] as number) + (weights[node] as number);
        }
      }
    });
  }
}

function maximiseItems(
  problem: MarginalProblem,
  parameters: Float64Array,
  counts: Float64Array,
  steps: number,
): void {
  const nodes = problem.nodes.theta.length;
  problem.factors.forEach((factor, f) => {
    const from = (problem.firstRow[f] as number) * nodes;
    maximiseFactor(factor, parameters, problem.offsets[f] as number, counts, from, nodes, steps, 1e-9);
  });
}

/** Residuals of one scale's items. */
class FitSums {
  readonly #scale: JointScale;
  readonly #squared: Float64Array;
  readonly #expected: Float64Array;
  readonly #standardised: Float64Array;
  readonly #answers: Float64Array;
  /** Per item: mean and variance of its score at each node, from the first table seen. */
  #moments: readonly (readonly [Float64Array, Float64Array])[] | undefined;
  readonly #itemOfRow: Int32Array;

  constructor(scale: JointScale) {
    const { factors, firstRow } = scale.problem;
    this.#scale = scale;
    const items = factors.length - 1;
    this.#squared = new Float64Array(items);
    this.#expected = new Float64Array(items);
    this.#standardised = new Float64Array(items);
    this.#answers = new Float64Array(items);
    this.#itemOfRow = new Int32Array(firstRow[factors.length] as number);
    factors.forEach((_, f) => {
      this.#itemOfRow.fill(f - 1, firstRow[f] as number, firstRow[f + 1] as number);
    });
  }

  add(person: number, weights: Float64Array, table: Float64Array): void {
    const { problem, categoryScores } = this.#scale;
    this.#moments ??= this.#scoreMoments(table);
    for (let n = problem.starts[person] as number; n < (problem.starts[person + 1] as number); n++) {
      const row = problem.rows[n] as number;
      const item = this.#itemOfRow[row] as number;
      const [mean, variance] = this.#moments[item] as readonly [Float64Array, Float64Array];
      let expected = 0;
      let spread = 0;
      for (let node = 0; node < weights.length; node++) {
        const weight = weights[node] as number;
        expected += weight * (mean[node] as number);
        spread += weight * (variance[node] as number);
      }
      const category = row - (problem.firstRow[item + 1] as number);
      const score = categoryScores[item]?.[category] as number;
      const squared = (score - expected) ** 2;
      this.#squared[item] = (this.#squared[item] as number) + squared;
      this.#standardised[item] = (this.#standardised[item] as number) + squared / spread;
      this.#answers[item] = (this.#answers[item] as number) + 1;
      this.#expected[item] = (this.#expected[item] as number) + spread;
    }
  }

  meanSquares(): { infit: Float64Array; outfit: Float64Array } {
    return {
      infit: this.#squared.map((squared, item) => squared / (this.#expected[item] as number)),
      outfit: this.#standardised.map((sum, item) => sum / (this.#answers[item] as number)),
    };
  }

  #scoreMoments(table: Float64Array): (readonly [Float64Array, Float64Array])[] {
    const { problem, categoryScores } = this.#scale;
    const count = problem.nodes.theta.length;
    return categoryScores.map((scores, item) => {
      const first = new Float64Array(count);
      const second = new Float64Array(count);
      scores.forEach((score, category) => {
        const from = ((problem.firstRow[item + 1] as number) + category) * count;
        for (let node = 0; node < count; node++) {
          const probability = Math.exp(table[from + node] as number);
          first[node] = (first[node] as number) + probability * score;
          second[node] = (second[node] as number) + probability * score * score;
        }
      });
      return [first, second.map((square, node) => square - (first[node] as number) ** 2)] as const;
    });
  }
}

/** Posterior sums over persons from which means, standard deviations and loadings are estimated. */
class PopulationSums {
  /** Number of persons, sums of z and z². */
  readonly #factor = [PRIOR_PERSONS, 0, PRIOR_PERSONS];
  /** Per scale: number of persons, sums of z, z², θ, θz, θ². */
  readonly #scales: number[][];

  constructor(expected: readonly FactorScale[]) {
    this.#scales = expected.map(({ mean, sd, loading }) =>
      [1, 0, 1, mean, sd * loading, mean * mean + sd * sd].map((value) => PRIOR_PERSONS * value),
    );
  }

  addFactor([z = 0, square = 0]: Float64Array): void {
    addAll(this.#factor, [1, z, square]);
  }

  add(s: number, [z = 0, square = 0]: Float64Array, [t = 0, tt = 0, tz = 0]: Float64Array): void {
    addAll(this.#scales[s] as number[], [1, z, square, t, tz, tt]);
  }

  /** The regression of each θ on z, on the metric in which z has mean 0 and variance 1. */
  maximise(present: readonly FactorScale[]): FactorScale[] {
    const [count = 0, sumZ = 0, sumSquare = 0] = this.#factor;
    const center = sumZ / count;
    const spread = Math.sqrt(sumSquare / count - center * center);
    return this.#scales.map(([n = 0, sz = 0, szz = 0, st = 0, stz = 0, stt = 0], s): FactorScale => {
      const alone = (present[s] as FactorScale).loading === 0;
      const zz = szz / n - (sz / n) ** 2;
      const slope = alone ? 0 : (stz / n - (sz / n) * (st / n)) / zz;
      const mean = st / n + slope * (center - sz / n);
      const common = slope * spread;
      const residual = stt / n - (st / n) ** 2 - slope * slope * zz;
      const sd = Math.max(SMALLEST_SD, Math.sqrt(common * common + Math.max(residual, 1e-4)));
      return { mean, sd, loading: Math.max(0, Math.min(LARGEST_LOADING, common / sd)) };
    });
  }
}

function addAll(sums: number[], values: readonly number[]): void {
  values.forEach((value, k) => {
    sums[k] = (sums[k] as number) + value;
  });
}
