import type { JointPosterior } from '../irt/joint-posterior.js';
import type { CriterionView, DensityView, ScaleView } from './criteria/criterion-view.js';
import { cutMembership } from './cut-membership.js';
import { type LogDensitySlope, TabulatedLogDensity } from './log-density-slope.js';
import type { SelectionTables } from './selection-tables.js';

/** Nodes carrying less than this share of the mass are left out of the choice. */
const NEGLIGIBLE_MASS = 1e-7;

/** The same for the nodes of the common factor, whose tails matter to scales that lie apart. */
const NEGLIGIBLE_FACTOR = 1e-10;

/** Where a test is: what criteria that mix in chance or the length of the test need. */
export interface StepInfo {
  readonly administered: number;
  /** A uniform number in [0, 1) for each item of the pool at this step. */
  uniforms(): Float64Array;
}

const NO_STEP: StepInfo = { administered: 0, uniforms: () => new Float64Array(0) };

/**
 * The posterior as the criteria see it: marginals on the selection nodes, and, for scale t given the ability
 * on scale s, the conditional mean, second moment and exceedances. Each is computed when first asked for.
 */
export class SelectionView implements CriterionView {
  readonly tables: SelectionTables;
  readonly posterior: JointPosterior;
  /** Weight of each scale, summing to 1 over the scales the test is about. */
  readonly weights: readonly number[];
  /** Cut scores of each scale, increasing. */
  readonly cuts: readonly (readonly number[])[];
  readonly sharedSd: number;
  /** Posterior mean of the guessing propensity. */
  readonly tries: number;
  readonly administered: number;
  private readonly step: StepInfo;
  private readonly densities: (DensityView | undefined)[];
  private readonly views: (ScaleView | undefined)[];
  private readonly joints: (Float64Array | undefined)[];
  private readonly exceedances: (Float64Array[] | undefined)[] = [];
  private readonly cutWeightCache: (Float64Array[] | undefined)[];

  constructor(
    tables: SelectionTables,
    posterior: JointPosterior,
    weights: readonly number[],
    cuts: readonly (readonly number[])[],
    sharedSd: number,
    cutWeightCache: (Float64Array[] | undefined)[] = [],
    step: StepInfo = NO_STEP,
  ) {
    this.tables = tables;
    this.posterior = posterior;
    this.weights = weights;
    this.cuts = cuts;
    this.sharedSd = sharedSd;
    this.tries = posterior.propensity();
    this.views = posterior.grid.nodes.map(() => undefined);
    this.joints = posterior.grid.nodes.map(() => undefined);
    this.cutWeightCache = cutWeightCache;
    this.administered = step.administered;
    this.step = step;
    this.densities = posterior.grid.nodes.map(() => undefined);
  }

  /** Number of scales. */
  get scales(): number {
    return this.posterior.grid.scales;
  }

  /** A uniform number in [0, 1) for one item at this step. */
  uniform(item: number): number {
    return this.step.uniforms()[item] ?? 0;
  }

  /** The posterior mean. */
  point(scale: number): number {
    return this.posterior.mean(scale);
  }

  /** Slope of the regression of a scale's ability on the common factor. */
  factorSlope(scale: number): number {
    return this.posterior.factorSlope(scale);
  }

  /** Likelihood (the marginal posterior over the prior) and prior on the selection nodes. */
  density(scale: number): DensityView {
    const known = this.densities[scale];
    if (known) return known;
    const { nodes, mass } = this.scale(scale);
    const { prior } = this.posterior.grid;
    const mean = prior.mean[scale] as number;
    const sd = prior.sd[scale] as number;
    const density = nodes.map((theta) => Math.exp(-0.5 * ((theta - mean) / sd) ** 2));
    const likelihood = mass.map((value, j) => value / (density[j] as number));
    const widths = new Float64Array(nodes.length).fill(1);
    widths[0] = 0.5;
    widths[nodes.length - 1] = 0.5;
    const view = { widths, likelihood, prior: density };
    this.densities[scale] = view;
    return view;
  }

  /** Derivatives of the log marginal posterior density, from the fine nodes. */
  logPosterior(scale: number): LogDensitySlope {
    return new TabulatedLogDensity(
      this.posterior.grid.nodes[scale] as Float64Array,
      this.posterior.mass(scale),
    );
  }

