import type { Curve, LatentNodes } from './curve.js';

/**
 * A graded item (GRM) with slope a and intercepts d_k = −a b_k, strictly decreasing:
 * P(X ≥ k) = 1 / (1 + exp(−(aθ + d_k))) (Samejima 1969). Intercepts out of order give NaN, which every
 * search step must refuse.
 */
export function gradedCurve(nodes: LatentNodes, categories: number): Curve {
  const { theta } = nodes;
  const count = theta.length;
  const top = categories - 1;
  const size = categories;
  const pairs = (size * (size + 1)) / 2;
  return {
    categories,
    names: ['a', ...Array.from({ length: top }, (_, k) => `d${k + 1}`)],
    logProbabilities(parameters, at, out, from) {
      const a = parameters[at] as number;
      for (let k = 0; k <= top; k++) {
        for (let n = 0; n < count; n++) {
          const t = a * (theta[n] as number);
          const upper = k === 0 ? Number.POSITIVE_INFINITY : t + (parameters[at + k] as number);
          const lower = k === top ? Number.NEGATIVE_INFINITY : t + (parameters[at + k + 1] as number);
          // log of L(upper) − L(lower) = L(upper) L(−lower) (1 − exp(lower − upper))
          let value = 0;
          if (k > 0) value += logLogistic(upper);
          if (k < top) value += logLogistic(-lower);
          if (k > 0 && k < top) value += Math.log(-Math.expm1(lower - upper));
          out[from + k * count + n] = value;
        }
      }
    },
    derivatives(parameters, at, first, from, second) {
      const a = parameters[at] as number;
      first.fill(0, from, from + categories * size * count);
      second.fill(0, 0, categories * pairs * count);
      for (let k = 0; k <= top; k++) {
        for (let n = 0; n < count; n++) {
          const t = theta[n] as number;
          const f = from + k * size * count + n;
          const s = k * pairs * count + n;
          const upper = k === 0 ? 0 : a * t + (parameters[at + k] as number);
          const lower = k === top ? 0 : a * t + (parameters[at + k + 1] as number);
          const gap = k > 0 && k < top ? -Math.expm1(lower - upper) : 1;
          let slopeUpper = 0;
          let slopeLower = 0;
          let bendUpper = 0;
          let bendLower = 0;
          let cross = 0;
          if (k > 0) {
            const above = k < top ? logistic(-lower) : 1;
            slopeUpper = logistic(-upper) / (above * gap);
            bendUpper = slopeUpper * (1 - 2 * logistic(upper)) - slopeUpper * slopeUpper;
          }
          if (k < top) {
            const below = k > 0 ? logistic(upper) : 1;
            slopeLower = -logistic(lower) / (below * gap);
            bendLower = slopeLower * (1 - 2 * logistic(lower)) - slopeLower * slopeLower;
          }
          cross = -slopeUpper * slopeLower;
          const total = slopeUpper + slopeLower;
          first[f] = total * t;
          second[s] = (bendUpper + 2 * cross + bendLower) * t * t;
          if (k > 0) {
            first[f + k * count] = slopeUpper;
            second[s + pair(k, 0) * count] = (bendUpper + cross) * t;
            second[s + pair(k, k) * count] = bendUpper;
          }
          if (k < top) {
            first[f + (k + 1) * count] = slopeLower;
            second[s + pair(k + 1, 0) * count] = (bendLower + cross) * t;
            second[s + pair(k + 1, k + 1) * count] = bendLower;
          }
          if (k > 0 && k < top) second[s + pair(k + 1, k) * count] = cross;
        }
      }
    },
  };
}

function pair(row: number, column: number): number {
  return (row * (row + 1)) / 2 + column;
}

function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const small = Math.exp(x);
  return small / (1 + small);
}

function logLogistic(x: number): number {
  return x >= 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x));
}
