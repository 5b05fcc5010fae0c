import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erfc, normalCdf, normalDensity, normalInterval, normalQuantile } from '../../src/irt/normal.js';

function expectRelative(actual: number, expected: number, tolerance: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
}

describe('erfc', () => {
  // mpmath 1.3.0, 50 digits: mp.erfc(x)
  it.each([
    [-3, 1.9999779095030015],
    [-0.5, 1.5204998778130465],
    [-0.25, 1.276326390168237],
    [0.25, 0.7236736098317631],
    [0.46, 0.5153446099983203],
    [0.47, 0.5062549491139179],
    [1, 0.15729920705028513],
    [2.5, 0.0004069520174449589],
    [3.99, 1.6739211364520814e-8],
    [4.01, 1.4196939421371052e-8],
    [7, 4.183825607779414e-23],
    [15, 7.212994172451207e-100],
    [26, 5.663192408856143e-296],
  ])('of %f is %f', (x, expected) => {
    expectRelative(erfc(x), expected, 2e-15);
  });

  it('has its limits far out', () => {
    expect(erfc(40)).toBe(0);
    expect(erfc(-40)).toBe(2);
    expect(erfc(Number.POSITIVE_INFINITY)).toBe(0);
    expect(erfc(Number.NEGATIVE_INFINITY)).toBe(2);
    expect(erfc(0)).toBe(1);
  });
});

describe('normalCdf', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 15);
      }),
    );
  });

  it('keeps the digits of an interval in either tail', () => {
    // mpmath 1.3.0, 50 digits: (erfc(5/√2) − erfc(6/√2))/2
    const expected = 2.8566498423415623e-7;

    expectRelative(normalInterval(5, 6), expected, 1e-14);
    expectRelative(normalInterval(-6, -5), expected, 1e-14);
    expect(normalInterval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(1);
  });

  it('is the integral of the density', () => {
    expect((normalCdf(0.7 + 1e-5) - normalCdf(0.7 - 1e-5)) / 2e-5).toBeCloseTo(normalDensity(0.7), 9);
  });
});

describe('normalQuantile', () => {
  // mpmath 1.3.0, 50 digits: root of erfc(−z/√2)/2 = p
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-6, -4.753424308822899],
    [0.01, -2.326347874040841],
    [0.07, -1.4757910281791706],
    [0.08, -1.4050715603096327],
    [0.3, -0.5244005127080408],
    [0.9, 1.2815515655446006],
    [0.975, 1.9599639845400538],
  ])('of %f is %f', (p, expected) => {
    expectRelative(normalQuantile(p), expected, 2e-15);
  });

  it('inverts the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 5, noNaN: true }), (z) => {
        expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 8);
      }),
    );
  });

  it('has its limits at the ends and none outside', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(Number.NaN)).toBeNaN();
  });
});
