import { PositioningError } from '../errors.js';
import { type AbilityPrior, checkPrior, STANDARD_NORMAL_PRIOR } from './ability-prior.js';
import { DEFAULT_BOUNDS, type EstimationOptions } from './estimation-options.js';
import { densityMoments } from './grid-density.js';
import { gridPosterior } from './grid-posterior.js';
import { checkInterval } from './internal/checks.js';
import { type Criterion, globalMaximum } from './internal/global-maximum.js';
import { createLikelihood, type Likelihood } from './internal/likelihood.js';
import { LogDensity } from './internal/log-density.js';
import { maximumLikelihood, scanResolution } from './internal/maximum-likelihood.js';
import { integrate } from './internal/quadrature.js';
import type { InformationTerms } from './item-information.js';
import type { ScoredResponse } from './scored-response.js';

/** An estimated ability, in logits. */
export interface AbilityEstimate {
  readonly theta: number;
  /** Standard error; Infinity when the answers and the prior carry no information. */
  readonly standardError: number;
  /** Present when the estimate is an end of its bounds. */
  readonly bound?: 'lower' | 'upper';
}

/** Half width, in prior standard deviations, of the first interval searched for a MAP without bounds. */
const MAP_HALF_WIDTH = 10;

/**
 * Estimates one ability (logits) from any number of answers in any pattern, with its standard error.
 * Deterministic, and independent of the order of the answers up to rounding.
 *
 * - `EAP`: mean and standard deviation of the posterior by the trapezoid rule on the grid (Bock & Mislevy,
 *   1982).
 * - `MAP`: maximum of the posterior (Birnbaum, 1969); standard error 1/√(I + 1/σ²) under a normal prior,
 *   1/√I under a uniform one, 1/√(I − (I″I − I′²)/(2I²)) under Jeffreys' (as catR 3.17).
 * - `ML`: maximum of the likelihood; 1/√I (Lord, 1980).
 * - `WLE`: root of score + J/(2I) with the highest integrated criterion; 1/√I (Warm, 1989).
 *
 * The last three are global maxima on `bounds`: by default ±4 logits, the support of a uniform or grid
 * prior, or the whole line for a MAP under a normal prior. I is the expected information of the answered
 * items at the estimate. Where nothing distinguishes abilities (ML without answers) the estimate is the
 * middle of the bounds and the standard error Infinity.
 *
 * Under guessing `'propensity'` I is averaged over the propensities, at their posterior weights in the
 * standard errors and at equal weights in Jeffreys' prior and Warm's term.
 * @throws PositioningError `irt/invalid-prior`, `irt/invalid-grid`, `irt/invalid-bounds`,
 *   `irt/invalid-option`, `irt/score-out-of-range` and the errors of `checkParameters`.
 * @example
 * estimateAbility([{ parameters: { model: '2PL', a: 1.2, b: -0.5 }, score: 1 }], { method: 'MAP' });
 */
export function estimateAbility(
  responses: readonly ScoredResponse[],
  options: EstimationOptions = {},
): AbilityEstimate {
  const { method = 'EAP', bounds } = options;
  if (method === 'EAP') return densityMoments(gridPosterior(responses, options));
  const prior = options.prior ?? STANDARD_NORMAL_PRIOR;
  checkPrior(prior);
  if (bounds !== undefined) checkInterval('irt/invalid-bounds', ...bounds);
  const likelihood = createLikelihood(responses, options.guessing);
  switch (method) {
    case 'MAP':
      return maximumPosterior(likelihood, prior, bounds);
    case 'ML': {
      const [lower, upper] = supportedBounds(options.prior, bounds);
      const maximum = maximumLikelihood(likelihood, lower, upper);
      return withError(maximum, likelihood.informationGivenAnswers(maximum.theta).information);
    }
    case 'WLE': {
      const [lower, upper] = supportedBounds(options.prior, bounds);
      const maximum = globalMaximum(warmCriterion(likelihood), lower, upper);
      return withError(maximum, likelihood.informationGivenAnswers(maximum.theta).information);
    }
    default:
      throw new PositioningError('irt/invalid-option', { option: 'method', value: method });
  }
}

type Located = Pick<AbilityEstimate, 'theta' | 'bound'>;

function withError(located: Located, precision: number): AbilityEstimate {
  return { ...located, standardError: 1 / Math.sqrt(precision) };
}

/** The bounds given, within the support of a prior that has ends. */
function supportedBounds(
  prior: AbilityPrior | undefined,
  bounds: readonly [number, number] | undefined,
): readonly [number, number] {
  const support = supportOf(prior);
  if (support === undefined) return bounds ?? DEFAULT_BOUNDS;
  if (bounds === undefined) return support;
  const lower = Math.max(bounds[0], support[0]);
  const upper = Math.min(bounds[1], support[1]);
  checkInterval('irt/invalid-bounds', lower, upper);
  return [lower, upper];
}

