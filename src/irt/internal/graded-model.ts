import type { ResponseModel } from '../response-model.js';
import type { CategoryTerms } from './category-terms.js';

/**
 * Graded response model (Samejima, 1969). With L_k = 1 / (1 + exp(−a(θ − b_k))) and M_k = 1 − L_k,
 * P_k = L_k − L_{k+1} = L_k M_{k+1} (1 − exp(−a(b_{k+1} − b_k))), a product without cancellation, whence
 * (log P_k)′ = a(M_k − L_{k+1}). Beyond the ends L_0 = M_{m+1} = 1.
 */
export class GradedModel implements ResponseModel {
  readonly categories: number;
  readonly steepness: number;
  readonly centre: number;
  private readonly thresholds: Float64Array;
  /** 1 − exp(−a(b_{k+1} − b_k)) for the categories between two thresholds, 1 for the two end categories. */
  private readonly widths: Float64Array;

  constructor(a: number, b: readonly number[]) {
    this.categories = b.length + 1;
    this.steepness = a;
    this.centre = b.reduce((sum, threshold) => sum + threshold / b.length, 0);
    this.thresholds = Float64Array.from(b);
    this.widths = new Float64Array(this.categories).fill(1);
    for (let k = 1; k < b.length; k += 1) {
      this.widths[k] = -Math.expm1(-a * ((b[k] as number) - (b[k - 1] as number)));
    }
  }

  isPossible(): boolean {
    return true;
  }

  isLogConcave(): boolean {
    return true;
  }

  logProbability(category: number, theta: number): number {
    let sum = Math.log(this.widths[category] as number);
    if (category > 0) sum += logLogistic(this.exponent(category - 1, theta));
    if (category < this.categories - 1) sum += logLogistic(-this.exponent(category, theta));
    return sum;
  }

  logSlope(category: number, theta: number): number {
    const belowLower = category > 0 ? logistic(-this.exponent(category - 1, theta)) : 0;
    const aboveUpper = category < this.categories - 1 ? logistic(this.exponent(category, theta)) : 0;
    return this.steepness * (belowLower - aboveUpper);
  }

  evaluate(theta: number, terms: CategoryTerms): void {
    const a = this.steepness;
    let L = 1;
    let M = 0;
    for (let category = 0; category < this.categories; category += 1) {
      const last = category === this.categories - 1;
      const x = last ? 0 : this.exponent(category, theta);
      const upperL = last ? 0 : logistic(x);
      const upperM = last ? 1 : logistic(-x);
      const slope = a * (M - upperL);
      const bend = -a * a * (L * M + upperL * upperM);
      const twist = -a * a * a * (L * M * (M - L) + upperL * upperM * (upperM - upperL));
      terms.probability[category] = L * upperM * (this.widths[category] as number);
      terms.first[category] = slope;
      terms.second[category] = slope * slope + bend;
      terms.third[category] = slope * (slope * slope + 3 * bend) + twist;
      L = upperL;
      M = upperM;
    }
  }

  private exponent(threshold: number, theta: number): number {
    return this.steepness * (theta - (this.thresholds[threshold] as number));
  }
}

function logistic(x: number): number {
  const small = Math.exp(-Math.abs(x));
  return (x >= 0 ? 1 : small) / (1 + small);
}

function logLogistic(x: number): number {
  return Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
}
