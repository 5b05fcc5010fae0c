import type { LevelResult } from '../../assessment/profile.js';
import type { Zone } from '../charts/chart.js';

/** How sure a level is, for words. */
export type Certainty = 'sure' | 'probable' | 'to-confirm' | 'to-specify';

/** Where a person stands on a scale: a level with its uncertainty, ready to be drawn and said. */
export interface Standing {
  /** Position of the level, from 0. */
  readonly level: number;
  readonly outcome: LevelResult['outcome'];
  /** Positions of the two levels it lies between. */
  readonly between?: readonly [number, number];
  /** Positions of the lowest and highest level the zone touches. */
  readonly span: readonly [number, number];
  readonly certainty: Certainty;
  /** Central 80 % of the posterior, in steps. */
  readonly zone: Zone;
  /** Its middle, in steps. */
  readonly mark: number;
  /** Probability of each level, 0 to 1. */
  readonly probabilities: readonly number[];
  /** By cut: the level it opens, the probability of being there or above, and the outcome. */
  readonly cuts: readonly {
    readonly level: number;
    readonly probability: number;
    readonly outcome: LevelResult['cuts'][number]['outcome'];
  }[];
}

/** Probability from which a settled level is called sure. */
const SURE = 0.85;

/** Width given to a band without end, in logits: that of the bands of the built-in banks. */
const OPEN_BAND = 1.2;

/** Smallest part of a level, in steps, that counts as touched by a zone. */
const TOUCHED = 0.12;

/** A level result in steps of the levels, lowest first. */
export function standingOf(
  result: LevelResult,
  levels: readonly string[],
  cuts: readonly number[],
): Standing {
  const position = (id: string): number => Math.max(0, levels.indexOf(id));
  const step = (ability: number): number => stepOf(ability, cuts, levels.length);
  const zone: Zone = [step(result.interval[0]), step(result.interval[1])];
  const touched = levels.flatMap((_, k) =>
    Math.min(zone[1], k + 1) - Math.max(zone[0], k) >= TOUCHED ? [k] : [],
  );
  const level = position(result.level);
  return {
    level,
    outcome: result.outcome,
    ...(result.between ? { between: [position(result.between[0]), position(result.between[1])] } : {}),
    span: [Math.min(level, ...touched), Math.max(level, ...touched)],
    certainty: certaintyOf(result),
    zone,
    mark: step(result.ability),
    probabilities: result.levels.map(({ probability }) => probability),
    cuts: result.cuts.map((cut) => ({
      level: position(cut.level),
      probability: cut.probability,
      outcome: cut.outcome,
    })),
  };
}

function certaintyOf({ outcome, levels, level }: LevelResult): Certainty {
  if (outcome === 'between') return 'to-confirm';
  if (outcome !== 'decided') return 'to-specify';
  const probability = levels.find((entry) => entry.level === level)?.probability ?? 0;
  return probability >= SURE ? 'sure' : 'probable';
}

/** An ability in steps: whole numbers at the cuts, linear between them, within the path at both ends. */
function stepOf(ability: number, cuts: readonly number[], levels: number): number {
  const first = cuts[0] ?? 0;
  const last = cuts[cuts.length - 1] ?? 0;
  const edges = [first - OPEN_BAND, ...cuts, last + OPEN_BAND];
  for (let k = 0; k < levels; k++) {
    const low = edges[k] ?? 0;
    const high = edges[k + 1] ?? 0;
    if (ability < high || k === levels - 1) {
      return Math.min(levels, Math.max(0, k + (ability - low) / (high - low)));
    }
  }
  return 0;
}