  /** Marginal of one scale on the selection nodes. */
  scale(scale: number): ScaleView {
    const known = this.views[scale];
    if (known) return known;
    const { nodeCount } = this.tables;
    const nodes = this.tables.nodes[scale] as Float64Array;
    const fine = this.posterior.mass(scale);
    const stride = (fine.length - 1) / (nodeCount - 1);
    const mass = new Float64Array(nodeCount);
    let total = 0;
    for (let j = 0; j < nodeCount; j++) {
      mass[j] = fine[j * stride] as number;
      total += mass[j] as number;
    }
    let from = nodeCount;
    let to = 0;
    let mean = 0;
    for (let j = 0; j < nodeCount; j++) {
      const share = (mass[j] as number) / total;
      mass[j] = share;
      mean += share * (nodes[j] as number);
      if (share > NEGLIGIBLE_MASS) {
        if (j < from) from = j;
        to = j + 1;
      }
    }
    let variance = 0;
    for (let j = 0; j < nodeCount; j++) {
      const deviation = (nodes[j] as number) - mean;
      variance += (mass[j] as number) * deviation * deviation;
    }
    const view = { scale, nodes, mass, from, to, mean, variance };
    this.views[scale] = view;
    return view;
  }

  /** Mean and mean square of the common factor given the ability at each selection node. */
  factorGiven(scale: number): { first: Float64Array; second: Float64Array } {
    const fine = this.posterior.grid.nodeCount;
    return this.posterior.factorGiven(scale, (fine - 1) / (this.tables.nodeCount - 1));
  }

  /** Fine-node weights of every cut of a scale, so that P(θ ≥ cut) is a product of arrays. */
  cutWeights(scale: number): Float64Array[] {
    const known = this.cutWeightCache[scale];
    if (known) return known;
    const weights = (this.cuts[scale] ?? []).map((cut) =>
      this.posterior.cutWeights(scale, cut, this.sharedSd),
    );
    this.cutWeightCache[scale] = weights;
    return weights;
  }

  /**
   * P(θ_t ≥ cut) given the ability at each selection node of scale s, for every cut of t. For t = s these are
   * the weights of the cut themselves.
   */
  exceedanceGiven(scale: number, target: number): Float64Array[] {
    if (scale === target) {
      const nodes = this.tables.nodes[scale] as Float64Array;
      const step = (nodes[1] as number) - (nodes[0] as number);
      return (this.cuts[scale] ?? []).map((cut) => cutMembership(nodes, step, cut, this.sharedSd));
    }
    return this.exceedanceGivenFactor(target).map((ofFactor) => this.givenScale(scale, ofFactor));
  }

  /** Nodes of the common factor, from (inclusive) and to (exclusive), that carry mass. */
  factorRange(): { from: number; to: number } {
    const mass = this.posterior.factorMass();
    let from = mass.length;
    let to = 0;
    for (let z = 0; z < mass.length; z++) {
      if ((mass[z] as number) <= NEGLIGIBLE_FACTOR) continue;
      if (z < from) from = z;
      to = z + 1;
    }
    return { from, to };
  }

  /** P(θ_target ≥ cut | common factor) at the factor's nodes, for every cut of the target. */
  exceedanceGivenFactor(target: number): Float64Array[] {
    const known = this.exceedances[target];
    if (known) return known;
    const given = this.cutWeights(target).map((weights) =>
      this.posterior.exceedanceGivenFactor(target, weights),
    );
    this.exceedances[target] = given;
    return given;
  }

  /** E[f(z) | θ_s at each selection node that carries mass] for a function of the common factor. */
  givenScale(scale: number, ofFactor: Float64Array): Float64Array {
    const { nodeCount } = this.tables;
    const { from, to } = this.scale(scale);
    const joint = this.joint(scale);
    const { factorCount } = this.posterior.grid;
    const sum = new Float64Array(nodeCount);
    for (let z = 0; z < factorCount; z++) {
      const value = ofFactor[z] as number;
      if (value === 0) continue;
      const row = z * nodeCount;
      for (let j = from; j < to; j++) {
        sum[j] = (sum[j] as number) + (joint[row + j] as number) * value;
      }
    }
    return sum;
  }

  /** Probability of each factor node given the ability at each selection node, `[z * nodeCount + node]`. */
  private joint(scale: number): Float64Array {
    const known = this.joints[scale];
    if (known) return known;
    const { nodeCount } = this.tables;
    const { factorCount, nodeCount: fineCount } = this.posterior.grid;
    const fine = new Float64Array(factorCount * fineCount);
    this.posterior.jointWithFactor(scale, fine);
    const stride = (fineCount - 1) / (nodeCount - 1);
    const joint = new Float64Array(factorCount * nodeCount);
    const total = new Float64Array(nodeCount);
    for (let z = 0; z < factorCount; z++) {
      for (let j = 0; j < nodeCount; j++) {
        const mass = fine[z * fineCount + j * stride] as number;
        joint[z * nodeCount + j] = mass;
        total[j] = (total[j] as number) + mass;
      }
    }
    for (let z = 0; z < factorCount; z++) {
      for (let j = 0; j < nodeCount; j++) {
        const mass = total[j] as number;
        const at = z * nodeCount + j;
        joint[at] = mass > 0 ? (joint[at] as number) / mass : 0;
      }
    }
    this.joints[scale] = joint;
    return joint;
  }
}
