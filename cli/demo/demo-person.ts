import type { AnswerValue } from '../../src/assessment/events.js';

/** A person who does not exist: true abilities in logits by bank and area, and answers to questions by id. */
export interface DemoPerson {
  readonly target: string;
  /** How French comes out, for the introduction. */
  readonly frenchLevel: string;
  readonly abilities: Readonly<
    Record<string, { readonly usual: number; readonly areas?: Readonly<Record<string, number>> }>
  >;
  /** Propensity to try an answer when not knowing, 0 to 1. */
  readonly propensity: number;
  /** Highest level of statements the person says yes to, by bank; with help one above. */
  readonly saysYesUpTo: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** French at about A2, years of helping at home, aims at personal carer. */
export const DEMO_PERSON: DemoPerson = {
  target: 'assistant-vie-dependance',
  frenchLevel: 'A2',
  abilities: {
    french: {
      usual: -0.6,
      areas: { reading: -0.7, 'language-use': -0.8, interaction: -0.4, listening: -0.4 },
    },
    digital: { usual: -0.7, areas: { communication: 0, safety: -0.3 } },
    technical: {
      usual: 0,
      areas: {
        'T1-gestion': -0.9,
        'T2-prevention': 0.3,
        'T3-entretien': 1,
        'T4-repas': 0.8,
        'T5-projet': -0.5,
        'T8-actes-adulte': 0.9,
        'T9-lien-social': 0.9,
        'T10-posture': 0.2,
      },
    },
    'soft-skills': { usual: 0.4 },
  },
  propensity: 0.6,
  saysYesUpTo: { french: 'a2', digital: 'd2', technical: 'progress' },
  answers: {
    'contact-mode': 'in-person',
    'referred-by': 'france-travail',
    needs: ['find-job', 'recognition', 'improve-french'],
    'recontact-agreed': true,
    situation: ['job-seeker'],
    'search-length': 'under-1',
    'integration-support': false,
    adult: true,
    'under-30': false,
    experiences: [
      {
        'experience-title': 'aide à une voisine âgée',
        'experience-kind': 'paid',
        'experience-abroad': false,
        'experience-areas': ['T3-entretien', 'T4-repas', 'T8-actes-adulte'],
        'experience-activities': ['t3-pieces', 't3-linge', 't4-cuisine', 't4-aide-adulte', 't8-toilette'],
        'experience-duration': '1-3',
        'experience-recency': 'under-3',
        'experience-autonomy': 'alone',
        'experience-traces': true,
      },
      {
        'experience-title': 'soin de ma grand-mère',
        'experience-kind': 'family',
        'experience-abroad': true,
        'experience-areas': ['T8-actes-adulte', 'T9-lien-social'],
        'experience-duration': '3-5',
        'experience-recency': '3-10',
        'experience-autonomy': 'alone',
        'experience-traces': false,
      },
    ],
    'childminder-agrement': 'no',
    'schooling-length': '10-or-more',
    'schooled-in-french': 'no',
    'titles-held': ['no-title'],
    'foreign-diploma': false,
    'first-aid': 'none',
    targets: ['assistant-vie-dependance'],
    'interest-confirmed': 'yes',
    goals: ['job-easier', 'be-recognised'],
    'training-time': 'part-time',
    'start-when': 'within-3-months',
    mobility: ['public-transport'],
    constraints: ['no-constraint'],
    devices: ['smartphone'],
    'internet-access': 'home',
    'has-email': true,
    languages: ['fr', 'ar', 'es'],
    'reads-a-language': 'easily',
    'lab-wanted': true,
    'work-authorisation': 'yes',
    'lab-public': 'yes',
    'lab-site': 'yes',
  },
};
