import { describe, expect, it } from 'vitest';
import type { Bank, Item } from '../../src/banks/bank.js';
import { anchoredParameters } from '../../src/banks/effective-parameters.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { calibrate } from '../../src/lab/calibration/calibrate.js';
import { type BankCalibration, calibrateBank, location } from '../../src/lab/calibration/calibrate-bank.js';
import { expertItemOptions } from '../../src/lab/calibration/expert-priors.js';
import { fixedCurve } from '../../src/lab/calibration/fixed-curve.js';
import { JointPosterior } from '../../src/lab/calibration/joint-posterior.js';
import { emptyTable, fillTable, marginalProblem } from '../../src/lab/calibration/marginal-problem.js';
import { metricCheck } from '../../src/lab/calibration/metric-check.js';
import { populationCurve } from '../../src/lab/calibration/population-curve.js';
import { defaultQuadrature, latentNodes } from '../../src/lab/calibration/quadrature.js';
import { ResponseCollector } from '../../src/lab/calibration/response-collector.js';
import { type ResponseMatrix, responseMatrix } from '../../src/lab/calibration/response-matrix.js';
import { at } from '../irt/reference-data.js';
import { codeOf } from './error-code.js';
import { simulatedData } from './simulated-data.js';

const LEVELS = ['pre-a1', 'a1', 'a2', 'b1', 'b2'];

function choice(id: string, scale: string, level: string, irt?: Item['irt']): Item {
  const options = ['a', 'b', 'c', 'd'].map((option, n) => ({
    id: option,
    text: option,
    ...(n === 0 ? { key: true } : {}),
  }));
  const item = { id, revision: 1, scale, level, type: 'single-choice', stem: 'x', options, rationale: 'x' };
  return { ...item, ...(irt ? { irt } : {}) } as unknown as Item;
}

function bankOf(items: readonly Item[]): Bank {
  return {
    format: 1,
    id: 'trial',
    version: '1.0.0',
    title: 'Trial',
    defaultLanguage: 'fr',
    scales: ['reading', 'oral'].map((id) => ({ id, title: id })),
    levels: LEVELS.map((id, n) => ({ id, title: id, ...(n > 0 ? { from: -3.6 + 1.2 * n } : {}) })),
    prior: { mean: -0.6, sd: 1.5, correlation: 0.8 },
    calibration: { status: 'expert-estimated', sd: 0.5, sharedSd: 0.3 },
    stimuli: [],
    items,
  } as unknown as Bank;
}

const ids = Array.from({ length: 30 }, (_, n) => n);
const bank = bankOf(ids.map((n) => choice(`r${n}`, 'reading', at(LEVELS, n % 5))));
const anchored = bank.items.map((item) => anchoredParameters(bank, item));
const shifted = (by: (n: number) => number) =>
  anchored.map((item, n) => ({ ...item, b: (item as { b: number }).b + by(n) }) as ItemParameters);
const reading = (result: BankCalibration) => at(result.scales, 0);

/** Simulated answers under the bank's own item ids. */
function answersTo(
  truth: readonly ItemParameters[],
  settings: Parameters<typeof simulatedData>[1],
): ResponseMatrix {
  return { ...simulatedData(truth, settings).data, items: ids.map((n) => `r${n}`) };
}

describe('calibrateBank', () => {
  it('keeps the metric for an able sample, and everyone’s true level with it', () => {
    const result = calibrateBank(
      bank,
      answersTo(anchored, {
        persons: 1500,
        mean: 1,
        sd: 0.8,
        adaptive: 14,
        propensity: (n) => (n % 3) / 2,
      }),
    );
    const { population, metric, items } = reading(result);
    const changes = items.map(({ change }) => change);

    expect(result.scales).toHaveLength(1);
    expect(result.outcome).toBe('ready');
    expect(metric.outcome).toBe('steady');
    expect(Math.abs(metric.shift.estimate)).toBeLessThan(0.1);
    expect(Math.abs(metric.slope.estimate - 1)).toBeLessThan(0.1);
    expect(Math.abs(population.mean - 1)).toBeLessThan(0.15);
    expect(Math.abs(population.sd - 0.8)).toBeLessThan(0.15);
    expect(Math.abs(changes.reduce((sum, value) => sum + value, 0) / changes.length)).toBeLessThan(0.08);
  });

  it('finds the errors of the expert, item by item', () => {
    const error = (n: number) => 0.6 * Math.sin(n * 2.4);
    const data = answersTo(shifted(error), { persons: 1200, mean: -0.6, sd: 1.5 });
    const { items } = reading(calibrateBank(bank, data));
    const products = items.reduce((sum, { change }, n) => sum + change * error(n), 0);
    const squares = items.reduce((sum, _, n) => sum + error(n) ** 2, 0);

    // Items of the open bands are far from most people: the expert keeps some weight there.
    expect(products / squares).toBeGreaterThan(0.7);
    expect(products / squares).toBeLessThan(1.05);
  });

  it('leaves calibrated items alone and takes the metric from them', () => {
    const irt = (n: number): NonNullable<Item['irt']> => {
      const { a, b, c } = at(anchored, n) as { a: number; b: number; c: number };
      return { model: '3PL', a, b, c, revision: 1, n: 500 };
    };
    const mixed = bankOf(
      bank.items.map((item, n) => (n < 10 ? choice(item.id, 'reading', item.level, irt(n)) : item)),
    );
    // The new items are all 0.6 harder than the author thought.
    const truth = shifted((n) => (n < 10 ? 0 : 0.6));
    const result = calibrateBank(mixed, answersTo(truth, { persons: 1500 }));
    const { items, metric } = reading(result);

    expect(items.slice(0, 10).every((item) => item.anchored && item.change === 0)).toBe(true);
    expect(metric.items).toBe(20);
    expect(metric.shift.estimate).toBeGreaterThan(0.4);
    expect(metric.reasons).toEqual(['shift']);
    expect(result.outcome).toBe('blocked');
  });

  it.each([
    ['lab/unknown-item', responseMatrix(['zz'], [[1]])],
    ['lab/no-answers', responseMatrix(['r0'], [])],
  ] as const)('refuses with %s', (code, data) => {
    expect(codeOf(() => calibrateBank(bank, data))).toBe(code);
  });
});

