import type { JointEstimate } from './joint-estimation.js';
import { logPrior, type MarginalProblem } from './marginal-problem.js';

/** Step of the numerical derivatives; the prior is smooth on the scale of its standard deviations. */
const SMALL = 1e-3;

/**
 * Moves a scale's metric, θ → αθ + δ in items and population alike, to where the items' priors are likeliest. The
 * likelihood stays as it is, so that this is what EM would reach in the long run. Nothing moves where an anchor holds
 * the metric.
 */
export function metricStep(problem: MarginalProblem, estimate: JointEstimate): JointEstimate {
  // Factor 0 is the population; an item without anything to estimate is an anchor.
  const free = problem.factors.slice(1).every(({ free: estimated }) => estimated.length > 0);
  if (!free) return estimate;
  const moved = estimate.parameters.slice();
  const valueAt = (logScale: number, shift: number): number => {
    move(problem, estimate.parameters, Math.exp(logScale), shift, moved);
    return logPrior(problem, moved);
  };
  const here = valueAt(0, 0);
  const right = valueAt(SMALL, 0);
  const left = valueAt(-SMALL, 0);
  const up = valueAt(0, SMALL);
  const down = valueAt(0, -SMALL);
  const gx = (right - left) / (2 * SMALL);
  const gy = (up - down) / (2 * SMALL);
  const hxx = (right - 2 * here + left) / SMALL ** 2;
  const hyy = (up - 2 * here + down) / SMALL ** 2;
  const hxy = (valueAt(SMALL, SMALL) - right - up + here) / SMALL ** 2;
  const determinant = hxx * hyy - hxy * hxy;
  if (!(determinant > 0 && hxx < 0)) return estimate;
  const x = (hxy * gy - hyy * gx) / determinant;
  const y = (hxy * gx - hxx * gy) / determinant;
  if (!(valueAt(x, y) > here)) return estimate;
  const scale = Math.exp(x);
  const { mean, sd, loading } = estimate.population;
  return { parameters: moved, population: { mean: scale * mean + y, sd: scale * sd, loading } };
}

/** Items on the metric αθ + δ: a / α, and d − aδ/α for the intercepts d = −ab. */
function move(
  { factors, offsets }: MarginalProblem,
  parameters: Float64Array,
  scale: number,
  shift: number,
  out: Float64Array,
): void {
  out.set(parameters);
  factors.forEach(({ curve }, f) => {
    if (f === 0) return;
    const at = offsets[f] as number;
    const a = parameters[at] as number;
    curve.names.forEach((name, j) => {
      if (name === 'a') out[at + j] = a / scale;
      else if (name.startsWith('d')) out[at + j] = (parameters[at + j] as number) - (a * shift) / scale;
    });
  });
}
