import { PositioningError } from '../../errors.js';
import type { ScoredResponse } from '../../irt/scored-response.js';
import {
  type GeneralizedOptions,
  generalizedLikelihoodRatio,
  type SequentialDecision,
  type SequentialOptions,
  sequentialProbabilityRatio,
} from '../../irt/sequential.js';
import type { PoolItem } from '../item-pool.js';
import type { TestProgress } from '../test-progress.js';
import type { StopReason, StopRule } from './stop-rule.js';

/** A sequential test of one area against one cut; the guessing model is the test's own. */
export type RatioOptions<T extends SequentialOptions> = Omit<T, 'guessing'> & {
  /** The area; may be left out when the pool has one. */
  readonly scale?: string;
};

/**
 * Stops when Wald's sequential probability ratio test puts an area above or below one cut (Wald 1947; Reckase
 * 1983). Uses the area's own answers alone: neither the prior nor the other areas.
 */
export function probabilityRatioDecides(options: RatioOptions<SequentialOptions>): StopRule {
  return (progress) =>
    reason('probability-ratio', options, sequentialProbabilityRatio(...answersOf(progress, options)));
}

/**
 * The same by the generalised likelihood ratio (Thompson 2009): often earlier, and never later while the likelihood
 * has a single maximum, as it may fail to have with guessing.
 */
export function generalizedRatioDecides(options: RatioOptions<GeneralizedOptions>): StopRule {
  return (progress) =>
    reason('generalized-ratio', options, generalizedLikelihoodRatio(...answersOf(progress, options)));
}

function answersOf<T extends SequentialOptions>(
  { pool, administered, scores, settings }: TestProgress,
  options: RatioOptions<T>,
): [ScoredResponse[], T] {
  const { scale, ...rest } = options;
  const area = scale === undefined ? 0 : pool.scales.indexOf(scale);
  if (area < 0 || (scale === undefined && pool.scales.length > 1)) {
    throw new PositioningError('cat/invalid-option', { option: 'scale', value: scale });
  }
  const responses: ScoredResponse[] = [];
  administered.forEach((item, n) => {
    const { parameters, unscored } = pool.items[item] as PoolItem;
    if (pool.scaleOf[item] !== area || unscored) return;
    responses.push({ parameters, score: scores[n] as ScoredResponse['score'] });
  });
  const guessing = settings.propensities.length > 1 ? 'propensity' : 'always';
  return [responses, { ...rest, guessing } as unknown as T];
}

function reason(
  rule: string,
  { cut, scale }: { readonly cut: number; readonly scale?: string },
  { decision, logRatio }: SequentialDecision,
): StopReason | undefined {
  if (decision === 'continue') return undefined;
  return { rule, facts: { decision, cut, logRatio, ...(scale === undefined ? {} : { scale }) } };
}