function supportOf(prior: AbilityPrior | undefined): readonly [number, number] | undefined {
  if (prior === undefined || prior === 'jeffreys' || 'sd' in prior) return undefined;
  if ('min' in prior) return [prior.min, prior.max];
  const { grid, weights } = prior;
  let first = 0;
  let last = grid.length - 1;
  while (first < last - 1 && weights[first] === 0) first += 1;
  while (last > first + 1 && weights[last] === 0) last -= 1;
  return [grid[first] as number, grid[last] as number];
}

function maximumPosterior(
  likelihood: Likelihood,
  prior: AbilityPrior,
  bounds: readonly [number, number] | undefined,
): AbilityEstimate {
  if (prior === 'jeffreys') return maximumJeffreys(likelihood, bounds);
  if ('sd' in prior) return maximumNormalPosterior(likelihood, prior, bounds);
  const [lower, upper] = supportedBounds(prior, bounds);
  if (!('grid' in prior)) {
    const maximum = maximumLikelihood(likelihood, lower, upper);
    return withError(maximum, likelihood.informationGivenAnswers(maximum.theta).information);
  }
  const density = new LogDensity(prior);
  const maximum = globalMaximum(
    {
      slope: (theta) => likelihood.slope(theta) + density.slope(theta),
      rise: (from, to) =>
        likelihood.logLikelihood(to) -
        likelihood.logLikelihood(from) +
        density.value(to) -
        density.value(from),
      unimodal: false,
      resolution: Math.min(scanResolution(likelihood), (upper - lower) / prior.grid.length),
    },
    lower,
    upper,
  );
  const information = likelihood.informationGivenAnswers(maximum.theta).information;
  const precision = information - density.curvature(maximum.theta);
  return withError(maximum, precision > 0 ? precision : information);
}

function maximumNormalPosterior(
  likelihood: Likelihood,
  { mean, sd }: { readonly mean: number; readonly sd: number },
  bounds: readonly [number, number] | undefined,
): AbilityEstimate {
  const slope = (theta: number): number => likelihood.slope(theta) - (theta - mean) / (sd * sd);
  const criterion: Criterion = {
    slope,
    rise: (from, to) =>
      likelihood.logLikelihood(to) -
      likelihood.logLikelihood(from) -
      ((to - from) * ((to - mean) / sd + (from - mean) / sd)) / (2 * sd),
    unimodal: likelihood.concave,
    resolution: scanResolution(likelihood),
  };
  const [lower, upper] = bounds ?? wideEnough(slope, mean, MAP_HALF_WIDTH * sd);
  const maximum = globalMaximum(criterion, lower, upper);
  const { information } = likelihood.informationGivenAnswers(maximum.theta);
  return withError(maximum, information + 1 / (sd * sd));
}

/** An interval around the mean at whose ends the slope points inwards: no maximum lies beyond. */
function wideEnough(
  slope: (theta: number) => number,
  mean: number,
  halfWidth: number,
): readonly [number, number] {
  let lower = mean - halfWidth;
  let upper = mean + halfWidth;
  // The likelihood's slope is bounded and the prior's is not, so both loops end.
  while (slope(lower) <= 0) lower -= mean - lower;
  while (slope(upper) >= 0) upper += upper - mean;
  return [lower, upper];
}

function maximumJeffreys(
  likelihood: Likelihood,
  bounds: readonly [number, number] | undefined,
): AbilityEstimate {
  const [lower, upper] = bounds ?? DEFAULT_BOUNDS;
  const logInformation = (theta: number): number => Math.log(likelihood.information(theta).information);
  const maximum = globalMaximum(
    {
      slope: (theta) => {
        const terms = likelihood.information(theta);
        return likelihood.slope(theta) + halfRatio(terms.slope, terms, likelihood, theta);
      },
      rise: (from, to) =>
        likelihood.logLikelihood(to) -
        likelihood.logLikelihood(from) +
        0.5 * (logInformation(to) - logInformation(from)),
      unimodal: false,
      resolution: scanResolution(likelihood),
    },
    lower,
    upper,
  );
  const { information } = likelihood.informationGivenAnswers(maximum.theta);
  const a = likelihood.information(maximum.theta);
  const bend = (a.curvature * a.information - a.slope * a.slope) / (2 * a.information * a.information);
  const precision = information - bend;
  return withError(maximum, precision > 0 ? precision : information);
}

function warmCriterion(likelihood: Likelihood): Criterion {
  const correction = (theta: number): number => {
    const terms = likelihood.information(theta);
    return halfRatio(terms.warm, terms, likelihood, theta);
  };
  const resolution = scanResolution(likelihood);
  return {
    slope: (theta) => likelihood.slope(theta) + correction(theta),
    rise: (from, to) =>
      likelihood.logLikelihood(to) -
      likelihood.logLikelihood(from) +
      integrate(correction, from, to, resolution),
    unimodal: false,
    resolution,
  };
}

/** value / (2I), continued by its limit where I has underflowed: half the gentlest slope, towards the items. */
function halfRatio(
  value: number,
  { information }: InformationTerms,
  likelihood: Likelihood,
  theta: number,
): number {
  if (information > Number.MIN_VALUE / Number.EPSILON) return value / (2 * information);
  return 0.5 * likelihood.gentlest * Math.sign(likelihood.centre - theta);
}
