import type { AbilityPosterior } from './ability-posterior.js';
import { answerLikelihood, type Score } from './answer-likelihood.js';
import { createJointGrid, type JointResolution, LIVE_RESOLUTION } from './joint-grid.js';
import { JointPosterior } from './joint-posterior.js';
import type { JointPrior } from './joint-prior.js';
import type { ItemParameters } from './parameters.js';

/** What one answer says about a scale: the parameters it was judged by, its score, its weight. */
export interface Observation {
  readonly scale: number;
  readonly parameters: ItemParameters;
  readonly score: Score;
  /** Power of the likelihood, 1 unless the answer shares a stimulus with an earlier one. */
  readonly weight?: number;
}

/**
 * A joint posterior as plain JSON, in its generating form: prior and observations. It is exact, small,
 * and holds neither item ids nor texts.
 */
export interface SavedPosterior {
  readonly version: 1;
  readonly prior: JointPrior;
  readonly propensities: readonly number[];
  readonly observations: readonly Observation[];
}

/** The posterior a saved one describes. */
export function restorePosterior(saved: SavedPosterior): AbilityPosterior {
  return computedPosterior(saved, LIVE_RESOLUTION);
}

/** The same on a grid of any resolution, and open to further answers. */
export function computedPosterior(saved: SavedPosterior, resolution: JointResolution): JointPosterior {
  const grid = createJointGrid(saved.prior, resolution);
  const posterior = new JointPosterior(grid, saved.propensities);
  for (const observation of saved.observations) {
    const nodes = grid.nodes[observation.scale] as Float64Array;
    answerLikelihood(
      observation.parameters,
      observation.score,
      nodes,
      saved.propensities,
      posterior.factor,
      observation.weight ?? 1,
    );
    posterior.absorb(observation.scale);
  }
  return posterior;
}
