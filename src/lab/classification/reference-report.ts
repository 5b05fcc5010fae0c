import type { Bank } from '../../banks/bank.js';
import type { LevelDecision } from '../../cat/level-decision.js';
import { PositioningError } from '../../errors.js';
import type { ResponseMatrix } from '../calibration/response-matrix.js';
import { levelJudge, OVERALL } from '../calibration/stated-levels.js';
import {
  agreementTable,
  cutStatement,
  type JudgedLevel,
  type LevelAgreement,
  levelAgreement,
  levelStatement,
} from './level-agreement.js';
import type { ReferenceRecord } from './reference-records.js';
import { type StatedAgainstObserved, statedAgainstObserved } from './stated-probability.js';

/** Stated levels of one area, or of the whole bank, beside the reference levels. */
export interface ReferenceArea extends LevelAgreement {
  /** `overall`, or the id of a scale. */
  readonly area: string;
  /** People by reference level (rows) and stated level (columns), lowest first. */
  readonly table: readonly (readonly number[])[];
  /** The probability stated of the level that was stated. */
  readonly level: StatedAgainstObserved;
  /** By cut, lowest first: the probability stated of being at or above it. */
  readonly exceedances: readonly StatedAgainstObserved[];
}

/** Stated levels beside those that became known later. */
export interface ReferenceReport {
  readonly bank: Pick<Bank, 'id' | 'version' | 'title' | 'defaultLanguage'>;
  /** People and answers the levels were stated from: all of the data. */
  readonly persons: number;
  readonly answers: number;
  /** Ids of the bank's levels, lowest first. */
  readonly levels: readonly string[];
  readonly areas: readonly ReferenceArea[];
  /** Areas with fewer people than it takes: nothing is said of them. */
  readonly tooFew: readonly { readonly area: string; readonly persons: number }[];
  /** Reference levels by what became of them. */
  readonly references: {
    readonly used: number;
    /** Their person has no answers in the data. */
    readonly unknownPerson: number;
    /** Nothing was stated of that area: too few answers. */
    readonly notMeasured: number;
    /** Dated before the last answer: they may have been known, and the person has learned since. */
    readonly earlier: number;
  };
  /** Of the reference levels used. */
  readonly sources: readonly { readonly source: string; readonly count: number }[];
  readonly from?: string;
  readonly to?: string;
}

/** Fewest people with a reference level of whom something is said: below, an interval of a share spans a third. */
export const SMALLEST_REFERENCE = 30;

/**
 * Compares the levels a bank states from answers with levels that became known later. A reference level is taken for
 * true here; where it errs itself, or where the person has learned in between, agreement is lower than the test's
 * own. Levels come from the bank's present parameters.
 * @param references at most one for each person and area, as {@link referenceReader} sees to
 * @param lastAnswer month or day of each person's last answer, to leave out levels that are not later
 * @throws PositioningError `lab/no-answers`.
 */
export function referenceReport(
  bank: Bank,
  data: ResponseMatrix,
  references: readonly ReferenceRecord[],
  lastAnswer: ReadonlyMap<string, string> = new Map(),
): ReferenceReport {
  if (data.itemOf.length === 0) throw new PositioningError('lab/no-answers', { bank: bank.id });
  const levels = bank.levels.map(({ id }) => id);
  const judge = levelJudge(bank, data);
  const rowOf = new Map(data.persons.map((person, row) => [person, row]));
  const stated = new Map<number, ReadonlyMap<string, LevelDecision>>();
  const records = new Map<string, JudgedLevel[]>();
  const used: ReferenceRecord[] = [];
  const left = { unknownPerson: 0, notMeasured: 0, earlier: 0 };
  for (const reference of references) {
    const { person, scale, level, date } = reference;
    const row = rowOf.get(person);
    const last = lastAnswer.get(person);
    if (row === undefined) left.unknownPerson += 1;
    else if (date !== undefined && last !== undefined && isEarlier(date, last)) left.earlier += 1;
    else {
      const decisions = stated.get(row) ?? judge(row);
      stated.set(row, decisions);
      const decision = decisions.get(scale);
      if (!decision) left.notMeasured += 1;
      else {
        used.push(reference);
        const list = records.get(scale) ?? [];
        list.push({
          trueLevel: levels.indexOf(level),
          statedLevel: levels.indexOf(decision.level),
          probabilities: decision.levels.map(({ probability }) => probability),
          cuts: decision.cuts.map(({ outcome }) => outcome),
        });
        records.set(scale, list);
      }
    }
  }
  const names = [OVERALL, ...bank.scales.map(({ id }) => id)].filter((area) => records.has(area));
  const people = (area: string) => records.get(area) as JudgedLevel[];
  const dates = used.flatMap(({ date }) => date ?? []).sort();
  const { id, version, title, defaultLanguage } = bank;
  return {
    bank: { id, version, title, defaultLanguage },
    persons: data.persons.length,
    answers: data.itemOf.length,
    levels,
    areas: names
      .filter((area) => people(area).length >= SMALLEST_REFERENCE)
      .map((area) => referenceArea(area, people(area), levels.length)),
    tooFew: names
      .filter((area) => people(area).length < SMALLEST_REFERENCE)
      .map((area) => ({ area, persons: people(area).length })),
    references: { used: used.length, ...left },
    sources: countSources(used),
    ...(dates[0] === undefined ? {} : { from: dates[0], to: dates[dates.length - 1] as string }),
  };
}

/** Whether one month or day lies before another, as far as both are known. */
function isEarlier(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}

function referenceArea(area: string, records: readonly JudgedLevel[], levels: number): ReferenceArea {
  return {
    area,
    ...levelAgreement(records, levels),
    table: agreementTable(records, levels),
    level: statedAgainstObserved(records.map(levelStatement)),
    exceedances: Array.from({ length: levels - 1 }, (_, cut) =>
      statedAgainstObserved(records.map((record) => cutStatement(record, cut))),
    ),
  };
}

function countSources(
  references: readonly ReferenceRecord[],
): readonly { readonly source: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { source } of references) {
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].map(([source, count]) => ({ source, count })).sort((a, b) => b.count - a.count);
}
