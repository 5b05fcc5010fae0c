import { stream } from '../src/cat/rng.js';
import type { ModelAnswer } from '../src/irt/internal/model-answer.js';
import type { BlockPosterior, BlockProblem } from '../src/irt/joint-gaussian-block.js';
import { logLikelihoodOf } from '../src/irt/joint-gaussian-block.js';
import { factorPosterior } from '../src/irt/joint-gaussian-factor.js';
import { cholesky, inverse } from '../src/irt/joint-gaussian-matrix.js';
import { propagatedPosterior } from '../src/irt/joint-gaussian-propagation.js';
import { normalQuantile } from '../src/irt/normal.js';
import { responseModel } from '../src/irt/response-model.js';

/** Largest errors of expectation propagation over the scales and problems of one kind. */
export interface PropagationError {
  readonly kind: string;
  readonly answersEach: number;
  readonly mean: number;
  readonly covariance: number;
  readonly level: number;
  readonly all: number;
  /** Standard error of the sampled reference for a mean; 0 when the reference is exact. */
  readonly sampling: number;
}

const CUTS = [-0.6, 0.6];
const DRAWS = 200_000;

interface Reference {
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly above: readonly (readonly number[])[];
  readonly all: number;
  readonly sampling: number;
}

function answersFor(seed: string, scales: number, each: number): ModelAnswer[][] {
  const uniform = stream(seed);
  return Array.from({ length: scales }, () => {
    const theta = 3 * uniform() - 1.5;
    return Array.from({ length: each }, () => {
      const a = 0.8 + 1.2 * uniform();
      const b = 3 * uniform() - 1.5;
      const model = responseModel({ model: '3PL', a, b, c: 0.2 });
      const right = Math.exp(model.logProbability(1, theta));
      return { model, category: uniform() < right ? 1 : 0 };
    });
  });
}

/** A correlation matrix that no single factor explains: the first scales hang together, and so do the last. */
function twoFactors(scales: number, high: number, low: number): number[][] {
  const half = Math.ceil(scales / 2);
  return Array.from({ length: scales }, (_, s) =>
    Array.from({ length: scales }, (_value, t) => (s === t ? 1 : s < half === t < half ? high : low)),
  );
}

function equal(scales: number, r: number): number[][] {
  return Array.from({ length: scales }, (_, s) =>
    Array.from({ length: scales }, (_value, t) => (s === t ? 1 : r)),
  );
}

/** Self-normalised importance sampling from a widened version of the approximation, antithetic. */
function sampled(problem: BlockProblem, guide: BlockPosterior, seed: string): Reference {
  const scales = problem.mean.length;
  const uniform = stream(seed);
  const widened = guide.covariance.map((row) => row.map((value) => 1.5 * value));
  const factor = cholesky(widened) as number[][];
  const guideInverse = inverse(widened);
  const priorInverse = inverse(problem.correlation);
  const tables = problem.answers.map((answers) => likelihoodTable(answers));
  const sums = new Float64Array(scales);
  const products = new Float64Array(scales * scales);
  const above = problem.mean.map(() => CUTS.map(() => 0));
  let all = 0;
  let total = 0;
  let squares = 0;
  let top = Number.NEGATIVE_INFINITY;
  const draws: { x: Float64Array; log: number }[] = [];
  for (let n = 0; n < DRAWS; n++) {
    const z = Float64Array.from({ length: scales }, () => normalQuantile(Math.max(uniform(), 1e-16)));
    for (const sign of [1, -1]) {
      const x = new Float64Array(scales);
      for (let s = 0; s < scales; s++) {
        let value = guide.mean[s] as number;
        for (let t = 0; t <= s; t++)
          value += sign * ((factor[s] as number[])[t] as number) * (z[t] as number);
        x[s] = value;
      }
      let log = 0;
      for (let s = 0; s < scales; s++) {
        log += (tables[s] as (theta: number) => number)(x[s] as number);
        for (let t = 0; t < scales; t++) {
          log -= 0.5 * (x[s] as number) * ((priorInverse[s] as number[])[t] as number) * (x[t] as number);
          const one = (x[s] as number) - (guide.mean[s] as number);
          const other = (x[t] as number) - (guide.mean[t] as number);
          log += 0.5 * one * ((guideInverse[s] as number[])[t] as number) * other;
        }
      }
      draws.push({ x, log });
      top = Math.max(top, log);
    }
  }
  for (const { x, log } of draws) {
    const weight = Math.exp(log - top);
    total += weight;
    squares += weight * weight;
    let every = true;
    for (let s = 0; s < scales; s++) {
      const value = x[s] as number;
      sums[s] = (sums[s] as number) + weight * value;
      for (let t = 0; t < scales; t++) {
        products[s * scales + t] = (products[s * scales + t] as number) + weight * value * (x[t] as number);
      }
      CUTS.forEach((cut, c) => {
        const row = above[s] as number[];
        if (value >= cut) row[c] = (row[c] as number) + weight;
      });
      if (value < (CUTS[0] as number)) every = false;
    }
    if (every) all += weight;
  }
  const mean = Array.from(sums, (value) => value / total);
  const covariance = mean.map((one, s) =>
    mean.map((other, t) => (products[s * scales + t] as number) / total - one * other),
  );
  const effective = (total * total) / squares;
  const widest = Math.max(...covariance.map((row, s) => row[s] as number));
  return {
    mean,
    covariance,
    above: above.map((row) => row.map((value) => value / total)),
    all: all / total,
    sampling: Math.sqrt(widest / effective),
  };
}

