import { blueprint, largestDeficit } from '../src/cat/constraints/blueprint.js';
import { exposure } from '../src/cat/constraints/exposure.js';
import type { Criterion } from '../src/cat/criteria/criterion.js';
import type { ItemPool } from '../src/cat/item-pool.js';
import { mostItems } from '../src/cat/stop-rules/length.js';
import type { TestSettings } from '../src/cat/test-settings.js';

export const TEST_LENGTH = 30;

/** A test of thirty items; `plain` leaves blueprint and exposure control out. */
export function benchSettings(
  pool: ItemPool,
  criterion: Criterion,
  propensities: readonly number[],
  plain: boolean,
): TestSettings {
  const scales = pool.scales.length;
  const each = <T>(value: T): T[] => new Array<T>(scales).fill(value);
  return {
    prior: { mean: each(0), sd: each(1), loading: each(scales > 1 ? Math.sqrt(0.7) : 0) },
    areas: each({ share: 1 / scales, minItems: 0, maxItems: TEST_LENGTH, cuts: [-1.2, -0.4, 0.4, 1.2] }),
    levels: ['a', 'b', 'c', 'd', 'e'],
    propensities,
    sharedSd: 0,
    settle: 0.85,
    decide: 0.65,
    criterion,
    constraints:
      plain && scales === 1 ? [] : [exposure, blueprint, ...(criterion.pointwise ? [largestDeficit] : [])],
    stop: mostItems(TEST_LENGTH),
    maxItems: TEST_LENGTH,
    randomesque: 1,
    perStimulus: 2,
    stimulusWeight: 0.85,
    measuredFrom: { scored: 3, rated: 2 },
  };
}
