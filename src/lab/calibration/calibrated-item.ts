import type { ItemParameters } from '../../irt/parameters.js';
import type { CalibrationModel } from './calibration-options.js';
import type { ItemCounts } from './design-checks.js';
import type { Factor } from './marginal-problem.js';
import { LARGEST_SLOPE } from './maximise-factor.js';

/** What an author must know before using an item's parameters. */
export type ItemProblem =
  /** Good persons fail it more often: a wrong key, or an item measuring something else. */
  | 'negative-discrimination'
  /** The slope ran into its limit: the item separates the sample completely. */
  | 'slope-at-limit'
  /** The lower asymptote is above one half (5 %, one-sided, where there is a standard error). */
  | 'high-guessing'
  /** A graded item has steps out of order (GPCM, PCM): some score is never the likeliest. */
  | 'disordered-steps';

/** Standard errors of the parameters an item is written with; `b` one per difficulty. */
export interface ParameterErrors {
  readonly a?: number;
  readonly b: number | readonly number[];
  readonly c?: number;
}

/** The parameters as estimated: slope, intercepts d = −ab, logit of c. */
export interface InternalEstimates {
  readonly names: readonly string[];
  readonly values: readonly number[];
  /** Covariance of the estimates, 0 for what was not estimated; absent without standard errors. */
  readonly covariance?: readonly (readonly number[])[];
}

/** One item after calibration. */
export interface CalibratedItem {
  readonly id: string;
  /** Absent on an anchor. */
  readonly model?: CalibrationModel;
  readonly parameters: ItemParameters;
  readonly anchored: boolean;
  /** Number of answers the estimate rests on. */
  readonly answers: number;
  /** Absent on an anchor and where the information matrix is not positive definite. */
  readonly standardErrors?: ParameterErrors;
  readonly internal?: InternalEstimates;
  readonly problems: readonly ItemProblem[];
}

/** The population of abilities of the calibration sample, in logits. */
export interface CalibratedPopulation {
  readonly mean: number;
  readonly sd: number;
  readonly variance: number;
  /** Of what was estimated. */
  readonly standardErrors: { readonly mean?: number; readonly sd?: number; readonly variance?: number };
}

/** One factor's part of the solution. */
export interface FactorSolution {
  readonly factor: Factor;
  readonly parameters: Float64Array;
  readonly at: number;
  /** Covariance of all free parameters, and where this factor's begin. */
  readonly covariance:
    | { readonly matrix: Float64Array; readonly size: number; readonly from: number }
    | undefined;
}

/** An item's estimates in the form in which items are written, standard errors by the delta method. */
export function calibratedItem(
  plan: {
    readonly id: string;
    readonly model: CalibrationModel;
    readonly counts: ItemCounts;
    readonly anchor: ItemParameters | undefined;
  },
  solution: FactorSolution,
): CalibratedItem {
  const { id, model, counts, anchor } = plan;
  const { answers } = counts;
  if (anchor) return { id, parameters: anchor, anchored: true, answers, problems: [] };
  const { curve } = solution.factor;
  const values = Array.from(solution.parameters.subarray(solution.at, solution.at + curve.names.length));
  const covariance = localCovariance(solution);
  const a = values[0] as number;
  const graded = model === 'GRM' || model === 'GPCM' || model === 'PCM';
  const intercepts = values.slice(1, graded ? undefined : 2);
  const b = intercepts.map((d) => -d / a);
  const c = model === '3PL' ? 1 / (1 + Math.exp(-(values[2] as number))) : undefined;
  const standardErrors = covariance && parameterErrors(covariance, a, b, c, graded);
  const internal = { names: curve.names, values, ...(covariance ? { covariance } : {}) };
  return {
    id,
    model,
    parameters: parametersOf(model, a, b, c),
    anchored: false,
    answers,
    ...(standardErrors ? { standardErrors } : {}),
    internal,
    problems: problemsOf(model, a, b, c === undefined ? undefined : c - 1.645 * (standardErrors?.c ?? 0)),
  };
}

function parametersOf(
  model: CalibrationModel,
  a: number,
  b: number[],
  c: number | undefined,
): ItemParameters {
  const first = b[0] as number;
  switch (model) {
    case 'Rasch':
      return { model: '1PL', a: 1, b: first };
    case '2PL':
      return { model, a, b: first };
    case '3PL':
      return { model, a, b: first, c: c ?? 0 };
    case 'PCM':
      return { model, b };
    default:
      return { model, a, b };
  }
}

function localCovariance({ factor, covariance }: FactorSolution): number[][] | undefined {
  if (!covariance) return undefined;
  const { matrix, size, from } = covariance;
  const local = factor.curve.names.map(() => factor.curve.names.map(() => 0));
  factor.free.forEach((j, row) => {
    factor.free.forEach((k, column) => {
      (local[j] as number[])[k] = matrix[(from + row) * size + from + column] as number;
    });
  });
  return local;
}

function parameterErrors(
  covariance: readonly (readonly number[])[],
  a: number,
  b: readonly number[],
  c: number | undefined,
  graded: boolean,
): ParameterErrors {
  const entry = (j: number, k: number): number => covariance[j]?.[k] ?? 0;
  const slope = Math.sqrt(entry(0, 0));
  // b = −d/a: ∂b/∂d = −1/a, ∂b/∂a = −b/a.
  const errors = b.map(
    (value, k) =>
      Math.sqrt(entry(k + 1, k + 1) + 2 * value * entry(k + 1, 0) + value * value * entry(0, 0)) /
      Math.abs(a),
  );
  return {
    ...(slope > 0 ? { a: slope } : {}),
    b: graded ? errors : (errors[0] as number),
    ...(c === undefined ? {} : { c: c * (1 - c) * Math.sqrt(entry(2, 2)) }),
  };
}

function problemsOf(
  model: CalibrationModel,
  a: number,
  b: readonly number[],
  leastGuessing: number | undefined,
): ItemProblem[] {
  const problems: ItemProblem[] = [];
  if (a <= 0) problems.push('negative-discrimination');
  if (Math.abs(a) >= LARGEST_SLOPE) problems.push('slope-at-limit');
  if (leastGuessing !== undefined && leastGuessing > 0.5) problems.push('high-guessing');
  const steps = model === 'GPCM' || model === 'PCM';
  if (steps && b.some((value, k) => k > 0 && value < (b[k - 1] as number))) problems.push('disordered-steps');
  return problems;
}

/** The population's estimates. */
export function calibratedPopulation(solution: FactorSolution): CalibratedPopulation {
  const mean = solution.parameters[solution.at] as number;
  const variance = Math.exp(solution.parameters[solution.at + 1] as number);
  const sd = Math.sqrt(variance);
  const covariance = localCovariance(solution);
  const meanError = Math.sqrt(covariance?.[0]?.[0] ?? 0);
  const logError = Math.sqrt(covariance?.[1]?.[1] ?? 0);
  return {
    mean,
    sd,
    variance,
    standardErrors: {
      ...(meanError > 0 ? { mean: meanError } : {}),
      ...(logError > 0 ? { sd: (sd * logError) / 2, variance: variance * logError } : {}),
    },
  };
}
