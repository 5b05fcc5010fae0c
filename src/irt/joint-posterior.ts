import type { AbilityPosterior, AbilitySummary, ScaleAtLeast } from './ability-posterior.js';
import { exceedanceWeights } from './exceedance-weights.js';
import type { JointGrid } from './joint-grid.js';
import { normalCdf } from './normal.js';

/** Above this spread of log-likelihood over the nodes, products are kept as logarithms: no node may underflow. */
const LINEAR_SPREAD_LIMIT = 600;

/** Step and half width, in standard deviations, of the rule over an error common to several scales. */
const SHARED_ERROR_STEP = 0.5;
const SHARED_ERROR_HALF_WIDTH = 8;

/** What one scale knows before an answer, kept so that taking the answer back is exact. */
interface ScaleSnapshot {
  readonly scale: number;
  readonly likelihood: Float64Array;
  readonly logLikelihood: Float64Array | undefined;
  readonly spread: number;
  readonly logScale: number;
}

/**
 * Posterior of several abilities under a one-factor prior, by nested quadrature: the common factor
 * outside, every ability inside, where the scales are independent (Gibbons & Hedeker 1992; Gibbons et al.
 * 2007). With one scale it is the ordinary posterior on a grid. A person's guessing propensity is a second
 * outer variable, with equal prior weights.
 *
 * Mutable and without allocation per answer beyond an undo snapshot. The likelihood of an answer is
 * written to {@link factor} (`[propensity * nodeCount + node]`) and multiplied in by {@link absorb}. The
 * posterior is a product, so it does not depend on the order of the answers.
 */
export class JointPosterior implements AbilityPosterior {
  readonly grid: JointGrid;
  readonly propensities: readonly number[];
  /** Scratch array for the likelihood of one answer: propensity-major, then node. */
  readonly factor: Float64Array;

  private readonly likelihood: Float64Array[];
  private readonly logLikelihood: (Float64Array | undefined)[];
  private readonly spread: Float64Array;
  private readonly logScale: Float64Array;
  private readonly history: ScaleSnapshot[] = [];
  /** Arrays of snapshots no longer needed, used again. */
  private readonly spare: Float64Array[] = [];
  /** Per scale, log Σ_j kernel × likelihood for every propensity and factor node. */
  private readonly logMarginal: Float64Array[];
  private readonly conditionalMean: Float64Array[];
  private readonly conditionalSecond: Float64Array[];
  private readonly momentsReady: boolean[];
  private readonly outer: Float64Array;
  private outerReady = false;
  private logNormaliser = 0;
  private readonly massCache: Float64Array[];
  private readonly massReady: boolean[];
  /** Per scale, P(ability ≥ cut | propensity, factor node) by the weights of the cut, until its next answer. */
  private readonly conditional: Map<Float64Array, Float64Array>[];

  constructor(grid: JointGrid, propensities: readonly number[]) {
    this.grid = grid;
    this.propensities = propensities;
    const cells = propensities.length * grid.nodeCount;
    const outerCells = propensities.length * grid.factorCount;
    this.factor = new Float64Array(cells);
    const perScale = <T>(make: () => T): T[] => Array.from({ length: grid.scales }, make);
    this.likelihood = perScale(() => new Float64Array(cells).fill(1));
    this.logLikelihood = perScale(() => undefined);
    this.spread = new Float64Array(grid.scales);
    this.logScale = new Float64Array(grid.scales);
    this.logMarginal = perScale(() => new Float64Array(outerCells));
    this.conditionalMean = perScale(() => new Float64Array(outerCells));
    this.conditionalSecond = perScale(() => new Float64Array(outerCells));
    this.momentsReady = perScale(() => false);
    this.outer = new Float64Array(outerCells);
    this.massCache = perScale(() => new Float64Array(grid.nodeCount));
    this.massReady = perScale(() => false);
    this.conditional = perScale(() => new Map());
  }

  /** Number of answers absorbed and not taken back. */
  get length(): number {
    return this.history.length;
  }

