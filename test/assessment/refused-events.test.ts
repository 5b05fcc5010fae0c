import { describe, expect, it } from 'vitest';
import {
  type BeginOptions,
  createAssessment,
  type EventInput,
} from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import { keyedResponse } from '../../src/banks/score-response.js';
import { assessment } from '../../src/content/index.js';
import { codeOf } from '../lab/error-code.js';

const sitting = createAssessment(assessment);
const at = '2026-11-23T09:00:00.000Z';
const BEGIN: BeginOptions = { seed: 'refused', at };

/** A sitting whose next step is an item of the digital test. */
function atAnItem(): { events: SittingEvent[]; answer: Extract<EventInput, { type: 'answered' }> } {
  let events = sitting.begin(BEGIN);
  for (const [gate, choice] of [
    ['consent', 'accepted'],
    ['parts', ['digital']],
    ['part:digital', 'start'],
  ] as const) {
    events = sitting.record(events, { type: 'passed', at, gate, choice });
  }
  const step = sitting.next(events);
  if (step.kind !== 'item') throw new Error('an item was expected');
  const { item } = step;
  const response = keyedResponse(item);
  return { events, answer: { type: 'answered', at, item: item.id, milliseconds: 900, response } };
}

const NO_TIMES = [
  'hier',
  'x',
  '',
  '1',
  '2026-11-23',
  '2026-13-01T09:00:00Z',
  '2026-11-23T25:00:00Z',
  undefined,
  null,
];

describe('a log that is never rewritten', () => {
  it.each(NO_TIMES)('does not begin at %j', (wrong) => {
    const begin = () => sitting.begin({ ...BEGIN, at: wrong as string });

    expect(codeOf(begin)).toBe('cat/invalid-option');
    expect(codeOf(begin, 'option')).toBe('at');
    expect(codeOf(begin, 'value')).toBe(wrong);
  });

  it.each(NO_TIMES)('takes no event at %j', (wrong) => {
    const { events, answer } = atAnItem();
    const inputs: EventInput[] = [
      answer,
      { type: 'noted', at, by: 'counsellor', text: 'A note.' },
      { type: 'paused', at },
      { type: 'undone', at },
    ];

    for (const input of inputs) {
      const record = () => sitting.record(events, { ...input, at: wrong as string });
      expect(codeOf(record, 'option')).toBe('at');
    }
  });

  it.each([
    '2026-11-23T09:00:00.000Z',
    '2026-11-23T09:00:00Z',
    '2026-11-23T09:00Z',
    '2026-11-23T10:00:00+01:00',
    '2026-11-23T10:00:00',
  ])('takes events at %s', (time) => {
    expect(
      codeOf(() => sitting.record(sitting.begin({ ...BEGIN, at: time }), { type: 'paused', at: time })),
    ).toBe(undefined);
  });

  it('takes an event whose clock is behind that of the event before, in the order recorded', () => {
    const events = sitting.record(sitting.begin(BEGIN), { type: 'paused', at: '2026-11-23T08:59:00Z' });

    expect(events.map(({ type }) => type)).toEqual(['begun', 'paused']);
    expect(sitting.next(events)).toMatchObject({ kind: 'gate', gate: 'consent' });
  });

  it('begins only with a form of the assessment, which all its own forms are', () => {
    const begin = (form: string) => () => sitting.begin({ ...BEGIN, form });

    expect(codeOf(begin('nope'))).toBe('cat/invalid-option');
    expect(codeOf(begin('nope'), 'option')).toBe('form');
    expect(codeOf(begin('nope'), 'value')).toBe('nope');
    for (const { id } of assessment.assessment.forms ?? []) expect(codeOf(begin(id))).toBeUndefined();
  });

  it('knows the forms of an assessment that declares none by its parts', () => {
    const { forms: _, ...undeclared } = assessment.assessment;
    const own = createAssessment({ ...assessment, assessment: undeclared });
    const begin = (form: string) => () => own.begin({ ...BEGIN, form });

    expect(codeOf(begin('short'))).toBeUndefined();
    expect(codeOf(begin('full'))).toBeUndefined();
    expect(codeOf(begin('nope'), 'option')).toBe('form');
  });

  it.each(['strat', [], ['start', 'nope'], ['speaking']])('starts no part by the choice %j', (choice) => {
    let events = sitting.begin(BEGIN);
    for (const [gate, given] of [
      ['consent', 'accepted'],
      ['parts', ['french']],
    ] as const) {
      events = sitting.record(events, { type: 'passed', at, gate, choice: given });
    }
    const pass = (given: string | readonly string[]) => () =>
      sitting.record(events, { type: 'passed', at, gate: 'part:french', choice: given });

    expect(codeOf(pass(choice))).toBe('assessment/invalid-answer');
    for (const right of ['start', 'skip', ['start'], ['start', 'speaking']])
      expect(codeOf(pass(right))).toBeUndefined();
  });

  it('holds only modes that exist', () => {
    const mode = 'phone' as never;
    const events = sitting.begin(BEGIN);

    expect(codeOf(() => sitting.begin({ ...BEGIN, mode }), 'option')).toBe('mode');
    expect(codeOf(() => sitting.record(events, { type: 'resumed', at, mode }), 'option')).toBe('mode');
    expect(codeOf(() => sitting.record(events, { type: 'resumed', at, mode: 'remote' }))).toBeUndefined();
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, undefined])(
    'takes no answer after %s ms',
    (milliseconds) => {
      const { events, answer } = atAnItem();
      const record = () => sitting.record(events, { ...answer, milliseconds: milliseconds as number });

      expect(codeOf(record)).toBe('cat/invalid-option');
      expect(codeOf(record, 'option')).toBe('milliseconds');
    },
  );

  it('takes an answering time as a clock in fractions of a millisecond gives it', () => {
    const { events, answer } = atAnItem();

    expect(sitting.record(events, { ...answer, milliseconds: 12.5 }).at(-1)).toMatchObject({
      milliseconds: 12.5,
    });
  });
});
