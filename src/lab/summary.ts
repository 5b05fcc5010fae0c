import { type LevelAgreement, levelAgreement } from './classification/level-agreement.js';
import type { LevelRecord, PersonRecord } from './simulation.js';

/** Figures about level decisions beside the truth. Shares are 0 to 1. */
export interface LevelSummary extends LevelAgreement {
  readonly bias: number;
  readonly rmse: number;
  readonly outcomes: Readonly<Record<string, number>>;
}

/** Summary of a simulation. */
export interface SimulationSummary {
  readonly persons: number;
  readonly meanLength: number;
  readonly lengthQuantiles: readonly [number, number, number];
  readonly stops: Readonly<Record<string, number>>;
  readonly overall: LevelSummary | undefined;
  readonly areas: readonly (LevelSummary | undefined)[];
  readonly success: number;
  /** Share of people meeting more than three misses or don't-knows in a row. */
  readonly longRuns: number;
  /** The same by true level. */
  readonly longRunsByLevel: readonly number[];
  readonly endsOnSuccess: number;
  /** Largest share of people shown one item, items used at all, and mean share of items two people have in common. */
  readonly maximumExposure: number;
  readonly itemsUsed: number;
  readonly overlap: number;
  /** Standard deviation over draws of the true parameters of the overall exact agreement and of stated − exact. */
  readonly spread: { readonly exact: number; readonly statedGap: number };
}

/** Summarises records. `levels` is the number of levels. */
export function summarise(records: readonly PersonRecord[], levels: number): SimulationSummary {
  const lengths = records.map((record) => record.length).sort((left, right) => left - right);
  const quantile = (share: number) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  const exposure = new Map<number, number>();
  for (const { items } of records)
    for (const item of items) exposure.set(item, (exposure.get(item) ?? 0) + 1);
  const n = records.length;
  const meanLength = mean(records, (record) => record.length);
  // Expected number of items two people share, over the mean length (Chen, Ankenmann & Spray 2003).
  const common = [...exposure.values()].reduce(
    (sum, count) => sum + (count * (count - 1)) / (n * (n - 1)),
    0,
  );
  const withOverall = records.filter((record) => record.overall !== undefined);
  const byDraw = new Map<number, PersonRecord[]>();
  for (const record of withOverall) {
    const group = byDraw.get(record.draw);
    if (group) group.push(record);
    else byDraw.set(record.draw, [record]);
  }
  const perDraw = [...byDraw.values()].map((group) =>
    levelSummary(
      group.flatMap((record) => record.overall ?? []),
      levels,
    ),
  );
  return {
    persons: n,
    meanLength,
    lengthQuantiles: [quantile(0.1), quantile(0.5), quantile(0.9)],
    stops: counts(records.map((record) => record.stop)),
    overall:
      withOverall.length > 0
        ? levelSummary(
            withOverall.flatMap((record) => record.overall ?? []),
            levels,
          )
        : undefined,
    areas: (records[0]?.areas ?? []).map((_, s) => {
      const measured = records.flatMap((record) => record.areas[s] ?? []);
      return measured.length > 0 ? levelSummary(measured, levels) : undefined;
    }),
    success: mean(records, (record) => record.success),
    longRuns: mean(records, (record) => Number(record.longestMissRun > 3)),
    longRunsByLevel: Array.from({ length: levels }, (_, k) =>
      mean(
        records.filter((record) => record.overall?.trueLevel === k),
        (record) => Number(record.longestMissRun > 3),
      ),
    ),
    endsOnSuccess: mean(records, (record) => Number(record.endsOnSuccess)),
    maximumExposure: Math.max(0, ...exposure.values()) / n,
    itemsUsed: exposure.size,
    overlap: common / meanLength,
    spread: {
      exact: deviation(perDraw.map((summary) => summary.exact)),
      statedGap: deviation(perDraw.map((summary) => summary.stated - summary.exact)),
    },
  };
}

/** Figures about a list of level decisions. */
export function levelSummary(records: readonly LevelRecord[], levels: number): LevelSummary {
  return {
    ...levelAgreement(records, levels),
    bias: mean(records, (record) => record.ability - record.trueAbility),
    rmse: Math.sqrt(mean(records, (record) => (record.ability - record.trueAbility) ** 2)),
    outcomes: counts(records.map((record) => record.outcome)),
  };
}

function mean<T>(values: readonly T[], of: (value: T) => number): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + of(value), 0) / values.length;
}

function deviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const center = mean(values, (value) => value);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1));
}

function counts(values: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const value of values) result[value] = (result[value] ?? 0) + 1 / values.length;
  return result;
}
