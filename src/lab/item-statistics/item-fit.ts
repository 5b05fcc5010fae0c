import { PositioningError } from '../../errors.js';
import type { ItemParameters } from '../../irt/parameters.js';
import type { ResponseMatrix } from '../calibration/response-matrix.js';
import { scoreMoments } from './score-moments.js';
import { scoreValue } from './score-rows.js';

/** Mean-square fit: 1 is as expected, above 1 noisier, below 1 more regular than the model. */
export interface MeanSquareFit {
  readonly id: string;
  readonly answers: number;
  /** Squared residuals weighted by information: sensitive near the item's or person's own level. */
  readonly infit: number;
  /** Plain mean of squared standardised residuals: sensitive to surprises far away. */
  readonly outfit: number;
  /** Cube-root normal transformations (Wright & Masters 1982, p. 100); NaN for fewer than two answers. */
  readonly zInfit: number;
  readonly zOutfit: number;
}

/** How fit is computed. */
export interface FitOptions {
  /**
   * Smallest response variance used: 0 by default, the definition. One surprising answer far from an item can
   * dominate an outfit; mirt uses √1e-5 ≈ 0.00316.
   */
  readonly varianceFloor?: number;
}

/**
 * Infit and outfit of every item at given abilities.
 * @param abilities one per person of the data, in logits; NaN leaves a person out (extreme scores under ML)
 * @throws PositioningError `lab/invalid-option` when lengths differ.
 */
export function itemFit(
  data: ResponseMatrix,
  parameters: readonly ItemParameters[],
  abilities: readonly number[],
  options: FitOptions = {},
): MeanSquareFit[] {
  return meanSquares(data, parameters, abilities, options, 'item');
}

/** Infit and outfit of every person at given abilities; see {@link itemFit}. */
export function personMeanSquares(
  data: ResponseMatrix,
  parameters: readonly ItemParameters[],
  abilities: readonly number[],
  options: FitOptions = {},
): MeanSquareFit[] {
  return meanSquares(data, parameters, abilities, options, 'person');
}

function meanSquares(
  data: ResponseMatrix,
  parameters: readonly ItemParameters[],
  abilities: readonly number[],
  { varianceFloor = 0 }: FitOptions,
  by: 'item' | 'person',
): MeanSquareFit[] {
  if (parameters.length !== data.items.length || abilities.length !== data.persons.length) {
    throw new PositioningError('lab/invalid-option', {
      parameters: parameters.length,
      items: data.items.length,
      abilities: abilities.length,
      persons: data.persons.length,
    });
  }
  const moments = parameters.map(scoreMoments);
  const sums = (by === 'item' ? data.items : data.persons).map(() => ({
    n: 0,
    standardised: 0,
    squared: 0,
    information: 0,
    kurtosis: 0,
    excess: 0,
  }));
  for (let person = 0; person < data.persons.length; person++) {
    const theta = abilities[person] as number;
    if (Number.isNaN(theta)) continue;
    for (let n = data.starts[person] as number; n < (data.starts[person + 1] as number); n++) {
      const item = data.itemOf[n] as number;
      const { expected, variance, fourth } = (moments[item] as ReturnType<typeof scoreMoments>)(theta);
      const w = Math.max(variance, varianceFloor);
      const residual = scoreValue(data.scores[n] as number) - expected;
      const sum = sums[by === 'item' ? item : person];
      if (!sum) continue;
      sum.n += 1;
      sum.standardised += (residual * residual) / w;
      sum.squared += residual * residual;
      sum.information += w;
      sum.kurtosis += fourth / (w * w);
      sum.excess += fourth - w * w;
    }
  }
  return sums.map((sum, index): MeanSquareFit => {
    const infit = sum.squared / sum.information;
    const outfit = sum.standardised / sum.n;
    const qInfit = Math.sqrt(sum.excess) / sum.information;
    const qOutfit = Math.sqrt(sum.kurtosis / sum.n ** 2 - 1 / sum.n);
    return {
      id: (by === 'item' ? data.items : data.persons)[index] as string,
      answers: sum.n,
      infit,
      outfit,
      zInfit: cubeRootZ(infit, qInfit),
      zOutfit: cubeRootZ(outfit, qOutfit),
    };
  });
}

function cubeRootZ(meanSquare: number, q: number): number {
  return (Math.cbrt(meanSquare) - 1) * (3 / q) + q / 3;
}
