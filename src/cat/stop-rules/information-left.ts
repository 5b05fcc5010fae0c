import { information } from '../criteria/information.js';
import type { StopRule } from './stop-rule.js';

/**
 * Stops when no item that may still be given has at least this much Fisher information at the estimate of its
 * area (minimum information; Dodd, Koch & De Ayala 1993).
 * @param limit information per squared logit
 */
export function informationLeftBelow(limit: number): StopRule {
  return (progress) => {
    const most = progress.criterionValues(information).reduce((best, value) => Math.max(best, value), 0);
    return most < limit ? { rule: 'information-left', facts: { information: most, limit } } : undefined;
  };
}
