import type { Bank, Text } from '../banks/bank.js';
import { contentHash } from '../banks/content-hash.js';
import type { PoolItem } from '../cat/item-pool.js';
import { agreementTable, levelStatement } from './classification/level-agreement.js';
import { probabilityBins } from './classification/stated-probability.js';
import type { AnsweringStyle } from './simulated-person.js';
import type { LevelRecord, PersonRecord } from './simulation.js';
import { type SimulationSummary, summarise } from './summary.js';
import type { ParameterError } from './true-pool.js';

/** What a simulation took for granted. */
export interface SimulationAssumptions {
  readonly persons: number;
  readonly draws: number;
  readonly seed: string;
  readonly mode: string;
  /** Abilities of the simulated people: mean, standard deviation in logits, correlation of two areas. */
  readonly population: { readonly mean: number; readonly sd: number; readonly correlation: number };
  readonly propensities: readonly number[];
  readonly style: AnsweringStyle;
  readonly error: ParameterError;
  readonly testletSd: number;
  readonly areas: readonly string[];
}

/** A simulation of a bank, as figures: plain JSON, never with anyone's answers. */
export interface SimulationReport {
  readonly bank: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    readonly title: Text;
    readonly defaultLanguage: string;
    readonly status: string;
    readonly items: number;
  };
  readonly assumptions: SimulationAssumptions;
  readonly levels: readonly { readonly id: string; readonly title?: Text; readonly from?: number }[];
  readonly areas: readonly { readonly id: string; readonly title: Text }[];
  readonly summary: SimulationSummary;
  /** The plain test others are measured against, at the same mean length. */
  readonly plain?: { readonly length: number; readonly summary: SimulationSummary };
  /** People by true level (rows) and stated level (columns), overall. */
  readonly agreement: readonly (readonly number[])[];
  /** Stated levels by their probability: its mean and how often it was right. */
  readonly calibration: readonly {
    readonly stated: number;
    readonly observed: number;
    readonly count: number;
  }[];
  /** Error of the estimate by true ability, overall. */
  readonly precision: readonly {
    readonly ability: number;
    readonly bias: number;
    readonly rmse: number;
    readonly count: number;
  }[];
  /** People by number of questions. */
  readonly lengths: readonly { readonly length: number; readonly count: number }[];
  /** Share of people each item was shown to, largest first; items never shown come last with 0. */
  readonly exposure: readonly { readonly item: string; readonly share: number }[];
}

const ABILITY_BIN = 0.5;

/** Makes the report of a simulation from its records. @param items items of the simulated pool, in its order */
export function simulationReport(
  bank: Bank,
  items: readonly PoolItem[],
  assumptions: SimulationAssumptions,
  records: readonly PersonRecord[],
  plain?: { readonly length: number; readonly records: readonly PersonRecord[] },
): SimulationReport {
  const levels = bank.levels.length;
  const overall = records.flatMap((record) => record.overall ?? []);
  return {
    bank: {
      id: bank.id,
      version: bank.version,
      hash: contentHash(bank),
      title: bank.title,
      defaultLanguage: bank.defaultLanguage,
      status: bank.calibration?.status ?? 'expert-estimated',
      items: items.length,
    },
    assumptions,
    levels: bank.levels.map(({ id, title, from }) => ({
      id,
      ...(title === undefined ? {} : { title }),
      ...(from === undefined ? {} : { from }),
    })),
    areas: bank.scales.map(({ id, title }) => ({ id, title })),
    summary: summarise(records, levels),
    ...(plain ? { plain: { length: plain.length, summary: summarise(plain.records, levels) } } : {}),
    agreement: agreementTable(overall, levels),
    calibration: probabilityBins(overall.map(levelStatement)).map(({ stated, observed, count }) => ({
      stated,
      observed: observed.estimate,
      count,
    })),
    precision: precision(overall),
    lengths: lengths(records),
    exposure: exposure(records, items),
  };
}

function precision(records: readonly LevelRecord[]): SimulationReport['precision'] {
  return grouped(records, (record) => Math.floor(record.trueAbility / ABILITY_BIN)).map(([bin, group]) => ({
    ability: (bin + 0.5) * ABILITY_BIN,
    bias: mean(group, (record) => record.ability - record.trueAbility),
    rmse: Math.sqrt(mean(group, (record) => (record.ability - record.trueAbility) ** 2)),
    count: group.length,
  }));
}

function lengths(records: readonly PersonRecord[]): SimulationReport['lengths'] {
  return grouped(records, (record) => record.length).map(([length, group]) => ({
    length,
    count: group.length,
  }));
}

function exposure(
  records: readonly PersonRecord[],
  items: readonly PoolItem[],
): SimulationReport['exposure'] {
  const counts = items.map(() => 0);
  for (const record of records) for (const item of record.items) counts[item] = (counts[item] ?? 0) + 1;
  return items
    .map(({ id }, i) => ({ item: id, share: (counts[i] ?? 0) / Math.max(1, records.length) }))
    .sort((left, right) => right.share - left.share || (left.item < right.item ? -1 : 1));
}

/** Groups in the order of their keys. */
function grouped<T>(values: readonly T[], key: (value: T) => number): [number, T[]][] {
  const groups = new Map<number, T[]>();
  for (const value of values) {
    const at = key(value);
    const group = groups.get(at);
    if (group) group.push(value);
    else groups.set(at, [value]);
  }
  return [...groups].sort(([left], [right]) => left - right);
}

function mean<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0) / Math.max(1, values.length);
}
