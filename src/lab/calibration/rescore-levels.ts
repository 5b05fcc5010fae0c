import type { Bank } from '../../banks/bank.js';
import type { LevelDecision, LevelOutcome } from '../../cat/level-decision.js';
import type { ResponseMatrix } from './response-matrix.js';
import { levelJudge, OVERALL } from './stated-levels.js';

/** A level with how sure it was. */
export interface StatedLevel {
  readonly level: string;
  readonly outcome: LevelOutcome;
}

/** A person whose level in one area, or overall, would be another. */
export interface LevelChange {
  readonly person: string;
  /** `overall`, or the id of a scale. */
  readonly area: string;
  readonly before: StatedLevel;
  readonly after: StatedLevel;
}

/** What a new calibration would change of results already stated. */
export interface Rescored {
  readonly persons: number;
  /** By area and `overall`: persons with a level there before and after, and how many of them would move. */
  readonly areas: readonly {
    readonly area: string;
    readonly measured: number;
    readonly changed: number;
    /** Of those changed, from one settled level (outcome `decided`) to another. */
    readonly decidedChanged: number;
  }[];
  readonly changes: readonly LevelChange[];
}

/**
 * Whose level a new calibration would change: everyone's answers through the scoring of sittings, with the bank
 * before and with the bank after. Levels compare where both state one. Sittings keep the parameters they were made
 * with: nothing stored changes.
 * @param onProgress persons done
 */
export function rescoreLevels(
  before: Bank,
  after: Bank,
  data: ResponseMatrix,
  onProgress: (done: number) => void = () => undefined,
): Rescored {
  const judges = [before, after].map((bank) => levelJudge(bank, data));
  const names = [OVERALL, ...before.scales.map((scale) => scale.id)];
  const tallies = new Map(names.map((area) => [area, { area, measured: 0, changed: 0, decidedChanged: 0 }]));
  const changes: LevelChange[] = [];
  data.persons.forEach((person, row) => {
    const [old, now] = judges.map((judge) => judge(row));
    for (const area of names) {
      const one = old?.get(area);
      const other = now?.get(area);
      const tally = tallies.get(area);
      if (!(one && other && tally)) continue;
      tally.measured += 1;
      if (one.level === other.level) continue;
      tally.changed += 1;
      if (one.outcome === 'decided' && other.outcome === 'decided') tally.decidedChanged += 1;
      changes.push({ person, area, before: stated(one), after: stated(other) });
    }
    onProgress(row + 1);
  });
  return {
    persons: data.persons.length,
    areas: [...tallies.values()].filter(({ measured }) => measured > 0),
    changes,
  };
}

function stated({ level, outcome }: LevelDecision): StatedLevel {
  return { level, outcome };
}
