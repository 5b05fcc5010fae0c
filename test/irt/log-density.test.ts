import { describe, expect, it } from 'vitest';
import { LogDensity } from '../../src/irt/internal/log-density.js';
import { at } from './reference-data.js';

const uneven = [-3, -2.2, -1.7, -0.9, -0.1, 0.6, 1.1, 2, 2.5];

const densityOf = (log: (x: number) => number, grid: readonly number[] = uneven) =>
  new LogDensity({ grid, weights: grid.map((x) => Math.exp(log(x))) });

describe('a density between its nodes', () => {
  it('is exact where its logarithm is a quadratic, as a normal density is, to the very ends', () => {
    const density = densityOf((x) => 0.3 - 0.4 * x - 0.7 * x * x);

    for (let x = -3; x <= 2.5; x += 0.11) {
      expect(density.value(x)).toBeCloseTo(0.3 - 0.4 * x - 0.7 * x * x, 11);
      expect(density.slope(x)).toBeCloseTo(-0.4 - 1.4 * x, 10);
      expect(density.curvature(x)).toBeCloseTo(-1.4, 9);
    }
  });

  it('is exact where its logarithm is a cubic, a node away from the ends', () => {
    const density = densityOf((x) => 0.3 - 0.4 * x - 0.7 * x * x + 0.15 * x ** 3);

    for (let x = -2.2; x <= 2; x += 0.11) {
      expect(density.value(x)).toBeCloseTo(0.3 - 0.4 * x - 0.7 * x * x + 0.15 * x ** 3, 11);
      expect(density.slope(x)).toBeCloseTo(-0.4 - 1.4 * x + 0.45 * x * x, 10);
      expect(density.curvature(x)).toBeCloseTo(-1.4 + 0.9 * x, 9);
    }
  });

  it('has the slope of the quartic through five nodes at the middle one, and of fewer near the ends', () => {
    const quartic = densityOf((x) => 0.2 * x - 0.03 * x ** 4);
    for (const x of uneven.slice(2, -2)) expect(quartic.slope(x)).toBeCloseTo(0.2 - 0.12 * x ** 3, 9);

    // Five nodes decide, and no sixth: what lies three nodes away does not matter.
    const bump = (k: number) => densityOf((x) => (x === uneven[k] ? -1 : 0));
    expect(bump(7).slope(at(uneven, 4))).toBeCloseTo(0, 12);
    expect(Math.abs(bump(6).slope(at(uneven, 4)))).toBeGreaterThan(0.01);
    expect(bump(1).slope(at(uneven, 4))).toBeCloseTo(0, 12);
    expect(Math.abs(bump(2).slope(at(uneven, 4)))).toBeGreaterThan(0.01);
  });

  it('is straight where a cubic would overshoot', () => {
    const grid = [0, 1, 2, 3, 4, 5];
    const logs = [0, 0, -30, -30, 0, 0];
    const density = densityOf((x) => at(logs, x), grid);

    expect(density.value(1.25)).toBeCloseTo(-7.5, 10);
    expect(density.slope(1.25)).toBeCloseTo(-30, 10);
    expect(density.curvature(1.25)).toBe(0);
    expect(density.value(3.5)).toBeCloseTo(-15, 10);
    expect(density.slope(3.5)).toBeCloseTo(30, 10);
  });

  it('keeps its cubic up to a bend of eight, whatever the width of the cell', () => {
    // Of x² between 0 and h the slope at either end is h off the mean slope: a bend of h².
    for (const [h, curved] of [
      [2.8, true],
      [2.9, false],
    ] as const) {
      const grid = [-2 * h, -h, 0, h, 2 * h];
      const density = densityOf((x) => -x * x, grid);
      expect(density.value(h / 2)).toBeCloseTo(curved ? -(h * h) / 4 : -(h * h) / 2, 9);
    }
  });

  it('is one-sided beside a gap', () => {
    // The same quadratic, with nothing at the fourth node: slopes come from the near side alone.
    const density = new LogDensity({
      grid: uneven,
      weights: uneven.map((x, k) => (k === 3 ? 0 : Math.exp(-0.5 * x * x))),
    });

    expect(density.value(-2)).toBeCloseTo(-2, 11);
    expect(density.slope(-1.9)).toBeCloseTo(1.9, 10);
    expect(density.value(0.3)).toBeCloseTo(-0.045, 11);
    expect(density.value(-1)).toBe(Number.NEGATIVE_INFINITY);
    expect(density.value(at(uneven, 8))).toBeCloseTo(-3.125, 11);
    expect(density.value(2.51)).toBe(Number.NEGATIVE_INFINITY);
    expect(density.value(-3.01)).toBe(Number.NEGATIVE_INFINITY);
  });
});