  /** Multiplies the likelihood written to {@link factor} into a scale. */
  absorb(scale: number): void {
    const likelihood = this.likelihood[scale] as Float64Array;
    const logLikelihood = this.logLikelihood[scale];
    const factor = this.factor;
    const before = this.spare.pop() ?? new Float64Array(likelihood.length);
    before.set(likelihood);
    this.history.push({
      scale,
      likelihood: before,
      logLikelihood: logLikelihood?.slice(),
      spread: this.spread[scale] as number,
      logScale: this.logScale[scale] as number,
    });
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    let top = 0;
    for (let i = 0; i < factor.length; i++) {
      const value = factor[i] as number;
      if (value > high) high = value;
      if (value > 0 && value < low) low = value;
      const product = (likelihood[i] as number) * value;
      likelihood[i] = product;
      if (product > top) top = product;
    }
    this.spread[scale] = (this.spread[scale] as number) + Math.log(high / low);
    if (logLikelihood === undefined && (this.spread[scale] as number) < LINEAR_SPREAD_LIMIT) {
      const inverse = 1 / top;
      for (let i = 0; i < factor.length; i++) likelihood[i] = (likelihood[i] as number) * inverse;
      this.logScale[scale] = (this.logScale[scale] as number) + Math.log(top);
    } else {
      likelihood.set(before);
      this.absorbLogarithms(scale);
    }
    this.touch(scale);
  }

  /** Takes the last absorbed answer back, exactly. */
  retract(): void {
    const snapshot = this.history.pop();
    if (!snapshot) return;
    const { scale } = snapshot;
    (this.likelihood[scale] as Float64Array).set(snapshot.likelihood);
    this.logLikelihood[scale] = snapshot.logLikelihood;
    this.spread[scale] = snapshot.spread;
    this.logScale[scale] = snapshot.logScale;
    this.spare.push(snapshot.likelihood);
    this.touch(scale);
  }

  /** Back to the prior. */
  reset(): void {
    for (const { likelihood } of this.history) this.spare.push(likelihood);
    this.history.length = 0;
    for (let s = 0; s < this.grid.scales; s++) {
      (this.likelihood[s] as Float64Array).fill(1);
      this.logLikelihood[s] = undefined;
      this.spread[s] = 0;
      this.logScale[s] = 0;
      this.momentsReady[s] = false;
      this.conditional[s]?.clear();
      this.massReady[s] = false;
    }
    this.outerReady = false;
  }

  /** Natural logarithm of the marginal likelihood of all answers. */
  logEvidence(): number {
    this.prepareOuter();
    let sum = this.logNormaliser;
    for (let s = 0; s < this.grid.scales; s++) sum += this.logScale[s] as number;
    return sum;
  }

  /** Posterior mass of the ability nodes of a scale, summing to 1. Valid until the next change. */
  mass(scale: number): Float64Array {
    const mass = this.massCache[scale] as Float64Array;
    if (this.massReady[scale]) return mass;
    this.prepareOuter();
    const { nodeCount, factorCount } = this.grid;
    const kernel = this.grid.kernels[scale] as Float64Array;
    const likelihood = this.likelihood[scale] as Float64Array;
    const marginal = this.logMarginal[scale] as Float64Array;
    mass.fill(0);
    const sum = new Float64Array(nodeCount);
    for (let g = 0; g < this.propensities.length; g++) {
      sum.fill(0);
      let used = false;
      for (let z = 0; z < factorCount; z++) {
        const weight = this.outer[g * factorCount + z] as number;
        if (weight < 1e-15) continue;
        used = true;
        const share = weight * Math.exp(-(marginal[g * factorCount + z] as number));
        const row = z * nodeCount;
        for (let j = 0; j < nodeCount; j++) {
          sum[j] = (sum[j] as number) + share * (kernel[row + j] as number);
        }
      }
      if (!used) continue;
      const offset = g * nodeCount;
      for (let j = 0; j < nodeCount; j++) {
        mass[j] = (mass[j] as number) + (sum[j] as number) * (likelihood[offset + j] as number);
      }
    }
    let total = 0;
    for (let j = 0; j < nodeCount; j++) total += mass[j] as number;
    for (let j = 0; j < nodeCount; j++) mass[j] = (mass[j] as number) / total;
    this.massReady[scale] = true;
    return mass;
  }

  /** Posterior mean and standard deviation of a scale's ability (EAP and its standard error). */
  ability(scale: number): AbilitySummary {
    const mass = this.mass(scale);
    const nodes = this.grid.nodes[scale] as Float64Array;
    let mean = 0;
    for (let j = 0; j < nodes.length; j++) mean += (mass[j] as number) * (nodes[j] as number);
    let variance = 0;
    for (let j = 0; j < nodes.length; j++) {
      const deviation = (nodes[j] as number) - mean;
      variance += (mass[j] as number) * deviation * deviation;
    }
    return { mean, sd: Math.sqrt(variance) };
  }

