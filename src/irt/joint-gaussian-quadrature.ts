import type { ScaleAtLeast } from './ability-posterior.js';
import { exceedanceWeights } from './exceedance-weights.js';
import {
  type BlockPosterior,
  type BlockProblem,
  logLikelihoodOf,
  mostInformation,
} from './joint-gaussian-block.js';
import { inverse } from './joint-gaussian-matrix.js';

const HALF_WIDTH = 6;
const LARGEST_STEP = 1 / 16;

/** Largest step in units of the narrowest width: the trapezoid rule then errs by about 1e-10. */
const STEP_PER_WIDTH = 0.9;

/** Share of the largest mass that an end of a grid may carry: the prior alone leaves e^-18 at six deviations. */
const HEAVY_END = 3e-8;
const MAX_HALF_WIDTH = 60;

/** Conditional standard deviations around the conditional mean that are summed: e^-32 of the height is left out. */
const BAND = 8;

/** One scale's nodes in standard units, and what depends on that scale alone. */
interface Axis {
  readonly first: number;
  readonly step: number;
  readonly likelihood: Float64Array;
}

/**
 * Posterior of two or three scales under any correlation, by direct quadrature: the trapezoid rule over all
 * scales at once, the last ones only where the prior given the first carries mass.
 */
export function directPosterior(problem: BlockProblem): BlockPosterior {
  const steps = axisSteps(problem);
  let halfWidth = HALF_WIDTH;
  let sums = new DirectSums(problem, steps, halfWidth);
  while (sums.reachesEnd() && halfWidth < MAX_HALF_WIDTH) {
    halfWidth *= 1.5;
    sums = new DirectSums(problem, steps, halfWidth);
  }
  return sums;
}

function axisSteps({ answers, mean, sd, correlation }: BlockProblem): number[] {
  const precision = inverse(correlation);
  return mean.map((center, s) => {
    const prior = (precision[s] as number[])[s] as number;
    const information = mostInformation(answers[s] ?? [], center, sd[s] as number);
    return Math.min(LARGEST_STEP, STEP_PER_WIDTH / Math.sqrt(prior + information));
  });
}

/** Sums over the product grid. Two scales are three with one node on the third. */
class DirectSums implements BlockPosterior {
  readonly logEvidence: number;
  readonly mean: number[];
  readonly covariance: number[][];
  private readonly problem: BlockProblem;
  private readonly axes: readonly Axis[];
  private readonly masses: readonly Float64Array[];
  private readonly total: number;
  /** Conditional prior of the second given the first: slope and standard deviation. */
  private readonly second: { readonly slope: number; readonly sd: number };
  /** Conditional prior of the third given the others. */
  private readonly third: { readonly slopes: readonly [number, number]; readonly sd: number };

  constructor(problem: BlockProblem, steps: readonly number[], halfWidth: number) {
    this.problem = problem;
    const r = (s: number, t: number): number => problem.correlation[s]?.[t] ?? 0;
    const rest = 1 - r(0, 1) ** 2;
    this.second = { slope: r(0, 1), sd: Math.sqrt(rest) };
    const slopes = [(r(0, 2) - r(0, 1) * r(1, 2)) / rest, (r(1, 2) - r(0, 1) * r(0, 2)) / rest] as const;
    this.third = { slopes, sd: Math.sqrt(1 - slopes[0] * r(0, 2) - slopes[1] * r(1, 2)) };
    const tops: number[] = [];
    this.axes = problem.mean.map((center, s) => {
      const step = steps[s] as number;
      const half = Math.ceil(halfWidth / step);
      const logs = Float64Array.from({ length: 2 * half + 1 }, (_, j) =>
        logLikelihoodOf(problem.answers[s] ?? [], center + (problem.sd[s] as number) * (j - half) * step),
      );
      const top = logs.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
      tops.push(top);
      return { first: -half * step, step, likelihood: logs.map((value) => Math.exp(value - top)) };
    });
    const size = problem.mean.length;
    this.masses = this.axes.map(({ likelihood }) => new Float64Array(likelihood.length));
    const products = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    this.total = this.sum(undefined, this.masses, products);
    this.logEvidence = Math.log(this.total) + tops.reduce((sum, top) => sum + top, 0);
    const standard = this.masses.map((mass, s) => {
      const { first, step } = this.axes[s] as Axis;
      let sum = 0;
      for (let j = 0; j < mass.length; j++) sum += (mass[j] as number) * (first + j * step);
      return sum / this.total;
    });
    this.mean = standard.map((value, s) => (problem.mean[s] as number) + (problem.sd[s] as number) * value);
    this.covariance = products.map((row, s) =>
      row.map((value, t) => {
        const centred = value / this.total - (standard[s] as number) * (standard[t] as number);
        return (problem.sd[s] as number) * (problem.sd[t] as number) * centred;
      }),
    );
  }

