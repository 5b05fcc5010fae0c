import { PositioningError } from '../errors.js';

/**
 * A density of ability on a grid: nodes in increasing order (logits) and the density at each, up to any
 * positive factor. Read by the trapezoid rule: a node stands for half of each neighbouring cell.
 */
export interface GridDensity {
  readonly grid: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** Mean and standard deviation of an ability, in logits. */
export interface AbilityMoments {
  readonly theta: number;
  readonly standardError: number;
}

/**
 * Mean and standard deviation of a density on a grid, by the trapezoid rule: the EAP and its standard
 * error. Source: Bock & Mislevy (1982).
 * @throws PositioningError `irt/invalid-grid` as {@link checkGridDensity}.
 */
export function densityMoments(density: GridDensity): AbilityMoments {
  checkGridDensity(density);
  const { grid, weights } = density;
  const count = grid.length;
  let total = 0;
  let sum = 0;
  for (let node = 0; node < count; node += 1) {
    const mass = (weights[node] as number) * trapezoidWidth(grid, node);
    total += mass;
    sum += mass * (grid[node] as number);
  }
  const theta = sum / total;
  let squares = 0;
  for (let node = 0; node < count; node += 1) {
    const distance = (grid[node] as number) - theta;
    squares += (weights[node] as number) * trapezoidWidth(grid, node) * distance * distance;
  }
  return { theta, standardError: Math.sqrt(squares / total) };
}

/**
 * Checks that a grid density has at least two strictly increasing finite nodes, one finite non-negative
 * weight for each, and a positive weight somewhere.
 * @throws PositioningError `irt/invalid-grid`.
 */
export function checkGridDensity({ grid, weights }: GridDensity): void {
  if (grid.length < 2 || weights.length !== grid.length) {
    throw new PositioningError('irt/invalid-grid', { points: grid.length, weights: weights.length });
  }
  let positive = false;
  for (let node = 0; node < grid.length; node += 1) {
    const theta = grid[node] as number;
    const weight = weights[node] as number;
    const increasing = node === 0 || theta > (grid[node - 1] as number);
    if (!(Number.isFinite(theta) && increasing && Number.isFinite(weight) && weight >= 0)) {
      throw new PositioningError('irt/invalid-grid', { node, theta, weight });
    }
    if (weight > 0) positive = true;
  }
  if (!positive) throw new PositioningError('irt/invalid-grid', { reason: 'no positive weight' });
}

function trapezoidWidth(grid: ArrayLike<number>, node: number): number {
  const here = grid[node] as number;
  const left = node > 0 ? here - (grid[node - 1] as number) : 0;
  const right = node < grid.length - 1 ? (grid[node + 1] as number) - here : 0;
  return (left + right) / 2;
}