  /** Posterior mean of a scale's ability, in logits, without its marginal: the quickest point estimate. */
  mean(scale: number): number {
    this.prepareOuter();
    const outer = this.outer;
    const conditional = this.conditionalMean[scale] as Float64Array;
    let mean = 0;
    for (let k = 0; k < outer.length; k++) mean += (outer[k] as number) * (conditional[k] as number);
    return mean;
  }

  /** Posterior covariance matrix of the abilities, row by row. */
  covariance(): number[][] {
    const scales = this.grid.scales;
    this.prepareOuter();
    const cells = this.outer.length;
    const means = new Float64Array(scales);
    const matrix = Array.from({ length: scales }, () => new Array<number>(scales).fill(0));
    for (let s = 0; s < scales; s++) {
      const conditional = this.conditionalMean[s] as Float64Array;
      let mean = 0;
      for (let k = 0; k < cells; k++) mean += (this.outer[k] as number) * (conditional[k] as number);
      means[s] = mean;
    }
    for (let s = 0; s < scales; s++) {
      const first = this.conditionalMean[s] as Float64Array;
      const second = this.conditionalSecond[s] as Float64Array;
      const row = matrix[s] as number[];
      for (let t = s; t < scales; t++) {
        const other = this.conditionalMean[t] as Float64Array;
        let sum = 0;
        for (let k = 0; k < cells; k++) {
          const product =
            t === s
              ? (second[k] as number) -
                2 * (first[k] as number) * (means[s] as number) +
                (means[s] as number) ** 2
              : ((first[k] as number) - (means[s] as number)) * ((other[k] as number) - (means[t] as number));
          sum += (this.outer[k] as number) * product;
        }
        row[t] = sum;
        (matrix[t] as number[])[s] = sum;
      }
    }
    return matrix;
  }

  /** Posterior mean of the guessing propensity, 0 to 1. */
  propensity(): number {
    this.prepareOuter();
    const { factorCount } = this.grid;
    let mean = 0;
    for (let g = 0; g < this.propensities.length; g++) {
      let weight = 0;
      for (let z = 0; z < factorCount; z++) weight += this.outer[g * factorCount + z] as number;
      mean += weight * (this.propensities[g] as number);
    }
    return mean;
  }

  /**
   * P(ability ≥ cut) of one scale for each cut, the cuts' common error of standard deviation `sharedSd`
   * integrated out.
   */
  exceedance(scale: number, cuts: readonly number[], sharedSd = 0): number[] {
    const mass = this.mass(scale);
    return cuts.map((cut) => clampProbability(dot(mass, this.cutWeights(scale, cut, sharedSd))));
  }

  /**
   * The weighted mean of the abilities, weights summing to 1: mean, standard deviation, and P(mean ≥ cut)
   * for each cut. Given the common factor it is a sum of independent parts and taken as normal; the outer
   * mixture is exact, and so is the whole where one scale has all the weight.
   */
  weightedMean(
    weights: readonly number[],
    cuts: readonly number[],
    sharedSd = 0,
  ): AbilitySummary & { readonly exceedance: number[] } {
    const alone = weights.indexOf(1);
    if (alone >= 0) {
      return { ...this.ability(alone), exceedance: this.exceedance(alone, cuts, sharedSd) };
    }
    this.prepareOuter();
    const cells = this.outer.length;
    const means = new Float64Array(cells);
    const variances = new Float64Array(cells);
    for (let s = 0; s < this.grid.scales; s++) {
      const weight = weights[s] ?? 0;
      if (weight === 0) continue;
      const first = this.conditionalMean[s] as Float64Array;
      const second = this.conditionalSecond[s] as Float64Array;
      for (let k = 0; k < cells; k++) {
        const mean = first[k] as number;
        means[k] = (means[k] as number) + weight * mean;
        variances[k] = (variances[k] as number) + weight * weight * ((second[k] as number) - mean * mean);
      }
    }
    let mean = 0;
    for (let k = 0; k < cells; k++) mean += (this.outer[k] as number) * (means[k] as number);
    let variance = 0;
    for (let k = 0; k < cells; k++) {
      variance += (this.outer[k] as number) * ((variances[k] as number) + ((means[k] as number) - mean) ** 2);
    }
    const exceedance = cuts.map((cut) => {
      let sum = 0;
      for (let k = 0; k < cells; k++) {
        const weight = this.outer[k] as number;
        if (weight < 1e-15) continue;
        const sd = Math.sqrt(Math.max(0, variances[k] as number) + sharedSd * sharedSd);
        const distance = (means[k] as number) - cut;
        sum += weight * (sd > 0 ? normalCdf(distance / sd) : distance >= 0 ? 1 : 0);
      }
      return clampProbability(sum);
    });
    return { mean, sd: Math.sqrt(variance), exceedance };
  }

