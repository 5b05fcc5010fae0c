import type { ScaleAtLeast } from './ability-posterior.js';
import { exceedanceWeights } from './exceedance-weights.js';
import {
  type BlockPosterior,
  type BlockProblem,
  logLikelihoodOf,
  mostInformation,
} from './joint-gaussian-block.js';
import { cholesky, inverse } from './joint-gaussian-matrix.js';
import { normalOrthant } from './joint-gaussian-orthant.js';
import { normalQuantile } from './normal.js';

const HALF_WIDTH = 10;
const LARGEST_STEP = 1 / 16;
const STEP_PER_WIDTH = 0.9;

/** Share of a step taken: full steps may circle when sites pull against each other. */
const DAMPING = 0.7;
const MAX_PASSES = 500;
const CONVERGED = 1e-11;

/**
 * Posterior of any number of scales under any correlation, by expectation propagation with one normal site per
 * scale (Minka 2001; Rasmussen & Williams 2006, §3.6): approximate. Each marginal is the scale's own likelihood
 * times what the others say of it, integrated on a grid; joint probabilities join those marginals by the
 * normal correlations.
 */
export function propagatedPosterior(problem: BlockProblem): BlockPosterior {
  const size = problem.mean.length;
  const scales = problem.mean.map((_, s) => new SiteScale(problem, s));
  const precision = new Float64Array(size);
  const shift = new Float64Array(size);
  let global = combined(problem.correlation, precision, shift);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    let change = 0;
    const oldPrecision = precision.slice();
    const oldShift = shift.slice();
    for (let s = 0; s < size; s++) {
      const cavity = cavityOf(global, precision, shift, s);
      const tilted = (scales[s] as SiteScale).tilted(cavity.mean, cavity.variance);
      const newPrecision = 1 / tilted.variance - 1 / cavity.variance;
      const newShift = tilted.mean / tilted.variance - cavity.mean / cavity.variance;
      change = Math.max(change, Math.abs(newPrecision - (precision[s] as number)));
      change = Math.max(change, Math.abs(newShift - (shift[s] as number)));
      precision[s] = (precision[s] as number) + DAMPING * (newPrecision - (precision[s] as number));
      shift[s] = (shift[s] as number) + DAMPING * (newShift - (shift[s] as number));
    }
    let next = combined(problem.correlation, precision, shift);
    // A site may take precision away (a guessed right answer): never so much that nothing is left.
    for (let halving = 0; !next.proper && halving < 60; halving++) {
      for (let s = 0; s < size; s++) {
        precision[s] = ((precision[s] as number) + (oldPrecision[s] as number)) / 2;
        shift[s] = ((shift[s] as number) + (oldShift[s] as number)) / 2;
      }
      next = combined(problem.correlation, precision, shift);
    }
    global = next;
    if (change < CONVERGED * (1 + Math.max(...precision.map(Math.abs)))) break;
  }
  return new PropagatedPosterior(problem, scales, global, precision, shift);
}

interface Gaussian {
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly proper: boolean;
  /** ln |I + R T|. */
  readonly logDeterminant: number;
}

/** N(0, R) times exp(shift x − precision x²/2): covariance (R⁻¹ + T)⁻¹ = (I + R T)⁻¹ R. */
function combined(
  correlation: readonly (readonly number[])[],
  precision: Float64Array,
  shift: Float64Array,
): Gaussian {
  const inverted = inverse(correlation);
  const total = inverted.map((row, s) =>
    row.map((value, t) => value + (s === t ? (precision[s] as number) : 0)),
  );
  const factor = cholesky(total);
  const prior = cholesky(correlation);
  if (!factor || !prior) return { mean: [], covariance: [], proper: false, logDeterminant: Number.NaN };
  const covariance = inverse(total);
  const mean = covariance.map((row) => row.reduce((sum, value, t) => sum + value * (shift[t] as number), 0));
  let logDeterminant = 0;
  factor.forEach((row, s) => {
    logDeterminant += 2 * Math.log(row[s] as number) + 2 * Math.log((prior[s] as number[])[s] as number);
  });
  return { mean, covariance, proper: true, logDeterminant };
}

function cavityOf(
  { mean, covariance }: Gaussian,
  precision: Float64Array,
  shift: Float64Array,
  s: number,
): { readonly mean: number; readonly variance: number } {
  const variance = (covariance[s] as readonly number[])[s] as number;
  const rest = 1 / variance - (precision[s] as number);
  return { mean: ((mean[s] as number) / variance - (shift[s] as number)) / rest, variance: 1 / rest };
}

