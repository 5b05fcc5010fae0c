import { describe, expect, it } from 'vitest';
import { vplPrefeasibility } from '../../src/pathways/vpl-prefeasibility.js';
import { buildProfile } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';
import { areas, EXPERIENCED_CARER, french, technical, USUAL } from './people.js';

const catalogue = loadCatalogue();
const today = '2026-11-21';

const carer = buildProfile({
  ...EXPERIENCED_CARER,
  answers: {
    ...EXPERIENCED_CARER.answers,
    situation: ['home-employee', 'family-carer'],
    goals: ['be-recognised'],
    'first-aid': 'recent',
    experiences: [
      {
        'experience-title': 'aide à une personne âgée',
        'experience-kind': 'family',
        'experience-abroad': true,
        'experience-areas': areas(8),
        'experience-activities': ['t8-toilette', 't8-habillage', 't8-transferts'],
        'experience-duration': '5-10',
        'experience-recency': 'under-3',
        'experience-autonomy': 'alone',
        'experience-traces': true,
      },
    ],
  },
});

describe('the VPL pre-feasibility export', () => {
  const file = vplPrefeasibility(carer, catalogue, { certification: 'advd', today });

  it('has the parts of the official file', () => {
    expect(file).toMatchObject({
      version: 1,
      madeOn: today,
      situation: ['SALARIE_PRIVE', 'AIDANTS_FAMILIAUX'],
      goals: ['be-recognised'],
      opinion: null,
      prerequisites: [{ id: 'first-aid', state: 'acquired' }],
    });
    expect(file.experiences).toEqual([
      {
        title: 'aide à une personne âgée',
        kind: 'family',
        abroad: true,
        duration: 'over-5',
        recency: 'under-3',
        autonomy: 'alone',
        traces: true,
        areas: areas(8),
        activities: ['t8-toilette', 't8-habillage', 't8-transferts'],
      },
    ]);
  });

  it('proposes yes, partly or no per competence from the activities ticked', () => {
    const bloc = file.blocs.find(({ id }) => id === 'advd/BC05');

    expect(bloc?.competences.map(({ proposed }) => proposed)).toEqual(['yes', 'partly', 'yes', 'no', 'no']);
    expect(
      file.blocs.find(({ id }) => id === 'advd/BC06')?.competences.every(({ proposed }) => proposed === 'no'),
    ).toBe(true);
    expect(file.blocs.every(({ words }) => words === '')).toBe(true);
  });

  it('aims at the blocs that are realistic', () => {
    expect(file.target).toMatchObject({ certification: 'advd', scope: 'blocs', blocs: ['advd/BC05'] });
    expect(
      vplPrefeasibility(buildProfile(EXPERIENCED_CARER), catalogue, { certification: 'advd', today }).target
        .scope,
    ).toBe('whole');
  });

  it('says which basic skills were measured, declared or not', () => {
    expect(file.basicSkills.map(({ id, source }) => [id, source])).toEqual([
      ['french', 'measured'],
      ['digital', 'measured'],
      ['arithmetic', 'not-measured'],
    ]);
    const declared = buildProfile({ answers: { ...USUAL, 'schooled-in-french': 'yes' } });
    expect(
      vplPrefeasibility(declared, catalogue, { certification: 'ef', today }).basicSkills[0]?.source,
    ).toBe('declared');
  });

  it('proposes nothing where activities were not asked, and tolerates an erased text', () => {
    const profile = buildProfile({
      answers: { ...USUAL, experiences: [{ 'experience-areas': areas(8) }] },
      levels: { french: french(0.5), technical: technical(1, 8) },
    });

    const plain = vplPrefeasibility(profile, catalogue, { certification: 'advd', today });

    expect(plain.experiences[0]).toEqual({ duration: 'unknown', areas: areas(8), activities: [] });
    expect(plain.blocs.find(({ id }) => id === 'advd/BC05')?.competences[0]).not.toHaveProperty('proposed');
    expect(plain.prerequisites[0]?.state).toBe('unknown');
  });

  it('carries the warning of an ended registration and does not show the code as current', () => {
    expect(file.warnings.map(({ code }) => code)).toEqual(['registration-ended']);
    expect(file.target.code).toEqual({ code: 'RNCP37780', current: false });
  });

  it('refuses a certification that does not exist', () => {
    expect(() => vplPrefeasibility(carer, catalogue, { certification: 'x', today })).toThrow(
      /unknown-reference/,
    );
  });
});