  /**
   * Probability that all conditions hold together, from the joint posterior: never a product of
   * marginals. An error of the cuts common to all scales (`sharedSd`) is integrated over once for all.
   */
  allAtLeast(conditions: readonly ScaleAtLeast[], sharedSd = 0): number {
    if (conditions.length === 0) return 1;
    // Of several conditions on one scale the highest cut says it all; their product would not.
    const highest = new Map<number, number>();
    for (const { scale, cut } of conditions) {
      highest.set(scale, Math.max(cut, highest.get(scale) ?? Number.NEGATIVE_INFINITY));
    }
    const distinct = [...highest].map(([scale, cut]): ScaleAtLeast => ({ scale, cut }));
    this.prepareOuter();
    if (sharedSd === 0) return clampProbability(this.allAtLeastSharp(distinct, 0));
    let total = 0;
    let sum = 0;
    for (let i = -SHARED_ERROR_HALF_WIDTH; i <= SHARED_ERROR_HALF_WIDTH; i++) {
      const error = i * SHARED_ERROR_STEP;
      const weight = Math.exp(-0.5 * error * error);
      total += weight;
      sum += weight * this.allAtLeastSharp(distinct, error * sharedSd);
    }
    return clampProbability(sum / total);
  }

  /**
   * For the choice of items: the joint mass of a scale's ability node and each factor node, propensities
   * summed out: `out[z * nodeCount + j]`.
   */
  jointWithFactor(scale: number, out: Float64Array): void {
    this.prepareOuter();
    const { nodeCount, factorCount } = this.grid;
    const kernel = this.grid.kernels[scale] as Float64Array;
    const likelihood = this.likelihood[scale] as Float64Array;
    const marginal = this.logMarginal[scale] as Float64Array;
    out.fill(0);
    for (let g = 0; g < this.propensities.length; g++) {
      const offset = g * nodeCount;
      for (let z = 0; z < factorCount; z++) {
        const weight = this.outer[g * factorCount + z] as number;
        if (weight < 1e-12) continue;
        const share = weight * Math.exp(-(marginal[g * factorCount + z] as number));
        const row = z * nodeCount;
        for (let j = 0; j < nodeCount; j++) {
          out[row + j] =
            (out[row + j] as number) +
            share * (kernel[row + j] as number) * (likelihood[offset + j] as number);
        }
      }
    }
  }

  /**
   * Mean and mean square of the common factor given the ability of a scale, at every `stride`-th node: what an
   * answer on this scale says about the others goes through these.
   */
  factorGiven(scale: number, stride: number): { first: Float64Array; second: Float64Array } {
    this.prepareOuter();
    const { nodeCount, factorCount, factorNodes } = this.grid;
    const count = Math.floor((nodeCount - 1) / stride) + 1;
    const kernel = this.grid.kernels[scale] as Float64Array;
    const likelihood = this.likelihood[scale] as Float64Array;
    const marginal = this.logMarginal[scale] as Float64Array;
    const total = new Float64Array(count);
    const first = new Float64Array(count);
    const second = new Float64Array(count);
    for (let g = 0; g < this.propensities.length; g++) {
      const offset = g * nodeCount;
      for (let z = 0; z < factorCount; z++) {
        const weight = this.outer[g * factorCount + z] as number;
        if (weight < 1e-9) continue;
        const share = weight * Math.exp(-(marginal[g * factorCount + z] as number));
        const factor = factorNodes[z] as number;
        const square = factor * factor;
        const row = z * nodeCount;
        for (let j = 0, n = 0; j < count; j++, n += stride) {
          const mass = share * (kernel[row + n] as number) * (likelihood[offset + n] as number);
          total[j] = (total[j] as number) + mass;
          first[j] = (first[j] as number) + mass * factor;
          second[j] = (second[j] as number) + mass * square;
        }
      }
    }
    for (let j = 0; j < count; j++) {
      const mass = total[j] as number;
      if (mass > 0) {
        first[j] = (first[j] as number) / mass;
        second[j] = (second[j] as number) / mass;
      }
    }
    return { first, second };
  }

