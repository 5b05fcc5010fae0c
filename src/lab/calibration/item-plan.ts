import { PositioningError } from '../../errors.js';
import { categoryCount, checkParameters, type ItemParameters } from '../../irt/parameters.js';
import type { CalibrationModel, CalibrationOptions, ItemOptions } from './calibration-options.js';
import type { Curve, LatentNodes } from './curve.js';
import { type ItemCounts, itemCounts } from './design-checks.js';
import { fixedCurve } from './fixed-curve.js';
import { gradedCurve } from './graded-curve.js';
import { type ItemPriors, itemPenalty } from './item-priors.js';
import { logisticCurve } from './logistic-curve.js';
import type { Factor } from './marginal-problem.js';
import { partialCreditCurve } from './partial-credit-curve.js';
import type { ResponseMatrix } from './response-matrix.js';

/** Default prior on c of a 3PL item: centred on 0.2, 95 % between 0.09 and 0.40. */
export const GUESSING_PRIOR = { logitMean: -1.386, sd: 0.5 } as const;

/** Whether priors hold every difficulty of an item. */
export function held(priors: ItemPriors, categories: number): boolean {
  return priors.b !== undefined && (categories === 2 || typeof priors.b.mean !== 'number');
}

/** What is known of an item and what is to be estimated of it. */
export interface ItemPlan {
  readonly id: string;
  readonly model: CalibrationModel;
  readonly categories: number;
  readonly counts: ItemCounts;
  readonly anchor: ItemParameters | undefined;
  readonly priors: ItemPriors;
  readonly start: ItemParameters | undefined;
}

/**
 * One plan for each item of the data, in its order.
 * @throws PositioningError `lab/unknown-item` (options for an item not in the data), `lab/invalid-score`.
 */
export function itemPlans(
  data: ResponseMatrix,
  options: Pick<CalibrationOptions, 'items' | 'model' | 'priors'>,
): ItemPlan[] {
  for (const id of Object.keys(options.items ?? {})) {
    if (!data.items.includes(id)) throw new PositioningError('lab/unknown-item', { item: id });
  }
  const counts = itemCounts(data);
  return data.items.map((id, item): ItemPlan => {
    const own: ItemOptions = options.items?.[id] ?? {};
    const seen = counts[item] as ItemCounts;
    if (own.anchor) checkParameters(own.anchor);
    const categories = own.anchor
      ? categoryCount(own.anchor)
      : (own.categories ?? Math.max(2, seen.byScore.length));
    const model = own.model ?? options.model ?? (categories > 2 ? 'GPCM' : '2PL');
    const dichotomous = model === 'Rasch' || model === '2PL' || model === '3PL';
    if (!own.anchor && (categories < seen.byScore.length || (dichotomous && categories > 2))) {
      throw new PositioningError('lab/invalid-score', {
        item: id,
        model,
        score: seen.byScore.length - 1,
        categories: dichotomous ? 2 : categories,
      });
    }
    const given = own.priors ?? options.priors;
    const priors = applicable(given, model);
    return { id, model, categories, counts: seen, anchor: own.anchor, priors, start: own.start };
  });
}

/** The priors that concern a model's parameters. */
function applicable(priors: ItemPriors | undefined, model: CalibrationModel): ItemPriors {
  const unit = model === 'Rasch' || model === 'PCM';
  return {
    ...(priors?.a && !unit ? { a: priors.a } : {}),
    ...(priors?.b ? { b: priors.b } : {}),
    ...(model === '3PL' ? { c: priors?.c ?? GUESSING_PRIOR } : {}),
  };
}

/** The item as one factor of the likelihood over `nodes`. */
export function itemFactor(plan: ItemPlan, nodes: LatentNodes, dontKnow: boolean): Factor {
  if (plan.anchor) return { curve: fixedCurve(nodes, plan.anchor, dontKnow), free: [] };
  const curve = itemCurve(plan, nodes, dontKnow);
  const all = curve.names.map((_, j) => j);
  const unit = plan.model === 'Rasch' || plan.model === 'PCM';
  return {
    curve,
    penalty: itemPenalty(plan.priors, plan.categories - 1, plan.model === '3PL' ? 2 : undefined),
    free: unit ? all.slice(1) : all,
  };
}

/** The curve of an item that is estimated. */
export function itemCurve({ model, categories }: ItemPlan, nodes: LatentNodes, dontKnow: boolean): Curve {
  switch (model) {
    case 'GRM':
      return gradedCurve(nodes, categories);
    case 'PCM':
    case 'GPCM':
      return partialCreditCurve(nodes, categories);
    default:
      return logisticCurve(nodes, model === '3PL', dontKnow);
  }
}
