import { stream } from '../../cat/rng.js';
import type { SavedPosterior } from '../../irt/saved-posterior.js';
import { type ChanceTable, chancePosition, chanceTable, worth } from './chance-table.js';
import { drawFromPosterior, drawingGrid } from './posterior-draws.js';

/** What an answering pattern can be unusual in. */
export type UnusualPattern =
  /** Hard questions answered and easy ones not, more often than the test foresees. */
  | 'uneven'
  /** Answers that change along the test more than the test foresees. */
  | 'changing';

/** An answering pattern beside those of people who could have the same profile. */
export interface AnswerPattern {
  /** Empty when the pattern is an ordinary one, or too short to say. */
  readonly unusual: readonly UnusualPattern[];
  /** Share of simulated patterns at least as uneven, 0 to 1. */
  readonly uneven: number;
  /** Share of simulated patterns that change at least as much along the test, 0 to 1. */
  readonly changing: number;
  readonly answers: number;
}

/** Fewest answers a pattern is read from. */
const FEWEST_ANSWERS = 10;

/** Simulated persons. */
export const DRAWS = 600;

/**
 * A pattern is unusual when fewer than this share of the simulated ones are as far out. `uneven` may be larger: the
 * persons drawn fit the answers they are compared with, which makes that comparison cautious. At most 2 % of clean
 * simulated sittings may be flagged: `scripts/person-fit.ts` prints how many are.
 */
export const RARE: Readonly<Record<UnusualPattern, number>> = { uneven: 0.1, changing: 0.005 };

/**
 * Looks at one test's answers: are they like those of people with the same profile? No reference distribution is
 * assumed, since person-fit statistics are not normal in adaptive tests (van Krimpen-Stoop & Meijer 1999):
 * persons are drawn from the posterior itself, answer the same questions, and each comparison is made at the
 * drawn person (posterior predictive check, Glas & Meijer 2003). `uneven` compares the log-likelihood of the answers;
 * `changing` the covariance of residual and position, on both sides.
 */
export function answerPattern(posterior: SavedPosterior, seed: string): AnswerPattern {
  const { observations } = posterior;
  const answers = observations.length;
  if (answers < FEWEST_ANSWERS) return { unusual: [], uneven: 1, changing: 1, answers };
  const uniform = stream(`${seed}/answer-pattern`);
  const grid = drawingGrid(posterior);
  const tables = observations.map(({ scale, parameters }) =>
    chanceTable(parameters, grid.nodes[scale] as Float64Array, posterior.propensities),
  );
  const seen = observations.map(({ parameters, score }) => chancePosition(parameters, score));
  const draws = drawFromPosterior(posterior, { grid, tables, seen, count: DRAWS, uniform });
  const scales = observations.map(({ scale }) => scale);
  let uneven = 0;
  let changing = 0;
  for (const { nodes, propensity } of draws) {
    let fit = 0;
    let seenTrend = 0;
    let drawnTrend = 0;
    for (let i = 0; i < answers; i++) {
      const { count, chances, logs, means } = tables[i] as ChanceTable;
      const cell = propensity * grid.nodeCount + (nodes[scales[i] as number] as number);
      const given = seen[i] as number;
      const drawn = draw(chances, cell * count, count, uniform());
      fit += (logs[cell * count + given] as number) - (logs[cell * count + drawn] as number);
      const mean = means[cell] as number;
      const place = (i - (answers - 1) / 2) / (count - 2);
      seenTrend += place * (worth(given, count) - mean);
      drawnTrend += place * (worth(drawn, count) - mean);
    }
    if (fit >= 0) uneven += 1;
    if (Math.abs(drawnTrend) >= Math.abs(seenTrend)) changing += 1;
  }
  const shares = { uneven: uneven / DRAWS, changing: changing / DRAWS };
  const unusual = (['uneven', 'changing'] as const).filter((kind) => shares[kind] < RARE[kind]);
  return { unusual, ...shares, answers };
}

function draw(chances: Float64Array, from: number, count: number, uniform: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) {
    sum += chances[from + k] as number;
    if (uniform < sum) return k;
  }
  return 0;
}
