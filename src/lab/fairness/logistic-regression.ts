import { choleskyFactor, choleskyInverse } from '../calibration/linear-algebra.js';

/** A fitted binary logistic regression. */
export interface LogisticRegression {
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** −2 × log-likelihood. */
  readonly deviance: number;
  /** False when the outcome can be told apart completely and no maximum exists. */
  readonly converged: boolean;
}

/**
 * Binary logistic regression by Newton's method (iteratively reweighted least squares).
 * @param rows predictors of each observation, the constant 1 included
 * @param outcomes 0 or 1
 */
export function logisticRegression(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
): LogisticRegression {
  const size = rows[0]?.length ?? 0;
  const beta = new Float64Array(size);
  let deviance = devianceAt(rows, outcomes, beta);
  let inverse: Float64Array | undefined;
  let converged = false;
  for (let step = 0; step < 60; step++) {
    const information = new Float64Array(size * size);
    const gradient = new Float64Array(size);
    rows.forEach((row, n) => {
      const p = 1 / (1 + Math.exp(-linear(row, beta)));
      const w = p * (1 - p);
      for (let j = 0; j < size; j++) {
        const x = row[j] as number;
        gradient[j] = (gradient[j] as number) + x * ((outcomes[n] as number) - p);
        for (let k = 0; k <= j; k++) {
          information[j * size + k] = (information[j * size + k] as number) + w * x * (row[k] as number);
        }
      }
    });
    if (!choleskyFactor(information, size)) return { ...failed(beta), deviance };
    inverse = choleskyInverse(information, size);
    if (converged) break;
    let largest = 0;
    const before = Float64Array.from(beta);
    const move = Array.from({ length: size }, (_, j) => {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += (inverse?.[j * size + k] as number) * (gradient[k] as number);
      return sum;
    });
    let scale = 1;
    for (let halving = 0; halving < 30; halving++) {
      largest = 0;
      move.forEach((value, j) => {
        beta[j] = (before[j] as number) + scale * value;
        largest = Math.max(largest, Math.abs(scale * value) / (1 + Math.abs(beta[j] as number)));
      });
      const next = devianceAt(rows, outcomes, beta);
      if (next <= deviance + 1e-9) {
        deviance = next;
        break;
      }
      scale /= 2;
    }
    converged = largest < 1e-10;
  }
  if (!converged || !inverse) return { ...failed(beta), deviance };
  const errors = Array.from(beta, (_, j) => Math.sqrt(inverse?.[j * size + j] as number));
  return { coefficients: Array.from(beta), standardErrors: errors, deviance, converged };
}

function failed(beta: Float64Array) {
  return {
    coefficients: Array.from(beta),
    standardErrors: Array.from(beta, () => Number.NaN),
    converged: false,
  };
}

function linear(row: readonly number[], beta: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < row.length; j++) sum += (row[j] as number) * (beta[j] as number);
  return sum;
}

function devianceAt(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
  beta: Float64Array,
): number {
  let sum = 0;
  rows.forEach((row, n) => {
    const z = outcomes[n] === 1 ? linear(row, beta) : -linear(row, beta);
    sum += z >= 0 ? Math.log1p(Math.exp(-z)) : -z + Math.log1p(Math.exp(z));
  });
  return 2 * sum;
}
