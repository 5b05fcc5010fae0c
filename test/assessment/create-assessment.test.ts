import { describe, expect, it } from 'vitest';
import { createAssessment, type EventInput } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import type { SittingStep } from '../../src/assessment/steps.js';
import { keyedResponse } from '../../src/banks/score-response.js';
import { assessment } from '../../src/content/index.js';

const sitting = createAssessment(assessment);
const BEGIN = { seed: 'sitting', at: '2026-11-21T09:00:00.000Z' } as const;

interface Script {
  readonly replies?: Readonly<Record<string, unknown>>;
  readonly parts?: readonly string[];
  readonly start?: string | readonly string[];
  /** true: answers right; false: does not know. */
  readonly knows?: (step: Extract<SittingStep, { kind: 'item' }>) => boolean;
}

function inputFor(step: SittingStep, script: Script, at: string): EventInput {
  if (step.kind === 'gate') {
    if (step.gate === 'consent') return { type: 'passed', at, gate: 'consent', choice: 'accepted' };
    if (step.gate === 'parts') {
      const standard = step.offers.filter((offer) => !offer.optional).map((offer) => offer.part.id);
      return { type: 'passed', at, gate: 'parts', choice: script.parts ?? standard };
    }
    return { type: 'passed', at, gate: `part:${step.part.id}`, choice: script.start ?? 'start' };
  }
  if (step.kind === 'question') {
    const value = script.replies?.[step.question.id] as string | undefined;
    return { type: 'replied', at, question: step.question.id, ...(value === undefined ? {} : { value }) };
  }
  if (step.kind !== 'item') throw new Error('the sitting is over');
  const knows = script.knows?.(step) ?? true;
  return {
    type: 'answered',
    at,
    item: step.item.id,
    milliseconds: 20_000,
    ...(knows ? { response: keyedResponse(step.item) } : {}),
  };
}

function play(
  script: Script,
  begin: Parameters<typeof sitting.begin>[0] = BEGIN,
  most = Number.POSITIVE_INFINITY,
) {
  let events: SittingEvent[] = sitting.begin(begin);
  let clock = Date.parse(begin.at);
  for (let n = 0; n < most; n++) {
    const step = sitting.next(events);
    if (step.kind === 'finished') break;
    clock += 20_000;
    events = sitting.record(events, inputFor(step, script, new Date(clock).toISOString()));
  }
  return events;
}

