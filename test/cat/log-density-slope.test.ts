import { describe, expect, it } from 'vitest';
import { TabulatedLogDensity } from '../../src/cat/log-density-slope.js';

/** Log densities with their derivatives in closed form. */
const DENSITIES = {
  normal: {
    log: (x: number) => -0.5 * ((x - 0.3) / 1.2) ** 2,
    first: (x: number) => -(x - 0.3) / 1.44,
    second: () => -1 / 1.44,
  },
  // The logistic density, and an item answered wrongly under a prior: curved everywhere.
  logistic: {
    log: (x: number) => -x - 2 * Math.log1p(Math.exp(-x)),
    first: (x: number) => -Math.tanh(x / 2),
    second: (x: number) => -0.5 / Math.cosh(x / 2) ** 2,
  },
  answered: {
    log: (x: number) => -0.5 * x * x - Math.log1p(Math.exp(1.5 * (x - 0.4))),
    first: (x: number) => -x - 1.5 / (1 + Math.exp(-1.5 * (x - 0.4))),
    second: (x: number) => {
      const p = 1 / (1 + Math.exp(-1.5 * (x - 0.4)));
      return -1 - 2.25 * p * (1 - p);
    },
  },
} as const;

const STEP = 0.125;
const NODES = Float64Array.from({ length: 97 }, (_, n) => -6 + STEP * n);
const tabulated = (log: (x: number) => number) =>
  new TabulatedLogDensity(
    NODES,
    NODES.map((x) => Math.exp(log(x))),
  );

describe('the slope of a density known at nodes', () => {
  it.each(Object.entries(DENSITIES))(
    '%s: its derivatives, at nodes and between them',
    (_, { log, first, second }) => {
      const slope = tabulated(log);

      for (let x = -5.6; x <= 5.6; x += 0.037) {
        expect(Math.abs(slope.slope(x) - first(x)), `first derivative at ${x}`).toBeLessThan(2e-6);
        expect(Math.abs(slope.bend - second(x)), `second derivative at ${x}`).toBeLessThan(2e-4);
      }
      expect([slope.min, slope.max]).toEqual([-6, 6]);
    },
  );

  it('runs on as a parabola where there are too few nodes beside', () => {
    const { log, first, second } = DENSITIES.normal;
    const slope = tabulated(log);

    // The log of a normal density is a parabola: going on as one is exact.
    for (const x of [-6, -5.9, -5.7, 5.7, 5.95, 6]) {
      expect(slope.slope(x)).toBeCloseTo(first(x), 6);
      expect(slope.bend).toBeCloseTo(second(), 6);
    }
  });

  it('leaves out nodes at the ends that have no density to speak of', () => {
    const narrow = tabulated((x) => -0.5 * ((x - 1) / 0.1) ** 2);

    // exp(−x²/2s²) falls below 1e-200 of the top from 3.035 on either side.
    expect([narrow.min, narrow.max]).toEqual([-2, 4]);
    expect(narrow.slope(1.3)).toBeCloseTo(-30, 4);
  });

  it('is flat where the density is a spike', () => {
    const spike = tabulated((x) => (Math.abs(x) <= 3 * STEP ? -x * x : -1000));
    const one = tabulated((x) => (x === 0 ? 0 : -1000));

    expect([spike.min, spike.max]).toEqual([-3 * STEP, 3 * STEP]);
    expect(one.min).toBe(0);
    for (const slope of [one.slope(0), one.slope(0.1)]) expect(slope).toBe(0);
    expect(tabulated((x) => (Math.abs(x) <= 2 * STEP ? -x * x : -1000)).slope(0.1)).toBe(0);
  });
});
