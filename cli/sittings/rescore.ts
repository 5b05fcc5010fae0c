import type { AssessmentContent } from '../../src/assessment/content.js';
import type { AnsweredEvent, SittingEvent } from '../../src/assessment/events.js';
import type { TestProfile } from '../../src/assessment/profile.js';
import type { SittingState } from '../../src/assessment/sitting-state.js';
import type { Bank } from '../../src/banks/bank.js';
import { createBankTest } from '../../src/banks/create-test.js';
import type { TestResult } from '../../src/cat/adaptive-test.js';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';

/** What a test of a sitting says under another bank. */
export interface RescoredTest {
  readonly bank: string;
  readonly from: string;
  readonly to: string;
  readonly before: TestProfile;
  /** Absent when the other content has no such bank. */
  readonly after?: TestResult;
  /** Items the other bank does not have: their answers count no more. */
  readonly gone: readonly string[];
  /** Items rewritten since: their answers were to another wording, and are left out. */
  readonly rewritten: readonly string[];
  /** Items whose answer is scored otherwise. */
  readonly scoredOtherwise: readonly string[];
}

/**
 * Scores the answers of a sitting again under other content, in the order they were given. Pure: the sitting stays
 * as it is.
 * @param before tests as the sitting's own content scores them
 */
export function rescore(
  state: SittingState,
  before: readonly TestProfile[],
  other: AssessmentContent,
): readonly RescoredTest[] {
  const answers = state.standing.filter(
    (event: SittingEvent): event is AnsweredEvent => event.type === 'answered',
  );
  return before.map((test) => {
    const bank = other.banks.find((candidate) => candidate.id === test.bank);
    const own = answers.filter((event) => event.part === test.part);
    return bank
      ? again(test, own, bank)
      : { ...identity(test, '-'), gone: [], rewritten: [], scoredOtherwise: [] };
  });
}

function again(before: TestProfile, answers: readonly AnsweredEvent[], bank: Bank): RescoredTest {
  const gone: string[] = [];
  const rewritten: string[] = [];
  const scoredOtherwise: string[] = [];
  const scales = new Set(bank.scales.map(({ id }) => id));
  const given = before.areas.filter(({ area, reason }) => scales.has(area) && reason !== 'not-in-target');
  const test = createBankTest(bank, { areas: given.map(({ area }) => area) });
  let state = test.start({ seed: 'rescore' });
  for (const { item: id, revision, response, score, milliseconds } of answers) {
    const item = bank.items.find((candidate) => candidate.id === id);
    if (!item) gone.push(id);
    else if (item.revision !== revision) rewritten.push(id);
    else {
      state = test.answer(state, { item: id, response: response ?? DONT_KNOW, milliseconds });
      if (state.answers.at(-1)?.score !== score) scoredOtherwise.push(id);
    }
  }
  return { ...identity(before, bank.version), after: test.result(state), gone, rewritten, scoredOtherwise };
}

function identity(before: TestProfile, to: string) {
  return { bank: before.bank, from: before.content.version, to, before };
}