describe('a sitting', () => {
  it('asks for consent first, and respects a refusal', () => {
    const events = sitting.begin(BEGIN);
    expect(sitting.next(events)).toMatchObject({ kind: 'gate', gate: 'consent' });

    const refused = sitting.record(events, {
      type: 'passed',
      at: BEGIN.at,
      gate: 'consent',
      choice: 'refused',
    });

    expect(sitting.next(refused)).toEqual({ kind: 'finished', reason: 'refused' });
  });

  it('goes through all parts and ends with a profile of measured areas', () => {
    const events = play({ replies: { targets: ['assistant-vie-dependance'] } });

    const profile = sitting.profile(events);

    expect(profile.complete).toBe(true);
    expect(profile.targets).toEqual(['assistant-vie-dependance']);
    expect(profile.tests.map((test) => test.bank)).toEqual(['french', 'digital', 'technical']);
    const technical = profile.tests[2];
    expect(technical?.areas.filter((area) => area.measured).map((area) => area.area)).toEqual([
      'T1-gestion',
      'T2-prevention',
      'T3-entretien',
      'T4-repas',
      'T5-projet',
      'T8-actes-adulte',
      'T9-lien-social',
      'T10-posture',
    ]);
    expect(technical?.areas.find((area) => area.area === 'T7-eveil')?.reason).toBe('not-in-target');
    expect(profile.tests[0]?.overall?.level).toBe('b2');
  });

  it('is the same after its events were stored as JSON', () => {
    const events = play({ knows: (step) => step.position % 2 === 0 });
    const stored = JSON.parse(JSON.stringify(events)) as SittingEvent[];

    expect(createAssessment(assessment).profile(stored)).toEqual(sitting.profile(events));
  });

  it('gives an undecided person the shared core and a sample of the branches', () => {
    const events = play({ parts: ['technical'], replies: {} });
    const given = new Map<string, number>();
    for (const event of events) {
      if (event.type !== 'answered') continue;
      const area =
        assessment.banks.flatMap((bank) => bank.items).find((item) => item.id === event.item)?.scale ?? '';
      given.set(area, (given.get(area) ?? 0) + 1);
    }

    for (const area of ['T6-soins-enfant', 'T7-eveil', 'T8-actes-adulte', 'T9-lien-social']) {
      expect(given.get(area) ?? 0, area).toBeLessThanOrEqual(2);
    }
    expect(given.get('T1-gestion')).toBeGreaterThanOrEqual(3);
  });

  it('leaves the French test out for someone schooled in French', () => {
    const events = play({
      replies: { 'schooled-in-french': 'yes' },
      parts: ['intake', 'french-self', 'french'],
    });

    expect(events.some((event) => event.type === 'answered')).toBe(false);
    expect(sitting.profile(events).tests).toEqual([]);
  });

  it('ends a family of statements after two "not yet" in a row', () => {
    const replies = Object.fromEntries(
      assessment.questionnaires
        .filter((file) => file.id === 'french-self')
        .flatMap((file) =>
          file.sections.flatMap((section) => section.questions.map((question) => [question.id, 'not-yet'])),
        ),
    );
    const events = play({ parts: ['french-self'], replies });

    expect(events.filter((event) => event.type === 'replied')).toHaveLength(6);
  });

  it('begins lower for someone who says "not yet", without moving the result', () => {
    const levelOf = (events: SittingEvent[]) => {
      const first = events.find((event) => event.type === 'answered');
      const item = assessment.banks[1]?.items
        .concat(assessment.banks.flatMap((bank) => bank.items))
        .find((candidate) => first?.type === 'answered' && candidate.id === first.item);
      return item?.level;
    };
    const notYet = Object.fromEntries(
      assessment.questionnaires
        .filter((file) => file.id === 'french-self')
        .flatMap((file) =>
          file.sections.flatMap((section) => section.questions.map((question) => [question.id, 'not-yet'])),
        ),
    );
    const low = play({ parts: ['french-self', 'french'], replies: notYet });

    expect(levelOf(low)).toBe('pre-a1');
    const answered = low.flatMap((event) => (event.type === 'answered' ? [event] : []));
    const saved = sitting.profile(low).tests[0]?.posterior;
    expect(saved?.observations).toHaveLength(answered.length);
    expect(saved?.prior.mean.every((mean) => mean === -0.6)).toBe(true);
  });

  it('takes the last answer back and shows the same item again', () => {
    const events = play({ parts: ['digital'] }, BEGIN, 8);
    const before = sitting.next(events.slice(0, -1));

    const undone = sitting.record(events, { type: 'undone', at: BEGIN.at });

    expect(sitting.next(undone)).toEqual(before);
    expect(undone.at(-1)).toMatchObject({ type: 'undone', of: events.length - 1 });
  });

  it('refuses an answer to an item that is not on screen, and leaves the events alone', () => {
    const events = play({ parts: ['digital'] }, BEGIN, 6);
    const kept = [...events];

    expect(() =>
      sitting.record(events, { type: 'answered', at: BEGIN.at, item: 'nothing', milliseconds: 1 }),
    ).toThrowError(/cat\/item-not-presented/);
    expect(events).toEqual(kept);
  });

  it('refuses a reply that is none of the options', () => {
    const events = play({}, BEGIN, 2);

    expect(() =>
      sitting.record(events, {
        type: 'replied',
        at: BEGIN.at,
        question: 'schooled-in-french',
        value: 'perhaps',
      }),
    ).toThrowError(/assessment\/invalid-answer/);
  });

  it('names what changed when a sitting was made with other content', () => {
    const events = play({}, BEGIN, 2);
    const [begun, ...rest] = events as [Extract<SittingEvent, { type: 'begun' }>, ...SittingEvent[]];
    const older = begun.content.map((stamp) =>
      stamp.id === 'french' ? { ...stamp, version: '0.9.0', hash: 'other' } : stamp,
    );

    expect(() => sitting.next([{ ...begun, content: older }, ...rest])).toThrowError(
      /content-changed.*french.*0\.9\.0/,
    );
  });

  it('freezes parameters, revision, hash, mode and option order in every answer', () => {
    const events = play({ parts: ['digital'] });
    const answer = events.find((event) => event.type === 'answered');

    expect(answer).toMatchObject({
      bank: 'digital',
      bankVersion: '1.0.0',
      revision: 1,
      mode: 'in-room',
      readAloud: false,
      selection: { rule: expect.any(String), candidates: expect.any(Number) },
    });
    expect(answer?.type === 'answered' && answer.parameters.model).toBeTruthy();
    expect(answer?.type === 'answered' && answer.itemHash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('keeps what was said for conversation only out of the profile', () => {
    const personality = assessment.questionnaires.find((file) => file.use === 'conversation');
    const questions = personality?.sections.flatMap((section) => section.questions) ?? [];
    const replies = Object.fromEntries(questions.map((question) => [question.id, question.options?.[0]?.id]));

    const events = play({ parts: ['personality'], replies });

    expect(events.filter((event) => event.type === 'replied')).toHaveLength(questions.length);
    expect(Object.keys(sitting.profile(events).answers)).toEqual([]);
  });
});
