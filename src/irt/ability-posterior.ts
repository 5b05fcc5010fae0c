/** A condition "ability of a scale at or above a cut". */
export interface ScaleAtLeast {
  /** Position of the scale. */
  readonly scale: number;
  /** In logits. */
  readonly cut: number;
}

/** A one-dimensional summary: mean and standard deviation in logits. */
export interface AbilitySummary {
  readonly mean: number;
  readonly sd: number;
}

/**
 * What is known about several abilities together: read, never changed. Scales are positions; `sharedSd` is the
 * standard deviation, in logits, of an error common to all cuts, integrated out.
 */
export interface AbilityPosterior {
  /** Posterior mean and standard deviation of a scale's ability (EAP and its standard error). */
  ability(scale: number): AbilitySummary;
  /** Posterior covariance matrix of the abilities. */
  covariance(): number[][];
  /** P(ability ≥ cut) for each cut. */
  exceedance(scale: number, cuts: readonly number[], sharedSd?: number): number[];
  /**
   * The weighted mean of the abilities, weights summing to 1: mean, standard deviation, and P(mean ≥ cut) for
   * each cut.
   */
  weightedMean(
    weights: readonly number[],
    cuts: readonly number[],
    sharedSd?: number,
  ): AbilitySummary & { readonly exceedance: number[] };
  /** Probability that all conditions hold together: never a product of marginals. */
  allAtLeast(conditions: readonly ScaleAtLeast[], sharedSd?: number): number;
  /** Natural logarithm of the marginal likelihood of all answers. */
  logEvidence(): number;
}
