import { describe, expect, it } from 'vitest';
import { stream } from '../../src/cat/rng.js';
import { agreementTable, levelAgreement } from '../../src/lab/classification/level-agreement.js';
import {
  calibrationError,
  probabilityBins,
  type StatedProbability,
  statedAgainstObserved,
  wilsonInterval,
} from '../../src/lab/classification/stated-probability.js';

/** Probabilities drawn evenly, coming true as often as `truth` says. */
function statements(seed: string, count: number, truth = (stated: number) => stated): StatedProbability[] {
  const uniform = stream(seed);
  return Array.from({ length: count }, () => {
    const stated = uniform();
    return { stated, cameTrue: uniform() < truth(stated) };
  });
}

describe('statedAgainstObserved', () => {
  const five: StatedProbability[] = [
    { stated: 0.25, cameTrue: false },
    { stated: 0.25, cameTrue: true },
    { stated: 0.75, cameTrue: true },
    { stated: 0.75, cameTrue: true },
    { stated: 1, cameTrue: true },
  ];

  it('gives the figures worked out by hand', () => {
    const result = statedAgainstObserved(five);

    expect(result.count).toBe(5);
    expect(result.stated).toBeCloseTo(0.6, 12);
    expect(result.observed.estimate).toBeCloseTo(0.8, 12);
    // (1 + 9 + 1 + 1) sixteenths over five.
    expect(result.brier.estimate).toBeCloseTo(0.15, 12);
    // Gaps: two statements off by ¼ each way in two bins, none in the last.
    expect(result.calibrationError.estimate).toBeCloseTo(0.2, 12);
    expect(result.bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0.2, 0.3, 2],
      [0.7, 0.8, 2],
      [0.9, 1, 1],
    ]);
    expect(result.bins.map(({ observed }) => observed.estimate)).toEqual([0.5, 1, 1]);
  });

  it('keeps estimates within their intervals, and the same figures every time', () => {
    const data = statements('again', 200);
    const result = statedAgainstObserved(data);

    expect(statedAgainstObserved(data)).toEqual(result);
    for (const { estimate, lower, upper } of [result.observed, result.brier, result.calibrationError]) {
      expect(lower).toBeLessThanOrEqual(estimate);
      expect(upper).toBeGreaterThanOrEqual(estimate);
    }
  });

  it('rarely alarms where stated is observed, and always where people are too sure of themselves', () => {
    const alarms = (truth?: (stated: number) => number) =>
      Array.from({ length: 60 }, (_, n) => statements(`alarm ${n}`, 150, truth))
        .map(statedAgainstObserved)
        .filter(({ calibrationError: { estimate, byChance } }) => estimate > byChance).length;

    // One in twenty is meant: three of sixty, nine at the very most.
    expect(alarms()).toBeLessThanOrEqual(9);
    expect(alarms((stated) => 0.5 + (stated - 0.5) / 3)).toBeGreaterThan(50);
  });

  it('has intervals of the Brier score that hold its expectation in about 95 of 100 samples', () => {
    // E (p − x)² = E p(1 − p) = 1/6 for p even between 0 and 1.
    const samples = 120;
    const held = Array.from({ length: samples }, (_, n) => {
      const squares = statements(`brier ${n}`, 60);
      const { brier } = statedAgainstObserved(squares);
      return Number(brier.lower <= 1 / 6 && brier.upper >= 1 / 6);
    }).reduce((sum, value) => sum + value, 0);

    expect(held / samples).toBeGreaterThan(0.9);
    expect(held / samples).toBeLessThan(1);
  });

  it('says nothing impossible of no statements', () => {
    expect(probabilityBins([])).toEqual([]);
    expect(calibrationError([])).toBe(0);
  });
});

describe('wilsonInterval', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (successes, count, lower, upper) => {
    const interval = wilsonInterval(successes, count);

    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });
});

describe('levelAgreement', () => {
  const records = [
    { trueLevel: 0, statedLevel: 0, probabilities: [0.7, 0.2, 0.1], cuts: ['not-yet', 'not-yet'] },
    { trueLevel: 2, statedLevel: 1, probabilities: [0.1, 0.6, 0.3], cuts: ['reached', 'open'] },
    { trueLevel: 0, statedLevel: 2, probabilities: [0, 0.1, 0.9], cuts: ['reached', 'reached'] },
  ] as const;

  it('gives the figures worked out by hand', () => {
    const { exact, adjacent, stated, brier, cuts, calibrationError: error } = levelAgreement(records, 3);

    expect(exact).toBeCloseTo(1 / 3, 12);
    expect(adjacent).toBeCloseTo(2 / 3, 12);
    expect(stated).toBeCloseTo(2.2 / 3, 12);
    // 0.09 + 0.04 + 0.01, 0.01 + 0.36 + 0.49, 1 + 0.01 + 0.81.
    expect(brier).toBeCloseTo(2.82 / 3, 12);
    // Three bins of one: 0.3, 0.6, 0.9.
    expect(error).toBeCloseTo(0.6, 12);
    expect(cuts[0]).toEqual({ right: 2 / 3, settled: 1, settledRight: 2 / 3 });
    expect(cuts[1]).toEqual({ right: 1 / 3, settled: 2 / 3, settledRight: 0.5 });
    expect(agreementTable(records, 3)).toEqual([
      [1, 0, 1],
      [0, 0, 0],
      [0, 1, 0],
    ]);
  });
});
