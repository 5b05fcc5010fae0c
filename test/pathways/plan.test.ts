import { describe, expect, it } from 'vitest';
import type { CaseEvent, SittingEvent } from '../../src/assessment/events.js';
import { calendarEntries, writeCalendar } from '../../src/pathways/calendar.js';
import { caseHistory } from '../../src/pathways/case-history.js';
import { addDelay, isDate } from '../../src/pathways/dates.js';
import { applyDecisions, type PlanDecision } from '../../src/pathways/decisions.js';
import { levelChanges } from '../../src/pathways/level-changes.js';
import type { ActionPlan } from '../../src/pathways/plan.js';
import { recommend } from '../../src/pathways/recommend.js';
import { buildProfile, type ProfileSpec } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';
import { at, BEGINNER, EXPERIENCED_CARER, experience, french, technical, USUAL } from './people.js';

const catalogue = loadCatalogue();
const today = '2026-11-21';
const planFor = (spec: ProfileSpec, decisions: readonly PlanDecision[] = []): ActionPlan =>
  recommend(buildProfile(spec), catalogue, { today, decisions }).plan;

const decided = (
  subject: string,
  decision: PlanDecision['decision'],
  rest: Partial<PlanDecision> = {},
): PlanDecision => ({
  subject,
  decision,
  by: 'counsellor',
  at: '2026-11-21T11:00:00Z',
  ...rest,
});

describe('dates', () => {
  it('adds days, weeks and calendar months, keeping to the month', () => {
    expect(addDelay('2026-11-21', { weeks: 2 })).toBe('2026-12-05');
    expect(addDelay('2026-11-21', { months: 6 })).toBe('2027-05-21');
    expect(addDelay('2026-08-31', { months: 6 })).toBe('2027-02-28');
    expect(addDelay('2027-08-31', { months: 6, days: 1 })).toBe('2028-03-01');
    expect(addDelay('2026-12-15', { months: 18 })).toBe('2028-06-15');
  });

  it('knows a date from what only looks like one', () => {
    expect(['2026-11-21', '2028-02-29'].every(isDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '21/11/2026', ''].some(isDate)).toBe(false);
  });
});

