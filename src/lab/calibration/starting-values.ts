import type { ItemParameters } from '../../irt/parameters.js';
import type { CalibrationModel } from './calibration-options.js';
import type { ItemCounts } from './design-checks.js';
import type { ItemPriors } from './item-priors.js';

/** What the search of an item starts from. */
export interface StartingPoint {
  readonly model: CalibrationModel;
  readonly categories: number;
  readonly counts: ItemCounts;
  readonly priors: ItemPriors | undefined;
  readonly start: ItemParameters | undefined;
  readonly ability: { readonly mean: number; readonly sd: number };
}

const START_GUESSING = 0.2;

/**
 * Internal starting values (a, intercepts, logit c): from given parameters, else from prior means, else from
 * the shares of the scores.
 */
export function startingValues(point: StartingPoint): number[] {
  const { model, priors, start, categories } = point;
  const unit = model === 'Rasch' || model === 'PCM';
  const given = start && 'a' in start ? start.a : undefined;
  const a = unit ? 1 : (given ?? priors?.a?.median ?? 1);
  const guessing = priors?.c?.logitMean ?? Math.log(START_GUESSING / (1 - START_GUESSING));
  const difficulties = startDifficulties(point);
  const intercepts = difficulties
    ? difficulties.map((b) => -a * b)
    : interceptsFromShares(point, model === '3PL' ? 1 / (1 + Math.exp(-guessing)) : 0);
  if (intercepts.length !== categories - 1) {
    // Given difficulties of another number of categories are of no use.
    const { b: _, ...others } = priors ?? {};
    return startingValues({ ...point, start: undefined, priors: others });
  }
  return [a, ...intercepts, ...(model === '3PL' ? [startGuessing(start) ?? guessing] : [])];
}

function startGuessing(start: ItemParameters | undefined): number | undefined {
  if (!(start && 'c' in start && start.c)) return undefined;
  return Math.log(start.c / (1 - start.c));
}

function startDifficulties({ start, priors, categories }: StartingPoint): readonly number[] | undefined {
  if (start && 'b' in start) return typeof start.b === 'number' ? [start.b] : start.b;
  const mean = priors?.b?.mean;
  if (mean === undefined) return undefined;
  if (typeof mean !== 'number') return mean;
  const steps = categories - 1;
  return Array.from({ length: steps }, (_, k) => mean + k - (steps - 1) / 2);
}

/** Intercepts at which the average person reproduces the shares; half an answer is added to every score. */
function interceptsFromShares(
  { model, categories, counts, ability }: StartingPoint,
  guessing: number,
): number[] {
  const shares = Array.from({ length: categories }, (_, k) => (counts.byScore[k] ?? 0) + 0.5);
  const total = shares.reduce((sum, value) => sum + value, 0);
  return Array.from({ length: categories - 1 }, (_, k) => {
    if (model === 'PCM' || model === 'GPCM') {
      return Math.log((shares[k + 1] as number) / (shares[k] as number)) - ability.mean;
    }
    const above = shares.slice(k + 1).reduce((sum, value) => sum + value, 0) / total;
    const known = Math.max(0.02, (above - guessing) / (1 - guessing));
    return 1.2 * Math.log(known / (1 - known)) - ability.mean;
  });
}
