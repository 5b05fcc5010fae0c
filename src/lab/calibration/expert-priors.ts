import type { Bank, Item } from '../../banks/bank.js';
import { anchoredParameters, isCalibrated } from '../../banks/effective-parameters.js';
import type { DichotomousParameters, ItemParameters } from '../../irt/parameters.js';
import { ASSUMED_ERROR } from '../true-pool.js';
import type { CalibrationModel, ItemOptions } from './calibration-options.js';
import type { ItemPriors } from './item-priors.js';

/** Standard deviation of a level-anchored difficulty where the bank states none. */
const DIFFICULTY_SD = 0.5;

/** What a calibration does with items that have parameters already. */
export type CalibratedItems = 'anchor' | 'update' | 'free';

/** Standard deviation of a difficulty that is to be estimated anew. */
const FREE_SD = 1;

/** Standard deviation of logit(c) around its nominal value. */
const GUESSING_SD = 0.5;

/**
 * What is known of an item before new answers. An item with parameters for its present revision is an anchor. Any
 * other has its level-anchored parameters as prior: difficulty with the bank's stated sd (location of graded
 * items; the same sd for each step around it), slope with a log-sd of 0.25, guessing with 0.5 on the logit.
 * @param calibrated what becomes of items with parameters: `update` and `free` make them a prior, with their
 *   standard errors or with sd 1
 */
export function expertItemOptions(
  bank: Bank,
  item: Item,
  calibrated: CalibratedItems = 'anchor',
): ItemOptions {
  if (isCalibrated(item) && item.irt) {
    const parameters = itemIrtParameters(item.irt);
    if (calibrated === 'anchor') return { anchor: parameters };
    if (calibrated === 'free') return priorAround(parameters, FREE_SD);
    return priorAround(parameters, largest(item.irt.se?.b) ?? DIFFICULTY_SD, item.irt.se?.a);
  }
  return priorAround(anchoredParameters(bank, item), bank.calibration?.sd ?? DIFFICULTY_SD);
}

/** Calibrated parameters as the bank's files write them, without any flattening for their uncertainty. */
function itemIrtParameters(irt: NonNullable<Item['irt']>): ItemParameters {
  const b = typeof irt.b === 'number' ? [irt.b] : irt.b;
  if (irt.model === 'GRM' || irt.model === 'GPCM') return { model: irt.model, a: irt.a ?? 1, b: [...b] };
  return {
    model: irt.model,
    a: irt.a ?? 1,
    b: b[0] as number,
    ...(irt.c === undefined ? {} : { c: irt.c }),
    ...(irt.d === undefined ? {} : { d: irt.d }),
  };
}

function largest(value: number | readonly number[] | undefined): number | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'number' ? value : Math.max(...value);
}

function priorAround(parameters: ItemParameters, sd: number, slopeError?: number): ItemOptions {
  if (parameters.model === 'GPCM' || parameters.model === 'GRM') {
    const priors: ItemPriors = { a: slopePrior(parameters.a, slopeError), b: { mean: parameters.b, sd } };
    return { model: parameters.model, categories: parameters.b.length + 1, priors, start: parameters };
  }
  const dichotomous = parameters as DichotomousParameters;
  const { a = 1, b, c = 0 } = dichotomous;
  const priors: ItemPriors = { a: slopePrior(a, slopeError), b: { mean: b, sd } };
  if (c === 0) return { model: '2PL' satisfies CalibrationModel, categories: 2, priors, start: parameters };
  return {
    model: '3PL',
    categories: 2,
    priors: { ...priors, c: { logitMean: Math.log(c / (1 - c)), sd: GUESSING_SD } },
    start: parameters,
  };
}

function slopePrior(a: number, error: number | undefined): { readonly median: number; readonly sd: number } {
  if (error !== undefined) return { median: a, sd: error / a };
  // An expert's slope is the mean of what may be true, as everywhere else in the evidence.
  const sd = ASSUMED_ERROR.slopeSd;
  return { median: a * Math.exp(-(sd * sd) / 2), sd };
}
