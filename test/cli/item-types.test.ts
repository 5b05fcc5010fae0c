import { describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import type { PromptAnswer } from '../../cli/sitting/prompt.js';
import { readAnswer } from '../../cli/sitting/read-answer.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';
import { memorySession, OPENING, screenApp } from './app-harness.js';
import { CONTENT } from './fixture-content.js';
import { typedKeys, typedLines } from './type-answer.js';

/** A good answer to every item and question of the fixture. */
const ANSWERS: Readonly<Record<string, PromptAnswer>> = {
  single: 'a',
  several: ['a', 'b'],
  truth: true,
  order: ['a', 'b', 'c', 'd'],
  match: { l1: 'r1', l2: 'r2', l3: 'r3' },
  gap: 'a',
  text: 'lundi',
  number: 2.5,
  judgement: 'a',
  listening: 'a',
  rated: 2,
  'q-single': 'y',
  'q-multiple': ['r', 'p'],
  'q-yes': false,
  'q-scale': 'never',
  'q-text': 'courage',
  'q-number': 12,
  'q-month': '2019-03',
  'q-entries': [
    { what: 'ménage', abroad: true },
    { what: 'enfants', abroad: false },
  ],
  'q-languages': ['ar', 'fr'],
};

function idOf(event: SittingEvent): string | undefined {
  if (event.type === 'answered') return event.item;
  return event.type === 'replied' ? event.question : undefined;
}

describe('every type of question and item', () => {
  it('is answered by keys, and recorded as meant', () => {
    const { session } = memorySession();
    for (const input of OPENING) session.record(input);
    const screen = screenApp({ session });

    for (let step = session.step(), turns = 0; step.kind !== 'finished'; step = session.step()) {
      expect(turns++).toBeLessThan(60);
      if (step.kind === 'gate') {
        screen.type('1');
        continue;
      }
      // What is to be read comes first, page by page.
      screen.readOn();
      const id = step.kind === 'item' ? step.item.id : step.question.id;
      // A task is done, then rated behind a screen the person does not see.
      if (screen.screen().prompt.kind === 'rate') screen.type('Enter', 'x');
      screen.type(...typedKeys(screen.screen(), ANSWERS[id]));
    }

    const given = session.events().flatMap((event) => {
      const id = idOf(event);
      const value =
        event.type === 'answered' ? event.response : event.type === 'replied' ? event.value : undefined;
      return id === undefined ? [] : [[id, value] as const];
    });
    expect(Object.fromEntries(given)).toEqual(ANSWERS);
    expect(given).toHaveLength(Object.keys(ANSWERS).length);
    const scores = session.events().flatMap((event) => (event.type === 'answered' ? [event.score] : []));
    expect(scores.every((score) => score !== 0 && score !== DONT_KNOW)).toBe(true);
  });

  it('can be left with "I don’t know" or skipped', () => {
    const { session } = memorySession();
    for (const input of OPENING) session.record(input);
    const screen = screenApp({ session });

    for (let step = session.step(), turns = 0; step.kind !== 'finished'; step = session.step()) {
      expect(turns++).toBeLessThan(60);
      if (step.kind === 'gate') {
        screen.type('1');
        continue;
      }
      screen.readOn();
      screen.type('?');
    }

    const answered = session.events().filter((event) => event.type === 'answered');
    // Of a task that was not observed, nothing is concluded.
    expect(answered).toHaveLength(10);
    expect(session.events().filter((event) => event.type === 'skipped')).toMatchObject([
      { item: 'rated', by: 'counsellor' },
    ]);
    expect(answered.every((event) => event.score === DONT_KNOW && event.response === undefined)).toBe(true);
    const replied = session.events().filter((event) => event.type === 'replied');
    expect(replied.every((event) => event.value === undefined)).toBe(true);
  });

  it('is understood from a typed line', () => {
    const { session } = memorySession();
    for (const input of OPENING) session.record(input);
    const screen = screenApp({ session });
    const understood: Record<string, PromptAnswer> = {};

    for (let step = session.step(); step.kind !== 'finished'; step = session.step()) {
      const { prompt } = screen.screen();
      const id = step.kind === 'gate' ? '' : step.kind === 'item' ? step.item.id : step.question.id;
      if (step.kind !== 'gate' && prompt.kind !== 'entries') {
        const [line = ''] = typedLines(prompt, ANSWERS[id]);
        const read = readAnswer(prompt, line, WORDS.fr);
        expect(read.kind).toBe('answer');
        if (read.kind === 'answer') understood[id] = read.answer;
      }
      if (step.kind === 'gate') session.record({ type: 'passed', gate: 'part:test', choice: 'start' });
      else if (step.kind === 'item') session.record({ type: 'answered', item: id, milliseconds: 1 });
      else session.record({ type: 'replied', question: id });
    }

    const { 'q-entries': _, ...simple } = ANSWERS;
    expect(understood).toEqual(simple);
  });

  it('is in the fixture', () => {
    const types = new Set(CONTENT.banks.flatMap((bank) => bank.items.map((item) => item.type)));

    expect(types.size).toBe(10);
  });
});
