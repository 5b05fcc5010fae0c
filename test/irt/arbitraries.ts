import fc from 'fast-check';
import { categoryCount, type DichotomousParameters, type ItemParameters } from '../../src/irt/parameters.js';
import type { ScoredResponse } from '../../src/irt/scored-response.js';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Any 4PL item with a slope of at most `steepest`. */
export const dichotomous = (steepest = 10): fc.Arbitrary<DichotomousParameters> =>
  fc
    .record({ a: real(0.05, steepest), b: real(-6, 6), c: real(0, 0.6), gap: real(0.05, 1) })
    .map(({ a, b, c, gap }) => ({ model: '4PL', a, b, c, d: Math.min(1, c + gap) }));

/** Any 2PL item. */
export const twoParameter: fc.Arbitrary<DichotomousParameters> = fc.record({
  model: fc.constant('2PL' as const),
  a: real(0.2, 3),
  b: real(-4, 4),
});

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const steps = fc.array(real(-4, 4), { minLength: 1, maxLength: 5 });
const gaps = fc.array(real(0.01, 2), { minLength: 1, maxLength: 5 });

/** Any item of any model with a slope of at most `steepest`. */
export const anyItem = (steepest = 10): fc.Arbitrary<ItemParameters> =>
  fc.oneof(
    dichotomous(steepest),
    fc.record({ model: fc.constant('GPCM' as const), a: real(0.05, steepest), b: steps }),
    fc
      .record({ a: real(0.05, steepest), start: real(-4, 2), gaps })
      .map(({ a, start, gaps: widths }): ItemParameters => {
        let threshold = start;
        const b = widths.map((width) => {
          threshold += width;
          return threshold;
        });
        return { model: 'GRM', a, b };
      }),
    fc.record({ model: fc.constant('PCM' as const), b: steps }),
    fc.record({ model: fc.constant('RSM' as const), location: real(-3, 3), thresholds: steps }),
    fc
      .array(fc.tuple(real(-3, 3), real(-3, 3)), { minLength: 2, maxLength: 5 })
      .filter((categories) => spread(categories.map(([slope]) => slope)) > 0.05)
      .map(
        (categories): ItemParameters => ({
          model: 'NRM',
          slopes: categories.map(([slope]) => slope),
          intercepts: categories.map(([, intercept]) => intercept),
        }),
      ),
  );

/** An ability where items say something. */
export const ability = real(-6, 6);

/** Any ability the library promises to handle. */
export const extremeAbility = fc.oneof(real(-1000, 1000), fc.constantFrom(-1000, -700, -40, 40, 700, 1000));

/** Any answer to any item. */
export const anyAnswer = (steepest = 10): fc.Arbitrary<ScoredResponse> =>
  fc
    .tuple(anyItem(steepest), fc.nat(), fc.integer({ min: 0, max: 9 }))
    .map(([parameters, draw, unknown]) => ({
      parameters,
      score: unknown === 0 ? ('dont-know' as const) : draw % categoryCount(parameters),
    }));

/** Five thousand three-parameter answers, `right` of them right per hundred. */
export function longPattern(right: number): ScoredResponse[] {
  return Array.from({ length: 5000 }, (_, index) => ({
    parameters: { model: '3PL', a: 0.5 + (index % 20) / 10, b: -3 + (index % 61) / 10, c: 0.2 },
    score: (index * 37) % 100 < right ? 1 : 0,
  }));
}