  reachesEnd(): boolean {
    return this.masses.some((mass) => {
      const top = mass.reduce((most, value) => Math.max(most, value), 0);
      return Math.max(mass[0] as number, mass[mass.length - 1] as number) > HEAVY_END * top;
    });
  }

  exceedance(scale: number, cut: number): number {
    const weights = this.cutWeights({ scale, cut });
    const mass = this.masses[scale] as Float64Array;
    let sum = 0;
    for (let j = 0; j < mass.length; j++) sum += (mass[j] as number) * (weights[j] as number);
    return Math.min(1, Math.max(0, sum / this.total));
  }

  allAtLeast(conditions: readonly ScaleAtLeast[]): number {
    const weights: (Float64Array | undefined)[] = this.axes.map(() => undefined);
    for (const condition of conditions) weights[condition.scale] = this.cutWeights(condition);
    return Math.min(1, Math.max(0, this.sum(weights) / this.total));
  }

  private cutWeights({ scale, cut }: ScaleAtLeast): Float64Array {
    const { first, step, likelihood } = this.axes[scale] as Axis;
    const standard = (cut - (this.problem.mean[scale] as number)) / (this.problem.sd[scale] as number);
    return exceedanceWeights(first, step, likelihood.length, standard);
  }

  /**
   * Sum of prior × likelihood × weights over the grid; adds to the marginal masses and the sums of products
   * where asked to.
   */
  private sum(
    weights: readonly (Float64Array | undefined)[] | undefined,
    masses?: readonly Float64Array[],
    products?: number[][],
  ): number {
    const [one, two, three] = this.axes as [Axis, Axis, Axis | undefined];
    const { slope, sd } = this.second;
    const height = 1 / (2 * Math.PI * sd);
    let total = 0;
    const moments = new Float64Array(6);
    for (let i = 0; i < one.likelihood.length; i++) {
      const x = one.first + i * one.step;
      const outer =
        height *
        one.step *
        two.step *
        Math.exp(-0.5 * x * x) *
        (one.likelihood[i] as number) *
        (weights?.[0]?.[i] ?? 1);
      if (outer === 0) continue;
      const center = slope * x;
      const [from, to] = band(two, center, sd);
      let part = 0;
      for (let j = from; j < to; j++) {
        const y = two.first + j * two.step;
        const z = (y - center) / sd;
        const middle =
          outer * Math.exp(-0.5 * z * z) * (two.likelihood[j] as number) * (weights?.[1]?.[j] ?? 1);
        if (middle === 0) continue;
        const inner = three
          ? this.innermost(three, x, y, weights?.[2], masses?.[2], middle, moments)
          : undefined;
        const value = inner ?? middle;
        part += value;
        if (!masses) continue;
        addTo(masses[1] as Float64Array, j, value);
        moments[1] = (moments[1] as number) + value * x * y;
        moments[2] = (moments[2] as number) + value * y * y;
      }
      total += part;
      if (!masses) continue;
      addTo(masses[0] as Float64Array, i, part);
      moments[0] = (moments[0] as number) + part * x * x;
    }
    if (products) {
      const [xx, xy, yy, xz, yz, zz] = moments as unknown as [number, number, number, number, number, number];
      const full = [
        [xx, xy, xz],
        [xy, yy, yz],
        [xz, yz, zz],
      ];
      products.forEach((row, s) => {
        row.forEach((_, t) => {
          row[t] = full[s]?.[t] ?? 0;
        });
      });
    }
    return total;
  }

  private innermost(
    axis: Axis,
    x: number,
    y: number,
    weights: Float64Array | undefined,
    masses: Float64Array | undefined,
    outer: number,
    moments: Float64Array,
  ): number {
    const { slopes, sd } = this.third;
    const center = slopes[0] * x + slopes[1] * y;
    const height = (outer * axis.step) / (Math.sqrt(2 * Math.PI) * sd);
    const [from, to] = band(axis, center, sd);
    let total = 0;
    let first = 0;
    let second = 0;
    for (let k = from; k < to; k++) {
      const value = axis.first + k * axis.step;
      const z = (value - center) / sd;
      const mass = height * Math.exp(-0.5 * z * z) * (axis.likelihood[k] as number) * (weights?.[k] ?? 1);
      total += mass;
      first += mass * value;
      second += mass * value * value;
      if (masses) addTo(masses, k, mass);
    }
    moments[3] = (moments[3] as number) + x * first;
    moments[4] = (moments[4] as number) + y * first;
    moments[5] = (moments[5] as number) + second;
    return total;
  }
}

function band({ first, step, likelihood }: Axis, center: number, sd: number): readonly [number, number] {
  const from = Math.ceil((center - BAND * sd - first) / step);
  const to = Math.floor((center + BAND * sd - first) / step) + 1;
  return [Math.max(0, from), Math.min(likelihood.length, to)];
}

function addTo(values: Float64Array, index: number, value: number): void {
  values[index] = (values[index] as number) + value;
}
