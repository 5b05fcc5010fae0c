import { calibrationError } from './stated-probability.js';

/** A level that was stated of a person, beside the one taken for true. Levels are counted from 0, the lowest. */
export interface JudgedLevel {
  readonly trueLevel: number;
  readonly statedLevel: number;
  /** Stated probability of every level, lowest first. */
  readonly probabilities: readonly number[];
  /** What was said of every cut, lowest first. */
  readonly cuts: readonly ('reached' | 'not-yet' | 'open')[];
}

/** How far stated levels agree with those taken for true. Shares are 0 to 1. */
export interface LevelAgreement {
  readonly count: number;
  readonly exact: number;
  readonly adjacent: number;
  /** Mean stated probability of the stated level, to be compared with `exact`. */
  readonly stated: number;
  /** Mean squared error of the level probabilities, summed over levels (Brier 1950). */
  readonly brier: number;
  /** Mean absolute gap of stated and observed probability over ten bins of the stated one. */
  readonly calibrationError: number;
  /** By cut: right side of the likelier side, settled, and right among the settled. */
  readonly cuts: readonly {
    readonly right: number;
    readonly settled: number;
    readonly settledRight: number;
  }[];
}

/** Figures about a list of stated levels. @param levels number of levels */
export function levelAgreement(records: readonly JudgedLevel[], levels: number): LevelAgreement {
  const share = <T>(list: readonly T[], of: (entry: T) => number) =>
    list.length === 0 ? Number.NaN : list.reduce((sum, entry) => sum + of(entry), 0) / list.length;
  const count = records.length;
  let brier = 0;
  for (const { probabilities, trueLevel } of records) {
    probabilities.forEach((probability, k) => {
      brier += (probability - Number(k === trueLevel)) ** 2;
    });
  }
  return {
    count,
    exact: share(records, (record) => Number(record.statedLevel === record.trueLevel)),
    adjacent: share(records, (record) => Number(Math.abs(record.statedLevel - record.trueLevel) <= 1)),
    stated: share(records, (record) => record.probabilities[record.statedLevel] ?? 0),
    brier: brier / Math.max(1, count),
    calibrationError: calibrationError(records.map(levelStatement)),
    cuts: Array.from({ length: levels - 1 }, (_, c) => {
      const settled = records.filter((record) => record.cuts[c] !== 'open');
      return {
        right: share(records, (record) => Number(atOrAbove(record, c) >= 0.5 === record.trueLevel > c)),
        settled: settled.length / Math.max(1, count),
        settledRight: share(settled, (record) =>
          Number((record.cuts[c] === 'reached') === record.trueLevel > c),
        ),
      };
    }),
  };
}

/** People by level taken for true (rows) and stated level (columns). */
export function agreementTable(records: readonly JudgedLevel[], levels: number): number[][] {
  const table = Array.from({ length: levels }, () => new Array<number>(levels).fill(0));
  for (const { trueLevel, statedLevel } of records) {
    const row = table[trueLevel];
    if (row) row[statedLevel] = (row[statedLevel] ?? 0) + 1;
  }
  return table;
}

/** The probability stated of the level that was stated, and whether it is the true one. */
export function levelStatement({ probabilities, statedLevel, trueLevel }: JudgedLevel) {
  return { stated: probabilities[statedLevel] ?? 0, cameTrue: statedLevel === trueLevel };
}

/** The probability stated of being at or above a cut, and whether that is true. @param cut counted from 0, the lowest */
export function cutStatement(record: JudgedLevel, cut: number) {
  return { stated: atOrAbove(record, cut), cameTrue: record.trueLevel > cut };
}

function atOrAbove({ probabilities }: JudgedLevel, cut: number): number {
  // Rounding must not carry a sum of probabilities beyond 1.
  return Math.min(
    1,
    probabilities.slice(cut + 1).reduce((sum, value) => sum + value, 0),
  );
}
