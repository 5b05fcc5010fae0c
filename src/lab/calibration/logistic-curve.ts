import type { Curve, LatentNodes } from './curve.js';

/**
 * An item scored right or wrong, with slope a, intercept d = −ab and, for the 3PL, κ = logit(c). With
 * K = 1 / (1 + exp(−(aθ + d))) and propensity g to try when not knowing: P(right) = K + (1 − K)gc,
 * P(wrong) = (1 − K)g(1 − c), P(don't know) = (1 − K)(1 − g). At g = 1 the 2PL and 3PL (Birnbaum 1968).
 *
 * @param guessing whether the item has a lower asymptote to estimate
 * @param dontKnow whether "I don't know" is a category of its own (the third)
 */
export function logisticCurve(nodes: LatentNodes, guessing: boolean, dontKnow: boolean): Curve {
  const { theta, propensity } = nodes;
  const count = theta.length;
  const categories = dontKnow ? 3 : 2;
  const size = guessing ? 3 : 2;
  const pairs = (size * (size + 1)) / 2;
  return {
    categories,
    names: guessing ? ['a', 'd', 'logit c'] : ['a', 'd'],
    logProbabilities(parameters, at, out, from) {
      const a = parameters[at] as number;
      const d = parameters[at + 1] as number;
      const c = guessing ? 1 / (1 + Math.exp(-(parameters[at + 2] as number))) : 0;
      for (let n = 0; n < count; n++) {
        const z = a * (theta[n] as number) + d;
        const small = Math.exp(-Math.abs(z));
        const logLarge = -Math.log1p(small);
        const logNot = z >= 0 ? logLarge - z : logLarge;
        const g = propensity[n] as number;
        if (c === 0) out[from + count + n] = z >= 0 ? logLarge : logLarge + z;
        else {
          const larger = 1 / (1 + small);
          const knows = z >= 0 ? larger : small * larger;
          const not = z >= 0 ? small * larger : larger;
          out[from + count + n] = Math.log(knows + not * g * c);
        }
        out[from + n] = logNot + (c === 0 ? 0 : Math.log1p(-c)) + (g === 1 ? 0 : Math.log(g));
        if (dontKnow) out[from + 2 * count + n] = logNot + Math.log1p(-g);
      }
    },
    derivatives(parameters, at, first, from, second) {
      const a = parameters[at] as number;
      const d = parameters[at + 1] as number;
      const c = guessing ? 1 / (1 + Math.exp(-(parameters[at + 2] as number))) : 0;
      const stride = size * count;
      const pairStride = pairs * count;
      for (let n = 0; n < count; n++) {
        const t = theta[n] as number;
        const z = a * t + d;
        const small = Math.exp(-Math.abs(z));
        const larger = 1 / (1 + small);
        const knows = z >= 0 ? larger : small * larger;
        const not = z >= 0 ? small * larger : larger;
        // Wrong and don't know share the factor 1 − K.
        for (let category = 0; category < categories; category += 2) {
          const f = from + category * stride + n;
          const s = category * pairStride + n;
          first[f] = -knows * t;
          first[f + count] = -knows;
          const curvature = -knows * not;
          second[s] = curvature * t * t;
          second[s + count] = curvature * t;
          second[s + 2 * count] = curvature;
          if (guessing) {
            const wrong = category === 0;
            first[f + 2 * count] = wrong ? -c : 0;
            second[s + 3 * count] = 0;
            second[s + 4 * count] = 0;
            second[s + 5 * count] = wrong ? -c * (1 - c) : 0;
          }
        }
        const f = from + stride + n;
        const s = pairStride + n;
        if (!guessing) {
          first[f] = not * t;
          first[f + count] = not;
          const curvature = -knows * not;
          second[s] = curvature * t * t;
          second[s + count] = curvature * t;
          second[s + 2 * count] = curvature;
          continue;
        }
        const g = propensity[n] as number;
        const right = knows + not * g * c;
        const slope = (knows * not * (1 - g * c)) / right;
        const bend = slope * (not - knows) - slope * slope;
        const guess = (not * g * c * (1 - c)) / right;
        const cross = -knows * guess - slope * guess;
        first[f] = slope * t;
        first[f + count] = slope;
        first[f + 2 * count] = guess;
        second[s] = bend * t * t;
        second[s + count] = bend * t;
        second[s + 2 * count] = bend;
        second[s + 3 * count] = cross * t;
        second[s + 4 * count] = cross;
        second[s + 5 * count] = guess * (1 - 2 * c) - guess * guess;
      }
    },
  };
}
