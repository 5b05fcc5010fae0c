import { PositioningError } from '../errors.js';

/**
 * Parameters of an item scored 0 (wrong) or 1 (right), logistic metric, D = 1:
 * P(right) = c + (d − c) / (1 + exp(−a(θ − b))).
 * `a` in (0, 10], 1 when absent; `c` in [0, d), 0 when absent; `d` in (c, 1], 1 when absent.
 * 1PL and 2PL have c = 0 and d = 1, 3PL has d = 1; a 1PL item may carry the slope common to its bank.
 * Source: Barton & Lord (1981); Birnbaum (1968).
 */
export interface DichotomousParameters {
  readonly model: '1PL' | '2PL' | '3PL' | '4PL';
  readonly a?: number;
  readonly b: number;
  readonly c?: number;
  readonly d?: number;
}

/**
 * Parameters of an item scored 0..m by m thresholds `b` and a slope `a` in (0, 10].
 * GRM: P(X ≥ k) = 1 / (1 + exp(−a(θ − b_k))), b strictly increasing (Samejima, 1969).
 * GPCM: P(X = k) ∝ exp(Σ_{t≤k} a(θ − b_t)), b in any order (Muraki, 1992).
 */
export interface SteppedParameters {
  readonly model: 'GRM' | 'GPCM';
  readonly a: number;
  readonly b: readonly number[];
}

/** Partial credit model: the GPCM with a = 1. Source: Masters (1982). */
export interface PartialCreditParameters {
  readonly model: 'PCM';
  readonly b: readonly number[];
}

/** Rating scale model: the PCM with b_t = location + thresholds_t. Source: Andrich (1978). */
export interface RatingScaleParameters {
  readonly model: 'RSM';
  readonly location: number;
  readonly thresholds: readonly number[];
}

/**
 * Nominal response model: P(X = k) ∝ exp(slopes_k θ + intercepts_k), one slope and one intercept per
 * category, at least two categories. Only differences between categories matter. Source: Bock (1972).
 */
export interface NominalParameters {
  readonly model: 'NRM';
  readonly slopes: readonly number[];
  readonly intercepts: readonly number[];
}

/** Parameters of one item under any of the response models, told apart by `model`. Plain JSON. */
export type ItemParameters =
  | DichotomousParameters
  | SteppedParameters
  | PartialCreditParameters
  | RatingScaleParameters
  | NominalParameters;

/** Largest slope accepted: far above any fitted item, small enough to keep every exponent finite. */
const MAX_SLOPE = 10;

/** Largest absolute location or intercept (logits): keeps sums over categories finite. */
const MAX_LOCATION = 1e6;

/** Largest absolute slope of a nominal category: a category adds up the slopes of the steps below it. */
const MAX_CATEGORY_SLOPE = 1000;

function outOfRange(parameter: string, value: unknown): PositioningError {
  return new PositioningError('irt/parameter-out-of-range', { parameter, value });
}

function checkWithin(parameter: string, value: number, limit: number): void {
  // Written so that NaN and non-numbers read from JSON fail too.
  if (!(typeof value === 'number' && Math.abs(value) <= limit)) throw outOfRange(parameter, value);
}

function checkSlope(value: number): void {
  if (!(typeof value === 'number' && value > 0 && value <= MAX_SLOPE)) throw outOfRange('a', value);
}

function checkList(parameter: string, values: readonly number[], minimum: number, limit: number): void {
  if (!Array.isArray(values)) throw outOfRange(parameter, values);
  if (values.length < minimum) {
    throw new PositioningError('irt/category-count', { parameter, count: values.length, minimum });
  }
  // An index loop: forEach would skip the holes of a sparse array.
  for (let index = 0; index < values.length; index += 1) {
    checkWithin(`${parameter}[${index}]`, values[index] as number, limit);
  }
}

function checkAsymptotes(parameters: DichotomousParameters): void {
  const { model, c = 0, d = 1 } = parameters;
  if (!(typeof c === 'number' && c >= 0 && c < 1) || (c !== 0 && (model === '1PL' || model === '2PL'))) {
    throw outOfRange('c', c);
  }
  if (!(typeof d === 'number' && d > c && d <= 1) || (d !== 1 && model !== '4PL')) throw outOfRange('d', d);
}

function checkIncreasing(b: readonly number[]): void {
  for (let index = 1; index < b.length; index += 1) {
    if (!((b[index] as number) > (b[index - 1] as number))) {
      throw new PositioningError('irt/thresholds-not-increasing', { parameter: 'b', index, value: b });
    }
  }
}

/**
 * Checks the parameters of one item: finite numbers, slopes in (0, 10] (nominal slopes within ±1000),
 * locations and intercepts within ±1e6 logits, 0 ≤ c < d ≤ 1 with the asymptotes the model allows, GRM
 * thresholds strictly increasing, at least two categories.
 * @throws PositioningError `irt/parameter-out-of-range`, `irt/thresholds-not-increasing`,
 *   `irt/category-count` or `irt/unknown-model`.
 */
export function checkParameters(parameters: ItemParameters): void {
  switch (parameters.model) {
    case '1PL':
    case '2PL':
    case '3PL':
    case '4PL':
      checkSlope(parameters.a ?? 1);
      checkWithin('b', parameters.b, MAX_LOCATION);
      checkAsymptotes(parameters);
      return;
    case 'GRM':
      checkSlope(parameters.a);
      checkList('b', parameters.b, 1, MAX_LOCATION);
      checkIncreasing(parameters.b);
      return;
    case 'GPCM':
      checkSlope(parameters.a);
      checkList('b', parameters.b, 1, MAX_LOCATION);
      return;
    case 'PCM':
      checkList('b', parameters.b, 1, MAX_LOCATION);
      return;
    case 'RSM':
      checkWithin('location', parameters.location, MAX_LOCATION);
      checkList('thresholds', parameters.thresholds, 1, MAX_LOCATION);
      return;
    case 'NRM':
      checkList('slopes', parameters.slopes, 2, MAX_CATEGORY_SLOPE);
      checkList('intercepts', parameters.intercepts, 2, MAX_LOCATION);
      if (parameters.slopes.length !== parameters.intercepts.length) {
        throw new PositioningError('irt/category-count', {
          parameter: 'intercepts',
          count: parameters.intercepts.length,
          expected: parameters.slopes.length,
        });
      }
      return;
    default:
      throw new PositioningError('irt/unknown-model', { model: (parameters as { model: unknown }).model });
  }
}

/** Number of score categories (scores run from 0 to this minus 1) of checked parameters. */
export function categoryCount(parameters: ItemParameters): number {
  switch (parameters.model) {
    case 'GRM':
    case 'GPCM':
    case 'PCM':
      return parameters.b.length + 1;
    case 'RSM':
      return parameters.thresholds.length + 1;
    case 'NRM':
      return parameters.slopes.length;
    default:
      return 2;
  }
}

/** True for the models scored right or wrong (1PL to 4PL). */
export function isDichotomous(parameters: ItemParameters): parameters is DichotomousParameters {
  const { model } = parameters;
  return model === '1PL' || model === '2PL' || model === '3PL' || model === '4PL';
}
