import type { Bank } from '../../banks/bank.js';
import { compileBank } from '../../banks/compile-bank.js';
import { testResult } from '../../cat/adaptive-test.js';
import type { LevelDecision } from '../../cat/level-decision.js';
import { createEngine, Progress } from '../../cat/progress.js';
import { DONT_KNOW } from '../../irt/answer-likelihood.js';
import { DONT_KNOW_SCORE, type ResponseMatrix } from './response-matrix.js';

/**
 * The levels a bank states from answers, by the scoring of sittings.
 * @returns a function from a person's row to the level of every area measured and `overall`, by id
 */
export function levelJudge(
  bank: Bank,
  data: ResponseMatrix,
): (row: number) => ReadonlyMap<string, LevelDecision> {
  const { pool, settings } = compileBank(bank, { areas: bank.scales.map((scale) => scale.id) });
  const progress = new Progress(createEngine(pool, settings));
  const positions = data.items.map((id) => pool.position.get(id));
  return (row) => {
    progress.begin({ seed: data.persons[row] as string });
    for (let n = data.starts[row] as number; n < (data.starts[row + 1] as number); n++) {
      const position = positions[data.itemOf[n] as number];
      if (position === undefined) continue;
      const score = data.scores[n] as number;
      progress.answer(position, score === DONT_KNOW_SCORE ? DONT_KNOW : score);
    }
    const { areas, overall } = testResult(progress);
    return new Map<string, LevelDecision>([
      ...(overall ? [[OVERALL, overall] as const] : []),
      ...areas.flatMap((area) => (area.measured ? [[area.scale, area] as const] : [])),
    ]);
  };
}

/** Name of the level of a whole bank, beside those of its areas. */
export const OVERALL = 'overall';
