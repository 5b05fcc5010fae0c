import { DONT_KNOW, type Score } from '../../irt/answer-likelihood.js';
import { itemProbabilities } from '../../irt/item-probabilities.js';
import { type DichotomousParameters, type ItemParameters, isDichotomous } from '../../irt/parameters.js';

/** What people on a grid can do with one item. Cells are propensity-major, then node. */
export interface ChanceTable {
  /** Number of things one can do: each score, lowest first, then "I don't know". */
  readonly count: number;
  /** `chances[cell * count + k]`, and their logarithms. */
  readonly chances: Float64Array;
  readonly logs: Float64Array;
  /** Expected score by cell; "I don't know" counts as the lowest. */
  readonly means: Float64Array;
}

/** Keeps a logarithm finite where the model says "never". */
const TINY = 1e-12;

/** Tabulates an item over abilities and propensities. */
export function chanceTable(
  parameters: ItemParameters,
  nodes: Float64Array,
  propensities: readonly number[],
): ChanceTable {
  const cells = propensities.length * nodes.length;
  const { count, chances } = isDichotomous(parameters)
    ? dichotomousChances(parameters, nodes, propensities)
    : polytomousChances(parameters, nodes, propensities.length);
  const logs = new Float64Array(chances.length);
  const means = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    let mean = 0;
    for (let k = 0; k < count; k++) {
      const chance = chances[cell * count + k] as number;
      logs[cell * count + k] = Math.log(chance + TINY);
      mean += chance * worth(k, count);
    }
    means[cell] = mean;
  }
  return { count, chances, logs, means };
}

type Chances = Pick<ChanceTable, 'count' | 'chances'>;

function dichotomousChances(
  parameters: DichotomousParameters,
  nodes: Float64Array,
  propensities: readonly number[],
): Chances {
  const { a = 1, b, c = 0, d = 1 } = parameters;
  const count = 3;
  const chances = new Float64Array(propensities.length * nodes.length * count);
  for (let j = 0; j < nodes.length; j++) {
    const knows = 1 / (1 + Math.exp(-a * ((nodes[j] as number) - b)));
    for (let g = 0; g < propensities.length; g++) {
      const tries = propensities[g] as number;
      const right = d * knows + (1 - knows) * tries * c;
      const unsaid = (1 - knows) * (1 - tries);
      chances.set([1 - right - unsaid, right, unsaid], (g * nodes.length + j) * count);
    }
  }
  return { count, chances };
}

/** On polytomous items "I don't know" is the lowest category, and the propensity plays no part. */
function polytomousChances(parameters: ItemParameters, nodes: Float64Array, propensities: number): Chances {
  const rows = Array.from(nodes, (node) => itemProbabilities(parameters, node));
  const count = (rows[0]?.length ?? 0) + 1;
  const chances = new Float64Array(propensities * nodes.length * count);
  for (let g = 0; g < propensities; g++) {
    rows.forEach((row, j) => {
      chances.set(row, (g * nodes.length + j) * count);
    });
  }
  return { count, chances };
}

/** Position of an answer among the chances. */
export function chancePosition(parameters: ItemParameters, score: Score): number {
  if (score !== DONT_KNOW) return score;
  return isDichotomous(parameters) ? 2 : 0;
}

/** The score at a position; "I don't know", the last one, counts as the lowest. */
export function worth(position: number, count: number): number {
  return position === count - 1 ? 0 : position;
}
