import { normalCdf } from './normal.js';

/** Nodes of the trapezoid rule over an error in units of its standard deviation. */
const ERROR_STEP = 0.5;
const ERROR_HALF_WIDTH = 8;

/**
 * Weights v with Σ_j mass_j v_j = P(θ ≥ cut), for masses on equally spaced nodes (density × step).
 *
 * Counting nodes above the cut errs by up to half a cell. Here the cell of the cut is integrated by a
 * cubic through the four nearest nodes (Abramowitz & Stegun 1964, 25.2.13), and the half-line beyond by the
 * trapezoid rule with its first two Euler–Maclaurin end corrections, derivatives taken as differences, all
 * linear in the masses, so that the same weights serve every posterior on the grid. Errs by at most 5e-4 for a
 * normal posterior whose standard deviation is two steps or more, by 2e-3 at one and a half.
 *
 * @param first ability at node 0
 * @param step distance of neighbouring nodes, in logits
 * @param count number of nodes
 * @param cut the cut score, in logits
 * @param errorSd standard deviation of an independent error of the cut (0 for none)
 */
export function exceedanceWeights(
  first: number,
  step: number,
  count: number,
  cut: number,
  errorSd = 0,
): Float64Array {
  const weights = new Float64Array(count);
  if (errorSd === 0) {
    addSharpWeights(weights, first, step, cut, 1);
  } else if (errorSd >= step) {
    for (let j = 0; j < count; j++) weights[j] = normalCdf((first + step * j - cut) / errorSd);
  } else {
    let total = 0;
    for (let i = -ERROR_HALF_WIDTH; i <= ERROR_HALF_WIDTH; i++) {
      total += Math.exp(-0.5 * (i * ERROR_STEP) ** 2);
    }
    for (let i = -ERROR_HALF_WIDTH; i <= ERROR_HALF_WIDTH; i++) {
      const error = i * ERROR_STEP;
      addSharpWeights(weights, first, step, cut + errorSd * error, Math.exp(-0.5 * error * error) / total);
    }
  }
  return weights;
}

function addSharpWeights(
  weights: Float64Array,
  first: number,
  step: number,
  cut: number,
  factor: number,
): void {
  const count = weights.length;
  const position = (cut - first) / step;
  const k = Math.floor(position);
  if (k < 2 || k > count - 4) {
    // At the ends of the grid there is no mass to speak of: counting nodes is exact enough.
    for (let j = 0; j < count; j++) if (j >= position) add(weights, j, factor);
    return;
  }
  const u = position - k;
  // ∫ from node k+1 to +∞: half of node k+1, all nodes beyond, and the end corrections at k+1.
  add(weights, k + 1, 0.5 * factor);
  for (let j = k + 2; j < count; j++) add(weights, j, factor);
  const slope = factor / 24;
  add(weights, k + 2, slope);
  add(weights, k, -slope);
  // 1/720 of Euler–Maclaurin, and 1/72 for the error of the first difference above; the difference below is twice the third.
  const third = (11 * factor) / 1440;
  add(weights, k + 3, -third);
  add(weights, k + 2, 2 * third);
  add(weights, k, -2 * third);
  add(weights, k - 1, third);
  // ∫ from u to 1 of the cubic through the nodes k−1, k, k+1, k+2.
  const at = (x: number): readonly [number, number, number, number] => {
    const x2 = x * x;
    const x3 = x2 * x;
    const x4 = x3 * x;
    return [
      -x4 / 24 + x3 / 6 - x2 / 6,
      x4 / 8 - x3 / 3 - x2 / 4 + x,
      -x4 / 8 + x3 / 6 + x2 / 2,
      x4 / 24 - x2 / 12,
    ];
  };
  const end = at(1);
  const start = at(u);
  for (let i = 0; i < 4; i++) add(weights, k - 1 + i, factor * ((end[i] as number) - (start[i] as number)));
}

function add(weights: Float64Array, index: number, value: number): void {
  weights[index] = (weights[index] as number) + value;
}
