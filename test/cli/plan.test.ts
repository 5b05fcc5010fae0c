import { describe, expect, it } from 'vitest';
import { parseDay } from '../../cli/sitting/parse-day.js';
import { StoreError } from '../../src/node/store-error.js';
import { memorySession, planOf, screenApp } from './app-harness.js';

/** A finished sitting, at its plan. */
function atPlan() {
  const made = memorySession();
  made.session.record({ type: 'passed', gate: 'consent', choice: 'accepted' });
  made.session.record({ type: 'passed', gate: 'parts', choice: ['intake'] });
  made.session.record({ type: 'skipped', part: 'intake', by: 'counsellor' });
  const screen = screenApp({ session: made.session });
  screen.type('Enter');
  return { ...made, ...screen };
}

describe('the plan on screen', () => {
  it('comes after the results, step by step with what is proposed', () => {
    const { text } = atPlan();

    expect(text()).toContain('Le plan d’action');
    expect(text()).toMatch(/1 {2}1 décembre 2026 – Étape un \(proposée\)/);
    expect(text()).toContain('Convenir du plan');
  });

  it('lets a step be accepted, and decides nothing by Enter alone', () => {
    const { type, session, text } = atPlan();
    const before = session.events().length;

    type('Enter', 'Enter');
    expect(session.events()).toHaveLength(before);
    type('1');

    expect(session.events().at(-1)).toMatchObject({
      type: 'decided',
      by: 'counsellor',
      subject: 'r/un',
      decision: 'accepted',
    });
    expect(text()).toContain('Étape un (acceptée)');
  });

  it('changes words and date, with a reason, and keeps both', () => {
    const { type, session } = atPlan();

    type('2', '2', ...'Appeler', 'Enter', ...'plus clair', 'Enter');
    expect(session.events().at(-1)).toMatchObject({
      decision: 'changed',
      value: 'Appeler',
      reason: 'plus clair',
    });
    type('2', '3', ...'31/02/2027', 'Enter');
    expect(session.events().at(-1)).toMatchObject({ value: 'Appeler' });
    type(...Array.from({ length: 10 }, () => 'BSpace'), ...'15/01/2027', 'Enter', 'Enter');

    const step = planOf(session).plan.steps.find(({ id }) => id === 'r/deux');
    expect(step).toMatchObject({ text: { fr: 'Appeler' }, due: '2027-01-15', active: true });
    expect(step?.decided).not.toHaveProperty('reason');
  });

  it('moves a step past its neighbour', () => {
    const { type, session } = atPlan();

    type('1', '4');

    expect(session.events().at(-1)).toMatchObject({ subject: 'r/un', decision: 'reordered', value: 2 });
    expect(planOf(session).plan.steps.map(({ id }) => id)).toEqual(['r/deux', 'r/un', 'r/trois']);
  });

  it('sets a step aside with a reason, shows it last, and takes it back', () => {
    const { type, session, text } = atPlan();

    type('1', '6', ...'déjà fait', 'Enter');
    expect(session.events().at(-1)).toMatchObject({ decision: 'declined', reason: 'déjà fait' });
    expect(text()).toMatch(/3 {2}1 décembre 2026 – Étape un \(écartée\)/);
    type('3', '1');

    expect(planOf(session).plan.steps.every(({ active }) => active)).toBe(true);
  });

  it('adds a step with a date and a reason', () => {
    const { type, session, text } = atPlan();

    type('4', ...'Visiter un centre', 'Enter', ...'01/06/2027', 'Enter', ...'le souhaite', 'Enter');

    expect(session.events().at(-1)).toMatchObject({
      type: 'decided',
      subject: 'added/1',
      decision: 'added',
      value: [{ text: 'Visiter un centre', due: '2027-06-01', horizon: 'medium' }],
      reason: 'le souhaite',
    });
    expect(text()).toContain('Visiter un centre (ajoutée)');
  });

  it('is agreed on: what was left open is accepted, what was decided stays', () => {
    const { type, session, text } = atPlan();
    type('1', '6', 'Enter');

    type('5', '1');

    const { plan, agreedOn } = planOf(session);
    expect(plan.steps.map(({ decided, active }) => [decided?.decision, active])).toEqual([
      ['declined', false],
      ['accepted', true],
      ['accepted', true],
    ]);
    expect(agreedOn).toBeDefined();
    expect(session.events().at(-1)).toMatchObject({ type: 'case', state: 'plan-agreed' });
    expect(text()).toContain('Plan convenu le');
  });

  it('takes the person’s choice not to go on as theirs', () => {
    const { type, session } = atPlan();

    type('5', '2');

    expect(session.events().at(-1)).toMatchObject({ by: 'person', subject: 'plan', decision: 'not-now' });
    expect(planOf(session).plan.outcome).toBe('not-now');
  });

  it('writes nothing twice when the disk refuses in the middle', () => {
    const { type, session, fail, text } = atPlan();
    const before = session.events().length;
    fail(new StoreError('store/disk-full', { path: '/data' }));
    type('5', '1');
    expect(text()).toContain('Le disque est plein');
    fail(undefined);
    type('1');

    const written = session.events().slice(before);
    expect(written.filter(({ type: kind }) => kind === 'decided')).toHaveLength(3);
    expect(written.at(-1)).toMatchObject({ type: 'case' });
  });

  it('goes back with Escape and ends at the end', () => {
    const { type, text, ending } = atPlan();

    type('1', 'Escape');
    expect(text()).toContain('Ajouter une étape');
    type('Escape');
    expect(text()).toContain('Votre point de départ');
    type('Enter', '6');

    expect(ending()).toBe('finished');
  });
});

describe('a day as people write it', () => {
  it.each([
    ['15/03/2027', '2027-03-15'],
    ['5.3.2027', '2027-03-05'],
    [' 2027-03-15 ', '2027-03-15'],
    ['31/02/2027', undefined],
    ['15/13/2027', undefined],
    ['demain', undefined],
    ['15/03/27', undefined],
  ])('%s', (typed, expected) => {
    expect(parseDay(typed)).toBe(expected);
  });
});