describe('the action plan', () => {
  it('has dated steps by horizon, follow-ups at 6 and 18 months, and words on contesting and testing again', () => {
    const plan = planFor(EXPERIENCED_CARER);

    expect(plan).toMatchObject({ version: 1, madeOn: today, retestFrom: '2026-12-05' });
    expect(plan.followUps.map(({ on, questionnaire }) => [on, questionnaire])).toEqual([
      ['2027-05-21', 'follow-up'],
      ['2028-05-21', 'follow-up'],
    ]);
    const horizons = plan.steps.map(({ horizon }) => horizon);
    expect(horizons).toEqual(
      [...horizons].sort(
        (l, r) => ['short', 'medium', 'long'].indexOf(l) - ['short', 'medium', 'long'].indexOf(r),
      ),
    );
    expect(new Set(horizons)).toEqual(new Set(['short', 'medium', 'long']));
    for (const step of plan.steps) expect(isDate(step.due) && step.due >= today).toBe(true);
    expect(plan.notices.contest.fr).toContain('5 décembre 2026');
    expect(plan.notices.notCertificate.fr).toContain('pas une certification');
  });

  it('leaves the hours and the provider of modules to the counsellor, in the order of the recommendations', () => {
    const { modules } = planFor(BEGINNER);

    expect(modules.map(({ id }) => id).slice(0, 3)).toEqual([
      'francais-premiers-pas',
      'francais-a2',
      'numerique-bases',
    ]);
    expect(modules.every(({ hours, provider }) => hours === null && provider === null)).toBe(true);
  });

  it('never proposes more steps than a horizon may hold', () => {
    const plan = planFor({
      ...BEGINNER,
      targets: ['assistant-maternel', 'assistant-vie-dependance', 'employe-familial'],
    });

    for (const horizon of ['short', 'medium', 'long'] as const) {
      expect(plan.steps.filter((step) => step.horizon === horizon).length).toBeLessThanOrEqual(6);
    }
  });

  it('shows beside each decision what was proposed, the role and the reason', () => {
    const plan = planFor(EXPERIENCED_CARER, [
      decided('vpl/advd/evidence', 'accepted'),
      decided('vpl/advd/register', 'changed', {
        reason: 'congés',
        value: [{ text: 'S’inscrire après les fêtes', due: '2027-01-15', horizon: 'medium' }],
      }),
      decided('vpl/advd/jury', 'declined', { by: 'person' }),
    ]);
    const step = (id: string): ActionPlan['steps'][number] | undefined =>
      plan.steps.find((entry) => entry.id === id);

    expect(step('vpl/advd/evidence')).toMatchObject({
      active: true,
      decided: { decision: 'accepted', by: 'counsellor' },
    });
    expect(step('vpl/advd/register')).toMatchObject({
      due: '2027-01-15',
      horizon: 'medium',
      text: { fr: 'S’inscrire après les fêtes' },
      decided: { reason: 'congés' },
      proposed: { horizon: 'short' },
    });
    expect(step('vpl/advd/jury')).toMatchObject({ active: false, decided: { by: 'person' } });
  });

  it('applies a decision on a recommendation to all its steps', () => {
    const plan = planFor(EXPERIENCED_CARER, [decided('vpl/advd', 'not-now', { reason: 'après l’été' })]);

    const steps = plan.steps.filter(({ recommendation }) => recommendation === 'vpl/advd');
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ active, decided: decision }) => !active && decision?.decision === 'not-now')).toBe(
      true,
    );
    expect(plan.recommendations.find(({ id }) => id === 'vpl/advd')?.decided?.reason).toBe('après l’été');
  });

  it('adds steps and reorders them, by position or by list', () => {
    const added = planFor(EXPERIENCED_CARER, [
      decided('visite', 'added', { value: [{ text: 'Visiter un centre', due: '2026-12-01' }] }),
      decided('visite', 'reordered', { value: 1 }),
    ]);
    const listed = planFor(EXPERIENCED_CARER, [
      decided('plan', 'reordered', { value: ['vpl/advd/register', 'vpl/advd/evidence'] }),
    ]);

    expect(added.steps[0]).toMatchObject({ id: 'visite', due: '2026-12-01', active: true });
    expect(added.steps[0]?.proposed).toBeUndefined();
    expect(listed.steps.slice(0, 2).map(({ id }) => id)).toEqual(['vpl/advd/register', 'vpl/advd/evidence']);
    const position = 1 + planFor(EXPERIENCED_CARER).steps.findIndex(({ id }) => id === 'vpl/advd/register');
    expect(listed.steps[0]?.proposed?.position).toBe(position);
    expect(position).toBeGreaterThan(1);
  });

  it('keeps decisions about what is no longer in the plan, and ignores impossible dates', () => {
    const plan = planFor(EXPERIENCED_CARER, [
      decided('french-first', 'declined', { reason: 'déjà suivi' }),
      decided('vpl/advd/register', 'changed', { value: [{ due: 'demain' }] }),
    ]);

    expect(plan.otherDecisions).toMatchObject([{ subject: 'french-first', reason: 'déjà suivi' }]);
    expect(plan.steps.find(({ id }) => id === 'vpl/advd/register')?.due).toBe('2027-01-02');
  });

  it('takes « not now » on the whole plan as an outcome', () => {
    const plan = applyDecisions(planFor(EXPERIENCED_CARER), [decided('plan', 'not-now', { by: 'person' })]);

    expect(plan.outcome).toBe('not-now');
    expect(plan.steps.every(({ active }) => !active)).toBe(true);
  });

  it('lets the person come back on « not now »: the last choice about the whole plan counts', () => {
    const plan = planFor(EXPERIENCED_CARER, [
      decided('vpl/advd/jury', 'declined', { by: 'person' }),
      decided('plan', 'not-for-me', { by: 'person' }),
      decided('plan', 'accepted'),
    ]);

    expect(plan).not.toHaveProperty('outcome');
    expect(plan.steps.every(({ active }) => active)).toBe(true);
  });

  it('gives its steps by date inside a horizon, those of the first recommendations on one day', () => {
    const { steps } = planFor({ ...BEGINNER, targets: ['assistant-maternel', 'employe-familial'] });

    for (const horizon of ['short', 'medium', 'long']) {
      const dates = steps.filter((step) => step.horizon === horizon).map(({ due }) => due);
      expect(dates).toEqual([...dates].sort());
    }
    expect(steps.map(({ proposed }) => proposed?.position)).toEqual(steps.map((_, k) => k + 1));
  });

  it('calls nobody back who does not want to go on, and ends support without calling it a refusal', () => {
    const of = (answers: Readonly<Record<string, string>>) =>
      recommend(
        buildProfile({ ...EXPERIENCED_CARER, answers: { ...EXPERIENCED_CARER.answers, ...answers } }),
        catalogue,
        { today },
      );
    const ended = of({ 'work-found': 'in-sector', 'wishes-next': 'leave' });

    for (const answers of [{ 'interest-confirmed': 'no' }, { 'interest-confirmed': 'not-now' }]) {
      expect(of(answers).plan.followUps).toEqual([]);
    }
    expect(ended.recommendations.map(({ id }) => id)).toEqual(['support-ends']);
    expect(ended.plan).not.toHaveProperty('outcome');
    expect(ended.plan.followUps).toEqual([]);
    const stopped = planFor(EXPERIENCED_CARER, [decided('plan', 'not-for-me', { by: 'person' })]);
    expect(calendarEntries(stopped)).toEqual([]);
  });

  it('feeds a new plan from the follow-up questionnaire alone: what was known stays, what was said counts', () => {
    const before = buildProfile({
      ...EXPERIENCED_CARER,
      targets: ['assistant-maternel'],
      answers: { ...EXPERIENCED_CARER.answers, situation: ['job-seeker'] },
    });
    const { plan: first, recommendations } = recommend(before, catalogue, { today });
    const review = buildProfile({
      answers: { 'work-found': 'in-sector', 'new-needs': ['short-course'], 'certified-since': ['agrement'] },
    });

    const after = recommend(review, catalogue, {
      today: '2027-05-21',
      previous: { plan: first, profile: before },
    });

    const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
    expect(ids(recommendations)).toEqual(expect.arrayContaining(['childminder-steps', 'employment-support']));
    expect(ids(after.recommendations)).toEqual(expect.arrayContaining(['training/am-ge', 'short-training']));
    expect(after.plan.version).toBe(2);
    expect(after.plan.changes?.gone).toEqual(
      expect.arrayContaining(['childminder-steps', 'employment-support']),
    );
    expect(after.plan.changes?.levels).toEqual([]);
    expect(after.recommendations.find(({ id }) => id === 'training/am-ge')?.status).toBe(
      recommendations.find(({ id }) => id === 'training/am-ge')?.status,
    );
  });

  it('names the certification in every step that is about one', () => {
    const { steps } = planFor({
      ...EXPERIENCED_CARER,
      targets: ['assistant-vie-dependance', 'garde-enfants'],
    });

    const starts = steps.filter(({ id }) => id.endsWith('/start') || id.endsWith('/jury'));
    expect(starts.length).toBeGreaterThan(1);
    for (const { text } of starts) expect(text.fr).toMatch(/«\u00a0\p{Lu}.+\u00a0»/u);
    expect(steps.every(({ text }) => !/[{}]/.test(`${text.fr}${text.en}`))).toBe(true);
  });

  it('compares overall levels only when they are over the same areas', () => {
    const spoken = buildProfile({ levels: { french: { listening: at(-0.2) } } });
    const written = buildProfile({ levels: { french: { reading: at(-2.6), listening: at(-2.4) } } });

    expect(levelChanges(written, spoken, catalogue).map(({ of }) => of)).toEqual(['listening']);
  });

  it('gets a new version at each follow-up, saying what changed', () => {
    const before = buildProfile({
      targets: ['employe-familial'],
      answers: { ...USUAL, experiences: [] },
      levels: { french: french(-2.6), technical: technical(0, 3) },
    });
    const after = buildProfile({
      targets: ['employe-familial'],
      answers: { ...USUAL, experiences: [experience('under-1', 3)], 'work-found': 'in-sector' },
      levels: { french: french(-0.2), technical: technical(0.2, 3) },
    });
    const { plan: first } = recommend(before, catalogue, { today });

    const { plan } = recommend(after, catalogue, {
      today: '2027-05-21',
      previous: { plan: first, profile: before },
    });

    expect(plan).toMatchObject({ version: 2, changes: { sinceVersion: 1, since: today } });
    expect(plan.changes?.gone).toContain('french-first');
    expect(plan.changes?.added).toEqual(
      expect.arrayContaining(['french-alongside', 'vpl/ef', 'short-training']),
    );
    expect(plan.changes?.statuses).toContainEqual({ id: 'training/ef', from: 'to-discuss', to: 'by-blocs' });
    const overall = plan.changes?.levels.find(({ test, of }) => test === 'french' && of === 'overall');
    expect(overall).toMatchObject({ change: 'up' });
  });

  it('states a change of level only when both measurements support it', () => {
    const visit = (ability: number) => buildProfile({ levels: { french: french(ability) } });
    const change = (from: number, to: number): string | undefined =>
      levelChanges(visit(from), visit(to), catalogue).find(({ of }) => of === 'overall')?.change;

    expect(change(-2.6, -0.2)).toBe('up');
    expect(change(-0.2, -2.6)).toBe('down');
    expect(change(-1.35, -1.0)).toBe('none');
    expect(change(-0.6, -0.6)).toBe('none');
  });
});

