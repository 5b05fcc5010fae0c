import type { Bank, Item } from '../../banks/bank.js';
import { anchoredParameters } from '../../banks/effective-parameters.js';
import { PositioningError } from '../../errors.js';
import type { ItemParameters } from '../../irt/parameters.js';
import { type Calibration, calibrate } from './calibrate.js';
import type { CalibratedItem } from './calibrated-item.js';
import type { ItemOptions } from './calibration-options.js';
import { expertItemOptions } from './expert-priors.js';
import type { EstimationProgress } from './maximise-marginal.js';
import { type DifficultyPair, type MetricCheck, metricCheck } from './metric-check.js';
import { answerCounts, type ResponseMatrix, selectItems } from './response-matrix.js';

/** How a bank is calibrated. */
export interface BankCalibrationOptions {
  /** Calibrated items stay as they are and anchor the metric (default), or are updated too. */
  readonly calibrated?: 'anchor' | 'update';
  /** Default: modelled by a propensity, as in the scoring of sittings. */
  readonly dontKnow?: 'wrong' | 'propensity';
  /** Answers from which an item counts in the comparison of old and new difficulties; default 30. */
  readonly minimumAnswers?: number;
  readonly onProgress?: (scale: string, progress: EstimationProgress) => void;
}

/** One item, before and after. */
export interface UpdatedItem extends CalibratedItem {
  /** Parameters before: the stated ones, or the level-anchored ones. */
  readonly before: ItemParameters;
  /** Difficulty after minus before, in logits (average of thresholds or steps). */
  readonly change: number;
}

/** One scale of a bank after calibration. */
export interface ScaleCalibration {
  readonly scale: string;
  /** Items with answers, in the bank's order. */
  readonly items: readonly UpdatedItem[];
  readonly calibration: Calibration;
  /** Regression of new on old difficulties over the items that could move and have enough answers. */
  readonly metric: MetricCheck;
}

/** A whole bank after calibration. */
export interface BankCalibration {
  readonly scales: readonly ScaleCalibration[];
  /** `blocked` when the metric of some scale moved: not to be written before the cuts are reviewed. */
  readonly outcome: 'ready' | 'blocked';
}

/**
 * Calibrates a bank from answers, scale by scale. Level-anchored items are updated from their expert prior (its sd
 * is the bank's `calibration.sd`): twenty answers move a difficulty a little, five hundred decide it. Population
 * mean and sd are estimated; the metric is held by the calibrated items, and by the expert priors where there are
 * none, so an able sample does not make items easy.
 *
 * What the data cannot tell: an error common to all level-anchored difficulties of a scale. It stays with the
 * cuts (`calibration.sharedSd`) until a panel sets them.
 * @throws PositioningError `lab/unknown-item` for an item not in the bank, and those of `calibrate`.
 */
export function calibrateBank(
  bank: Bank,
  data: ResponseMatrix,
  options: BankCalibrationOptions = {},
): BankCalibration {
  const known = new Map(bank.items.map((item) => [item.id, item]));
  const counts = answerCounts(data);
  const answered = new Set<string>();
  data.items.forEach((id, position) => {
    if (!known.has(id)) throw new PositioningError('lab/unknown-item', { item: id, bank: bank.id });
    if ((counts[position] as number) > 0) answered.add(id);
  });
  const scales = bank.scales.flatMap(({ id: scale }): ScaleCalibration[] => {
    const items = bank.items.filter((item) => item.scale === scale && answered.has(item.id));
    return items.length === 0 ? [] : [calibrateScale(bank, scale, items, data, options)];
  });
  if (scales.length === 0) throw new PositioningError('lab/no-answers', { bank: bank.id });
  const blocked = scales.some(({ metric }) => metric.outcome === 'blocked');
  return { scales, outcome: blocked ? 'blocked' : 'ready' };
}

function calibrateScale(
  bank: Bank,
  scale: string,
  items: readonly Item[],
  data: ResponseMatrix,
  options: BankCalibrationOptions,
): ScaleCalibration {
  const known = items.map((item) => expertItemOptions(bank, item, options.calibrated !== 'update'));
  const { onProgress } = options;
  const calibration = calibrate(
    selectItems(
      data,
      items.map((item) => item.id),
    ),
    {
      items: Object.fromEntries(items.map((item, position) => [item.id, known[position] as ItemOptions])),
      population: { mean: 'free', sd: 'free' },
      populationStart: { mean: bank.prior.mean, sd: bank.prior.sd },
      dontKnow: options.dontKnow ?? 'propensity',
      ...(onProgress ? { onProgress: (progress: EstimationProgress) => onProgress(scale, progress) } : {}),
    },
  );
  const updated = calibration.items.map((item, position): UpdatedItem => {
    const { anchor, start } = known[position] as ItemOptions;
    const before = anchor ?? start ?? anchoredParameters(bank, items[position] as Item);
    return { ...item, before, change: location(item.parameters) - location(before) };
  });
  const pairs = updated
    .filter(({ anchored, answers }) => !anchored && answers >= (options.minimumAnswers ?? 30))
    .map((item): DifficultyPair => {
      return { id: item.id, old: location(item.before), new: location(item.parameters) };
    });
  return { scale, items: updated, calibration, metric: metricCheck(pairs) };
}

/** The difficulty of an item, or the average of its thresholds or steps, in logits. */
export function location(parameters: ItemParameters): number {
  switch (parameters.model) {
    case 'RSM':
      return (
        parameters.location +
        parameters.thresholds.reduce((sum, value) => sum + value, 0) / parameters.thresholds.length
      );
    case 'NRM':
      return Number.NaN;
    default: {
      const { b } = parameters;
      return typeof b === 'number' ? b : b.reduce((sum, value) => sum + value, 0) / b.length;
    }
  }
}
