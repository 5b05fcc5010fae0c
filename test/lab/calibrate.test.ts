import { describe, expect, it } from 'vitest';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { type Calibration, calibrate } from '../../src/lab/calibration/calibrate.js';
import type { CalibrationOptions } from '../../src/lab/calibration/calibration-options.js';
import { conditionalRasch } from '../../src/lab/calibration/conditional-rasch.js';
import { expectation } from '../../src/lab/calibration/expectation.js';
import { choleskyFactor, choleskyInverse } from '../../src/lab/calibration/linear-algebra.js';
import { type ResponseMatrix, responseMatrix } from '../../src/lab/calibration/response-matrix.js';
import { scoreAbilities, scoringProblem } from '../../src/lab/calibration/score-abilities.js';
import { at } from '../irt/reference-data.js';
import { codeOf } from './error-code.js';
import { simulatedData } from './simulated-data.js';

const twoParameter = (a: number, b: number): ItemParameters => ({ model: '2PL', a, b });
const spread = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, n) => from + ((to - from) * n) / (count - 1));
const difficulty = ({ parameters }: Calibration['items'][number]) =>
  'b' in parameters && typeof parameters.b === 'number' ? parameters.b : Number.NaN;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard errors from central differences of the log-likelihood in the written parameters. */
function numericErrors(
  data: ResponseMatrix,
  start: readonly number[],
  parameters: (values: readonly number[]) => ItemParameters[],
): number[] {
  const logLikelihood = (values: readonly number[]) => {
    const { problem, table } = scoringProblem(data, parameters(values));
    return expectation(problem, table);
  };
  const n = start.length;
  const h = 1e-3;
  const matrix = new Float64Array(n * n);
  const moved = (i: number, di: number, j: number, dj: number) =>
    start.map((value, k) => value + (k === i ? di : 0) + (k === j ? dj : 0));
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const corner = (si: number, sj: number) => logLikelihood(moved(i, si * h, j, sj * h));
      matrix[i * n + j] = -(corner(1, 1) - corner(1, -1) - corner(-1, 1) + corner(-1, -1)) / (4 * h * h);
    }
  }
  choleskyFactor(matrix, n);
  const inverse = choleskyInverse(matrix, n);
  return start.map((_, i) => Math.sqrt(at(inverse, i * n + i)));
}

describe('standard errors', () => {
  it('of GPCM steps are those of the likelihood in the steps, the first one included', () => {
    const items = [-0.8, 0, 0.7].map(
      (b): ItemParameters => ({ model: 'GPCM', a: 0.9, b: [b - 0.4, b + 0.4] }),
    );
    const { data } = simulatedData(items, { persons: 300 });
    const found = calibrate(data, { model: 'GPCM' }).items;
    const values = found.flatMap(({ parameters }) =>
      parameters.model === 'GPCM' ? [parameters.a, ...parameters.b] : [],
    );
    const numeric = numericErrors(data, values, (all) =>
      items.map((_, n) => ({ model: 'GPCM', a: at(all, 3 * n), b: all.slice(3 * n + 1, 3 * n + 3) })),
    );
    const analytic = found.flatMap(({ standardErrors }) => [
      standardErrors?.a ?? Number.NaN,
      ...((standardErrors?.b ?? []) as readonly number[]),
    ]);

    analytic.forEach((error, n) => {
      expect(Math.abs(error / at(numeric, n) - 1)).toBeLessThan(1e-4);
    });
  });

  it('of item blocks are at most the exact ones, and near them in a long test', () => {
    const items = spread(40, -2, 2).map((b) => twoParameter(1.5, b));
    const { data } = simulatedData(items, { persons: 300 });
    const exact = calibrate(data).items;
    const blocks = calibrate(data, { standardErrors: 'item-blocks' }).items;

    exact.forEach((item, n) => {
      const ratio = (at(blocks, n).standardErrors?.b as number) / (item.standardErrors?.b as number);
      expect(ratio).toBeLessThanOrEqual(1);
      expect(ratio).toBeGreaterThan(0.8);
    });
  });
});