interface ParsedEvent {
  readonly [property: string]: string;
}

/** A small independent reader of iCalendar: unfolds, splits, unescapes. */
function parseCalendar(text: string): ParsedEvent[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  let current: Record<string, string> | undefined;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') current = {};
    else if (line === 'END:VEVENT' && current) {
      events.push(current);
      current = undefined;
    } else if (current) {
      const colon = line.indexOf(':');
      current[line.slice(0, colon)] = line
        .slice(colon + 1)
        .replace(/\\([\\;,nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));
    }
  }
  return events;
}

describe('the calendar file', () => {
  const options = { stampedAt: '2026-11-21T11:00:00+01:00', label: 'p-042' };

  it('holds every active step and follow-up, with its words', () => {
    const plan = planFor(EXPERIENCED_CARER, [decided('vpl/advd/jury', 'declined')]);
    const entries = calendarEntries(plan);

    const events = parseCalendar(writeCalendar(entries, options));

    expect(events.map((event) => event.SUMMARY)).toEqual(entries.map(({ title }) => title));
    expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(
      entries.map(({ on }) => on.replaceAll('-', '')),
    );
    expect(entries.map(({ id }) => id)).toContain('review-18-months');
    expect(entries.map(({ id }) => id)).not.toContain('vpl/advd/jury');
    expect(new Set(events.map((event) => event.UID)).size).toBe(events.length);
    expect(events[0]?.DTSTAMP).toBe('20261121T100000Z');
  });

  it('says of every step what it belongs to, and shows the warning of an ended registration', () => {
    const entries = calendarEntries(planFor(EXPERIENCED_CARER));
    const jury = parseCalendar(writeCalendar(entries, options)).find(({ UID }) => UID?.includes('/jury'));

    expect(jury?.DESCRIPTION).toContain('le titre entier par la VAE');
    expect(jury?.DESCRIPTION).toContain('a pris fin le 19 juillet 2026');
  });

  it('leaves out follow-ups the person refused', () => {
    const plan = planFor({ ...BEGINNER, answers: { ...BEGINNER.answers, 'recontact-agreed': false } });

    expect(calendarEntries(plan).map(({ id }) => id)).not.toContain('review-6-months');
  });

  it('ends lines with CRLF, folds them at 75 octets without cutting a character, and escapes', () => {
    const title = `Élève; à rappeler, « été »\nligne 2 \\ ${'é'.repeat(120)} 🧹`;

    const text = writeCalendar([{ id: 'x', on: '2027-01-01', title }], options);

    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(parseCalendar(text)[0]?.SUMMARY).toBe(title);
  });

  it('lets no control character through', () => {
    const text = writeCalendar([{ id: 'x', on: '2027-01-01', title: 'a\u0007\u001b[31mb' }], options);

    expect(parseCalendar(text)[0]?.SUMMARY).toBe('a[31mb');
  });

  it('speaks the language asked for', () => {
    const plan = planFor(EXPERIENCED_CARER);

    expect(calendarEntries(plan, 'en').some(({ title }) => title === 'Review at 6 months')).toBe(true);
    expect(calendarEntries(plan, 'uk').some(({ title }) => title === 'Point à 6 mois')).toBe(true);
  });
});

describe('the history of a case', () => {
  it('is the list of its states', () => {
    const event = (seq: number, state: CaseEvent['state']): CaseEvent => ({
      v: 1,
      seq,
      at: `2026-11-2${seq}T10:00:00Z`,
      type: 'case',
      state,
    });
    const events: SittingEvent[] = [
      event(0, 'contacted'),
      { v: 1, seq: 1, at: '2026-11-21T10:00:00Z', type: 'paused' },
      event(2, 'assessed'),
    ];

    expect(caseHistory(events)).toEqual([
      { state: 'contacted', at: '2026-11-20T10:00:00Z' },
      { state: 'assessed', at: '2026-11-22T10:00:00Z' },
    ]);
  });
});
