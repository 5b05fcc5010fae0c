import { PositioningError } from '../../errors.js';
import { levelProbabilities } from '../../irt/level-probabilities.js';

/** Quality of the decision at one cut. */
export interface CutQuality {
  readonly cut: number;
  /** Mean probability of standing on the right side. */
  readonly accuracy: number;
  /** Mean probability that two parallel tests put a person on the same side. */
  readonly consistency: number;
  /** Mean probability of being put above while truly below, and the reverse. */
  readonly falsePositive: number;
  readonly falseNegative: number;
}

/** Quality of level decisions. Shares are 0 to 1. */
export interface ClassificationQuality {
  /** Mean probability of the assigned level. */
  readonly accuracy: number;
  /** Mean probability that two parallel tests assign the same level. */
  readonly consistency: number;
  /** Consistency beyond chance (Cohen 1960), chance being the product of the mean level shares. */
  readonly kappa: number;
  /** Share of persons expected in each true level (row) and assigned level (column). */
  readonly expectedTable: readonly (readonly number[])[];
  readonly cuts: readonly CutQuality[];
}

/**
 * Accuracy and consistency of levels from level probabilities of each person (accuracy: Rudner 2005 with normal
 * errors, Guo 2006 with the posterior's own shape; consistency: Wyse & Hao 2012).
 * @param probabilities per person one probability per level, lowest first
 * @param assigned level each person was given, counted from 0
 * @param cuts the cut scores between the levels (for the report only)
 * @throws PositioningError `lab/invalid-option` when lengths differ, `lab/no-answers` without persons.
 */
export function classificationQuality(
  probabilities: readonly (readonly number[])[],
  assigned: readonly number[],
  cuts: readonly number[],
): ClassificationQuality {
  const levels = cuts.length + 1;
  const n = probabilities.length;
  if (n === 0) throw new PositioningError('lab/no-answers', {});
  if (assigned.length !== n || probabilities.some((row) => row.length !== levels)) {
    throw new PositioningError('lab/invalid-option', { persons: n, assigned: assigned.length, levels });
  }
  const table = Array.from({ length: levels }, () => new Array<number>(levels).fill(0));
  const shares = new Array<number>(levels).fill(0);
  let accuracy = 0;
  let consistency = 0;
  const perCut = cuts.map((cut) => ({
    cut,
    accuracy: 0,
    consistency: 0,
    falsePositive: 0,
    falseNegative: 0,
  }));
  probabilities.forEach((row, person) => {
    const level = assigned[person] as number;
    accuracy += (row[level] ?? 0) / n;
    row.forEach((p, k) => {
      consistency += (p * p) / n;
      shares[k] = (shares[k] as number) + p / n;
      const cells = table[k] as number[];
      cells[level] = (cells[level] ?? 0) + p / n;
    });
    let below = 0;
    perCut.forEach((quality, c) => {
      below += row[c] as number;
      const above = 1 - below;
      const isAbove = level > c;
      quality.accuracy += (isAbove ? above : below) / n;
      quality.consistency += (above * above + below * below) / n;
      if (isAbove) quality.falsePositive += below / n;
      else quality.falseNegative += above / n;
    });
  });
  const chance = shares.reduce((sum, share) => sum + share * share, 0);
  return {
    accuracy,
    consistency,
    kappa: (consistency - chance) / (1 - chance),
    expectedTable: table,
    cuts: perCut,
  };
}

/**
 * Rudner's (2005) expected classification quality from estimates and their standard errors, each person's true
 * ability taken as normal around the estimate. A cut belongs to the level above it.
 * @param estimates theta and its standard error, in logits
 * @throws PositioningError `lab/no-answers`, and those of `levelProbabilities`.
 */
export function rudnerQuality(
  estimates: readonly { readonly theta: number; readonly standardError: number }[],
  cuts: readonly number[],
): ClassificationQuality {
  return classificationQuality(
    estimates.map((estimate) => levelProbabilities(estimate, cuts)),
    estimates.map(({ theta }) => cuts.filter((cut) => theta >= cut).length),
    cuts,
  );
}
