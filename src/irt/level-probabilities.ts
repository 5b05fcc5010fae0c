import { PositioningError } from '../errors.js';
import { type AbilityMoments, checkGridDensity, type GridDensity } from './grid-density.js';
import { LogDensity } from './internal/log-density.js';
import { gaussLegendre } from './internal/quadrature.js';
import { normalInterval } from './normal.js';

/**
 * Probability of each level between cut scores, lowest level first (one more than there are cuts).
 * An ability equal to a cut belongs to the upper level. Non-negative, summing to 1.
 *
 * From an estimate: the normal distribution with mean `theta` and standard deviation `standardError`
 * (0 puts everything in one level, Infinity half below every cut and half above every cut).
 * From a posterior on a grid: the log-density is interpolated by a piecewise cubic and integrated from cut
 * to cut, so that a cut inside a cell divides its mass; exact for a normal density, and within 1e-3 of the
 * integral on 4,001 points while the step is below about one posterior standard deviation.
 *
 * @param cuts cut scores in logits, strictly increasing; may be empty
 * @throws PositioningError `irt/invalid-cuts`, `irt/invalid-grid` or `irt/parameter-out-of-range`.
 * @example
 * levelProbabilities({ theta: 0, standardError: 1 }, [0]); // [0.5, 0.5]
 */
export function levelProbabilities(ability: AbilityMoments | GridDensity, cuts: readonly number[]): number[] {
  checkCuts(cuts);
  return 'grid' in ability ? gridLevels(ability, cuts) : normalLevels(ability, cuts);
}

function checkCuts(cuts: readonly number[]): void {
  for (const [index, cut] of cuts.entries()) {
    if (!Number.isFinite(cut) || (index > 0 && !(cut > (cuts[index - 1] as number)))) {
      throw new PositioningError('irt/invalid-cuts', { index, cuts });
    }
  }
}

function normalLevels({ theta, standardError }: AbilityMoments, cuts: readonly number[]): number[] {
  if (!Number.isFinite(theta)) {
    throw new PositioningError('irt/parameter-out-of-range', { parameter: 'theta', value: theta });
  }
  if (!(standardError >= 0)) {
    throw new PositioningError('irt/parameter-out-of-range', {
      parameter: 'standardError',
      value: standardError,
    });
  }
  const ends = [Number.NEGATIVE_INFINITY, ...cuts.map((cut) => standardScore(cut - theta, standardError))];
  return ends.map((end, level) => normalInterval(end, ends[level + 1] ?? Number.POSITIVE_INFINITY));
}

function standardScore(distance: number, standardError: number): number {
  if (standardError > 0) return distance / standardError;
  return distance > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function gridLevels(density: GridDensity, cuts: readonly number[]): number[] {
  checkGridDensity(density);
  const { grid } = density;
  const scaled = scaleToPeak(density);
  const logDensity = new LogDensity(scaled);
  const masses = new Array<number>(cuts.length + 1).fill(0);
  let level = 0;
  for (let cell = 0; cell < grid.length - 1; cell += 1) {
    const end = grid[cell + 1] as number;
    let from = grid[cell] as number;
    while (from < end) {
      const cut = cuts[level] ?? Number.POSITIVE_INFINITY;
      const to = Math.max(from, Math.min(cut, end));
      masses[level] = (masses[level] as number) + cellMass(scaled, logDensity, cell, from, to);
      from = to;
      if (cut < end) level += 1;
    }
  }
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
}

/** Scales the weights to a maximum of 1, so that neither tiny nor huge ones leave the range of doubles. */
function scaleToPeak({ grid, weights }: GridDensity): GridDensity {
  let peak = 0;
  for (let node = 0; node < weights.length; node += 1) peak = Math.max(peak, weights[node] as number);
  return { grid, weights: Float64Array.from(weights, (weight) => weight / peak) };
}

function cellMass(
  { grid, weights }: GridDensity,
  logDensity: LogDensity,
  cell: number,
  from: number,
  to: number,
): number {
  if (!(to > from)) return 0;
  if (!logDensity.isPositive(cell)) {
    const left = grid[cell] as number;
    const leftWeight = weights[cell] as number;
    const slope = ((weights[cell + 1] as number) - leftWeight) / ((grid[cell + 1] as number) - left);
    return (to - from) * (leftWeight + slope * ((from + to) / 2 - left));
  }
  return gaussLegendre((theta) => Math.exp(logDensity.valueInCell(cell, theta)), from, to);
}
