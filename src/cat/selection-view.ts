import type { JointPosterior } from '../irt/joint-posterior.js';
import type { SelectionTables } from './selection-tables.js';

/** Nodes carrying less than this share of the mass are left out of the choice. */
const NEGLIGIBLE_MASS = 1e-7;

/** What the posterior says about one scale, on the selection nodes. */
export interface ScaleView {
  readonly scale: number;
  readonly nodes: Float64Array;
  /** Posterior mass at the nodes, summing to 1. */
  readonly mass: Float64Array;
  /** Nodes from (inclusive) and to (exclusive) that carry mass. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * The posterior as the criteria see it: marginals on the selection nodes, and, for scale t given the ability
 * on scale s, the conditional mean, second moment and exceedances. Each is computed when first asked for.
 */
export class SelectionView {
  readonly tables: SelectionTables;
  readonly posterior: JointPosterior;
  /** Weight of each scale, summing to 1 over the scales the test is about. */
  readonly weights: readonly number[];
  /** Cut scores of each scale, increasing. */
  readonly cuts: readonly (readonly number[])[];
  readonly sharedSd: number;
  /** Posterior mean of the guessing propensity. */
  readonly tries: number;
  private readonly views: (ScaleView | undefined)[];
  private readonly joints: (Float64Array | undefined)[];
  private readonly cutWeightCache: (Float64Array[] | undefined)[];

  constructor(
    tables: SelectionTables,
    posterior: JointPosterior,
    weights: readonly number[],
    cuts: readonly (readonly number[])[],
    sharedSd: number,
    cutWeightCache: (Float64Array[] | undefined)[] = [],
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
  }

  /** Number of scales. */
  get scales(): number {
    return this.posterior.grid.scales;
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
    const { nodeCount } = this.tables;
    if (scale === target) {
      const first = (this.tables.nodes[scale] as Float64Array)[0] as number;
      const second = (this.tables.nodes[scale] as Float64Array)[1] as number;
      return (this.cuts[scale] ?? []).map((cut) =>
        memberships(first, second - first, nodeCount, cut, this.sharedSd),
      );
    }
    return this.cutWeights(target).map((weights) =>
      this.givenScale(scale, this.posterior.exceedanceGivenFactor(target, weights)),
    );
  }

  /** E[f(z) | θ_s at each selection node] for a function of the common factor. */
  givenScale(scale: number, ofFactor: Float64Array): Float64Array {
    const { nodeCount } = this.tables;
    const joint = this.joint(scale);
    const { factorCount } = this.posterior.grid;
    const sum = new Float64Array(nodeCount);
    const total = new Float64Array(nodeCount);
    for (let z = 0; z < factorCount; z++) {
      const value = ofFactor[z] as number;
      const row = z * nodeCount;
      for (let j = 0; j < nodeCount; j++) {
        const mass = joint[row + j] as number;
        total[j] = (total[j] as number) + mass;
        sum[j] = (sum[j] as number) + mass * value;
      }
    }
    for (let j = 0; j < nodeCount; j++) {
      const mass = total[j] as number;
      sum[j] = mass > 0 ? (sum[j] as number) / mass : 0;
    }
    return sum;
  }

  private joint(scale: number): Float64Array {
    const known = this.joints[scale];
    if (known) return known;
    const { nodeCount } = this.tables;
    const { factorCount, nodeCount: fineCount } = this.posterior.grid;
    const fine = new Float64Array(factorCount * fineCount);
    this.posterior.jointWithFactor(scale, fine);
    const stride = (fineCount - 1) / (nodeCount - 1);
    const joint = new Float64Array(factorCount * nodeCount);
    for (let z = 0; z < factorCount; z++) {
      for (let j = 0; j < nodeCount; j++) {
        joint[z * nodeCount + j] = fine[z * fineCount + j * stride] as number;
      }
    }
    this.joints[scale] = joint;
    return joint;
  }
}

/** Share of each node's cell above a cut, between 0 and 1, the cut's error included. */
function memberships(first: number, step: number, count: number, cut: number, sd: number): Float64Array {
  const values = new Float64Array(count);
  // A rectangle of width `step` and a normal error, taken together as a logistic of the same variance.
  const spread = Math.sqrt(sd * sd + (step * step) / 12) * (Math.sqrt(3) / Math.PI);
  for (let j = 0; j < count; j++) {
    values[j] = 1 / (1 + Math.exp(-(first + step * j - cut) / spread));
  }
  return values;
}
