import { nextStep, type TestResult, testResult } from '../cat/adaptive-test.js';
import { type ItemPool, itemPosition } from '../cat/item-pool.js';
import { isMiss, type Progress } from '../cat/progress.js';
import { stream } from '../cat/rng.js';
import type { Administration } from '../cat/test-settings.js';
import type { Score } from '../irt/answer-likelihood.js';
import { type SimulatedPerson, simulatedScore } from './simulated-person.js';

/** One simulated administration. */
export interface SimulatedRun {
  readonly items: readonly number[];
  readonly scores: readonly Score[];
  readonly result: TestResult;
  /** Longest run of misses and don't-knows. */
  readonly longestMissRun: number;
  readonly endsOnSuccess: boolean;
}

/** Takes one simulated person through a test, driving the engine that real sittings use. */
export function runPerson(
  progress: Progress,
  administration: Administration,
  person: SimulatedPerson,
  truth: ItemPool,
): SimulatedRun {
  progress.begin(administration);
  const uniform = stream(`${administration.seed}/answers`);
  for (let step = nextStep(progress); step.kind === 'item'; step = nextStep(progress)) {
    const item = itemPosition(progress.pool, step.item.id);
    const position = { index: step.position, of: progress.settings.maxItems };
    progress.answer(item, simulatedScore(person, truth, item, uniform, position));
  }
  let longest = 0;
  let run = 0;
  for (const score of progress.scores) {
    run = isMiss(score) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const last = progress.scores.at(-1);
  return {
    items: [...progress.administered],
    scores: [...progress.scores],
    result: testResult(progress),
    longestMissRun: longest,
    endsOnSuccess: last !== undefined && !isMiss(last),
  };
}
