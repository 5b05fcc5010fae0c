import { describe, expect, it } from 'vitest';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { type ResponseMatrix, responseMatrix } from '../../src/lab/calibration/response-matrix.js';
import { scoreAbilities } from '../../src/lab/calibration/score-abilities.js';
import { logisticDif } from '../../src/lab/fairness/logistic-dif.js';
import { logisticRegression } from '../../src/lab/fairness/logistic-regression.js';
import { etsClass, mantelHaenszel } from '../../src/lab/fairness/mantel-haenszel.js';
import { abilityClasses } from '../../src/lab/fairness/matching-strata.js';
import { codeOf } from './error-code.js';
import { simulatedData } from './simulated-data.js';

const items = Array.from(
  { length: 40 },
  (_, n): ItemParameters => ({ model: '2PL', a: 1.1, b: -1.5 + n / 13 }),
);

/** Two groups of adaptive sittings; item 20 is 1.5 logits harder for the second, which is also less able. */
function twoGroups(): { data: ResponseMatrix; groups: (0 | 1)[] } {
  const harder = items.map((item, n) =>
    n === 20 ? { model: '2PL' as const, a: 1.1, b: -1.5 + n / 13 + 1.5 } : item,
  );
  const one = simulatedData(items, { persons: 900, adaptive: 14, seed: 'one' }).data;
  const other = simulatedData(harder, { persons: 900, mean: -0.7, adaptive: 14, seed: 'other' }).data;
  const rows = [one, other].flatMap((data) =>
    data.persons.map((_, person) => {
      const row = items.map((): number | null => null);
      for (let n = data.starts[person] as number; n < (data.starts[person + 1] as number); n += 1) {
        row[data.itemOf[n] as number] = data.scores[n] as number;
      }
      return row;
    }),
  );
  const ids = items.map((_, n) => `i${n}`);
  return { data: responseMatrix(ids, rows), groups: rows.map((_, person) => (person < 900 ? 0 : 1)) };
}

describe('differential functioning in adaptive data', () => {
  const { data, groups } = twoGroups();
  const matching = abilityClasses(
    scoreAbilities(data, items).map(({ theta }) => theta),
    12,
  );

  it('is found by Mantel-Haenszel within ability classes, and groups that differ in ability are no difference', () => {
    const result = mantelHaenszel(data, groups, { matching });
    const classes = result.items.map((item) => item.etsClass);

    expect(classes[20]).toBe('C');
    expect(result.items[20]?.delta).toBeLessThan(-1.5);
    expect(classes.filter((value) => value === 'C')).toHaveLength(1);
  });

  it('is found by logistic regression', () => {
    const result = logisticDif(data, groups, { matching });

    expect(result[20]?.uniform.p).toBeLessThan(1e-4);
    expect(result.filter(({ both }) => both.p < 1e-4)).toHaveLength(1);
  });

  it('needs matching values', () => {
    expect(codeOf(() => mantelHaenszel(data, groups))).toBe('lab/needs-complete-data');
  });
});

describe('small groups', () => {
  const data = responseMatrix(
    ['a', 'b'],
    Array.from({ length: 150 }, (_, n) => [n % 2, n % 3 === 0 ? 1 : 0]),
  );
  const groups = data.persons.map((_, person) => (person < 120 ? 0 : 1)) as (0 | 1)[];

  it('are refused with the number needed', () => {
    expect(codeOf(() => mantelHaenszel(data, groups))).toBe('lab/group-too-small');
    expect(codeOf(() => logisticDif(data, groups), 'needed')).toBe(100);
    expect(codeOf(() => mantelHaenszel(data, groups), 'focal')).toBe(30);
  });

  it('and groups of another length too', () => {
    expect(codeOf(() => mantelHaenszel(data, []))).toBe('lab/invalid-option');
  });
});

describe('etsClass', () => {
  it.each([
    [0.9, 0.1, 'A'],
    [-1.2, 0.1, 'B'],
    [2, 1.2, 'A'],
    [1.6, 0.5, 'B'],
    [-2, 0.3, 'C'],
  ] as const)('delta %d ± %d is %s', (delta, error, expected) => {
    expect(etsClass(delta, error)).toBe(expected);
  });
});

describe('abilityClasses', () => {
  it('are of equal size and in order', () => {
    expect(abilityClasses([0.3, -1, 2, 0.1], 2)).toEqual([1, 0, 1, 0]);
  });
});

describe('logisticRegression', () => {
  it('says so when the outcome can be told apart completely', () => {
    const rows = Array.from({ length: 40 }, (_, n) => [1, n]);
    const fit = logisticRegression(
      rows,
      rows.map(([, x = 0]) => Number(x >= 20)),
    );

    expect(fit.converged).toBe(false);
    expect(fit.standardErrors.every(Number.isNaN)).toBe(true);
  });
});
