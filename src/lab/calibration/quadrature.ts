import { PositioningError } from '../../errors.js';
import { ALWAYS_GUESSES, GUESSING_PROPENSITIES } from '../../irt/guessing.js';
import type { LatentNodes } from './curve.js';

/** Equally spaced abilities from `min` to `max` (logits), `points` of them. */
export interface Quadrature {
  readonly min: number;
  readonly max: number;
  readonly points: number;
}

/**
 * The default quadrature around a population: mean ± 6 sd, 61 points, or 121 where some person gave more than
 * 100 answers and the posterior gets narrow. The rule is exact to 1e-8 while the step is below the posterior sd.
 */
export function defaultQuadrature(mean: number, sd: number, mostAnswers: number): Quadrature {
  return { min: mean - 6 * sd, max: mean + 6 * sd, points: mostAnswers > 100 ? 121 : 61 };
}

/**
 * The latent nodes of a quadrature, once per propensity to try when not knowing.
 * @throws PositioningError `lab/invalid-option`.
 */
export function latentNodes({ min, max, points }: Quadrature, dontKnow: boolean): LatentNodes {
  if (!(min < max && Number.isInteger(points) && points >= 3 && points <= 10_001)) {
    throw new PositioningError('lab/invalid-option', { option: 'quadrature', min, max, points });
  }
  const propensities = dontKnow ? GUESSING_PROPENSITIES : ALWAYS_GUESSES;
  const theta = new Float64Array(points * propensities.length);
  const propensity = new Float64Array(theta.length);
  propensities.forEach((g, group) => {
    for (let n = 0; n < points; n++) {
      theta[group * points + n] = min + ((max - min) * n) / (points - 1);
      propensity[group * points + n] = g;
    }
  });
  return { theta, propensity };
}
