import { describe, expect, it } from 'vitest';
import { chooseItem } from '../../src/cat/choose-item.js';
import { information } from '../../src/cat/criteria/information.js';
import type { ItemPool } from '../../src/cat/item-pool.js';
import { createEngine, Progress } from '../../src/cat/progress.js';
import {
  areaIntervalsInsideLevel,
  overallIntervalInsideLevel,
} from '../../src/cat/stop-rules/credible-interval.js';
import { areaCutsSettled, overallCutsSettled } from '../../src/cat/stop-rules/cuts-settled.js';
import { informationLeftBelow } from '../../src/cat/stop-rules/information-left.js';
import { fewestItems, mostItems, mostMinutes } from '../../src/cat/stop-rules/length.js';
import {
  generalizedRatioDecides,
  probabilityRatioDecides,
} from '../../src/cat/stop-rules/likelihood-ratio.js';
import { predictedGainBelow, standardErrorAtMost } from '../../src/cat/stop-rules/precision.js';
import { allOf, anyOf, type StopRule } from '../../src/cat/stop-rules/stop-rule.js';
import { sequentialProbabilityRatio } from '../../src/irt/sequential.js';
import { at } from '../irt/reference-data.js';
import { plainSettings, randomPool } from './settings.js';

/** A test in which every answer is right (1) or wrong (0). */
function started(pool: ItemPool, milliseconds = 0) {
  const progress = new Progress(createEngine(pool, plainSettings(pool, information)));
  progress.begin({ seed: 'x' });
  const answer = (score: number): void => {
    const { item } = chooseItem(progress);
    progress.answer(item, Math.min(score, at(pool.categories, item) - 1), milliseconds);
  };
  return { progress, answer };
}

/** How many right answers it takes until a rule stops the test. */
function rightAnswersUntil(rule: StopRule, pool = randomPool(6, 200)): number {
  const { progress, answer } = started(pool);
  for (let n = 0; n < 60; n += 1) {
    if (rule(progress)) return n;
    answer(1);
  }
  return Number.POSITIVE_INFINITY;
}

describe('stop rules', () => {
  const rules: readonly (readonly [string, StopRule])[] = [
    ['most-items', mostItems(12)],
    ['standard-error', standardErrorAtMost(0.5)],
    ['cuts-settled', overallCutsSettled()],
    ['area-cuts-settled', areaCutsSettled],
    ['probability-ratio', probabilityRatioDecides({ cut: 0, delta: 0.5 })],
    ['generalized-ratio', generalizedRatioDecides({ cut: 0, delta: 0.5 })],
    ['interval-inside-level', overallIntervalInsideLevel(0.9)],
    ['area-intervals-inside-level', areaIntervalsInsideLevel(0.9)],
    ['information-left', informationLeftBelow(0.3)],
    ['predicted-gain', predictedGainBelow(0.05)],
  ];

  it.each(rules)('%s: not at the start, then with its name and plain facts', (name, rule) => {
    const { progress, answer } = started(randomPool(6, 200));
    expect(rule(progress)).toBeUndefined();
    let reason = rule(progress);
    for (let n = 0; n < 60 && !reason; n += 1) {
      answer(1);
      reason = rule(progress);
    }

    expect(reason?.rule).toBe(name);
    expect(JSON.parse(JSON.stringify(reason?.facts))).toEqual(reason?.facts);
    expect(rule(progress)).toEqual(reason);
  });

  it('after right answers alone the generalised ratio stops no later than the fixed one', () => {
    const options = { cut: 0.3, delta: 0.4 };

    expect(rightAnswersUntil(generalizedRatioDecides(options))).toBeLessThanOrEqual(
      rightAnswersUntil(probabilityRatioDecides(options)),
    );
  });

  it('the ratio is that of the answers of its own area', () => {
    const pool = randomPool(6, 60, 2);
    const { progress } = started(pool);
    for (let n = 0; n < 40; n += 1) progress.answer(n, 1);
    const own = progress.administered.filter((item) => pool.scaleOf[item] === 1);
    const { logRatio } = sequentialProbabilityRatio(
      own.map((item) => ({ parameters: at(pool.items, item).parameters, score: 1 })),
      { cut: 0, delta: 0.5 },
    );

    expect(probabilityRatioDecides({ cut: 0, delta: 0.5, scale: 's1' })(progress)?.facts).toEqual({
      decision: 'above',
      cut: 0,
      logRatio,
      scale: 's1',
    });
    expect(() => probabilityRatioDecides({ cut: 0, delta: 0.5 })(progress)).toThrow('cat/invalid-option');
    expect(() => probabilityRatioDecides({ cut: 0, delta: 0.5, scale: 'no' })(progress)).toThrow(
      'cat/invalid-option',
    );
  });

  it('an interval inside a level asks more than settled cuts at the same tails', () => {
    const { progress, answer } = started(randomPool(6, 200));
    for (let n = 0; n < 30; n += 1) {
      // 85 % on one side of each cut are the tails of a central 70 % interval.
      expect(Boolean(overallIntervalInsideLevel(0.7)(progress))).toBe(
        Boolean(overallCutsSettled()(progress)),
      );
      if (overallIntervalInsideLevel(0.95)(progress)) {
        expect(overallIntervalInsideLevel(0.7)(progress)).toBeDefined();
      }
      answer(n % 3 === 0 ? 0 : 1);
    }
  });

  it('an empty pool has no information left', () => {
    const pool = randomPool(6, 3);
    const { progress } = started(pool);
    for (const item of pool.items.keys()) progress.answer(item, 1);

    expect(informationLeftBelow(0.01)(progress)?.facts).toEqual({ information: 0, limit: 0.01 });
  });

  it('time counts what was spent answering', () => {
    const { progress, answer } = started(randomPool(6, 50), 40_000);
    answer(1);
    expect(mostMinutes(1)(progress)).toBeUndefined();
    answer(1);
    expect(mostMinutes(1)(progress)?.rule).toBe('most-minutes');
  });

  it('compose', () => {
    const { progress, answer } = started(randomPool(6, 50));
    for (let n = 0; n < 5; n += 1) answer(1);

    expect(anyOf(mostItems(9), mostItems(4))(progress)?.facts).toEqual({ items: 5 });
    expect(allOf(fewestItems(6), mostItems(4))(progress)).toBeUndefined();
    expect(allOf(fewestItems(5), mostItems(4))(progress)?.rule).toBe('most-items');
    expect(anyOf()(progress)).toBeUndefined();
  });
});
