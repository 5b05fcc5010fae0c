import { PositioningError } from '../errors.js';

/** Prior of several abilities: a normal distribution with any mean and covariance, in logits. */
export interface AbilitiesPrior {
  /** One mean per scale. */
  readonly mean: readonly number[];
  /** Symmetric and positive definite, row by row. */
  readonly covariance: readonly (readonly number[])[];
}

/** A checked prior in standard form: θ_s = mean_s + sd_s x_s, x normal with this correlation matrix. */
export interface StandardPrior {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  readonly correlation: readonly (readonly number[])[];
}

/** A set of scales independent of all others, and how they hang together. */
export interface PriorBlock {
  /** Positions of the scales. */
  readonly scales: readonly number[];
  readonly correlation: readonly (readonly number[])[];
  /** Loadings on one common factor, in (−1, 1), when the correlations have that form. */
  readonly loading?: readonly number[];
}

/** Relative difference of two entries that counts as asymmetry. */
const ASYMMETRY = 1e-9;

/** Smallest eigenvalue of the correlation matrix below which it counts as singular. */
const SINGULAR = 1e-12;

/** Below this a matrix is drawn towards independence: quadrature could not resolve it. */
const NARROWEST = 1e-4;

/** Largest misfit of a correlation under one common factor. */
const ONE_FACTOR_MISFIT = 1e-10;

/**
 * Checks a prior of several abilities and brings it to standard form. A correlation matrix whose smallest
 * eigenvalue is below 1e-4 is mixed with the identity up to that value.
 * @throws PositioningError `irt/invalid-prior` (no scale, lengths, non-finite mean) or
 *   `irt/invalid-covariance` (not square, not finite, not symmetric, a variance ≤ 0, a correlation of 1 or more
 *   in size, singular or not positive definite)
 */
export function standardPrior({ mean, covariance }: AbilitiesPrior): StandardPrior {
  const scales = mean.length;
  if (scales === 0 || !mean.every(Number.isFinite)) throw new PositioningError('irt/invalid-prior', { mean });
  if (covariance.length !== scales || covariance.some((row) => row.length !== scales)) {
    throw new PositioningError('irt/invalid-covariance', {
      scales,
      rows: covariance.map((row) => row.length),
    });
  }
  const sd = covariance.map((row, s) => {
    const variance = row[s] as number;
    if (!(variance > 0 && Number.isFinite(variance))) {
      throw new PositioningError('irt/invalid-covariance', { scale: s, variance });
    }
    return Math.sqrt(variance);
  });
  const correlation = covariance.map((row, s) =>
    row.map((value, t) => {
      const product = (sd[s] as number) * (sd[t] as number);
      const mirrored = (covariance[t] as readonly number[])[s] as number;
      if (!(Math.abs(value - mirrored) <= ASYMMETRY * product)) {
        throw new PositioningError('irt/invalid-covariance', { row: s, column: t, value, mirrored });
      }
      if (s === t) return 1;
      const r = (value + mirrored) / 2 / product;
      if (!(Math.abs(r) < 1)) {
        throw new PositioningError('irt/invalid-covariance', { row: s, column: t, correlation: r });
      }
      return r;
    }),
  );
  const smallest = smallestEigenvalue(correlation);
  if (!(smallest > SINGULAR)) throw new PositioningError('irt/invalid-covariance', { smallest });
  return { mean, sd, correlation: smallest < NARROWEST ? mixed(correlation, smallest) : correlation };
}

function mixed(correlation: readonly (readonly number[])[], smallest: number): number[][] {
  const share = (NARROWEST - smallest) / (1 - smallest);
  return correlation.map((row, s) => row.map((value, t) => (s === t ? 1 : (1 - share) * value)));
}

