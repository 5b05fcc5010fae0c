import { createJointGrid, type JointGrid } from '../../irt/joint-grid.js';
import type { SavedPosterior } from '../../irt/saved-posterior.js';
import type { ChanceTable } from './chance-table.js';

/** One person who could have given these answers, as positions on the grid drawn from. */
export interface PosteriorDraw {
  /** Node of each scale. */
  readonly nodes: readonly number[];
  /** Position among the propensities. */
  readonly propensity: number;
}

/** Draws are compared with themselves, so a step wider than the live one costs nothing. */
const DRAWING_RESOLUTION = { halfWidth: 4, abilityStep: 0.2, factorStep: 0.5 };

/** The grid persons are drawn on. */
export function drawingGrid({ prior }: SavedPosterior): JointGrid {
  return createJointGrid(prior, DRAWING_RESOLUTION);
}

/** What persons are drawn from. */
export interface DrawingSource {
  readonly grid: JointGrid;
  /** What people on the grid can do with each item answered. */
  readonly tables: readonly ChanceTable[];
  /** Position of each answer given among the chances. */
  readonly seen: readonly number[];
  readonly count: number;
  readonly uniform: () => number;
}

/** Draws persons from a joint posterior: propensity and common factor first, then each ability given both. */
export function drawFromPosterior(saved: SavedPosterior, source: DrawingSource): readonly PosteriorDraw[] {
  const { grid, count, uniform } = source;
  const likelihood = likelihoodByScale(saved, source);
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
  return Array.from({ length: count }, () => {
    const cell = pickOuter(uniform());
    return {
      nodes: grid.nodes.map((_, s) => pickNode(s, cell)),
      propensity: Math.floor(cell / factorCount),
    };
  });
}

function likelihoodByScale(saved: SavedPosterior, { grid, tables, seen }: DrawingSource): Float64Array[] {
  const cells = saved.propensities.length * grid.nodeCount;
  const product = grid.nodes.map(() => new Float64Array(cells).fill(1));
  saved.observations.forEach(({ scale, weight = 1 }, index) => {
    const own = product[scale] as Float64Array;
    const { count, chances } = tables[index] as ChanceTable;
    const given = seen[index] as number;
    let top = 0;
    for (let k = 0; k < cells; k++) {
      own[k] = (own[k] as number) * (chances[k * count + given] as number) ** weight;
      top = Math.max(top, own[k] as number);
    }
    for (let k = 0; k < cells; k++) own[k] = (own[k] as number) / top;
  });
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