/** One scale's likelihood on its grid, in standard units. */
class SiteScale {
  readonly first: number;
  readonly step: number;
  readonly logs: Float64Array;
  readonly mass: Float64Array;

  constructor({ answers, mean, sd, correlation }: BlockProblem, s: number) {
    const list = answers[s] ?? [];
    const center = mean[s] as number;
    const spread = sd[s] as number;
    const prior = (inverse(correlation)[s] as number[])[s] as number;
    const width = 1 / Math.sqrt(prior + mostInformation(list, center, spread));
    this.step = Math.min(LARGEST_STEP, STEP_PER_WIDTH * width);
    const half = Math.ceil(HALF_WIDTH / this.step);
    this.first = -half * this.step;
    this.logs = Float64Array.from({ length: 2 * half + 1 }, (_, j) =>
      logLikelihoodOf(list, center + spread * (j - half) * this.step),
    );
    this.mass = new Float64Array(this.logs.length);
  }

  /** Moments of the likelihood times N(mean, variance); leaves the masses, summing to 1, in {@link mass}. */
  tilted(mean: number, variance: number): { mean: number; variance: number; logNormaliser: number } {
    const { first, step, logs, mass } = this;
    let top = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < logs.length; j++) {
      const distance = first + j * step - mean;
      const value = (logs[j] as number) - (0.5 * distance * distance) / variance;
      mass[j] = value;
      if (value > top) top = value;
    }
    let total = 0;
    let sum = 0;
    for (let j = 0; j < logs.length; j++) {
      const value = Math.exp((mass[j] as number) - top);
      mass[j] = value;
      total += value;
      sum += value * (first + j * step);
    }
    const center = sum / total;
    let squares = 0;
    for (let j = 0; j < logs.length; j++) {
      const distance = first + j * step - center;
      mass[j] = (mass[j] as number) / total;
      squares += (mass[j] as number) * distance * distance;
    }
    const logNormaliser = top + Math.log(total * step) - 0.5 * Math.log(2 * Math.PI * variance);
    return { mean: center, variance: squares, logNormaliser };
  }
}

class PropagatedPosterior implements BlockPosterior {
  readonly logEvidence: number;
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  private readonly problem: BlockProblem;
  private readonly scales: readonly SiteScale[];
  private readonly standard: readonly (readonly number[])[];

  constructor(
    problem: BlockProblem,
    scales: readonly SiteScale[],
    global: Gaussian,
    precision: Float64Array,
    shift: Float64Array,
  ) {
    this.problem = problem;
    this.scales = scales;
    this.standard = global.covariance;
    let logEvidence = -0.5 * global.logDeterminant;
    scales.forEach((scale, s) => {
      const cavity = cavityOf(global, precision, shift, s);
      const tilted = scale.tilted(cavity.mean, cavity.variance);
      const joint = 1 / cavity.variance + (precision[s] as number);
      const center = (cavity.mean / cavity.variance + (shift[s] as number)) / joint;
      const site =
        -0.5 * Math.log(cavity.variance * joint) +
        0.5 * center * center * joint -
        (0.5 * cavity.mean * cavity.mean) / cavity.variance;
      logEvidence += tilted.logNormaliser - site;
      logEvidence += 0.5 * (shift[s] as number) * (global.mean[s] as number);
    });
    this.logEvidence = logEvidence;
    this.mean = global.mean.map(
      (value, s) => (problem.mean[s] as number) + (problem.sd[s] as number) * value,
    );
    this.covariance = global.covariance.map((row, s) =>
      row.map((value, t) => (problem.sd[s] as number) * (problem.sd[t] as number) * value),
    );
  }

  exceedance(scale: number, cut: number): number {
    const { first, step, mass } = this.scales[scale] as SiteScale;
    const standard = (cut - (this.problem.mean[scale] as number)) / (this.problem.sd[scale] as number);
    const weights = exceedanceWeights(first, step, mass.length, standard);
    let sum = 0;
    for (let j = 0; j < mass.length; j++) sum += (mass[j] as number) * (weights[j] as number);
    return Math.min(1, Math.max(0, sum));
  }

  allAtLeast(conditions: readonly ScaleAtLeast[]): number {
    const lower = conditions.map(({ scale, cut }) => -normalQuantile(this.exceedance(scale, cut)));
    if (lower.includes(Number.POSITIVE_INFINITY)) return 0;
    const cell = (s: number, t: number): number => (this.standard[s] as readonly number[])[t] as number;
    const correlation = conditions.map(({ scale: s }, n) =>
      conditions.map(({ scale: t }, m) => (n === m ? 1 : cell(s, t) / Math.sqrt(cell(s, s) * cell(t, t)))),
    );
    return normalOrthant(lower, correlation);
  }
}