describe('priors', () => {
  const bank = spread(12, -2, 2);

  it('let twenty answers move a difficulty a little and five hundred decide it', () => {
    // The expert put every other item 0.8 logits too low, the others as much too high.
    const error = (n: number) => (n % 2 === 0 ? 0.8 : -0.8);
    const truth = bank.map((b, n) => twoParameter(1, b + error(n)));
    const items = Object.fromEntries(
      bank.map((b, n) => [`i${n}`, { priors: { a: { median: 1, sd: 0.25 }, b: { mean: b, sd: 0.5 } } }]),
    );
    const corrected = (persons: number) => {
      const { data } = simulatedData(truth, { persons });
      const result = calibrate(data, { items, population: { mean: 0, sd: 1 } });
      return mean(result.items.map((item, n) => (difficulty(item) - at(bank, n)) / error(n)));
    };

    expect(corrected(20)).toBeGreaterThan(0.2);
    expect(corrected(20)).toBeLessThan(0.6);
    expect(corrected(500)).toBeGreaterThan(0.85);
  });

  it('hold an item everybody gets right', () => {
    const data = responseMatrix(
      ['a', 'b'],
      Array.from({ length: 40 }, (_, n) => [1, n % 2]),
    );
    const items = { a: { priors: { a: { median: 1, sd: 0.2 }, b: { mean: -1, sd: 0.5 } } } };
    const result = calibrate(data, { items });

    expect(result.converged).toBe(true);
    expect(difficulty(at(result.items, 0))).toBeLessThan(-1);
    expect(difficulty(at(result.items, 0))).toBeGreaterThan(-3);
  });

  it('of graded items hold steps nobody reached', () => {
    const rows = Array.from({ length: 40 }, (_, n) => [n % 2, n % 3 === 0 ? 1 : 0]);
    const priors = { a: { median: 0.7, sd: 0.2 }, b: { mean: [-0.4, 0.4], sd: 0.5 } };
    const result = calibrate(responseMatrix(['a', 'b'], rows), {
      items: { a: { model: 'GPCM', categories: 3, priors } },
    });
    const { parameters } = at(result.items, 0);

    expect(result.converged).toBe(true);
    expect('b' in parameters && Array.isArray(parameters.b) ? parameters.b[1] : 0).toBeGreaterThan(0.4);
  });
});

describe('the metric', () => {
  const truth = spread(40, -2.5, 2.5).map((b, n) => twoParameter(0.8 + (n % 5) * 0.15, b));
  const able = simulatedData(truth, { persons: 1500, mean: 1, sd: 0.8, adaptive: 15 });

  it('stays with expert priors when the sample is abler than expected', () => {
    const items = Object.fromEntries(
      truth.map((item, n) => {
        const { a = 1, b } = item as { a?: number; b: number };
        return [`i${n}`, { priors: { a: { median: a, sd: 0.25 }, b: { mean: b, sd: 0.5 } } }];
      }),
    );
    const result = calibrate(able.data, { items, population: { mean: 'free', sd: 'free' } });
    const errors = result.items.map((item, n) => difficulty(item) - (at(truth, n) as { b: number }).b);

    expect(Math.abs(result.population.mean - 1)).toBeLessThan(0.15);
    expect(Math.abs(result.population.sd - 0.8)).toBeLessThan(0.12);
    expect(Math.abs(mean(errors))).toBeLessThan(0.06);
    // Nobody's true level changes: a cut lies where it lay, and scores at the new parameters agree.
    const before = scoreAbilities(able.data, truth, { population: { mean: 1, sd: 0.8 } });
    const after = scoreAbilities(
      able.data,
      result.items.map(({ parameters }) => parameters),
      { population: result.population },
    );
    expect(Math.abs(mean(after.map(({ theta }, n) => theta - at(before, n).theta)))).toBeLessThan(0.06);
  });

  it('stays with anchors, and the new items come out unbiased', () => {
    const items = Object.fromEntries(
      spread(20, 0, 19).map((n) => [`i${2 * n}`, { anchor: at(truth, 2 * n) }]),
    );
    const result = calibrate(able.data, {
      model: '2PL',
      items,
      population: { mean: 'free', sd: 'free' },
      minimumAnswers: 10,
    });
    const fresh = result.items.filter(({ anchored }) => !anchored);
    const errors = fresh.map(
      (item) => difficulty(item) - (at(truth, Number(item.id.slice(1))) as { b: number }).b,
    );
    // Items far below an able sample are hardly known; weigh by precision.
    const weights = fresh.map(({ standardErrors }) => 1 / (standardErrors?.b as number) ** 2);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const bias = errors.reduce((sum, error, n) => sum + (error * at(weights, n)) / total, 0);

    expect(fresh).toHaveLength(20);
    expect(Math.abs(bias)).toBeLessThan(0.08);
    expect(Math.abs(result.population.mean - 1)).toBeLessThan(0.1);
  });

  it('is refused when nothing holds it', () => {
    const free: CalibrationOptions = { model: '2PL', population: { mean: 'free', sd: 1 }, minimumAnswers: 1 };

    expect(codeOf(() => calibrate(able.data, free))).toBe('lab/not-identified');
  });
});

