import type { FactorScale } from './collateral-evidence.js';
import { FACTOR_NODES, factorNodes, normalRows } from './factor-nodes.js';

/** The likelihood of some persons' answers on one scale. */
export interface ScaleLikelihood {
  /** Abilities of the nodes of one propensity group. */
  readonly theta: Float64Array;
  /** By person, propensity group and node; up to a factor for each person. Rows of persons without answers unused. */
  readonly values: Float64Array;
  readonly answered: Uint8Array;
}

const LARGEST_LOADING = 0.98;
const MOST_STEPS = 100;
const SETTLED = 0.002;

/**
 * Means, standard deviations and loadings of several scales with one common factor, the items being known: EM over
 * the factor and each scale (Rubin & Thayer 1982), with the factor's own mean and variance set free in every step and
 * then taken into the scales (Liu, Rubin & Wu 1998), without which a shift common to all scales would take hundreds of steps.
 * @param groups number of propensity groups, equally likely a priori
 */
export function relatedPopulations(
  scales: readonly ScaleLikelihood[],
  start: readonly FactorScale[],
  persons: number,
  groups: number,
): FactorScale[] {
  let current = [...start];
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = emStep(scales, current, persons, groups);
    const change = next.reduce((most, { mean, sd, loading }, s) => {
      const old = current[s] as FactorScale;
      return Math.max(
        most,
        Math.abs(mean - old.mean),
        Math.abs(sd - old.sd),
        Math.abs(loading - old.loading),
      );
    }, 0);
    current = next;
    if (change < SETTLED) break;
  }
  return current;
}

/** Sums over persons of the posterior means of 1, z, z², θ, θz, θ². */
type Sums = [number, number, number, number, number, number];

function emStep(
  scales: readonly ScaleLikelihood[],
  current: readonly FactorScale[],
  persons: number,
  groups: number,
): FactorScale[] {
  const z = factorNodes();
  const cells = groups * FACTOR_NODES;
  const given = scales.map(({ theta }, s) => {
    const { mean, sd, loading } = current[s] as FactorScale;
    return normalRows(
      z,
      theta,
      (value) => mean + sd * loading * value,
      sd * Math.sqrt(1 - loading * loading),
    );
  });
  const mass = scales.map(() => new Float64Array(cells));
  const first = scales.map(() => new Float64Array(cells));
  const second = scales.map(() => new Float64Array(cells));
  const weights = new Float64Array(cells);
  const sums = scales.map((): Sums => [0, 0, 0, 0, 0, 0]);
  const factor = [0, 0, 0];
  for (let person = 0; person < persons; person++) {
    for (let cell = 0; cell < cells; cell++) weights[cell] = -((z[cell % FACTOR_NODES] as number) ** 2) / 2;
    let any = false;
    scales.forEach(({ theta, values, answered }, s) => {
      if (!answered[person]) return;
      any = true;
      const points = theta.length;
      const conditional = given[s] as Float64Array;
      for (let cell = 0; cell < cells; cell++) {
        const row = (cell % FACTOR_NODES) * points;
        const from = (person * groups + Math.floor(cell / FACTOR_NODES)) * points;
        let m0 = 0;
        let m1 = 0;
        let m2 = 0;
        for (let q = 0; q < points; q++) {
          const part = (conditional[row + q] as number) * (values[from + q] as number);
          const t = theta[q] as number;
          m0 += part;
          m1 += part * t;
          m2 += part * t * t;
        }
        (mass[s] as Float64Array)[cell] = m0;
        (first[s] as Float64Array)[cell] = m0 > 0 ? m1 / m0 : 0;
        (second[s] as Float64Array)[cell] = m0 > 0 ? m2 / m0 : 0;
        weights[cell] = (weights[cell] as number) + Math.log(m0);
      }
    });
    if (!any) continue;
    let largest = Number.NEGATIVE_INFINITY;
    for (const value of weights) if (value > largest) largest = value;
    let total = 0;
    for (let cell = 0; cell < cells; cell++) {
      const weight = Math.exp((weights[cell] as number) - largest);
      weights[cell] = weight;
      total += weight;
    }
    let mean = 0;
    let square = 0;
    for (let cell = 0; cell < cells; cell++) {
      const value = z[cell % FACTOR_NODES] as number;
      mean += ((weights[cell] as number) * value) / total;
      square += ((weights[cell] as number) * value * value) / total;
    }
    factor[0] = (factor[0] as number) + 1;
    factor[1] = (factor[1] as number) + mean;
    factor[2] = (factor[2] as number) + square;
    scales.forEach(({ answered }, s) => {
      if (!answered[person]) return;
      const sum = sums[s] as Sums;
      sum[0] += 1;
      sum[1] += mean;
      sum[2] += square;
      for (let cell = 0; cell < cells; cell++) {
        const weight = (weights[cell] as number) / total;
        const m1 = first[s]?.[cell] as number;
        sum[3] += weight * m1;
        sum[4] += weight * m1 * (z[cell % FACTOR_NODES] as number);
        sum[5] += weight * (second[s]?.[cell] as number);
      }
    });
  }
  const [count = 0, sumZ = 0, sumSquare = 0] = factor;
  const center = sumZ / count;
  const spread = Math.sqrt(sumSquare / count - center * center);
  return sums.map(([n, sz, szz, st, stz, stt], s): FactorScale => {
    const old = current[s] as FactorScale;
    const zz = szz / n - (sz / n) ** 2;
    if (!(n > 0 && zz > 0)) return old;
    const slope = (stz / n - (sz / n) * (st / n)) / zz;
    const intercept = st / n - (slope * sz) / n;
    const residual = stt / n - (st / n) ** 2 - slope * slope * zz;
    const mean = intercept + slope * center;
    const common = slope * spread;
    const sd = Math.sqrt(common * common + Math.max(residual, 1e-4));
    return { mean, sd, loading: Math.max(0, Math.min(LARGEST_LOADING, common / sd)) };
  });
}
