import { PositioningError } from '../errors.js';
import { checkGridDensity, type GridDensity } from './grid-density.js';
import { checkInterval } from './internal/checks.js';

/**
 * What is known of an ability before the first answer: a normal distribution (mean and standard deviation
 * in logits), a uniform one on an interval, Jeffreys' prior (density ∝ √ of the test information;
 * Jeffreys, 1946), or any density on a grid.
 */
export type AbilityPrior =
  | { readonly mean: number; readonly sd: number }
  | { readonly min: number; readonly max: number }
  | 'jeffreys'
  | GridDensity;

/** The prior where none is given: the standard normal distribution. */
export const STANDARD_NORMAL_PRIOR = { mean: 0, sd: 1 } as const;

/**
 * Checks a prior: finite mean and positive finite sd, or min below max, or a valid grid density.
 * @throws PositioningError `irt/invalid-prior` or `irt/invalid-grid`.
 */
export function checkPrior(prior: AbilityPrior): void {
  if (prior === 'jeffreys') return;
  if (typeof prior !== 'object' || prior === null) {
    throw new PositioningError('irt/invalid-prior', { prior });
  }
  if ('sd' in prior) {
    if (!(Number.isFinite(prior.mean) && Number.isFinite(prior.sd) && prior.sd > 0)) {
      throw new PositioningError('irt/invalid-prior', { mean: prior.mean, sd: prior.sd });
    }
  } else if ('grid' in prior) {
    checkGridDensity(prior);
  } else {
    checkInterval('irt/invalid-prior', prior.min, prior.max);
  }
}
