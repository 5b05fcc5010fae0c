import { PositioningError } from '../../errors.js';
import type { Criterion } from './criterion.js';
import { expectedInformation, type InformationKind } from './expected-information.js';
import { globalDiscrimination, posteriorGlobalDiscrimination } from './global-discrimination.js';
import { information, likelihoodInformation, posteriorInformation } from './information.js';
import { kullbackLeibler, posteriorKullbackLeibler } from './kullback-leibler.js';
import { levelInformation } from './level-information.js';
import { difficultyMatch, thetaMatch } from './match.js';
import { fixedOrder, randomOrder } from './order.js';
import type { OutcomeWeights } from './outcome-weights.js';
import { pointPosteriorVariance, posteriorVariance } from './posterior-variance.js';
import { progressive, proportional } from './progressive.js';

/** Names of the selection rules, as the literature has them. */
export type RuleName =
  | 'MFI'
  | 'MPWI'
  | 'MLWI'
  | 'KL'
  | 'KLP'
  | 'MEPV'
  | 'MEI'
  | 'GDI'
  | 'GDIP'
  | 'level-information'
  | 'difficulty-match'
  | 'theta-match'
  | 'progressive'
  | 'proportional'
  | 'random'
  | 'fixed';

/** What some rules need beside their name. */
export interface RuleOptions {
  /** Weights of the outcomes in 'MEPV' and 'MEI'; predictive when absent. */
  readonly weights?: OutcomeWeights;
  /** Information in 'MEI': expected ('fisher', when absent) or of the category answered. */
  readonly information?: InformationKind;
  /** Length of the test for 'progressive' and 'proportional'. */
  readonly testLength?: number;
  /** Acceleration of 'progressive' and 'proportional'; 1 when absent. */
  readonly acceleration?: number;
  /** Ids in the order of 'fixed'; the pool's order when absent. */
  readonly order?: readonly string[];
}

/**
 * The criterion of a selection rule.
 * @throws PositioningError `cat/invalid-option` for an unknown rule, weights or information, or a missing length
 */
export function createRule(rule: RuleName, options: RuleOptions = {}): Criterion {
  const { weights = 'posterior', information: kind = 'fisher', testLength = 0, acceleration = 1 } = options;
  if (weights !== 'posterior' && weights !== 'point') {
    throw new PositioningError('cat/invalid-option', { option: 'weights', value: weights });
  }
  if (kind !== 'fisher' && kind !== 'observed') {
    throw new PositioningError('cat/invalid-option', { option: 'information', value: kind });
  }
  switch (rule) {
    case 'MFI':
      return information;
    case 'MPWI':
      return posteriorInformation;
    case 'MLWI':
      return likelihoodInformation;
    case 'KL':
      return kullbackLeibler;
    case 'KLP':
      return posteriorKullbackLeibler;
    case 'MEPV':
      return weights === 'point' ? pointPosteriorVariance : posteriorVariance;
    case 'MEI':
      return expectedInformation(kind, weights);
    case 'GDI':
      return globalDiscrimination;
    case 'GDIP':
      return posteriorGlobalDiscrimination;
    case 'level-information':
      return levelInformation;
    case 'difficulty-match':
      return difficultyMatch;
    case 'theta-match':
      return thetaMatch;
    case 'progressive':
      return progressive({ testLength, acceleration });
    case 'proportional':
      return proportional({ testLength, acceleration });
    case 'random':
      return randomOrder;
    case 'fixed':
      return fixedOrder(options.order);
    default:
      throw new PositioningError('cat/invalid-option', { option: 'rule', value: rule });
  }
}
