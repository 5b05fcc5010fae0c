import { itemInformation } from '../irt/item-information.js';
import { itemProbabilities } from '../irt/item-probabilities.js';
import type { JointGrid } from '../irt/joint-grid.js';
import type { ItemPool } from './item-pool.js';

/** Every how many ability nodes one is used for choosing items. */
export const SELECTION_STRIDE = 2;

/**
 * What the choice of items needs of a pool on a grid, computed once: memory proportional to items × nodes.
 * Choosing uses every second ability node: the trapezoid rule at twice the step still errs by less than
 * 1e-4 on posteriors as narrow as a quarter of the prior.
 */
export interface SelectionTables {
  readonly pool: ItemPool;
  readonly nodeCount: number;
  /** Abilities at the selection nodes of each scale. */
  readonly nodes: readonly Float64Array[];
  /** Dichotomous items: P(knows) at the nodes, `[item * nodeCount + node]`. */
  readonly knows: Float64Array;
  /** Polytomous items: start of their category rows in {@link categoryRows}, −1 otherwise. */
  readonly categoryStart: Int32Array;
  /** Category probabilities, `[start + category * nodeCount + node]`. */
  readonly categoryRows: Float64Array;
  /** Fisher information at the nodes, `[item * nodeCount + node]`. */
  information(): Float64Array;
}

/** Builds the tables of a pool for a grid over the same scales. */
export function createSelectionTables(pool: ItemPool, grid: JointGrid, stride = SELECTION_STRIDE): SelectionTables {
  const nodes = grid.nodes.map((all) => all.filter((_, j) => j % stride === 0));
  const nodeCount = nodes[0]?.length ?? 0;
  const count = pool.items.length;
  const knows = new Float64Array(count * nodeCount);
  const categoryStart = new Int32Array(count).fill(-1);
  let rows = 0;
  for (let i = 0; i < count; i++) {
    if (pool.family[i] === 'polytomous') {
      categoryStart[i] = rows;
      rows += (pool.categories[i] as number) * nodeCount;
    }
  }
  const categoryRows = new Float64Array(rows);
  for (let i = 0; i < count; i++) {
    const abilities = nodes[pool.scaleOf[i] as number] as Float64Array;
    const start = categoryStart[i] as number;
    if (start < 0) {
      const a = pool.a[i] as number;
      const b = pool.b[i] as number;
      for (let j = 0; j < nodeCount; j++) {
        knows[i * nodeCount + j] = 1 / (1 + Math.exp(-a * ((abilities[j] as number) - b)));
      }
    } else {
      const { parameters } = pool.items[i] as ItemPool['items'][number];
      for (let j = 0; j < nodeCount; j++) {
        itemProbabilities(parameters, abilities[j] as number).forEach((probability, k) => {
          categoryRows[start + k * nodeCount + j] = probability;
        });
      }
    }
  }
  let information: Float64Array | undefined;
  return {
    pool,
    nodeCount,
    nodes,
    knows,
    categoryStart,
    categoryRows,
    information: () => {
      if (!information) {
        information = new Float64Array(count * nodeCount);
        for (let i = 0; i < count; i++) {
          const abilities = nodes[pool.scaleOf[i] as number] as Float64Array;
          const { parameters } = pool.items[i] as ItemPool['items'][number];
          for (let j = 0; j < nodeCount; j++) {
            information[i * nodeCount + j] = itemInformation(parameters, abilities[j] as number);
          }
        }
      }
      return information;
    },
  };
}
