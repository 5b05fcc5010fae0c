import { describe, expect, it } from 'vitest';
import { stream } from '../../src/cat/rng.js';
import { normalDensity } from '../../src/irt/normal.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { scoreAbilities } from '../../src/lab/calibration/score-abilities.js';
import { classificationQuality } from '../../src/lab/classification/classification-quality.js';
import { empiricalReliability } from '../../src/lab/classification/empirical-reliability.js';
import { summedScoreQuality } from '../../src/lab/classification/summed-score-quality.js';
import { correlation } from '../../src/lab/item-statistics/descriptive.js';
import { normalDraw } from '../../src/lab/simulated-person.js';
import { codeOf } from './error-code.js';
import { simulatedData } from './simulated-data.js';

const items = Array.from(
  { length: 18 },
  (_, n): ItemParameters => ({ model: '2PL', a: 1.2, b: -1.7 + n / 5 }),
);

describe('summedScoreQuality', () => {
  it('agrees with simulated administrations', () => {
    const form = { items, cuts: [-0.5, 0.7], scoreCuts: [7, 12] };
    const nodes = Array.from({ length: 161 }, (_, n) => -4 + n / 20);
    const quality = summedScoreQuality(form, nodes, nodes.map(normalDensity));

    const uniform = stream('forms');
    let right = 0;
    let same = 0;
    let high = 0;
    const persons = 6000;
    const levelOf = (values: readonly number[], x: number) => values.filter((cut) => x >= cut).length;
    for (let person = 0; person < persons; person += 1) {
      const theta = normalDraw(uniform);
      const total = () =>
        items.reduce((sum, item) => {
          const { a = 1, b } = item as { a?: number; b: number };
          return sum + Number(uniform() < 1 / (1 + Math.exp(-a * (theta - b))));
        }, 0);
      const truth = levelOf(form.cuts, theta);
      const one = levelOf(form.scoreCuts, total());
      const other = levelOf(form.scoreCuts, total());
      right += Number(one === truth) / persons;
      same += Number(one === other) / persons;
      high += Number(truth === 0 && one > 0) / persons;
    }

    expect(Math.abs(quality.accuracy - right)).toBeLessThan(0.02);
    expect(Math.abs(quality.consistency - same)).toBeLessThan(0.02);
    expect(Math.abs((quality.cuts[0]?.falsePositive ?? 0) - high)).toBeLessThan(0.01);
    const [row = []] = quality.expectedTable;
    expect(Math.abs((row[1] ?? 0) + (row[2] ?? 0) - high)).toBeLessThan(0.01);
  });

  it('refuses cuts that do not match', () => {
    expect(codeOf(() => summedScoreQuality({ items, cuts: [0], scoreCuts: [] }, [0]))).toBe(
      'lab/invalid-option',
    );
  });
});

describe('classificationQuality', () => {
  it('is perfect for certain levels', () => {
    const certain = [
      [1, 0],
      [0, 1],
    ];
    const quality = classificationQuality(certain, [0, 1], [0]);

    expect([quality.accuracy, quality.consistency, quality.kappa]).toEqual([1, 1, 1]);
  });

  it('refuses what does not fit together', () => {
    expect(codeOf(() => classificationQuality([], [], [0]))).toBe('lab/no-answers');
    expect(codeOf(() => classificationQuality([[1]], [0], [0]))).toBe('lab/invalid-option');
  });
});

describe('empiricalReliability', () => {
  it('is the squared correlation of estimates and true abilities', () => {
    const { data, abilities } = simulatedData(items, { persons: 2000 });
    const scores = scoreAbilities(data, items);
    const r = correlation(
      abilities,
      scores.map(({ theta }) => theta),
    );

    expect(Math.abs(empiricalReliability(scores) - r * r)).toBeLessThan(0.03);
  });
});
