import { PositioningError } from '../../errors.js';
import { itemProbabilities } from '../../irt/item-probabilities.js';
import type { ItemParameters } from '../../irt/parameters.js';
import { type ClassificationQuality, classificationQuality } from './classification-quality.js';

/** A fixed form scored by its total. */
export interface SummedScoreForm {
  readonly items: readonly ItemParameters[];
  /** Ability cuts of the true levels, in logits, increasing. */
  readonly cuts: readonly number[];
  /** Lowest total score of each level above the first. */
  readonly scoreCuts: readonly number[];
}

/**
 * Lee's (2010) classification quality of a fixed form whose levels come from the total score, over a population
 * given by abilities and weights (any positive factor). The true level is that of the ability.
 * `accuracy` is the probability that the assigned level is the true one.
 * @throws PositioningError `lab/invalid-option` when the numbers of cuts differ, `lab/no-answers` without abilities.
 */
export function summedScoreQuality(
  form: SummedScoreForm,
  abilities: readonly number[],
  weights: readonly number[] = abilities.map(() => 1),
): ClassificationQuality {
  const { cuts, scoreCuts, items } = form;
  if (cuts.length !== scoreCuts.length || weights.length !== abilities.length) {
    throw new PositioningError('lab/invalid-option', {
      cuts: cuts.length,
      scoreCuts: scoreCuts.length,
      abilities: abilities.length,
      weights: weights.length,
    });
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new PositioningError('lab/no-answers', {});
  const perAbility = abilities.map((theta) => {
    const scores = totalScores(items, theta);
    const shares = new Array<number>(cuts.length + 1).fill(0);
    scores.forEach((p, score) => {
      const level = scoreCuts.filter((cut) => score >= cut).length;
      shares[level] = (shares[level] as number) + p;
    });
    return shares;
  });
  const trueLevels = abilities.map((theta) => cuts.filter((cut) => theta >= cut).length);
  // A row of shares is over assigned levels and the fixed one is the true level: the mirror image of Rudner's
  // table, so rows and columns, and the two kinds of error, change places.
  const scaled = weighted(perAbility, trueLevels, cuts, weights, total);
  const table = scaled.expectedTable;
  return {
    ...scaled,
    expectedTable: table.map((_, row) => table.map((cells) => cells[row] as number)),
    cuts: scaled.cuts.map((cut) => ({
      ...cut,
      falsePositive: cut.falseNegative,
      falseNegative: cut.falsePositive,
    })),
  };
}

function weighted(
  rows: readonly (readonly number[])[],
  levels: readonly number[],
  cuts: readonly number[],
  weights: readonly number[],
  total: number,
): ClassificationQuality {
  // Quality is linear in persons apart from kappa: sum the single ones by weight, then kappa anew.
  const parts = rows.map((row, n) => classificationQuality([row], [levels[n] as number], cuts));
  const sum = (value: (part: ClassificationQuality) => number) =>
    parts.reduce((result, part, n) => result + (value(part) * (weights[n] as number)) / total, 0);
  const consistency = sum((part) => part.consistency);
  const shares = Array.from({ length: cuts.length + 1 }, (_, k) =>
    rows.reduce((result, row, n) => result + ((row[k] as number) * (weights[n] as number)) / total, 0),
  );
  const chance = shares.reduce((result, share) => result + share * share, 0);
  return {
    accuracy: sum((part) => part.accuracy),
    consistency,
    kappa: (consistency - chance) / (1 - chance),
    expectedTable: shares.map((_, row) =>
      shares.map((__, column) => sum((part) => part.expectedTable[row]?.[column] ?? 0)),
    ),
    cuts: cuts.map((cut, c) => ({
      cut,
      accuracy: sum((part) => part.cuts[c]?.accuracy ?? 0),
      consistency: sum((part) => part.cuts[c]?.consistency ?? 0),
      falsePositive: sum((part) => part.cuts[c]?.falsePositive ?? 0),
      falseNegative: sum((part) => part.cuts[c]?.falseNegative ?? 0),
    })),
  };
}

function totalScores(items: readonly ItemParameters[], theta: number): number[] {
  let scores = [1];
  for (const item of items) {
    const p = itemProbabilities(item, theta);
    const next = new Array<number>(scores.length + p.length - 1).fill(0);
    scores.forEach((value, score) => {
      p.forEach((probability, k) => {
        next[score + k] = (next[score + k] as number) + value * probability;
      });
    });
    scores = next;
  }
  return scores;
}
