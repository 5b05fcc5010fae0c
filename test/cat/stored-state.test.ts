import { describe, expect, it } from 'vitest';
import { createScoredTest, type ScoredAnswer, type TestState } from '../../src/cat/adaptive-test.js';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import { rankItems } from '../../src/cat/rank-items.js';
import { codeOf } from '../lab/error-code.js';
import { plainSettings, randomPool } from './settings.js';

const pool = randomPool(11, 12, 1);
const test = createScoredTest(pool, plainSettings(pool, createRule('MFI')));
const start = test.start({ seed: 'stored' });
const holding = (...answers: readonly unknown[]): TestState => ({
  ...start,
  answers: answers as ScoredAnswer[],
});
const READERS = {
  next: (state: TestState) => test.next(state),
  answer: (state: TestState) => test.answer(state, { item: 'q9', score: 1 }),
  result: (state: TestState) => test.result(state),
  candidates: (state: TestState) => test.candidates(state),
  explain: (state: TestState) => test.explain(state),
};

describe.each(Object.entries(READERS))('a stored state read by %s', (_, read) => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['undefined', undefined],
    ['an empty object', {}],
    ['JSON that was not parsed', JSON.stringify(start)],
    ['a list', [start]],
    ['another version', { ...start, version: 2 }],
    ['a state without administration', { version: 1, answers: [] }],
    ['a state without seed', { ...start, administration: {} }],
    ['a state without answers', { version: 1, administration: start.administration }],
    ['answers that are no list', { ...start, answers: {} }],
  ])('is refused when it is %s', (_, state) => {
    expect(codeOf(() => read(state as TestState))).toBe('cat/state-version');
  });

  it.each<[string, unknown]>([
    ['above the highest category', 99],
    ['just above it', 2],
    ['below the lowest', -1],
    ['between two', 0.5],
    ['a word', 'wat'],
    ['missing', undefined],
    ['null, as JSON writes NaN', null],
  ])('is refused when a score is %s', (_, score) => {
    const state = holding({ item: 'q1', score: 1 }, { item: 'q2', score });

    expect(codeOf(() => read(state))).toBe('irt/score-out-of-range');
    expect(codeOf(() => read(state), 'item')).toBe('q2');
  });

  it('is refused when an item comes twice, is unknown, or an answer is none', () => {
    const answer = { item: 'q1', score: 1 };

    expect(codeOf(() => read(holding(answer, { ...answer, score: 0 })))).toBe('cat/item-already-answered');
    expect(codeOf(() => read(holding(answer, { ...answer, item: 'none' })))).toBe('cat/unknown-item');
    expect(codeOf(() => read(holding(answer, null)))).toBe('cat/unknown-item');
  });

  it('is refused again when asked again, and leaves the states before it as they were', () => {
    const good = holding({ item: 'q3', score: 1 }, { item: 'q4', score: 'dont-know' });
    const before = test.result(good);
    const bad = { ...good, answers: [good.answers[0], { item: 'q5', score: 1 }, { item: 'q6', score: 7 }] };

    for (let n = 0; n < 2; n++) {
      expect(codeOf(() => read(bad as TestState))).toBe('irt/score-out-of-range');
      expect(test.result(good)).toEqual(before);
    }
  });

  it('is read as it is when every answer is one the test could have taken', () => {
    const state = holding({ item: 'q1', score: 1 }, { item: 'q2', score: 'dont-know' });

    expect(codeOf(() => read(JSON.parse(JSON.stringify(state)) as TestState))).toBeUndefined();
  });
});

describe('a state', () => {
  it('of another version says which, and one of this version what it lacks', () => {
    const facts = (state: unknown) => [
      codeOf(() => test.next(state as TestState), 'version'),
      codeOf(() => test.next(state as TestState), 'missing'),
    ];

    expect(facts({ ...start, version: 2 })).toEqual([2, undefined]);
    expect(facts({ version: 1, answers: [] })).toEqual([1, 'seed']);
    expect(facts({ version: 1, administration: { seed: 'a' } })).toEqual([1, 'answers']);
  });

  it('is checked before its last answer is taken back', () => {
    expect(codeOf(() => test.undo(null as unknown as TestState))).toBe('cat/state-version');
    expect(codeOf(() => test.undo({ version: 1 } as unknown as TestState))).toBe('cat/state-version');
  });

  it.each([-1, 0.5, 2, Number.NaN, Number.POSITIVE_INFINITY])('has no step at position %d', (position) => {
    expect(test.explain(holding({ item: 'q1', score: 1 }), position)).toBeUndefined();
  });

  it('begins with a seed and a mode that exist', () => {
    expect(codeOf(() => test.start({} as never), 'option')).toBe('seed');
    expect(codeOf(() => test.start({ seed: 'a', mode: 'phone' as never }), 'value')).toBe('phone');
  });
});

describe('a list of responses to rank by', () => {
  it('is refused with the item whose score is none', () => {
    const responses = [
      { item: 'q1', score: 1 },
      { item: 'q7', score: 2 },
    ];
    const rank = () => rankItems(pool, { responses, rule: 'MFI' });

    expect(codeOf(rank)).toBe('irt/score-out-of-range');
    expect(codeOf(rank, 'item')).toBe('q7');
  });
});
