import type { AnswerValue } from '../../src/assessment/events.js';
import type { AreaSpec, ProfileSpec } from './build-profile.js';

/** An ability shown by some answers. */
export function at(ability: number, answers = 6): AreaSpec {
  return { ability, answers };
}

const AREA_IDS = [
  'T1-gestion',
  'T2-prevention',
  'T3-entretien',
  'T4-repas',
  'T5-projet',
  'T6-soins-enfant',
  'T7-eveil',
  'T8-actes-adulte',
  'T9-lien-social',
  'T10-posture',
];

/** Ids of technical areas by number, 1 to 10. */
export function areas(...numbers: readonly number[]): string[] {
  return numbers.map((number) => AREA_IDS[number - 1] ?? '');
}

/** Technical areas at one ability. */
export function technical(ability: number, ...numbers: readonly number[]): Record<string, AreaSpec> {
  return Object.fromEntries(areas(...numbers).map((area) => [area, at(ability)]));
}

/** French read, used and heard, at one ability. */
export function french(ability: number): Record<string, AreaSpec> {
  return {
    reading: at(ability),
    'language-use': at(ability),
    interaction: at(ability),
    listening: at(ability),
  };
}

/** An experience of some years on one's own. */
export function experience(duration: string, ...numbers: readonly number[]): Record<string, AnswerValue> {
  return {
    'experience-areas': areas(...numbers),
    'experience-duration': duration,
    'experience-autonomy': 'alone',
    'experience-kind': 'paid',
  };
}

/** Answers most people give. */
export const USUAL: Readonly<Record<string, AnswerValue>> = {
  adult: true,
  'under-30': false,
  situation: ['job-seeker'],
  'search-length': 'under-1',
  'integration-support': false,
  'schooled-in-french': 'no',
  'schooling-length': '10-or-more',
  'titles-held': ['no-title'],
  'foreign-diploma': false,
  'interest-confirmed': 'yes',
  'training-time': 'full-time',
  'childminder-agrement': 'no',
  'recontact-agreed': true,
  needs: ['find-job'],
};

/** An experienced personal carer with French at B1: VPL of the whole title is within reach. */
export const EXPERIENCED_CARER: ProfileSpec = {
  targets: ['assistant-vie-dependance'],
  answers: { ...USUAL, experiences: [experience('5-10', 1, 2, 3, 4, 5, 8, 9)] },
  levels: {
    french: french(1),
    digital: { communication: at(0.8), safety: at(0.8) },
    technical: technical(1.7, 1, 2, 3, 4, 5, 8, 9, 10),
  },
};

/** Someone at the very start: few words of French, no experience, no test of skills. */
export const BEGINNER: ProfileSpec = {
  targets: ['employe-familial'],
  answers: { ...USUAL, experiences: [], 'schooling-length': 'none' },
  levels: { french: french(-2.8), digital: { communication: at(-2.2), safety: at(-2.2) } },
};