  /** Slope of the regression of a scale's ability on the common factor, in logits per unit of the factor. */
  factorSlope(scale: number): number {
    this.prepareOuter();
    const { factorCount, factorNodes } = this.grid;
    const conditional = this.conditionalMean[scale] as Float64Array;
    let mean = 0;
    let factorMean = 0;
    for (let k = 0; k < this.outer.length; k++) {
      const weight = this.outer[k] as number;
      mean += weight * (conditional[k] as number);
      factorMean += weight * (factorNodes[k % factorCount] as number);
    }
    let covariance = 0;
    let variance = 0;
    for (let k = 0; k < this.outer.length; k++) {
      const weight = this.outer[k] as number;
      const deviation = (factorNodes[k % factorCount] as number) - factorMean;
      covariance += weight * deviation * ((conditional[k] as number) - mean);
      variance += weight * deviation * deviation;
    }
    return variance > 0 ? covariance / variance : 0;
  }

  /** Posterior mass of the factor's nodes, propensities summed out. */
  factorMass(): Float64Array {
    this.prepareOuter();
    const { factorCount } = this.grid;
    const mass = new Float64Array(factorCount);
    for (let k = 0; k < this.outer.length; k++) {
      mass[k % factorCount] = (mass[k % factorCount] as number) + (this.outer[k] as number);
    }
    return mass;
  }

  /**
   * P(ability of a scale ≥ cut | factor node), propensities summed out, for one set of cut weights. What belongs to
   * the scale alone is kept by the identity of the weights until its next answer.
   */
  exceedanceGivenFactor(scale: number, cutWeights: Float64Array): Float64Array {
    this.prepareOuter();
    const { factorCount } = this.grid;
    const conditional = this.conditionalExceedances(scale, cutWeights);
    const probability = new Float64Array(factorCount);
    const weight = new Float64Array(factorCount);
    for (let g = 0; g < this.propensities.length; g++) {
      for (let z = 0; z < factorCount; z++) {
        const w = this.outer[g * factorCount + z] as number;
        if (w < 1e-12) continue;
        weight[z] = (weight[z] as number) + w;
        probability[z] = (probability[z] as number) + w * (conditional[g * factorCount + z] as number);
      }
    }
    for (let z = 0; z < factorCount; z++) {
      const w = weight[z] as number;
      if (w > 0) probability[z] = (probability[z] as number) / w;
    }
    return probability;
  }

  /** Weights of {@link exceedanceWeights} for a cut of a scale on this grid. */
  cutWeights(scale: number, cut: number, sharedSd: number): Float64Array {
    const nodes = this.grid.nodes[scale] as Float64Array;
    const first = nodes[0] as number;
    return exceedanceWeights(first, (nodes[1] as number) - first, nodes.length, cut, sharedSd);
  }

  private allAtLeastSharp(conditions: readonly ScaleAtLeast[], shift: number): number {
    const { factorCount } = this.grid;
    const weights = conditions.map(({ scale, cut }) => this.cutWeights(scale, cut - shift, 0));
    let sum = 0;
    for (let g = 0; g < this.propensities.length; g++) {
      for (let z = 0; z < factorCount; z++) {
        const w = this.outer[g * factorCount + z] as number;
        if (w < 1e-12) continue;
        let product = w;
        for (let i = 0; i < conditions.length; i++) {
          const { scale } = conditions[i] as ScaleAtLeast;
          product *= this.conditionalExceedance(scale, g, z, weights[i] as Float64Array);
        }
        sum += product;
      }
    }
    return sum;
  }

  private conditionalExceedances(scale: number, cutWeights: Float64Array): Float64Array {
    const kept = this.conditional[scale] as Map<Float64Array, Float64Array>;
    const known = kept.get(cutWeights);
    if (known) return known;
    const { factorCount } = this.grid;
    const conditional = new Float64Array(this.outer.length);
    for (let k = 0; k < conditional.length; k++) {
      const z = k % factorCount;
      conditional[k] = this.conditionalExceedance(scale, (k - z) / factorCount, z, cutWeights);
    }
    kept.set(cutWeights, conditional);
    return conditional;
  }

