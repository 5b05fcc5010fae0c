import { describe, expect, it } from 'vitest';
import { eligibilityOf } from '../../src/pathways/eligibility.js';
import { type Recommendations, recommend } from '../../src/pathways/recommend.js';
import type { Recommendation } from '../../src/pathways/recommendation.js';
import type { ProfileSpec } from './build-profile.js';
import { buildProfile } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';
import { at, BEGINNER, EXPERIENCED_CARER, experience, french, technical, USUAL } from './people.js';

const catalogue = loadCatalogue();
const today = '2026-11-21';

const recommendFor = (spec: ProfileSpec): Recommendations =>
  recommend(buildProfile(spec), catalogue, { today });
const find = ({ recommendations }: Recommendations, id: string): Recommendation | undefined =>
  recommendations.find((entry) => entry.id === id);
const withAnswers = (spec: ProfileSpec, answers: ProfileSpec['answers']): ProfileSpec => ({
  ...spec,
  answers: { ...spec.answers, ...answers },
});

describe('recommend', () => {
  it('proposes VPL of the whole title first to an experienced person, and the training as another way', () => {
    const result = recommendFor(EXPERIENCED_CARER);

    expect(find(result, 'vpl/advd')).toMatchObject({ status: 'whole', certainty: 'settled', rank: 1 });
    expect(find(result, 'training/advd')).toMatchObject({ status: 'whole' });
    expect(result.plan.steps.some(({ recommendation }) => recommendation === 'training/advd')).toBe(false);
  });

  it('gives someone at the very start a real first step, and never a rejection', () => {
    const result = recommendFor(BEGINNER);

    expect(find(result, 'french-first')).toMatchObject({ status: 'whole', role: 'before' });
    expect(find(result, 'training/ef')).toMatchObject({ status: 'to-discuss' });
    expect(result.plan.steps[0]).toMatchObject({ horizon: 'short' });
  });

  it('has a first step even for an empty profile', () => {
    const result = recommend(buildProfile({}), catalogue, { today });

    expect(find(result, 'complete-positioning')).toBeDefined();
    expect(result.plan.steps.some(({ horizon }) => horizon === 'short')).toBe(true);
  });

  it('never settles a training status on French that was not measured', () => {
    const result = recommendFor({
      ...EXPERIENCED_CARER,
      levels: { technical: technical(1.7, 1, 2, 3, 4, 5, 8, 9, 10) },
    });

    expect(find(result, 'training/advd')).toMatchObject({
      status: 'to-discuss',
      upTo: 'whole',
      certainty: 'to-check',
    });
    const missing = find(result, 'complete-positioning')?.explanation.missing.map(
      ({ sentence }) => sentence.fr,
    );
    expect(missing).toContain('Reste à mesurer\u00a0: français.');
  });

  it('takes declared schooling in French for what it is, and says so', () => {
    const result = recommendFor(
      withAnswers(
        { ...EXPERIENCED_CARER, levels: { technical: technical(1.7, 1, 2, 3, 4, 5, 8, 9, 10) } },
        { 'schooled-in-french': 'yes' },
      ),
    );

    expect(find(result, 'training/advd')).toMatchObject({ status: 'whole' });
    expect(
      find(result, 'training/advd')
        ?.explanation.notes.map(({ fr }) => fr)
        .join(),
    ).toContain('déclaré');
    expect(find(result, 'french-first')).toBeUndefined();
  });

  it('proposes French to people schooled in French, and does not impose it', () => {
    const result = recommendFor(
      withAnswers({ ...EXPERIENCED_CARER, levels: { french: french(-2) } }, { 'schooled-in-french': 'yes' }),
    );

    expect(find(result, 'french-brush-up')).toMatchObject({ status: 'to-discuss', role: 'beside' });
    expect(find(result, 'french-first')).toBeUndefined();
    expect(find(result, 'french-alongside')).toBeUndefined();
  });

  it('turns « no » into « to discuss » when experience is declared with a low test, never the reverse', () => {
    const low = {
      ...EXPERIENCED_CARER,
      levels: { french: french(1), technical: technical(-2.2, 1, 2, 3, 4, 5, 8, 9, 10) },
    };
    const without = recommendFor(withAnswers(low, { experiences: [] }));
    const declared = recommendFor(low);

    expect(without.certifications[0]?.vpl).toEqual({ status: 'no', upTo: 'no', certainty: 'settled' });
    expect(find(without, 'vpl/advd')).toBeUndefined();
    expect(find(declared, 'vpl/advd')).toMatchObject({ status: 'to-discuss', certainty: 'settled' });
    const bloc = declared.certifications[0]?.blocs.find(({ id }) => id === 'advd/BC05');
    expect(bloc).toMatchObject({ state: 'to-discuss', agreement: 'experience-ahead' });
  });

  it('says when a test is ahead of a declared absence of experience', () => {
    const result = recommendFor(withAnswers(EXPERIENCED_CARER, { experiences: [] }));

    const bloc = result.certifications[0]?.blocs.find(({ id }) => id === 'advd/BC05');
    expect(bloc).toMatchObject({ state: 'to-acquire', agreement: 'test-ahead' });
  });

  it('explains the smallest change: what B1 in French would open', () => {
    const result = recommendFor({
      ...EXPERIENCED_CARER,
      levels: { french: french(-0.6), technical: technical(1.7, 1, 2, 3, 4, 5, 8, 9, 10) },
    });

    const vpl = find(result, 'vpl/advd');

    expect(vpl).toMatchObject({ status: 'by-blocs' });
    expect(vpl?.blocs?.validate).toEqual(['advd/BC02', 'advd/BC03', 'advd/BC05', 'advd/BC06', 'advd/BC07']);
    expect(vpl?.explanation.change).toMatchObject({ direction: 'up', of: ['level:french/overall>=b1'] });
    expect(vpl?.explanation.change?.sentence.fr).toBe(
      'Avec le niveau B1 en français (ensemble), le titre entier devient réaliste.',
    );
  });

  it('counts the blocs a change would open when the whole title stays out of reach', () => {
    const result = recommendFor(
      withAnswers(
        {
          ...EXPERIENCED_CARER,
          levels: { french: french(-0.6), technical: technical(1.7, 1, 2, 3, 4, 5, 8, 9, 10) },
        },
        { experiences: [experience('5-10', 1, 2, 3, 5)] },
      ),
    );

    expect(find(result, 'vpl/advd')?.explanation.change?.sentence.en).toBe(
      'With level B1 in French (overall), VPL of 2 more blocs becomes realistic (BC01, BC04).',
    );
  });

  it('names several things together when one alone changes nothing', () => {
    const result = recommendFor(withAnswers(BEGINNER, { 'training-time': 'few-hours' }));

    const change = find(result, 'training/ef')?.explanation.change;
    expect(change?.of).toEqual(['level:french/overall>=a2']);
    const nearlyThere = recommendFor({
      ...BEGINNER,
      answers: { ...BEGINNER.answers, experiences: [experience('under-1', 3)] },
      levels: { french: french(-2.8), technical: technical(-2, 1, 2, 3) },
    });
    expect(find(nearlyThere, 'vpl/ef')?.explanation.change?.of.length).toBeGreaterThan(1);
  });

  it('says what a settled proposal rests on', () => {
    const change = find(recommendFor(EXPERIENCED_CARER), 'vpl/advd')?.explanation.change;

    expect(change).toMatchObject({ direction: 'down' });
    expect(change?.of).toHaveLength(1);
  });

  it('says that the tests are taken as independent, and when spoken French was not measured', () => {
    const notesOf = (spec: ProfileSpec): string =>
      (find(recommendFor(spec), 'vpl/advd')?.explanation.notes ?? []).map(({ en }) => en).join(' ');
    const written = { ...EXPERIENCED_CARER.levels, french: { reading: at(1), 'language-use': at(1) } };

    expect(notesOf(EXPERIENCED_CARER)).toMatch(/independent/);
    expect(notesOf({ ...EXPERIENCED_CARER, levels: written })).toMatch(/Spoken French was not measured/);
  });

  it('grades nothing on a part of French: what is missing is named, and French first is still proposed', () => {
    const { french: all, ...other } = { ...EXPERIENCED_CARER.levels };
    const { listening: _, ...unheard } = all ?? {};
    const result = recommendFor({ ...EXPERIENCED_CARER, levels: { ...other, french: unheard } });
    const beginner = recommendFor({ ...BEGINNER, levels: { french: { reading: at(-3) } } });

    expect(find(result, 'training/advd')).toMatchObject({ status: 'to-discuss', upTo: 'whole' });
    expect(find(result, 'vpl/advd')).toMatchObject({ status: 'to-discuss', upTo: 'whole' });
    const missing = find(result, 'complete-positioning')?.explanation.missing;
    expect(missing?.map(({ sentence }) => sentence.fr)).toContain(
      'Reste à mesurer\u00a0: français (écoute).',
    );
    expect(find(result, 'training/advd')?.explanation.change?.sentence.fr).toBe(
      'Après un complément de test (français\u00a0: écoute), on saura si le titre entier devient réaliste.',
    );
    expect(find(beginner, 'french-first')).toMatchObject({ status: 'whole' });
    expect(find(beginner, 'training/ef')).toMatchObject({ status: 'to-discuss', certainty: 'to-check' });
  });

  it('does not send back to a test that ended gently', () => {
    const profile = buildProfile({ ...BEGINNER, levels: { french: { reading: at(-3) } } });
    const tests = profile.tests.map((test) => ({ ...test, stop: { rule: 'gentle-floor', facts: {} } }));
    const result = recommend({ ...profile, tests }, catalogue, { today });

    expect(find(result, 'complete-positioning')).toBeUndefined();
    const training = find(result, 'training/ef')?.explanation;
    expect(training?.missing.map(({ sentence }) => sentence.fr).join()).not.toMatch(/mesuré/);
    expect(training?.change?.of).toEqual(['level:french/overall>=a2']);
  });

  it('puts the approval and the 80 hours before the title for an assistant maternel, whatever was not asked', () => {
    const spec: ProfileSpec = {
      targets: ['assistant-maternel'],
      answers: USUAL,
      levels: { french: french(1) },
    };

    const result = recommendFor(spec);

    expect(find(result, 'childminder-steps')).toMatchObject({ role: 'before', rank: 1 });
    expect(
      find(recommendFor(withAnswers(spec, { 'childminder-agrement': 'yes' })), 'childminder-steps'),
    ).toBeUndefined();
    const { 'childminder-agrement': _, ...unasked } = USUAL;
    expect(find(recommendFor({ ...spec, answers: unasked }), 'childminder-steps')).toMatchObject({
      status: 'whole',
    });
    expect(find(recommendFor({ ...spec, targets: ['garde-enfants'] }), 'childminder-steps')).toBeUndefined();
  });

  it('shows ties as ties', () => {
    const result = recommendFor({
      targets: [],
      answers: { ...USUAL, experiences: [experience('1-3', 4)] },
      levels: { french: french(1), technical: technical(-2, 4) },
    });

    const tied = result.recommendations.filter(({ tied: shared }) => shared);
    expect(tied.map(({ id }) => id).sort()).toEqual(['vpl/advd', 'vpl/am-ge', 'vpl/ef']);
    expect(new Set(tied.map(({ rank }) => rank)).size).toBe(1);
  });

  it('respects « not for me » and « not now », and proposes nothing else', () => {
    const no = recommendFor(withAnswers(EXPERIENCED_CARER, { 'interest-confirmed': 'no' }));
    const later = recommendFor(withAnswers(EXPERIENCED_CARER, { 'interest-confirmed': 'not-now' }));

    expect(no.recommendations.map(({ id }) => id)).toEqual(['not-for-me']);
    expect(no.plan.outcome).toBe('not-for-me');
    expect(no.eligibility).toEqual([]);
    expect(no.strengths.length).toBeGreaterThan(0);
    expect(later.recommendations.map(({ id }) => id)).toEqual(['not-now']);
    expect(later.plan.outcome).toBe('not-now');
  });

  it('carries a warning with every use of a certification whose registration has ended', () => {
    const result = recommendFor({
      ...EXPERIENCED_CARER,
      targets: ['assistant-vie-dependance', 'garde-enfants', 'employe-familial'],
    });

    const uses = [
      ...result.recommendations,
      ...result.certifications.map((view) => ({ ...view, certification: view.id })),
    ].filter(({ certification }) => ['am-ge', 'advd', 'ef'].includes(certification ?? ''));
    expect(uses.length).toBeGreaterThan(6);
    for (const { warnings } of uses) expect(warnings.map(({ code }) => code)).toContain('registration-ended');
    const before = recommend(buildProfile(EXPERIENCED_CARER), catalogue, { today: '2026-07-19' });
    for (const { warnings } of before.certifications) expect(warnings).toEqual([]);
  });

  it('tells the bridges of a title held, and never an old one', () => {
    const bridgesOf = (held: string[]): (string | undefined)[][] =>
      recommendFor(withAnswers(EXPERIENCED_CARER, { 'titles-held': held })).certifications[0]?.bridges.map(
        ({ from, warnings }) => [from, warnings[0]?.code],
      ) ?? [];

    expect(bridgesOf(['am-ge'])).toEqual([['am-ge', 'to-check']]);
    expect(bridgesOf(['deaes'])).toEqual([]);
    expect(bridgesOf(['no-title'])).toEqual([]);
  });

  it('is plain JSON', () => {
    const result = recommendFor(EXPERIENCED_CARER);

    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('refuses a day that is none', () => {
    expect(() => recommend(buildProfile({}), catalogue, { today: '2026-13-01' })).toThrow(
      /invalid-catalogue/,
    );
  });
});

describe('the right to work', () => {
  it('comes before any job: no employer and no apprenticeship are proposed while it is missing', () => {
    const spec: ProfileSpec = {
      targets: ['employe-familial'],
      answers: { ...USUAL, 'under-30': true, 'schooled-in-french': 'yes' },
    };
    const ids = (answers: ProfileSpec['answers']): string[] =>
      recommendFor(withAnswers(spec, answers)).recommendations.map(({ id }) => id);

    expect(ids({})).toEqual(expect.arrayContaining(['employment-support', 'apprenticeship']));
    const without = ids({ 'lab-wanted': true, 'work-authorisation': 'no' });
    expect(without).not.toContain('employment-support');
    expect(without).not.toContain('apprenticeship');
    expect(without).toContain('training/ef');
  });
});

describe('eligibility for the Migration Lab', () => {
  const wished = { 'lab-wanted': true, 'work-authorisation': 'yes', 'lab-public': 'yes', 'lab-site': 'yes' };
  const lab = (spec: ProfileSpec): Recommendations['eligibility'][number] | undefined =>
    recommendFor(spec).eligibility.find(({ scheme }) => scheme === 'migration-lab');
  const person = (levels: ProfileSpec['levels'], answers = {}): ProfileSpec => ({
    targets: ['garde-enfants'],
    answers: { ...USUAL, ...wished, ...answers },
    ...(levels ? { levels } : {}),
  });

  it('is eligible when all is known and met', () => {
    expect(lab(person({ french: french(-0.2) }))?.outcome).toBe('eligible');
  });

  it('is at best to check when no oral area was measured, and says so', () => {
    const result = lab(
      person({ french: { reading: at(0.5), 'language-use': at(0.5), interaction: at(0.5) } }),
    );

    expect(result?.outcome).toBe('to-check');
    const e3 = result?.conditions.find(({ id }) => id === 'E3');
    expect(e3?.sentence.fr).toBe('Français (oral)\u00a0: reste à vérifier.');
  });

  it('is not eligible below A2, keeps the strengths visible and proposes French with a new test', () => {
    const spec = person({ french: french(-2.6), technical: technical(1.5, 4, 6, 7) });
    const result = recommendFor(spec);

    expect(lab(spec)?.outcome).toBe('not-eligible');
    expect(result.strengths.map(({ id }) => id)).toContain('technical/T6-soins-enfant');
    expect(find(result, 'french-first')).toBeDefined();
    expect(result.plan.steps.some(({ retest, due }) => retest && due > result.plan.retestFrom)).toBe(true);
  });

  it('is eligible only when the interval that is reported lies above A2', () => {
    let straddling = 0;
    for (const ability of [-1, -0.9, -0.8, -0.7, -0.6, -0.5, -0.4]) {
      const spec = person({ french: french(ability) });
      const overall = buildProfile(spec).tests[0]?.overall;
      const [low = 0] = overall?.interval ?? [];
      const reached = overall?.cuts.find(({ level }) => level === 'a2')?.probability ?? 0;
      if (reached >= 0.8 && reached < 0.9) straddling += 1;
      // The bounds of the interval are rounded from a normal curve.
      if (Math.abs(low + 1.2) > 0.03) expect(lab(spec)?.outcome).toBe(low > -1.2 ? 'eligible' : 'to-check');
    }
    expect(straddling).toBeGreaterThan(0);
  });

  it('is to check when the interval straddles A2, when French was not measured, or an answer is unsure', () => {
    expect(lab(person({ french: french(-1.2) }))?.outcome).toBe('to-check');
    expect(lab(person(undefined))?.outcome).toBe('to-check');
    expect(lab(person({ french: french(-0.2) }, { 'lab-public': 'unsure' }))?.outcome).toBe('to-check');
  });

  it('is not eligible when one known condition is not met, whatever is unknown', () => {
    expect(lab(person(undefined, { 'work-authorisation': 'no' }))?.outcome).toBe('not-eligible');
  });

  it('counts no conditions it has not counted: one or more may not be met', () => {
    const result = lab(
      person({ french: french(-0.2) }, { 'work-authorisation': 'no', 'lab-public': 'no', 'lab-site': 'no' }),
    );

    expect(result?.conditions.filter(({ outcome }) => outcome === 'not-met')).toHaveLength(3);
    expect(result?.sentence.fr).toMatch(/^Au moins une condition/);
    expect(result?.sentence.en).toMatch(/^At least one /);
  });

  it('has seven conditions; civic life is information only', () => {
    const result = lab(person({ french: french(-0.2) }));

    expect(result?.conditions.map(({ id }) => id)).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7']);
    expect(result?.conditions.find(({ id }) => id === 'E6')?.outcome).toBeUndefined();
    expect(result?.conditions.filter(({ sensitive }) => sensitive).map(({ id }) => id)).toEqual(['E2', 'E4']);
  });

  it('is told and proposed only to someone who asked', () => {
    expect(lab(person({ french: french(-0.2) }, { 'lab-wanted': false }))).toBeUndefined();
    expect(lab({ targets: [], answers: USUAL, levels: { french: french(-0.2) } })).toBeUndefined();
    expect(eligibilityOf(buildProfile({ answers: USUAL }), catalogue).map(({ scheme }) => scheme)).toContain(
      'migration-lab',
    );
    expect(find(recommendFor(person({ french: french(-0.2) })), 'migration-lab')).toMatchObject({
      status: 'whole',
    });
    expect(
      find(recommendFor(person({ french: french(-0.2) }, { 'lab-wanted': false })), 'migration-lab'),
    ).toBeUndefined();
    expect(
      find(recommendFor({ targets: [], answers: USUAL, levels: { french: french(-0.2) } }), 'migration-lab'),
    ).toBeUndefined();
  });
});
