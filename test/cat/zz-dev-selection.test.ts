import { afterAll, describe, expect, it } from 'vitest';
import { informationShare } from '../../src/cat/criteria/progressive.js';
import { type RankedItem, type RankOptions, rankItems } from '../../src/cat/rank-items.js';
import { at, readReference } from '../irt/reference-data.js';
import { type GroupedBank, referencePool } from './reference-pool.js';

interface CriterionValues {
  readonly selected: number;
  readonly value: number;
  readonly better: 'larger' | 'smaller';
  readonly values: readonly (number | null)[];
}

interface Answered {
  readonly bank: string;
  readonly theta: number;
  readonly administered: readonly number[];
  readonly responses: readonly number[];
}

// catR 3.17 with its root finder tightened; see test/reference/README.md.
const reference = readReference<{
  readonly settings: {
    readonly grid: { readonly lower: number; readonly upper: number; readonly points: number };
    readonly contentBalance: { readonly names: readonly string[]; readonly proportions: readonly number[] };
  };
  readonly banks: readonly GroupedBank[];
  readonly states: readonly (Answered & {
    readonly prior: readonly [number, number];
    readonly criteria: Readonly<Record<string, CriterionValues>>;
  })[];
  readonly contentBalancing: readonly (Answered & {
    readonly criteria: Readonly<Record<string, { readonly selected: number; readonly value: number }>>;
  })[];
  readonly progressive: readonly {
    readonly bank: string;
    readonly theta: number;
    readonly administered: readonly number[];
    readonly testLength: number;
    readonly acceleration: number;
    readonly weight: number;
    readonly uniform01: readonly number[];
    readonly maxInfo: number;
    readonly progressiveValues: readonly (number | null)[];
    readonly progressiveSelected: number;
    readonly proportionalExponent: number;
    readonly proportionalProbabilities: readonly number[];
  }[];
}>('selection.json');

const pools = new Map(reference.banks.map((bank) => [bank.name, referencePool(bank)]));

function poolOf(name: string) {
  const pool = pools.get(name);
  if (pool === undefined) throw new RangeError(name);
  return pool;
}

const { lower, upper, points } = reference.settings.grid;
const grid = { min: lower, max: upper, points };

const rules: Readonly<Record<string, Pick<RankOptions, 'rule' | 'weights' | 'information'>>> = {
  MFI: { rule: 'MFI' },
  bOpt: { rule: 'difficulty-match' },
  thOpt: { rule: 'theta-match' },
  KL: { rule: 'KL' },
  KLP: { rule: 'KLP' },
  MLWI: { rule: 'MLWI' },
  MPWI: { rule: 'MPWI' },
  MEI_observed: { rule: 'MEI', weights: 'point', information: 'observed' },
  MEI_Fisher: { rule: 'MEI', weights: 'point', information: 'fisher' },
  MEPV: { rule: 'MEPV', weights: 'point' },
  GDI: { rule: 'GDI' },
  GDIP: { rule: 'GDIP' },
};

function situation({ theta, administered, responses }: Answered, prior: readonly [number, number]) {
  return {
    theta,
    grid,
    prior: { mean: prior[0], sd: prior[1] },
    administered: administered.map(String),
    responses: responses.map((score, n) => ({ item: String(at(administered, n)), score })),
  };
}

function expectValues(ranking: readonly RankedItem[], values: readonly (number | null)[], absolute: boolean) {
  const found = new Map(ranking.map(({ id, value }) => [id, value]));
  expect(found.size).toBe(values.filter((value) => value !== null).length);
  values.forEach((expected, position) => {
    if (expected === null) return;
    const actual = found.get(String(position)) ?? Number.NaN;
    const error = Math.abs(actual - expected);
    note(current, absolute ? error : error / Math.abs(expected));
    if (absolute) expect(error).toBeLessThanOrEqual(1e-10);
    else expect(error).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
  });
}

const worst: Record<string, number> = {};
const note = (k: string, v: number) => {
  worst[k] = Math.max(worst[k] ?? 0, v);
};
let current = '';
afterAll(() => console.log('SELECTION', JSON.stringify(worst)));
describe('selection.json', () => {
  const states = reference.states.flatMap((state, index) =>
    Object.entries(state.criteria).map(([name, expected]) => ({ state, index, name, expected })),
  );

  it.each(states)(
    'state $index, $state.bank, $name: every value and the choice',
    ({ state, name, expected }) => {
      const rule = rules[name];
      if (rule === undefined) throw new RangeError(name);
      const ranking = rankItems(poolOf(state.bank), { ...situation(state, state.prior), ...rule });

      expectValues(ranking, expected.values, name === 'bOpt' || name === 'thOpt');
      expect(ranking[0]?.id).toBe(String(expected.selected));
    },
  );

  const balancing = reference.contentBalancing.flatMap((state, index) =>
    Object.entries(state.criteria).map(([name, expected]) => ({ state, index, name, expected })),
  );

  it.each(balancing)('content balancing $index, $name', ({ state, name, expected }) => {
    const { names, proportions } = reference.settings.contentBalance;
    const rule = rules[name];
    if (rule === undefined) throw new RangeError(name);
    const [first] = rankItems(poolOf(state.bank), {
      ...situation(state, [0, 1]),
      ...rule,
      shares: Object.fromEntries(names.map((group, g) => [group, at(proportions, g)])),
    });

    expect(first?.id).toBe(String(expected.selected));
    const tolerance = name === 'thOpt' ? 1e-10 : 1e-9 * Math.abs(expected.value);
    expect(Math.abs((first?.value ?? Number.NaN) - expected.value)).toBeLessThanOrEqual(tolerance);
  });

  it.each(reference.progressive.map((state, index) => ({ ...state, index })))(
    'progressive and proportional $index',
    (state) => {
      const { theta, testLength, acceleration, administered } = state;
      const options = {
        theta,
        grid,
        testLength,
        acceleration,
        administered: administered.map(String),
        random: state.uniform01,
      };
      const mixed = rankItems(poolOf(state.bank), { ...options, rule: 'progressive' });
      const drawn = rankItems(poolOf(state.bank), { ...options, rule: 'proportional' });
      const probabilities = state.proportionalProbabilities.map((probability, position) =>
        administered.includes(position) ? null : probability,
      );
      const share = informationShare(administered.length, { testLength, acceleration });

      current = 'progressive';
      expectValues(mixed, state.progressiveValues, false);
      expect(mixed[0]?.id).toBe(String(state.progressiveSelected));
      current = 'proportional';
      expectValues(drawn, probabilities, false);
      expect(Math.abs(share - state.weight)).toBeLessThanOrEqual(1e-15);
      expect(Math.abs(share * testLength - state.proportionalExponent)).toBeLessThanOrEqual(1e-13);
    },
  );
});
