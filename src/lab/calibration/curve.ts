/**
 * Latent points over which a person's ability is integrated: abilities in logits, and for each the propensity
 * to try when not knowing (1 everywhere unless "I don't know" is modelled).
 */
export interface LatentNodes {
  readonly theta: Float64Array;
  readonly propensity: Float64Array;
}

/**
 * One factor of the likelihood during estimation: an item, or the population. Its parameters lie in a flat
 * vector from `at`. Tables are node-last, so that a category's row is contiguous.
 */
export interface Curve {
  /** Number of response categories (the population has one). */
  readonly categories: number;
  /** Names of the parameters, in order. */
  readonly names: readonly string[];
  /** Writes log P(category | node) to `out[from + category × nodes + node]`. */
  logProbabilities(parameters: Float64Array, at: number, out: Float64Array, from: number): void;
  /**
   * Writes the derivatives of log P(category | node): `first[from + (category × size + j) × nodes + node]` in
   * parameter j, and `second[(category × pairs + pair) × nodes + node]` for the pairs j ≥ k in packed order.
   */
  derivatives(
    parameters: Float64Array,
    at: number,
    first: Float64Array,
    from: number,
    second: Float64Array,
  ): void;
}
