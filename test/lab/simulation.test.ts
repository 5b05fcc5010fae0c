import { describe, expect, it } from 'vitest';
import { french } from '../../src/content/index.js';
import { simulatedBank } from '../../src/lab/bank-simulation.js';
import { type SimulationPlan, simulate } from '../../src/lab/simulation.js';
import { levelSummary, summarise } from '../../src/lab/summary.js';
import { ASSUMED_ERROR } from '../../src/lab/true-pool.js';

const prepared = simulatedBank(french);
const plan: SimulationPlan = {
  ...prepared,
  persons: 60,
  draws: 6,
  population: prepared.engine.settings.prior,
  error: ASSUMED_ERROR,
  testletSd: 0.5,
  propensities: [0, 0.5, 1],
  seed: 'test',
  administration: { mode: 'in-room' },
};

describe('simulation', () => {
  it('gives the same records in parts as in one', () => {
    const whole = simulate(plan);
    const parts = [...simulate({ ...plan, range: [0, 25] }), ...simulate({ ...plan, range: [25, 60] })];

    expect(parts).toEqual(whole);
  });

  it('places people near their level on the shipped French bank', () => {
    const summary = summarise(simulate(plan), 5);

    expect(summary.overall?.adjacent).toBeGreaterThan(0.9);
    expect(summary.meanLength).toBeLessThanOrEqual(26);
    expect(Math.abs(summary.overall?.bias ?? 9)).toBeLessThan(0.3);
  });

  it('does not let anyone at the top or the bottom be placed far away', () => {
    const scales = prepared.engine.pool.scales.length;
    const at = (ability: number) =>
      simulate({ ...plan, persons: 20, abilities: [Array.from({ length: scales }, () => ability)] });

    expect(at(3).every((record) => (record.overall?.statedLevel ?? 0) >= 3)).toBe(true);
    expect(at(-4.5).every((record) => (record.overall?.statedLevel ?? 9) <= 1)).toBe(true);
  });

  it('ends kindly for someone with almost no French: few items, no long run of misses', () => {
    const scales = prepared.engine.pool.scales.length;
    const records = simulate({
      ...plan,
      persons: 60,
      propensities: [0, 1],
      abilities: [Array.from({ length: scales }, () => -5)],
    });

    expect(records.filter((record) => record.length <= 8).length / 60).toBeGreaterThan(0.85);
    expect(records.filter((record) => record.longestMissRun > 3).length / 60).toBeLessThan(0.1);
  });

  it('takes the styles at their word: all right ends at the top, all wrong at the bottom', () => {
    const levels = (style: 'all-right' | 'all-wrong') =>
      new Set(simulate({ ...plan, persons: 10, style }).map((record) => record.overall?.statedLevel));

    expect([...levels('all-right')]).toEqual([4]);
    expect([...levels('all-wrong')]).toEqual([0]);
  });
});

describe('summary', () => {
  const record = (trueLevel: number, statedLevel: number, probability: number) => ({
    trueAbility: trueLevel,
    ability: statedLevel,
    standardError: 0.4,
    trueLevel,
    statedLevel,
    outcome: 'decided' as const,
    probabilities: [0, 1, 2].map((k) => (k === statedLevel ? probability : (1 - probability) / 2)),
    cuts: ['reached', 'not-yet'] as ('reached' | 'not-yet' | 'open')[],
  });

  it('counts exact and adjacent agreement, stated probability, bias and RMSE', () => {
    const summary = levelSummary(
      [record(1, 1, 0.8), record(1, 2, 0.6), record(0, 2, 0.7), record(2, 2, 0.9)],
      3,
    );

    expect(summary.exact).toBe(0.5);
    expect(summary.adjacent).toBe(0.75);
    expect(summary.stated).toBeCloseTo(0.75, 12);
    expect(summary.bias).toBeCloseTo(0.75, 12);
    expect(summary.rmse).toBeCloseTo(Math.sqrt(5 / 4), 12);
  });

  it('gives a Brier score of 0 to certain and right statements, and 2 to certain and wrong ones', () => {
    expect(levelSummary([record(1, 1, 1)], 3).brier).toBeCloseTo(0, 12);
    expect(levelSummary([record(0, 1, 1)], 3).brier).toBeCloseTo(2, 12);
  });
});