describe('“I don’t know”', () => {
  const truth = spread(14, -1, 1.8).map((b): ItemParameters => ({ model: '3PL', a: 1.2, b, c: 0.25 }));
  const { data } = simulatedData(truth, {
    persons: 900,
    propensity: (person) => (person % 2 === 0 ? 1 : 0),
  });
  const errors = (dontKnow: 'wrong' | 'propensity') => {
    const items = Object.fromEntries(
      truth.map((_, n) => [`i${n}`, { priors: { c: { logitMean: Math.log(0.25 / 0.75), sd: 0.3 } } }]),
    );
    const result = calibrate(data, { model: '3PL', items, dontKnow });
    return result.items.map((item, n) => difficulty(item) - (at(truth, n) as { b: number }).b);
  };

  it('leaves difficulties unbiased when modelled, and makes items look harder when scored as wrong', () => {
    expect(Math.abs(mean(errors('propensity')))).toBeLessThan(0.08);
    expect(mean(errors('wrong'))).toBeGreaterThan(0.12);
  });
});

describe('a wrong key', () => {
  it('shows as negative discrimination, not as an error', () => {
    const truth = spread(10, -1, 1).map((b) => twoParameter(1.3, b));
    const { data } = simulatedData(truth, { persons: 300 });
    const scores = data.scores.map((score, n) => (data.itemOf[n] === 3 ? 1 - score : score));
    const result = calibrate({ ...data, scores });

    expect(at(result.items, 3).problems).toContain('negative-discrimination');
    expect(at(result.items, 4).problems).toEqual([]);
  });
});

describe('data that cannot be calibrated', () => {
  const varied = (persons: number) => Array.from({ length: persons }, (_, n) => [n % 2, n % 3 === 0 ? 1 : 0]);

  it('names every constant item', () => {
    const data = responseMatrix(
      ['a', 'b', 'c'],
      varied(40).map(([x = 0, y = 0]) => [x, 1, y]),
    );

    expect(codeOf(() => calibrate(data), 'items')).toEqual(['b']);
    expect(codeOf(() => calibrate(data))).toBe('lab/constant-item');
    expect(codeOf(() => conditionalRasch(data))).toBe('lab/constant-item');
  });

  it('says how many answers are needed', () => {
    const data = responseMatrix(['a', 'b'], varied(12));

    expect(codeOf(() => calibrate(data))).toBe('lab/too-few-answers');
    expect(codeOf(() => calibrate(data), 'needed')).toBe(30);
    expect(codeOf(() => calibrate(data), 'items')).toEqual([
      { item: 'a', answers: 12 },
      { item: 'b', answers: 12 },
    ]);
  });

  it('names scores nobody got', () => {
    const data = responseMatrix(
      ['a', 'b'],
      varied(40).map(([x = 0, y = 0]) => [2 * x, y]),
    );

    expect(codeOf(() => calibrate(data), 'items')).toEqual([{ item: 'a', scores: [1] }]);
  });

  it('shows the parts of a disconnected design, unless each holds the metric', () => {
    const rows = varied(80).map(([x = 0, y = 0], n) =>
      n % 2 === 0 ? [x, y, null, null] : [null, null, y, 1 - y],
    );
    const mixed = rows.map((row, n) =>
      row.map((score) => (score === null ? null : (n >> 2) % 2 === 0 ? score : 1 - score)),
    );
    const data = responseMatrix(['a', 'b', 'c', 'd'], mixed);
    const priors = { a: { median: 1, sd: 0.25 }, b: { mean: 0, sd: 0.5 } };

    expect(codeOf(() => calibrate(data), 'groups')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(codeOf(() => conditionalRasch(data))).toBe('lab/disconnected-design');
    expect(codeOf(() => calibrate(data, { priors }))).toBeUndefined();
    expect(codeOf(() => calibrate(data, { model: 'Rasch', acceptDisconnected: true }))).toBeUndefined();
  });

  it.each([
    ['lab/no-answers', responseMatrix(['a'], []), {}],
    [
      'lab/unknown-item',
      responseMatrix(
        ['a'],
        varied(40).map(([x = 0]) => [x]),
      ),
      { items: { z: {} } },
    ],
    [
      'lab/invalid-score',
      responseMatrix(
        ['a'],
        varied(40).map(([x = 0]) => [2 * x]),
      ),
      { model: '2PL' },
    ],
    [
      'lab/invalid-option',
      responseMatrix(
        ['a'],
        varied(40).map(([x = 0]) => [x]),
      ),
      { quadrature: { min: 1, max: 0, points: 9 } },
    ],
    [
      'lab/invalid-option',
      responseMatrix(
        ['a'],
        varied(40).map(([x = 0]) => [x]),
      ),
      { population: { mean: 0, sd: 0 } },
    ],
    [
      'lab/invalid-option',
      responseMatrix(
        ['a'],
        varied(40).map(([x = 0]) => [x]),
      ),
      { priors: { b: { mean: 0, sd: -1 } } },
    ],
  ] as const)('refuses with %s', (code, data, options) => {
    expect(codeOf(() => calibrate(data, options as CalibrationOptions))).toBe(code);
  });
});
