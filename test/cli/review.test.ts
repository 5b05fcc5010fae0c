import { afterEach, describe, expect, it, vi } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import { openDesk } from '../../cli/sitting/desk.js';
import { catalogue, assessment as content } from '../../src/content/index.js';
import { freshFolder } from '../node/sitting-events.js';
import { storeOf, wholeSitting } from './scripted-person.js';

const TODAY = '2027-05-21';

/** A review under a label, every question passed, in a folder that may hold the sitting before. */
function review(label: string, withSitting: boolean) {
  const folder = freshFolder();
  vi.stubEnv('COEPS_DATA', folder);
  const before = wholeSitting('review', 'remote').events;
  if (withSitting) storeOf(folder).create(before).close();
  const desk = openDesk({ content, catalogue }, undefined);
  const { assessment } = desk;
  const at = `${TODAY}T09:00:00.000Z`;
  let events = assessment.begin({ seed: 'r', at, locale: 'fr', mode: 'in-room', form: 'follow-up', label });
  events = assessment.record(events, { type: 'passed', gate: 'consent', choice: 'accepted', at });
  const asked: string[] = [];
  for (let step = assessment.next(events); step.kind !== 'finished'; step = assessment.next(events)) {
    if (step.kind === 'gate') {
      const choice = step.gate === 'parts' ? step.offers.map(({ part }) => part.id) : 'start';
      events = assessment.record(events, { type: 'passed', gate: step.gate, choice, at });
    } else if (step.kind === 'question') {
      asked.push(step.questionnaire.id);
      events = assessment.record(events, { type: 'replied', question: step.question.id, at });
    } else throw new Error('a review asks no item');
  }
  const first = desk.recommend(before, '2026-11-21');
  return { asked, first, now: desk.recommend(events, TODAY), told: desk.results(events, TODAY, WORDS.fr) };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a review at 6 or 18 months', () => {
  it('asks its ten minutes of questions, and goes on from the plan before', () => {
    const { asked, first, now } = review('P-1', true);

    expect(new Set(asked)).toEqual(new Set(['follow-up']));
    expect(now.plan.version).toBe(first.plan.version + 1);
    // What the tests showed the first time is still what is known.
    expect(now.recommendations.map(({ id }) => id)).toEqual(
      expect.arrayContaining([first.recommendations.find(({ id }) => id.startsWith('vpl/'))?.id]),
    );
    expect(now.strengths).toEqual(first.strengths);
  });

  it('begins a plan where no sitting is known under the label', () => {
    const { now } = review('P-2', true);

    expect(now.plan.version).toBe(1);
    expect(now.strengths).toEqual([]);
  });
});
