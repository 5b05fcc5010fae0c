import { PositioningError } from '../../errors.js';
import type { Criterion } from './criterion.js';
import type { CriterionView } from './criterion-view.js';
import { information } from './information.js';

/** How chance gives way to information over a test. */
export interface AccelerationOptions {
  /** Length of the test, in items, at least 1. */
  readonly testLength: number;
  /** 1 is linear; larger values keep chance longer, smaller ones give it up sooner. 1 when absent. */
  readonly acceleration?: number;
}

/**
 * Share of information in the choice after n items: Σ_{i≤n} i^A / Σ_{i≤T−1} i^A, from 0 at the first item to 1
 * at the last (Barrada, Olea, Ponsoda & Abad 2008).
 * @throws PositioningError `cat/invalid-option` for a length below 1 or a negative acceleration
 */
export function informationShare(
  administered: number,
  { testLength, acceleration = 1 }: AccelerationOptions,
): number {
  if (!(Number.isInteger(testLength) && testLength >= 1 && acceleration >= 0)) {
    throw new PositioningError('cat/invalid-option', { testLength, acceleration });
  }
  let part = 0;
  let whole = 0;
  for (let i = 1; i < testLength; i++) {
    whole += i ** acceleration;
    if (i <= administered) part += i ** acceleration;
  }
  // After the last item planned, as in a test of one item, information decides alone.
  return whole > 0 ? part / whole : 1;
}

/**
 * Progressive rule: w I + (1 − w) u max I, with I the information at the point estimate, max I its largest over
 * the candidates, u uniform for each item and w from {@link informationShare} (Revuelta & Ponsoda 1998).
 */
export function progressive(options: AccelerationOptions): Criterion {
  informationShare(0, options);
  return {
    name: 'progressive',
    better: 'larger',
    pointwise: true,
    evaluate(view, candidates, values) {
      information.evaluate(view, candidates, values);
      const share = informationShare(view.administered, options);
      let top = 0;
      for (let index = 0; index < candidates.length; index++) top = Math.max(top, values[index] as number);
      candidates.forEach((item, index) => {
        values[index] = share * (values[index] as number) + (1 - share) * view.uniform(item) * top;
      });
    },
  };
}

/**
 * Proportional rule (Segall 2004; Barrada et al. 2008): an item is drawn with a probability proportional to
 * I^(T w). The value is ln(probability) plus Gumbel noise from the sitting's seed, whose largest falls on each
 * item with exactly its probability.
 */
export function proportional(options: AccelerationOptions): Criterion {
  informationShare(0, options);
  return {
    name: 'proportional',
    better: 'larger',
    pointwise: true,
    evaluate(view, candidates, values) {
      proportionalProbabilities(view, candidates, options, values);
      candidates.forEach((item, index) => {
        const noise = -Math.log(-Math.log(Math.max(view.uniform(item), Number.MIN_VALUE)));
        values[index] = Math.log(values[index] as number) + noise;
      });
    },
  };
}

/** Probabilities of the proportional rule: I^(T w) scaled to sum 1 over the candidates. */
export function proportionalProbabilities(
  view: CriterionView,
  candidates: readonly number[],
  options: AccelerationOptions,
  values: Float64Array,
): void {
  information.evaluate(view, candidates, values);
  const exponent = options.testLength * informationShare(view.administered, options);
  let top = 0;
  for (let index = 0; index < candidates.length; index++) top = Math.max(top, values[index] as number);
  let total = 0;
  for (let index = 0; index < candidates.length; index++) {
    // Relative to the largest, so that a high power cannot underflow everywhere.
    values[index] = top > 0 ? ((values[index] as number) / top) ** exponent : 1;
    total += values[index] as number;
  }
  for (let index = 0; index < candidates.length; index++) values[index] = (values[index] as number) / total;
}
