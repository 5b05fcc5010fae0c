import { choleskyFactor, choleskySolve, pairIndex } from './linear-algebra.js';
import type { Factor } from './marginal-problem.js';

/** Discriminations beyond this are not pursued: such an item separates the sample completely. */
export const LARGEST_SLOPE = 10;

const LARGEST_STEP = 2;

/**
 * The M step of one factor: maximises Σ counts × log P + log prior over its free parameters, written back into
 * `parameters`. Newton steps with exact curvature, ridged where the surface is not concave, halved until the
 * objective does not fall.
 * @param counts expected answers, category × node, from `from`
 * @param steps most Newton steps
 * @param tolerance stop when no parameter moves more
 * @returns the largest change of a parameter
 */
export function maximiseFactor(
  factor: Factor,
  parameters: Float64Array,
  at: number,
  counts: Float64Array,
  from: number,
  nodes: number,
  steps: number,
  tolerance: number,
): number {
  const { curve, penalty, free } = factor;
  const size = curve.names.length;
  const pairs = (size * (size + 1)) / 2;
  const m = free.length;
  if (m === 0) return 0;
  const first = new Float64Array(curve.categories * size * nodes);
  const second = new Float64Array(curve.categories * pairs * nodes);
  const table = new Float64Array(curve.categories * nodes);
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(pairs);
  const start = parameters.slice(at, at + size);

  const objective = (): number => {
    curve.logProbabilities(parameters, at, table, 0);
    let sum = penalty ? penalty.logDensity(parameters, at) : 0;
    for (let n = 0; n < table.length; n++) {
      const weight = counts[from + n] as number;
      if (weight > 0) sum += weight * (table[n] as number);
    }
    return sum;
  };

  let value = objective();
  for (let step = 0; step < steps; step++) {
    curve.derivatives(parameters, at, first, 0, second);
    gradient.fill(0);
    hessian.fill(0);
    for (let category = 0; category < curve.categories; category++) {
      const base = from + category * nodes;
      accumulate(counts, base, nodes, first, category * size, size, gradient);
      accumulate(counts, base, nodes, second, category * pairs, pairs, hessian);
    }
    penalty?.addDerivatives(parameters, at, gradient, hessian);
    const move = ascentStep(gradient, hessian, free);
    const before = free.map((j) => parameters[at + j] as number);
    let scale = Math.min(1, LARGEST_STEP / largest(move));
    let moved = 0;
    for (let halving = 0; halving < 40; halving++) {
      moved = 0;
      for (let k = 0; k < m; k++) {
        let next = (before[k] as number) + scale * (move[k] as number);
        if (curve.names[free[k] as number] === 'a') {
          next = Math.max(-LARGEST_SLOPE, Math.min(LARGEST_SLOPE, next));
        }
        moved = Math.max(moved, Math.abs(next - (before[k] as number)));
        parameters[at + (free[k] as number)] = next;
      }
      const after = objective();
      // Differences below rounding of the sum say nothing: a tiny step is taken as it is.
      if (after >= value || (moved < 1e-6 && after >= value - 1e-10 * Math.abs(value))) {
        value = after;
        break;
      }
      scale /= 2;
      if (halving === 39) {
        free.forEach((j, k) => {
          parameters[at + j] = before[k] as number;
        });
        moved = 0;
      }
    }
    if (moved <= tolerance) break;
  }
  let change = 0;
  for (let j = 0; j < size; j++) {
    change = Math.max(change, Math.abs((parameters[at + j] as number) - (start[j] as number)));
  }
  return change;
}

function accumulate(
  counts: Float64Array,
  base: number,
  nodes: number,
  terms: Float64Array,
  firstRow: number,
  rows: number,
  sums: Float64Array,
): void {
  for (let j = 0; j < rows; j++) {
    const row = (firstRow + j) * nodes;
    let sum = 0;
    for (let n = 0; n < nodes; n++) {
      const weight = counts[base + n] as number;
      if (weight > 0) sum += weight * (terms[row + n] as number);
    }
    sums[j] = (sums[j] as number) + sum;
  }
}

/** Newton's step over the free parameters, with a growing ridge until the curvature is negative definite. */
function ascentStep(gradient: Float64Array, hessian: Float64Array, free: readonly number[]): Float64Array {
  const m = free.length;
  const matrix = new Float64Array(m * m);
  let scale = 0;
  for (const j of free) scale = Math.max(scale, Math.abs(hessian[pairIndex(j, j)] as number));
  for (let ridge = 0; ; ridge = ridge === 0 ? 1e-6 * (scale || 1) : ridge * 10) {
    for (let row = 0; row < m; row++) {
      for (let column = 0; column <= row; column++) {
        const entry = hessian[pairIndex(free[row] as number, free[column] as number)] as number;
        matrix[row * m + column] = -entry + (row === column ? ridge : 0);
      }
    }
    if (!choleskyFactor(matrix, m)) {
      // A NaN surface never becomes definite: no step.
      if (!(ridge < 1e12 * (scale || 1))) return new Float64Array(m);
      continue;
    }
    const step = Float64Array.from(free, (j) => gradient[j] as number);
    choleskySolve(matrix, m, step);
    return step;
  }
}

function largest(values: Float64Array): number {
  let most = Number.MIN_VALUE;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
