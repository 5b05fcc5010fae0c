import type { Curve, LatentNodes } from './curve.js';

/**
 * The population as one more factor of the likelihood: weights of the nodes proportional to the normal density
 * with mean μ and variance exp(λ), summing to 1 over the nodes. Parameters: μ, λ. One category.
 * Differentiated as a discrete exponential family in (θ, θ²), so that likelihood, M step and information agree
 * exactly also where the grid is coarse or cuts a tail.
 */
export function populationCurve(nodes: LatentNodes): Curve {
  const { theta } = nodes;
  const count = theta.length;

  function logWeights(mean: number, variance: number, out: Float64Array, from: number): void {
    let sum = 0;
    for (let n = 0; n < count; n++) {
      const distance = (theta[n] as number) - mean;
      const value = -(distance * distance) / (2 * variance);
      out[from + n] = value;
      sum += Math.exp(value);
    }
    const log = Math.log(sum);
    for (let n = 0; n < count; n++) out[from + n] = (out[from + n] as number) - log;
  }

  const weights = new Float64Array(count);
  return {
    categories: 1,
    names: ['mean', 'log variance'],
    logProbabilities(parameters, at, out, from) {
      logWeights(parameters[at] as number, Math.exp(parameters[at + 1] as number), out, from);
    },
    derivatives(parameters, at, first, from, second) {
      const mean = parameters[at] as number;
      const variance = Math.exp(parameters[at + 1] as number);
      logWeights(mean, variance, weights, 0);
      let m1 = 0;
      let m2 = 0;
      let m3 = 0;
      let m4 = 0;
      for (let n = 0; n < count; n++) {
        const w = Math.exp(weights[n] as number);
        const x = (theta[n] as number) - mean;
        m1 += w * x;
        m2 += w * x * x;
        m3 += w * x * x * x;
        m4 += w * x * x * x * x;
      }
      // With x = θ − μ: ∂ log w/∂μ = (x − E x)/v and ∂ log w/∂λ = (x² − E x²)/2v.
      for (let n = 0; n < count; n++) {
        const x = (theta[n] as number) - mean;
        first[from + n] = (x - m1) / variance;
        first[from + count + n] = (x * x - m2) / (2 * variance);
        second[n] = -(m2 - m1 * m1) / (variance * variance);
        second[count + n] = -(x - m1) / variance - (m3 - m1 * m2) / (2 * variance * variance);
        second[2 * count + n] = -(x * x - m2) / (2 * variance) - (m4 - m2 * m2) / (4 * variance * variance);
      }
    },
  };
}