describe('calibrateBank over related scales', () => {
  const oral = ids.map((n) => choice(`o${n}`, 'oral', at(LEVELS, n % 5)));
  const two = bankOf([...bank.items, ...oral]);
  /** Both abilities are the same; the oral items are chosen by the answers in reading alone. */
  const data = (() => {
    const settings = { persons: 900, mean: 0, sd: 1.2 };
    const { data: first, abilities } = simulatedData(anchored, settings);
    const { data: second } = simulatedData(anchored, { ...settings, seed: 'other', abilities });
    const collector = new ResponseCollector(two.items.map(({ id }) => id));
    for (let person = 0; person < settings.persons; person += 1) {
      const answers = [...first.scores.subarray(30 * person, 30 * person + 30)];
      const right = answers.filter((score) => score === 1).length;
      answers.forEach((score, n) => {
        collector.add(`p${person}`, `r${n}`, score === 1 ? 1 : 0);
      });
      // The three levels around the one reached: items 0 to 29 go through the levels in turn.
      const level = Math.min(3, Math.max(1, Math.floor(right / 6)));
      for (let n = 0; n < 30; n += 1) {
        if (Math.abs((n % 5) - level) > 1 || n % 3 !== person % 3) continue;
        collector.add(`p${person}`, `o${n}`, at(second.scores, 30 * person + n) === 1 ? 1 : 0);
      }
    }
    return collector.finish();
  })();

  it('recovers a scale whose items were chosen by the answers on another, better than by itself', () => {
    const [one, other] = calibrateBank(two, data).scales;
    const unrelated = { ...two, prior: { ...two.prior, correlation: 0 } };
    const alone = at(calibrateBank(unrelated, data).scales, 1);
    const miss = (sd: number | undefined) => Math.abs((sd ?? 0) - 1.2);

    expect([one?.scale, other?.scale]).toEqual(['reading', 'oral']);
    expect(other?.population.loading).toBeGreaterThan(0.9);
    expect(miss(one?.population.sd)).toBeLessThan(0.15);
    expect(miss(other?.population.sd)).toBeLessThan(0.2);
    expect(Math.abs((other?.metric.slope.estimate ?? 0) - 1)).toBeLessThan(0.12);
    expect(alone.population.loading).toBe(0);
    expect(miss(alone.population.sd)).toBeGreaterThan(miss(other?.population.sd));
  });
});

describe('calibrateBank with one scale', () => {
  it('finds what the calibration of a single scale finds from the same priors', () => {
    const data = answersTo(
      shifted((n) => 0.5 * Math.sin(n)),
      { persons: 300, mean: 0, sd: 1.2, propensity: (n) => (n % 2) / 2 },
    );
    const options = Object.fromEntries(bank.items.map((item) => [item.id, expertItemOptions(bank, item)]));
    const single = calibrate(data, {
      items: options,
      population: { mean: 'free', sd: 'free' },
      dontKnow: 'propensity',
    });
    const { items, population, populationErrors } = reading(calibrateBank(bank, data));

    expect(population.mean).toBeCloseTo(single.population.mean, 1);
    expect(population.sd).toBeCloseTo(single.population.sd, 1);
    expect(populationErrors?.mean).toBeCloseTo(single.population.standardErrors.mean ?? 0, 1);
    items.forEach((item, n) => {
      const expected = at(single.items, n);
      // Five expected persons among 305, and cross products in place of the observed information.
      expect(Math.abs(location(item.parameters) - location(expected.parameters))).toBeLessThan(0.05);
      const ratio = Number(item.standardErrors?.b) / Number(expected.standardErrors?.b);
      expect(ratio).toBeGreaterThan(0.8);
      expect(ratio).toBeLessThan(1.25);
    });
  });
});

