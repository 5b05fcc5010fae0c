import type { GridDensity } from '../grid-density.js';

/**
 * Largest bend of a cell: difference between the slope at an end and the mean slope, times the width.
 * A normal density stays within it up to a step of 4 standard deviations; rougher cells are taken as
 * straight, where a cubic would overshoot.
 */
const MAX_BEND = 8;

/** Neighbours on each side that decide the slope at a node. */
const REACH = 2;

/**
 * Piecewise cubic through the logarithms of a grid density, with the slopes of the polynomial through five
 * neighbouring nodes (fewer at the ends): exact for a normal density at any step, even an uneven one.
 * −Infinity outside the grid and in cells with an end of weight 0.
 */
export class LogDensity {
  readonly grid: ArrayLike<number>;
  private readonly logs: Float64Array;
  private readonly slopes: Float64Array;

  constructor({ grid, weights }: GridDensity) {
    this.grid = grid;
    this.logs = Float64Array.from(weights, Math.log);
    this.slopes = Float64Array.from(weights, (_, node) => this.nodeSlope(node));
  }

  /** Log-density at an ability. */
  value(theta: number): number {
    const cell = this.cell(theta);
    return cell < 0 ? Number.NEGATIVE_INFINITY : this.valueInCell(cell, theta);
  }

  /** First derivative of the log-density; 0 where it is −Infinity. */
  slope(theta: number): number {
    const cell = this.cell(theta);
    if (!this.isPositive(cell)) return 0;
    const [, slope, bend, twist] = this.cubic(cell);
    const x = theta - (this.grid[cell] as number);
    return slope + x * (2 * bend + 3 * x * twist);
  }

  /** Second derivative of the log-density; 0 where it is −Infinity. */
  curvature(theta: number): number {
    const cell = this.cell(theta);
    if (!this.isPositive(cell)) return 0;
    const [, , bend, twist] = this.cubic(cell);
    return 2 * bend + 6 * (theta - (this.grid[cell] as number)) * twist;
  }

  /** True when the density is positive at both ends of the cell from node `cell` to the next. */
  isPositive(cell: number): boolean {
    return this.has(cell) && this.has(cell + 1);
  }

  /** Log-density at an ability known to be in the cell. */
  valueInCell(cell: number, theta: number): number {
    if (!this.isPositive(cell)) return Number.NEGATIVE_INFINITY;
    const [value, slope, bend, twist] = this.cubic(cell);
    const x = theta - (this.grid[cell] as number);
    return value + x * (slope + x * (bend + x * twist));
  }

  /** Coefficients of the powers of the distance from the left node of the cell. */
  private cubic(cell: number): readonly [number, number, number, number] {
    const width = (this.grid[cell + 1] as number) - (this.grid[cell] as number);
    const value = this.logs[cell] as number;
    const slope = this.slopes[cell] as number;
    const nextSlope = this.slopes[cell + 1] as number;
    const secant = ((this.logs[cell + 1] as number) - value) / width;
    if (width * Math.max(Math.abs(slope - secant), Math.abs(nextSlope - secant)) > MAX_BEND) {
      return [value, secant, 0, 0];
    }
    const bend = (3 * secant - 2 * slope - nextSlope) / width;
    const twist = (slope + nextSlope - 2 * secant) / (width * width);
    return [value, slope, bend, twist];
  }

  private has(node: number): boolean {
    return (this.logs[node] ?? Number.NEGATIVE_INFINITY) > Number.NEGATIVE_INFINITY;
  }

  /** Slope at a node of the polynomial through it and up to two nodes of positive weight on each side. */
  private nodeSlope(node: number): number {
    if (!this.has(node)) return 0;
    let first = node;
    let last = node;
    while (first > node - REACH && this.has(first - 1)) first -= 1;
    while (last < node + REACH && this.has(last + 1)) last += 1;
    const nodes = Array.from({ length: last - first + 1 }, (_, index) => this.grid[first + index] as number);
    return polynomialSlope(nodes, Array.from(this.logs.subarray(first, last + 1)), this.grid[node] as number);
  }

  /** Index of the node at or left of the ability, −1 outside the grid. */
  private cell(theta: number): number {
    const last = this.grid.length - 1;
    if (!(theta >= (this.grid[0] as number) && theta <= (this.grid[last] as number))) return -1;
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.grid[middle] as number) <= theta) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Derivative at x of the polynomial through the points, by Newton's divided differences. */
function polynomialSlope(nodes: readonly number[], values: number[], x: number): number {
  for (let order = 1; order < nodes.length; order += 1) {
    for (let index = nodes.length - 1; index >= order; index -= 1) {
      const rise = (values[index] as number) - (values[index - 1] as number);
      values[index] = rise / ((nodes[index] as number) - (nodes[index - order] as number));
    }
  }
  let value = 0;
  let slope = 0;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const distance = x - (nodes[index] as number);
    slope = slope * distance + value;
    value = value * distance + (values[index] as number);
  }
  return slope;
}