/** ln likelihood by linear interpolation on a fine table. */
function likelihoodTable(answers: readonly ModelAnswer[]): (theta: number) => number {
  const step = 0.005;
  const values = Float64Array.from({ length: 3601 }, (_, j) => logLikelihoodOf(answers, -9 + j * step));
  return (theta) => {
    const position = Math.min(3599.999, Math.max(0, (theta + 9) / step));
    const cell = Math.floor(position);
    const left = values[cell] as number;
    return left + (position - cell) * ((values[cell + 1] as number) - left);
  };
}

function exact(problem: BlockProblem, r: number): Reference {
  const posterior = factorPosterior(
    problem,
    problem.mean.map(() => Math.sqrt(r)),
  );
  return {
    mean: posterior.mean,
    covariance: posterior.covariance,
    above: problem.mean.map((_, s) => CUTS.map((cut) => posterior.exceedance(s, cut))),
    all: posterior.allAtLeast(problem.mean.map((_, scale) => ({ scale, cut: CUTS[0] as number }))),
    sampling: 0,
  };
}

function errorsOf(
  posterior: BlockPosterior,
  reference: Reference,
): Omit<PropagationError, 'kind' | 'answersEach'> {
  const largest = (values: readonly number[]): number => Math.max(...values.map(Math.abs));
  const conditions = posterior.mean.map((_, scale) => ({ scale, cut: CUTS[0] as number }));
  return {
    mean: largest(posterior.mean.map((value, s) => value - (reference.mean[s] as number))),
    covariance: largest(
      posterior.covariance.flatMap((row, s) =>
        row.map((value, t) => value - ((reference.covariance[s] as readonly number[])[t] as number)),
      ),
    ),
    level: largest(
      posterior.mean.flatMap((_, s) =>
        CUTS.map(
          (cut, c) => posterior.exceedance(s, cut) - ((reference.above[s] as readonly number[])[c] as number),
        ),
      ),
    ),
    all: Math.abs(posterior.allAtLeast(conditions) - reference.all),
    sampling: reference.sampling,
  };
}

/** Tabulates the error of expectation propagation: five problems of each kind, the largest error of all. */
export function propagationErrors(problems = 5): PropagationError[] {
  const rows: PropagationError[] = [];
  const kinds: readonly (readonly [string, number[][], number | undefined])[] = [
    ['8 scales, one correlation 0.5 (exact reference)', equal(8, 0.5), 0.5],
    ['8 scales, one correlation 0.8 (exact reference)', equal(8, 0.8), 0.8],
    ['8 scales, one correlation 0.95 (exact reference)', equal(8, 0.95), 0.95],
    ['4 scales, 0.8 within pairs, 0.3 across (sampled)', twoFactors(4, 0.8, 0.3), undefined],
    ['6 scales, 0.9 within triples, 0.5 across (sampled)', twoFactors(6, 0.9, 0.5), undefined],
    ['8 scales, 0.95 within fours, 0.6 across (sampled)', twoFactors(8, 0.95, 0.6), undefined],
  ];
  for (const [kind, correlation, r] of kinds) {
    for (const answersEach of [3, 10]) {
      let worst = { mean: 0, covariance: 0, level: 0, all: 0, sampling: 0 };
      for (let n = 0; n < problems; n++) {
        const problem: BlockProblem = {
          mean: correlation.map(() => 0),
          sd: correlation.map(() => 1),
          correlation,
          answers: answersFor(`${kind} ${answersEach} ${n}`, correlation.length, answersEach),
        };
        const posterior = propagatedPosterior(problem);
        const reference = r === undefined ? sampled(problem, posterior, `sampling ${n}`) : exact(problem, r);
        const errors = errorsOf(posterior, reference);
        worst = {
          mean: Math.max(worst.mean, errors.mean),
          covariance: Math.max(worst.covariance, errors.covariance),
          level: Math.max(worst.level, errors.level),
          all: Math.max(worst.all, errors.all),
          sampling: Math.max(worst.sampling, errors.sampling),
        };
      }
      rows.push({ kind, answersEach, ...worst });
    }
  }
  return rows;
}
