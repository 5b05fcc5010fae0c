import { DONT_KNOW, type Score } from '../../irt/answer-likelihood.js';
import { itemProbabilities } from '../../irt/item-probabilities.js';
import type { ItemParameters } from '../../irt/parameters.js';

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
  const rows = propensities.flatMap((propensity) =>
    [...nodes].map((ability) => chancesOf(parameters, ability, propensity)),
  );
  const count = rows[0]?.length ?? 0;
  const chances = Float64Array.from(rows.flat());
  return {
    count,
    chances,
    logs: chances.map((chance) => Math.log(chance + TINY)),
    means: Float64Array.from(rows, (row) =>
      row.reduce((sum, chance, k) => sum + chance * worth(k, count), 0),
    ),
  };
}

function chancesOf(parameters: ItemParameters, ability: number, propensity: number): number[] {
  switch (parameters.model) {
    case '1PL':
    case '2PL':
    case '3PL':
    case '4PL': {
      const { a = 1, b } = parameters;
      const c = parameters.c ?? 0;
      const d = parameters.d ?? 1;
      const knows = 1 / (1 + Math.exp(-a * (ability - b)));
      const right = d * knows + (1 - knows) * propensity * c;
      const unsaid = (1 - knows) * (1 - propensity);
      return [1 - right - unsaid, right, unsaid];
    }
    default:
      // On polytomous items "I don't know" is the lowest category.
      return [...itemProbabilities(parameters, ability), 0];
  }
}

/** Position of an answer among the chances. */
export function chancePosition(parameters: ItemParameters, score: Score): number {
  if (score !== DONT_KNOW) return score;
  return /^[1-4]PL$/.test(parameters.model) ? 2 : 0;
}

/** The score at a position; "I don't know", the last one, counts as the lowest. */
export function worth(position: number, count: number): number {
  return position === count - 1 ? 0 : position;
}
