import { describe, expect, it } from 'vitest';
import { type CountedSitting, statisticsOf } from '../../cli/sittings/statistics.js';
import { memorySession, OPENING } from './app-harness.js';
import { CONTENT } from './fixture-content.js';

/** A finished sitting of the fixture, its test answered right or not at all. */
function counted(id: string, right: boolean, label?: string): CountedSitting {
  const { session } = memorySession();
  for (const input of OPENING) session.record(input);
  for (let step = session.step(); step.kind !== 'finished'; step = session.step()) {
    if (step.kind === 'gate') session.record({ type: 'passed', gate: 'part:test', choice: 'start' });
    else if (step.kind === 'question') session.record({ type: 'replied', question: step.question.id });
    else {
      const options = 'options' in step.item ? step.item.options : [];
      const key = options.find((option) => 'key' in option && option.key === true)?.id;
      const response = right ? key : undefined;
      session.record({
        type: 'answered',
        item: step.item.id,
        milliseconds: 60_000,
        ...(response === undefined || step.item.type === 'multiple-choice' ? {} : { response }),
      });
    }
  }
  const events = session.events();
  const { assessment } = session;
  return {
    id,
    events,
    state: assessment.view(events),
    finished: true,
    profile: assessment.profile(events),
    ...(label === undefined ? {} : { label }),
  };
}

const RIGHT = counted('right', true);
const BLANK = counted('blank', false);

function team(right: number, blank: number): CountedSitting[] {
  return [
    ...Array.from({ length: right }, (_, n) => ({ ...RIGHT, id: `r${n}` })),
    ...Array.from({ length: blank }, (_, n) => ({ ...BLANK, id: `b${n}` })),
  ];
}

const group = (sittings: readonly CountedSitting[], name: string, smallest = 5) =>
  statisticsOf(sittings, CONTENT, 0, smallest).groups.find((found) => found.group === name)?.cells ?? [];

describe('team indicators', () => {
  it('count sittings, people, steps, parts and levels', () => {
    const two = [
      { ...RIGHT, id: 'a', label: 'P-1' },
      { ...BLANK, id: 'b', label: 'P-1' },
      { ...BLANK, id: 'c' },
    ];

    const found = statisticsOf(two, CONTENT, 2, 1);

    expect(found).toMatchObject({ sittings: 3, persons: 2, unread: 2, minutes: [11, 11, 11] });
    expect(group(two, 'reached', 1)).toContainEqual({ id: 'complete', count: 3 });
    expect(group(two, 'parts', 1)).toContainEqual({ id: 'test', count: 3 });
    const levels = group(two, 'level:small', 1);
    expect(levels.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(3);
  });

  it('hide every count from 1 to 4', () => {
    const found = statisticsOf(team(2, 1), CONTENT, 0, 5);

    expect(found).toMatchObject({ sittings: null, persons: null, minutes: null });
    for (const { cells } of found.groups)
      for (const { count } of cells) expect(count === null || count === 0).toBe(true);
  });

  it('hide a second count of a group whose total is known', () => {
    for (const [right, blank] of [
      [2, 20],
      [20, 2],
      [1, 9],
    ] as const) {
      const levels = group(team(right, blank), 'level:small');
      const hidden = levels.filter(({ count }) => count === null).length;

      // One alone would follow from the total.
      expect(hidden).not.toBe(1);
    }
  });

  it('show every count where none is small', () => {
    const levels = group(team(8, 9), 'level:small');

    expect(levels.every(({ count }) => count !== null)).toBe(true);
  });
});
