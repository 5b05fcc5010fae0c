import { PositioningError } from '../../errors.js';
import { pairIndex } from './linear-algebra.js';

/**
 * Priors on the parameters of one item. Estimation maximises likelihood × prior density of the stated quantity
 * (ln a, b, logit c), not of a transformation of it.
 */
export interface ItemPriors {
  /** ln a ~ N(ln median, sd²). */
  readonly a?: { readonly median: number; readonly sd: number };
  /**
   * Difficulty in logits: b ~ N(mean, sd²). For an item with thresholds or steps, their average ~
   * N(average of `mean`, sd²); when `mean` is a list, each one's deviation from the average has its own normal
   * prior too, with `spreadSd` (default: sd).
   */
  readonly b?: {
    readonly mean: number | readonly number[];
    readonly sd: number;
    readonly spreadSd?: number;
  };
  /** logit(c) ~ N(logitMean, sd²), for the 3PL. */
  readonly c?: { readonly logitMean: number; readonly sd: number };
}

/** Log-density of an item's priors as a function of its internal parameters (a, d_1.., logit c). */
export interface Penalty {
  /** −Infinity outside the support (a ≤ 0 under a prior on a or b). */
  logDensity(parameters: Float64Array, at: number): number;
  /** Adds the first derivatives to `gradient` and the packed second ones to `hessian`. */
  addDerivatives(parameters: Float64Array, at: number, gradient: Float64Array, hessian: Float64Array): void;
}

const LOG_SQRT_2_PI = 0.9189385332046727;

/** A normal prior on Σ weights_k b_k, for b_k = −d_k / a. */
interface LocationTerm {
  readonly weights: readonly number[];
  readonly mean: number;
  readonly sd: number;
}

/**
 * The penalty of an item's priors; undefined without priors.
 * @param thresholds number of difficulties: 1 for items scored right or wrong
 * @param guessing place of logit c among the parameters, where there is one
 * @throws PositioningError `lab/invalid-option` for an sd or median that is not positive, a wrong list length.
 */
export function itemPenalty(
  priors: ItemPriors | undefined,
  thresholds: number,
  guessing: number | undefined,
): Penalty | undefined {
  if (!priors || !(priors.a || priors.b || priors.c)) return undefined;
  checkPriors(priors, thresholds);
  const locations = locationTerms(priors.b, thresholds);
  const slope = priors.a;
  const guess = guessing === undefined ? undefined : priors.c;
  const needsPositive = slope !== undefined || locations.length > 0;
  return {
    logDensity(parameters, at) {
      const a = parameters[at] as number;
      if (needsPositive && !(a > 0)) return Number.NEGATIVE_INFINITY;
      let sum = 0;
      if (slope) sum += logNormal(Math.log(a), Math.log(slope.median), slope.sd);
      for (const term of locations) sum += logNormal(location(term, parameters, at), term.mean, term.sd);
      if (guess && guessing !== undefined) {
        sum += logNormal(parameters[at + guessing] as number, guess.logitMean, guess.sd);
      }
      return sum;
    },
    addDerivatives(parameters, at, gradient, hessian) {
      const a = parameters[at] as number;
      if (slope) {
        const z = (Math.log(a) - Math.log(slope.median)) / (slope.sd * slope.sd);
        add(gradient, 0, -z / a);
        add(hessian, 0, (z - 1 / (slope.sd * slope.sd)) / (a * a));
      }
      for (const term of locations) addLocation(term, parameters, at, gradient, hessian);
      if (guess && guessing !== undefined) {
        const precision = 1 / (guess.sd * guess.sd);
        add(gradient, guessing, -((parameters[at + guessing] as number) - guess.logitMean) * precision);
        add(hessian, pairIndex(guessing, guessing), -precision);
      }
    },
  };
}

function checkPriors({ a, b, c }: ItemPriors, thresholds: number): void {
  const positive = [a?.median, a?.sd, b?.sd, b?.spreadSd, c?.sd];
  if (positive.some((value) => value !== undefined && !(value > 0 && Number.isFinite(value)))) {
    throw new PositioningError('lab/invalid-option', { option: 'priors', a, b, c });
  }
  if (b && typeof b.mean !== 'number' && b.mean.length !== thresholds) {
    throw new PositioningError('lab/invalid-option', { option: 'priors.b.mean', expected: thresholds });
  }
}

function locationTerms(prior: ItemPriors['b'], thresholds: number): LocationTerm[] {
  if (!prior) return [];
  const share = 1 / thresholds;
  const even = Array.from({ length: thresholds }, () => share);
  if (typeof prior.mean === 'number') return [{ weights: even, mean: prior.mean, sd: prior.sd }];
  const average = prior.mean.reduce((sum, value) => sum + value * share, 0);
  const terms: LocationTerm[] = [{ weights: even, mean: average, sd: prior.sd }];
  if (thresholds > 1) {
    prior.mean.forEach((value, k) => {
      const weights = even.map((weight, j) => Number(j === k) - weight);
      terms.push({ weights, mean: value - average, sd: prior.spreadSd ?? prior.sd });
    });
  }
  return terms;
}

function location({ weights }: LocationTerm, parameters: Float64Array, at: number): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) {
    sum -= (weights[k] as number) * (parameters[at + 1 + k] as number);
  }
  return sum / (parameters[at] as number);
}

function addLocation(
  term: LocationTerm,
  parameters: Float64Array,
  at: number,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const a = parameters[at] as number;
  const value = location(term, parameters, at);
  const precision = 1 / (term.sd * term.sd);
  const pull = -(value - term.mean) * precision;
  const inA = -value / a;
  add(gradient, 0, pull * inA);
  add(hessian, 0, -precision * inA * inA + (pull * 2 * value) / (a * a));
  for (let k = 0; k < term.weights.length; k++) {
    const weight = term.weights[k] as number;
    const inD = -weight / a;
    add(gradient, k + 1, pull * inD);
    add(hessian, pairIndex(k + 1, 0), -precision * inA * inD + (pull * weight) / (a * a));
    for (let j = 0; j <= k; j++) {
      add(hessian, pairIndex(k + 1, j + 1), (-precision * inD * -(term.weights[j] as number)) / a);
    }
  }
}

function add(values: Float64Array, index: number, value: number): void {
  values[index] = (values[index] as number) + value;
}

function logNormal(value: number, mean: number, sd: number): number {
  const z = (value - mean) / sd;
  return -0.5 * z * z - Math.log(sd) - LOG_SQRT_2_PI;
}
