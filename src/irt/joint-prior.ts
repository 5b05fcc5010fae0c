import { PositioningError } from '../errors.js';

/**
 * Prior of several related abilities with one common factor:
 * θ_s = mean_s + sd_s (loading_s z + √(1 − loading_s²) ε_s), z and ε_s standard normal and independent
 * (Gibbons & Hedeker 1992). One correlation ρ for all pairs is loading = √ρ; one scale alone has
 * loading 0. Units: logits of the ability metric (D = 1).
 */
export interface JointPrior {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  readonly loading: readonly number[];
}

/** A prior with the same correlation between any two scales; `correlation` in [0, 1). */
export function equicorrelatedPrior(
  mean: readonly number[],
  sd: readonly number[],
  correlation: number,
): JointPrior {
  const loading = mean.length > 1 ? Math.sqrt(correlation) : 0;
  const prior = { mean: [...mean], sd: [...sd], loading: mean.map(() => loading) };
  checkJointPrior(prior);
  return prior;
}

/**
 * Refuses a prior that is not one.
 * @throws PositioningError `irt/invalid-prior` (lengths, non-finite mean, sd ≤ 0) or
 * `irt/invalid-covariance` (loading outside [0, 1)).
 */
export function checkJointPrior(prior: JointPrior): void {
  const scales = prior.mean.length;
  if (scales === 0 || prior.sd.length !== scales || prior.loading.length !== scales) {
    throw new PositioningError('irt/invalid-prior', {
      mean: scales,
      sd: prior.sd.length,
      loading: prior.loading.length,
    });
  }
  for (let s = 0; s < scales; s++) {
    const mean = prior.mean[s] ?? Number.NaN;
    const sd = prior.sd[s] ?? Number.NaN;
    const loading = prior.loading[s] ?? Number.NaN;
    if (!Number.isFinite(mean)) throw new PositioningError('irt/invalid-prior', { scale: s, mean });
    if (!(sd > 0) || !Number.isFinite(sd)) throw new PositioningError('irt/invalid-prior', { scale: s, sd });
    if (!(loading >= 0 && loading < 1)) {
      throw new PositioningError('irt/invalid-covariance', { scale: s, loading });
    }
  }
}
