import { answerLikelihood } from '../../irt/answer-likelihood.js';
import { createJointGrid, type JointGrid } from '../../irt/joint-grid.js';
import type { SavedPosterior } from '../../irt/saved-posterior.js';

/** One person who could have given these answers, as positions on the grid drawn from. */
export interface PosteriorDraw {
  /** Node of each scale. */
  readonly nodes: readonly number[];
  /** Position among the propensities. */
  readonly propensity: number;
}

/** Persons drawn, and the grid they stand on. */
export interface PosteriorDraws {
  readonly grid: JointGrid;
  readonly draws: readonly PosteriorDraw[];
}

/** Draws are compared with themselves, so a step wider than the live one costs nothing. */
const DRAWING_RESOLUTION = { halfWidth: 4, abilityStep: 0.2, factorStep: 0.5 };

/** Draws persons from a joint posterior: propensity and common factor first, then each ability given both. */
export function drawFromPosterior(
  saved: SavedPosterior,
  count: number,
  uniform: () => number,
): PosteriorDraws {
  const grid = createJointGrid(saved.prior, DRAWING_RESOLUTION);
  const likelihood = likelihoodByScale(saved, grid);
  const { nodeCount, factorCount, kernels, factorMass, scales } = grid;
  const propensities = saved.propensities;
  const outer = new Float64Array(propensities.length * factorCount);
  for (let g = 0; g < propensities.length; g++) {
    for (let z = 0; z < factorCount; z++) {
      let log = Math.log(factorMass[z] as number);
      for (let s = 0; s < scales; s++) {
        let sum = 0;
        for (let j = 0; j < nodeCount; j++) {
          sum +=
            ((kernels[s] as Float64Array)[z * nodeCount + j] as number) *
            ((likelihood[s] as Float64Array)[g * nodeCount + j] as number);
        }
        log += Math.log(sum);
      }
      outer[g * factorCount + z] = log;
    }
  }
  const top = outer.reduce((highest, value) => Math.max(highest, value), Number.NEGATIVE_INFINITY);
  const pickOuter = sampler(outer.map((value) => Math.exp(value - top)));
  const conditional = new Map<number, () => number>();
  const pickNode = (scale: number, cell: number): number => {
    const key = cell * scales + scale;
    let pick = conditional.get(key);
    if (!pick) {
      const g = Math.floor(cell / factorCount);
      const z = cell % factorCount;
      const kernel = kernels[scale] as Float64Array;
      const own = likelihood[scale] as Float64Array;
      const weights = Float64Array.from(
        { length: nodeCount },
        (_, j) => (kernel[z * nodeCount + j] as number) * (own[g * nodeCount + j] as number),
      );
      const sample = sampler(weights);
      pick = () => sample(uniform());
      conditional.set(key, pick);
    }
    return pick();
  };
  const draws = Array.from({ length: count }, () => {
    const cell = pickOuter(uniform());
    return {
      nodes: grid.nodes.map((_, s) => pickNode(s, cell)),
      propensity: Math.floor(cell / factorCount),
    };
  });
  return { grid, draws };
}

function likelihoodByScale(saved: SavedPosterior, grid: JointGrid): Float64Array[] {
  const cells = saved.propensities.length * grid.nodeCount;
  const product = grid.nodes.map(() => new Float64Array(cells).fill(1));
  const factor = new Float64Array(cells);
  for (const { scale, parameters, score, weight } of saved.observations) {
    const own = product[scale] as Float64Array;
    answerLikelihood(
      parameters,
      score,
      grid.nodes[scale] as Float64Array,
      saved.propensities,
      factor,
      weight ?? 1,
    );
    let top = 0;
    for (let k = 0; k < cells; k++) {
      own[k] = (own[k] as number) * (factor[k] as number);
      top = Math.max(top, own[k] as number);
    }
    for (let k = 0; k < cells; k++) own[k] = (own[k] as number) / top;
  }
  return product;
}

/** Draws positions in proportion to weights, from uniform numbers. */
function sampler(weights: Float64Array): (uniform: number) => number {
  let sum = 0;
  const cumulative = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  return (uniform) => {
    const wanted = uniform * sum;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
