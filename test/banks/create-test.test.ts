import { describe, expect, it } from 'vitest';
import type { Bank, Item } from '../../src/banks/bank.js';
import { type BankTest, createTest, type StartOptions } from '../../src/banks/create-test.js';
import { type ItemResponse, keyedResponse } from '../../src/banks/score-response.js';
import type { TestState } from '../../src/cat/adaptive-test.js';
import { digital, french, technical } from '../../src/content/index.js';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';

function take(
  bank: Bank,
  respond: (item: Item, position: number) => ItemResponse | typeof DONT_KNOW,
  start: Partial<StartOptions> = {},
): { test: BankTest; state: TestState } {
  const test = createTest(bank);
  let state = test.start({ seed: 'demo', mode: 'in-room', ...start });
  for (let step = test.next(state); step.kind === 'item'; step = test.next(state)) {
    state = test.answer(state, { item: step.item.id, response: respond(step.item, step.position) });
  }
  return { test, state };
}

const key = keyedResponse;
const dontKnow = (): typeof DONT_KNOW => DONT_KNOW;

describe('a test over a bank', () => {
  it('places someone who answers everything right at the top, and someone who never knows at the bottom', () => {
    for (const bank of [french, digital, technical]) {
      const top = take(bank, key);
      const bottom = take(bank, dontKnow);

      expect(top.test.result(top.state).overall?.level).toBe(bank.levels.at(-1)?.id);
      expect(bottom.test.result(bottom.state).overall?.level).toBe(bank.levels[0]?.id);
    }
  });

  it('gives the same items and the same result for the same seed and answers', () => {
    const first = take(french, (item, n) => (n % 3 === 0 ? DONT_KNOW : keyedResponse(item)));
    const second = take(french, (item, n) => (n % 3 === 0 ? DONT_KNOW : keyedResponse(item)));

    expect(second.state).toEqual(first.state);
    expect(second.test.result(second.state)).toEqual(first.test.result(first.state));
  });

  it('survives being stored as JSON and taken up by another test object', () => {
    const { test, state } = take(french, (item, n) => (n % 2 === 0 ? DONT_KNOW : keyedResponse(item)));
    const stored = JSON.parse(JSON.stringify(state)) as TestState;

    expect(createTest(french).result(stored)).toEqual(test.result(state));
  });

  it('takes an answer back exactly', () => {
    const test = createTest(french);
    const start = test.start({ seed: 'undo', mode: 'in-room' });
    const step = test.next(start);
    if (step.kind !== 'item') throw new Error('a first item was expected');
    const before = test.result(start);

    const after = test.answer(start, { item: step.item.id, response: DONT_KNOW });
    const undone = test.undo(after);

    expect(undone).toEqual(start);
    expect(test.result(undone)).toEqual(before);
    expect(test.next(undone)).toEqual(step);
  });

  it('never shows listening items to someone alone, and says the area was not measured', () => {
    const { test, state } = take(french, key, { mode: 'alone' });

    expect(state.answers.filter((answer) => answer.item.startsWith('fr-lis'))).toHaveLength(0);
    expect(test.result(state).areas.find((area) => area.scale === 'listening')?.outcome).toBe('not-measured');
  });

  it('gives only what can be heard to someone on the phone without the text', () => {
    const { state } = take(french, key, { mode: 'remote', seesText: false });

    expect(state.answers.length).toBeGreaterThan(0);
    expect(state.answers.every((answer) => answer.item.startsWith('fr-lis'))).toBe(true);
  });

  it('ends within eight questions, on a success, for someone who says the start and shows no more than half', () => {
    // Right, not known, right, …: without the person's own word the test would go on.
    const half = (item: Item, n: number) => (n % 2 === 0 ? keyedResponse(item) : DONT_KNOW);
    const said = take(french, half, { startLevel: 'pre-a1' });
    const silent = take(french, half);

    expect(said.state.answers.length).toBeLessThanOrEqual(8);
    expect(said.state.answers.at(-1)?.score).toBe(1);
    expect(said.test.result(said.state)).toMatchObject({ stop: { rule: 'gentle-floor' } });
    expect(silent.state.answers.length).toBeGreaterThan(8);
  });

  it('shares no item between two sittings of one person', () => {
    for (const bank of [french, digital, technical]) {
      const first = take(bank, (item, n) => (n % 2 === 0 ? DONT_KNOW : keyedResponse(item)));
      const seen = first.state.answers.map((answer) => answer.item);
      const second = take(bank, (item, n) => (n % 2 === 0 ? DONT_KNOW : keyedResponse(item)), { seen });

      expect(second.state.answers.filter((answer) => seen.includes(answer.item))).toEqual([]);
      expect(second.state.answers.length).toBeGreaterThan(3);
    }
  });

  it('gives at most two items from one stimulus, one right after the other', () => {
    for (const n of [0, 1, 2, 3]) {
      const { state } = take(
        french,
        (item, position) => ((position + n) % 4 === 0 ? DONT_KNOW : keyedResponse(item)),
        { seed: `s${n}` },
      );
      const stimuli = state.answers.map(
        (answer) => french.items.find((item) => item.id === answer.item)?.stimulus,
      );
      stimuli.forEach((stimulus, i) => {
        if (stimulus === undefined) return;
        const places = stimuli.flatMap((other, j) => (other === stimulus ? [j] : []));
        expect(places.length).toBeLessThanOrEqual(2);
        expect(Math.abs((places[0] ?? i) - i)).toBeLessThanOrEqual(1);
      });
    }
  });

  it('explains a step: candidates after each constraint, rank, value, what the answer changed', () => {
    const { test, state } = take(french, key);

    const explanation = test.explain(state, 4);

    expect(explanation?.item).toBe(state.answers[4]?.item);
    expect(explanation?.constraints.map((step) => step.constraint)).toContain('blueprint');
    expect(explanation?.rank).toBeGreaterThan(0);
    expect(explanation?.after?.standardError).not.toBe(explanation?.before.standardError);
  });
});