  private conditionalExceedance(scale: number, g: number, z: number, cutWeights: Float64Array): number {
    const { nodeCount, factorCount } = this.grid;
    const kernel = this.grid.kernels[scale] as Float64Array;
    const likelihood = this.likelihood[scale] as Float64Array;
    const row = z * nodeCount;
    const offset = g * nodeCount;
    let sum = 0;
    for (let j = 0; j < nodeCount; j++) {
      sum += (kernel[row + j] as number) * (likelihood[offset + j] as number) * (cutWeights[j] as number);
    }
    const marginal = (this.logMarginal[scale] as Float64Array)[g * factorCount + z] as number;
    return clampProbability(sum * Math.exp(-marginal));
  }

  private absorbLogarithms(scale: number): void {
    const likelihood = this.likelihood[scale] as Float64Array;
    const factor = this.factor;
    const logs = this.logLikelihood[scale] ?? likelihood.map((value) => Math.log(value));
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < factor.length; i++) {
      const value = (logs[i] as number) + Math.log(factor[i] as number);
      logs[i] = value;
      if (value > top) top = value;
    }
    for (let i = 0; i < factor.length; i++) {
      logs[i] = (logs[i] as number) - top;
      likelihood[i] = Math.exp(logs[i] as number);
    }
    this.logLikelihood[scale] = logs;
    this.logScale[scale] = (this.logScale[scale] as number) + top;
  }

  private touch(scale: number): void {
    this.momentsReady[scale] = false;
    this.conditional[scale]?.clear();
    this.outerReady = false;
    // With no common factor and one propensity, an answer on one scale says nothing about the others.
    if (this.outer.length === 1) this.massReady[scale] = false;
    else this.massReady.fill(false);
  }

  private prepareMoments(scale: number): void {
    const { nodeCount, factorCount } = this.grid;
    const kernel = this.grid.kernels[scale] as Float64Array;
    const nodes = this.grid.nodes[scale] as Float64Array;
    const likelihood = this.likelihood[scale] as Float64Array;
    const logMarginal = this.logMarginal[scale] as Float64Array;
    const conditionalMean = this.conditionalMean[scale] as Float64Array;
    const conditionalSecond = this.conditionalSecond[scale] as Float64Array;
    for (let g = 0; g < this.propensities.length; g++) {
      const offset = g * nodeCount;
      for (let z = 0; z < factorCount; z++) {
        const row = z * nodeCount;
        let m0 = 0;
        let m1 = 0;
        let m2 = 0;
        for (let j = 0; j < nodeCount; j++) {
          const weight = (kernel[row + j] as number) * (likelihood[offset + j] as number);
          const weighted = weight * (nodes[j] as number);
          m0 += weight;
          m1 += weighted;
          m2 += weighted * (nodes[j] as number);
        }
        const k = g * factorCount + z;
        logMarginal[k] = Math.log(m0);
        conditionalMean[k] = m0 > 0 ? m1 / m0 : 0;
        conditionalSecond[k] = m0 > 0 ? m2 / m0 : 0;
      }
    }
    this.momentsReady[scale] = true;
  }

  private prepareOuter(): void {
    if (this.outerReady) return;
    const { scales, factorCount, factorMass } = this.grid;
    for (let s = 0; s < scales; s++) if (!this.momentsReady[s]) this.prepareMoments(s);
    const outer = this.outer;
    const equal = -Math.log(this.propensities.length);
    let top = Number.NEGATIVE_INFINITY;
    for (let g = 0; g < this.propensities.length; g++) {
      for (let z = 0; z < factorCount; z++) {
        const k = g * factorCount + z;
        let sum = equal + Math.log(factorMass[z] as number);
        for (let s = 0; s < scales; s++) sum += (this.logMarginal[s] as Float64Array)[k] as number;
        outer[k] = sum;
        if (sum > top) top = sum;
      }
    }
    let total = 0;
    for (let k = 0; k < outer.length; k++) {
      outer[k] = Math.exp((outer[k] as number) - top);
      total += outer[k] as number;
    }
    for (let k = 0; k < outer.length; k++) outer[k] = (outer[k] as number) / total;
    this.logNormaliser = top + Math.log(total);
    this.outerReady = true;
  }
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < left.length; j++) sum += (left[j] as number) * (right[j] as number);
  return sum;
}

function clampProbability(value: number): number {
  return value < 0 ? 0 : Math.min(value, 1);
}