describe('JointPosterior', () => {
  it('is the posterior of two correlated abilities, summed over a fine grid', () => {
    const items: readonly ItemParameters[] = [
      { model: '2PL', a: 1.3, b: -0.5 },
      { model: '3PL', a: 1, b: 0.8, c: 0.25 },
    ];
    const nodes = latentNodes(defaultQuadrature(0, 1.2, 0), false);
    const scales = items.map((item, s) => {
      const factors = [
        { curve: populationCurve(nodes), free: [] },
        { curve: fixedCurve(nodes, item, false), free: [] },
      ];
      return {
        problem: marginalProblem(responseMatrix([`i${s}`], [[s === 0 ? 1 : 0]]), nodes, factors, false),
        rowOf: Int32Array.of(0),
        categoryScores: [[0, 1]],
      };
    });
    const tables = scales.map(({ problem }) => {
      const table = emptyTable(problem);
      fillTable(problem, new Float64Array(2), table);
      return table;
    });
    const populations = [
      { mean: 0.2, sd: 1.1, loading: 0.9 },
      { mean: -0.3, sd: 1.3, loading: 0.8 },
    ];
    const posterior = new JointPosterior(scales, tables, populations, 1);
    const logLikelihood = posterior.compute(0);

    const r = 0.72;
    let total = 0;
    let first = 0;
    let square = 0;
    const step = 0.05;
    for (let u = -6; u <= 6; u += step) {
      for (let v = -6; v <= 6; v += step) {
        const density =
          (Math.exp(-(u * u - 2 * r * u * v + v * v) / (2 * (1 - r * r))) * step * step) /
          (2 * Math.PI * Math.sqrt(1 - r * r));
        const one = 0.2 + 1.1 * u;
        const two = -0.3 + 1.3 * v;
        const right = 1 / (1 + Math.exp(-1.3 * (one + 0.5)));
        const wrong = 0.75 * (1 - 1 / (1 + Math.exp(-(two - 0.8))));
        total += density * right * wrong;
        first += density * right * wrong * one;
        square += density * right * wrong * two * two;
      }
    }
    expect(logLikelihood).toBeCloseTo(Math.log(total), 4);
    expect(at(posterior.moments, 0)[0]).toBeCloseTo(first / total, 4);
    expect(at(posterior.moments, 1)[1]).toBeCloseTo(square / total, 3);
  });
});

describe('expertItemOptions', () => {
  it('takes parameters of an older revision for no calibration', () => {
    const old = choice('x', 'reading', 'a2', { model: '2PL', a: 2, b: 3, revision: 0 });

    expect(expertItemOptions(bankOf([old]), old).anchor).toBeUndefined();
  });

  it('turns standard errors into priors when calibrated items are to be updated', () => {
    const irt = { model: '2PL', a: 2, b: 0.3, revision: 1, se: { a: 0.2, b: 0.15 } } as const;
    const known = choice('x', 'reading', 'a2', irt);

    expect(expertItemOptions(bankOf([known]), known, 'update').priors).toEqual({
      a: { median: 2, sd: 0.1 },
      b: { mean: 0.3, sd: 0.15 },
    });
  });
});

describe('metricCheck', () => {
  const pairs = (slope: number, shift: number, count = 12) =>
    Array.from({ length: count }, (_, n) => {
      const old = -1.5 + (3 * n) / (count - 1);
      return { id: `i${n}`, old, new: slope * old + shift + 0.05 * (n % 2 === 0 ? 1 : -1) };
    });

  it.each([
    ['steady', 1, 0, []],
    ['steady', 0.85, 0.25, []],
    ['blocked', 0.7, 0, ['slope']],
    ['blocked', 1.4, 0, ['slope']],
    ['blocked', 1, -0.4, ['shift']],
    ['blocked', 0.5, 1, ['slope', 'shift']],
  ] as const)('%s at slope %d and shift %d', (outcome, slope, shift, reasons) => {
    const check = metricCheck(pairs(slope, shift));

    expect(check.outcome).toBe(outcome);
    expect(check.reasons).toEqual(reasons);
    expect(check.slope.lower).toBeLessThan(slope);
    expect(check.slope.upper).toBeGreaterThan(slope);
  });

  it('is not alarmed by what chance does to a few items, but by what it cannot do', () => {
    const scattered = pairs(1, -0.33, 6).map((pair, n) => ({ ...pair, new: pair.new + 0.3 * (-1) ** n }));
    expect(metricCheck(scattered).outcome).toBe('steady');
    expect(metricCheck(pairs(1, -0.8, 6)).reasons).toEqual(['shift']);
  });

  it('says nothing about a handful of items', () => {
    expect(metricCheck(pairs(1, 1, 4)).outcome).toBe('too-few-items');
  });
});
