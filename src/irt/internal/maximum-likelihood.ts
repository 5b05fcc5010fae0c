import { globalMaximum, type Maximum } from './global-maximum.js';
import type { Likelihood } from './likelihood.js';

/** Largest step of the search for several maxima, in logits. */
const MAX_RESOLUTION = 0.1;

/** Steps of the search per unit of an item's exponent a(θ − b). */
const STEPS_PER_EXPONENT = 2;

/** Step, in logits, fine enough to see every maximum that answers to these items can produce. */
export function scanResolution({ steepness }: Likelihood): number {
  return steepness === 0 ? MAX_RESOLUTION : Math.min(MAX_RESOLUTION, 1 / (STEPS_PER_EXPONENT * steepness));
}

/** Global maximum of the likelihood on [lower, upper]. */
export function maximumLikelihood(likelihood: Likelihood, lower: number, upper: number): Maximum {
  return globalMaximum(
    {
      slope: (theta) => likelihood.slope(theta),
      rise: (from, to) => likelihood.logLikelihood(to) - likelihood.logLikelihood(from),
      unimodal: likelihood.concave,
      resolution: scanResolution(likelihood),
    },
    lower,
    upper,
  );
}