/** The sets of scales that are independent of each other, each with its factor loadings where it has such. */
export function priorBlocks(correlation: readonly (readonly number[])[]): PriorBlock[] {
  const left = new Set(correlation.keys());
  const blocks: PriorBlock[] = [];
  for (const start of correlation.keys()) {
    if (!left.delete(start)) continue;
    const scales = [start];
    // The list grows while it is read: every scale reached is searched from in turn.
    for (const scale of scales) {
      for (const other of left) {
        if ((correlation[scale] as readonly number[])[other] === 0) continue;
        left.delete(other);
        scales.push(other);
      }
    }
    scales.sort((one, other) => one - other);
    const part = scales.map((s) => scales.map((t) => (correlation[s] as readonly number[])[t] as number));
    const loading = oneFactorLoading(part);
    blocks.push({ scales, correlation: part, ...(loading ? { loading } : {}) });
  }
  return blocks;
}

/**
 * Loadings λ with correlation_st = λ_s λ_t for all s ≠ t, or nothing when there are none inside (−1, 1)
 * (one common factor, Spearman 1904; then λ_s² = r_st r_su / r_tu).
 */
function oneFactorLoading(correlation: readonly (readonly number[])[]): number[] | undefined {
  const scales = correlation.length;
  const r = (s: number, t: number): number => (correlation[s] as readonly number[])[t] as number;
  if (scales === 1) return [0];
  if (scales === 2) {
    const size = Math.sqrt(Math.abs(r(0, 1)));
    return [size, Math.sign(r(0, 1)) * size];
  }
  const squares = correlation.map((_, s) => {
    let best = 0;
    let square = Number.NaN;
    for (let t = 0; t < scales; t++) {
      for (let u = t + 1; u < scales; u++) {
        if (t === s || u === s || Math.abs(r(t, u)) <= best) continue;
        best = Math.abs(r(t, u));
        square = (r(s, t) * r(s, u)) / r(t, u);
      }
    }
    return square;
  });
  if (!squares.every((square) => square >= 0 && square < 1)) return undefined;
  const largest = squares.reduce((best, square, s) => (square > (squares[best] as number) ? s : best), 0);
  const loading = squares.map((square, s) =>
    s === largest || r(largest, s) >= 0 ? Math.sqrt(square) : -Math.sqrt(square),
  );
  for (let s = 0; s < scales; s++) {
    for (let t = s + 1; t < scales; t++) {
      const misfit = Math.abs(r(s, t) - (loading[s] as number) * (loading[t] as number));
      if (!(misfit <= ONE_FACTOR_MISFIT)) return undefined;
    }
  }
  const most = Math.sqrt(1 - NARROWEST);
  return loading.map((value) => Math.max(-most, Math.min(most, value)));
}

/** Sweeps of Jacobi's method, each of which squares the error; the matrices are small. */
const MAX_SWEEPS = 60;

/** Smallest eigenvalue of a symmetric matrix, by Jacobi's rotations (Golub & Van Loan 1996). */
function smallestEigenvalue(matrix: readonly (readonly number[])[]): number {
  const a = matrix.map((row) => [...row]);
  const size = a.length;
  const entry = (s: number, t: number): number => (a[s] as number[])[t] as number;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const value = entry(p, q);
        off += value * value;
        if (Math.abs(value) < Number.MIN_VALUE / Number.EPSILON) continue;
        const ratio = (entry(q, q) - entry(p, p)) / (2 * value);
        const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (let k = 0; k < size; k++) {
          const kp = entry(k, p);
          const kq = entry(k, q);
          (a[k] as number[])[p] = cosine * kp - sine * kq;
          (a[k] as number[])[q] = sine * kp + cosine * kq;
        }
        for (let k = 0; k < size; k++) {
          const pk = entry(p, k);
          const qk = entry(q, k);
          (a[p] as number[])[k] = cosine * pk - sine * qk;
          (a[q] as number[])[k] = sine * pk + cosine * qk;
        }
      }
    }
    if (off < 1e-30) break;
  }
  return a.reduce((smallest, _, s) => Math.min(smallest, entry(s, s)), Number.POSITIVE_INFINITY);
}
