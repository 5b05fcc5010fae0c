import { describe, expect, it } from 'vitest';
import { rescore } from '../../cli/sittings/rescore.js';
import type { AssessmentContent } from '../../src/assessment/content.js';
import type { Bank, Item } from '../../src/banks/bank.js';
import { memorySession } from './app-harness.js';
import { BANK, CONTENT } from './fixture-content.js';

/** A finished test: `gap` right, `number` right, the rest not known. */
function answered() {
  const { session } = memorySession();
  session.record({ type: 'passed', gate: 'consent', choice: 'accepted' });
  session.record({ type: 'passed', gate: 'parts', choice: ['test'] });
  session.record({ type: 'passed', gate: 'part:test', choice: 'start' });
  for (let step = session.step(); step.kind === 'item'; step = session.step()) {
    const response = { gap: 'a', number: 2.5 }[step.item.id];
    session.record({
      type: 'answered',
      item: step.item.id,
      milliseconds: 1000,
      ...(response === undefined ? {} : { response }),
    });
  }
  const events = session.events();
  return { state: session.assessment.view(events), tests: session.assessment.profile(events).tests };
}

function otherContent(change: (item: Item) => Item | undefined, bank: Partial<Bank> = {}): AssessmentContent {
  const items = BANK.items.flatMap((item) => change(item) ?? []);
  return { ...CONTENT, banks: [{ ...BANK, version: '2.0.0', ...bank, items }] };
}

describe('rescoring under other content', () => {
  const { state, tests } = answered();

  it('gives the same under the same content', () => {
    const [test] = rescore(state, tests, CONTENT);

    expect(test).toMatchObject({ gone: [], rewritten: [], scoredOtherwise: [] });
    expect(test?.after?.areas[0]?.ability).toBeCloseTo(test?.before.areas[0]?.ability ?? Number.NaN, 10);
    expect(test?.after?.overall?.levels).toEqual(test?.before.overall?.levels);
  });

  it('names items that are gone, rewritten or scored otherwise, and leaves the first two out', () => {
    const [test] = rescore(
      state,
      tests,
      otherContent((item) => {
        if (item.id === 'text') return undefined;
        if (item.id === 'truth') return { ...item, revision: 2 };
        if (item.id === 'number' && item.type === 'number') return { ...item, answer: 3 };
        return item;
      }),
    );

    expect(test).toMatchObject({
      from: '1.0.0',
      to: '2.0.0',
      gone: ['text'],
      rewritten: ['truth'],
      scoredOtherwise: ['number'],
    });
    expect(test?.after?.items).toBe((test?.before.items ?? 0) - 2);
    // One right answer less.
    expect(test?.after?.areas[0]?.ability).toBeLessThan(test?.before.areas[0]?.ability ?? 0);
  });

  it('shows what other cuts would make of the same answers', () => {
    const [test] = rescore(
      state,
      tests,
      otherContent((item) => item, {
        levels: [
          { id: 'low', title: 'Bas' },
          { id: 'high', from: -6, title: 'Haut' },
        ],
      }),
    );

    expect(test?.before.overall?.level).toBe('low');
    expect(test?.after?.overall?.level).toBe('high');
  });

  it('says when the other content has no such bank, and changes nothing', () => {
    const before = JSON.stringify(state.standing);

    expect(rescore(state, tests, { ...CONTENT, banks: [] })[0]).toMatchObject({ bank: 'small', gone: [] });
    expect(rescore(state, tests, { ...CONTENT, banks: [] })[0]?.after).toBeUndefined();
    expect(JSON.stringify(state.standing)).toBe(before);
  });
});
