import type { Curve, LatentNodes } from './curve.js';
import { pairIndex } from './linear-algebra.js';

/**
 * A generalized partial credit item with slope a and step intercepts d_t = −a b_t:
 * P(X = k) ∝ exp(Σ_{t≤k} (aθ + d_t)) (Muraki 1992). With a held at 1 the PCM (Masters 1982).
 */
export function partialCreditCurve(nodes: LatentNodes, categories: number): Curve {
  const { theta } = nodes;
  const count = theta.length;
  const top = categories - 1;
  const size = categories;
  const pairs = (size * (size + 1)) / 2;
  const probability = new Float64Array(categories);
  const atLeast = new Float64Array(categories + 1);

  /** log of the sum over categories; fills the log-numerators into `probability`. */
  function normaliser(parameters: Float64Array, at: number, t: number): number {
    const slope = (parameters[at] as number) * t;
    let exponent = 0;
    let largest = 0;
    probability[0] = 0;
    for (let k = 1; k <= top; k++) {
      exponent += slope + (parameters[at + k] as number);
      probability[k] = exponent;
      if (exponent > largest) largest = exponent;
    }
    let sum = 0;
    for (let k = 0; k <= top; k++) sum += Math.exp((probability[k] as number) - largest);
    return largest + Math.log(sum);
  }

  return {
    categories,
    names: ['a', ...Array.from({ length: top }, (_, k) => `d${k + 1}`)],
    logProbabilities(parameters, at, out, from) {
      for (let n = 0; n < count; n++) {
        const log = normaliser(parameters, at, theta[n] as number);
        for (let k = 0; k <= top; k++) out[from + k * count + n] = (probability[k] as number) - log;
      }
    },
    derivatives(parameters, at, first, from, second) {
      for (let n = 0; n < count; n++) {
        const t = theta[n] as number;
        const log = normaliser(parameters, at, t);
        let mean = 0;
        let square = 0;
        atLeast[top + 1] = 0;
        for (let k = top; k >= 0; k--) {
          const p = Math.exp((probability[k] as number) - log);
          mean += k * p;
          square += k * k * p;
          atLeast[k] = (atLeast[k + 1] as number) + p;
        }
        for (let k = 0; k <= top; k++) {
          const f = from + k * size * count + n;
          const s = k * pairs * count + n;
          first[f] = t * (k - mean);
          second[s] = -t * t * (square - mean * mean);
          // Tail means give Cov(X, X ≥ j) = E[X; X ≥ j] − E[X] P(X ≥ j).
          let tail = 0;
          for (let j = top; j >= 1; j--) {
            const p = (atLeast[j] as number) - (atLeast[j + 1] as number);
            tail += j * p;
            first[f + j * count] = Number(k >= j) - (atLeast[j] as number);
            second[s + pairIndex(j, 0) * count] = -t * (tail - mean * (atLeast[j] as number));
            for (let i = 1; i <= j; i++) {
              second[s + pairIndex(j, i) * count] = -(atLeast[j] as number) * (1 - (atLeast[i] as number));
            }
          }
        }
      }
    },
  };
}
