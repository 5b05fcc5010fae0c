import { stream } from '../../src/cat/rng.js';
import { DONT_KNOW, type Score } from '../../src/irt/answer-likelihood.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import { type ItemParameters, isDichotomous } from '../../src/irt/parameters.js';
import { type ResponseMatrix, responseMatrix } from '../../src/lab/calibration/response-matrix.js';
import { normalDraw } from '../../src/lab/simulated-person.js';

export interface SimulationSettings {
  readonly persons: number;
  readonly mean?: number;
  readonly sd?: number;
  /** Items each person gets: all, or so many, near the person's running estimate. */
  readonly adaptive?: number;
  /** Propensity to try when not knowing. */
  readonly propensity?: (person: number) => number;
  readonly seed?: string;
  /** Abilities given instead of drawn. */
  readonly abilities?: readonly number[];
}

/** Answers of simulated persons to items `i0`, `i1`, …, with their abilities. */
export function simulatedData(
  items: readonly ItemParameters[],
  settings: SimulationSettings,
): { readonly data: ResponseMatrix; readonly abilities: readonly number[] } {
  const uniform = stream(settings.seed ?? 'simulated-data');
  const { mean = 0, sd = 1, adaptive, propensity = () => 1 } = settings;
  const abilities: number[] = [];
  const rows = Array.from({ length: settings.persons }, (_, person) => {
    const theta = settings.abilities?.[person] ?? mean + sd * normalDraw(uniform);
    abilities.push(theta);
    const row = items.map((): Score | null => null);
    const answer = (item: number) => {
      const score = drawScore(items[item] as ItemParameters, theta, propensity(person), uniform);
      row[item] = score;
      return score;
    };
    if (adaptive === undefined) for (const item of items.keys()) answer(item);
    else adaptiveRow(items, row, adaptive, answer, uniform);
    return row;
  });
  return {
    data: responseMatrix(
      items.map((_, item) => `i${item}`),
      rows,
    ),
    abilities,
  };
}

/** Each next item is the nearest of twelve drawn ones to a running estimate. */
function adaptiveRow(
  items: readonly ItemParameters[],
  row: readonly (Score | null)[],
  length: number,
  answer: (item: number) => Score,
  uniform: () => number,
): void {
  let estimate = 0;
  for (let given = 0; given < length; given += 1) {
    let chosen = -1;
    let nearest = Number.POSITIVE_INFINITY;
    for (let draw = 0; draw < 12 || chosen < 0; draw += 1) {
      const item = Math.floor(uniform() * items.length);
      const { b = 0 } = items[item] as { readonly b?: number };
      if (row[item] === null && Math.abs(b - estimate) < nearest) {
        chosen = item;
        nearest = Math.abs(b - estimate);
      }
    }
    const right = answer(chosen) === 1;
    estimate += ((right ? 1 : -1) * 1.2) / (1 + given / 3);
  }
}

function drawScore(
  parameters: ItemParameters,
  theta: number,
  propensity: number,
  uniform: () => number,
): Score {
  if (isDichotomous(parameters)) {
    const { a = 1, b, c = 0 } = parameters;
    if (uniform() < 1 / (1 + Math.exp(-a * (theta - b)))) return 1;
    if (uniform() >= propensity) return DONT_KNOW;
    return Number(uniform() < c);
  }
  const u = uniform();
  let sum = 0;
  const probabilities = itemProbabilities(parameters, theta);
  for (const [category, probability] of probabilities.entries()) {
    sum += probability;
    if (u < sum) return category;
  }
  return probabilities.length - 1;
}
