import type { ResponseModel } from '../response-model.js';
import type { CategoryTerms } from './category-terms.js';

/**
 * Nominal response model (Bock, 1972): P_k ∝ exp(slopes_k θ + intercepts_k). GPCM, PCM and RSM are the
 * special cases with slopes k·a. Derivatives of log P_k are slopes_k − E, −V and −K with the mean E, the
 * variance V and the third central moment K of the slopes under P.
 */
export class NominalModel implements ResponseModel {
  readonly categories: number;
  readonly steepness: number;
  readonly centre: number;
  private readonly slopes: Float64Array;
  private readonly intercepts: Float64Array;

  constructor(slopes: readonly number[], intercepts: readonly number[]) {
    this.categories = slopes.length;
    this.slopes = Float64Array.from(slopes);
    this.intercepts = Float64Array.from(intercepts);
    const low = extreme(slopes, -1);
    const high = extreme(slopes, 1);
    this.steepness = slopeAt(slopes, high) - slopeAt(slopes, low);
    // Where the least and the most able answer are equally likely.
    const rise = slopeAt(intercepts, high) - slopeAt(intercepts, low);
    this.centre = this.steepness > 0 ? -rise / this.steepness : 0;
  }

  isPossible(): boolean {
    return true;
  }

  isLogConcave(): boolean {
    return true;
  }

  logProbability(category: number, theta: number): number {
    const mode = this.mode(theta);
    const top = this.exponent(mode, theta);
    let others = 0;
    for (let k = 0; k < this.categories; k += 1) {
      if (k !== mode) others += Math.exp(this.exponent(k, theta) - top);
    }
    return this.exponent(category, theta) - top - Math.log1p(others);
  }

  logSlope(category: number, theta: number): number {
    const mode = this.mode(theta);
    return this.relativeSlope(category, mode) - this.meanRelativeSlope(mode, theta);
  }

  evaluate(theta: number, terms: CategoryTerms): void {
    const mode = this.mode(theta);
    const top = this.exponent(mode, theta);
    let total = 0;
    for (let k = 0; k < this.categories; k += 1) {
      const weight = Math.exp(this.exponent(k, theta) - top);
      terms.probability[k] = weight;
      total += weight;
    }
    const mean = this.meanRelativeSlope(mode, theta);
    let variance = 0;
    let skew = 0;
    for (let k = 0; k < this.categories; k += 1) {
      const probability = (terms.probability[k] as number) / total;
      const slope = this.relativeSlope(k, mode) - mean;
      terms.probability[k] = probability;
      terms.first[k] = slope;
      variance += probability * slope * slope;
      skew += probability * slope * slope * slope;
    }
    for (let k = 0; k < this.categories; k += 1) {
      const slope = terms.first[k] as number;
      terms.second[k] = slope * slope - variance;
      terms.third[k] = slope * (slope * slope - 3 * variance) - skew;
    }
  }

  private exponent(category: number, theta: number): number {
    return (this.slopes[category] as number) * theta + (this.intercepts[category] as number);
  }

  private mode(theta: number): number {
    let mode = 0;
    for (let k = 1; k < this.categories; k += 1) {
      if (this.exponent(k, theta) > this.exponent(mode, theta)) mode = k;
    }
    return mode;
  }

  // Slopes are taken relative to the likeliest category: in the tails the mean is then a sum of small
  // terms, and keeps its relative accuracy.
  private relativeSlope(category: number, mode: number): number {
    return (this.slopes[category] as number) - (this.slopes[mode] as number);
  }

  private meanRelativeSlope(mode: number, theta: number): number {
    const top = this.exponent(mode, theta);
    let total = 0;
    let sum = 0;
    for (let k = 0; k < this.categories; k += 1) {
      const weight = Math.exp(this.exponent(k, theta) - top);
      total += weight;
      sum += weight * this.relativeSlope(k, mode);
    }
    return sum / total;
  }
}

function slopeAt(values: readonly number[], index: number): number {
  return values[index] as number;
}

/** Index of the largest (sign 1) or smallest (sign −1) value. */
function extreme(values: readonly number[], sign: 1 | -1): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) {
    if (sign * slopeAt(values, index) > sign * slopeAt(values, best)) best = index;
  }
  return best;
}
