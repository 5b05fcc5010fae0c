import type { AssessmentContent, QuestionnaireFile } from '../../src/assessment/content.js';
import type { Bank, Item, Stimulus } from '../../src/banks/bank.js';

/** Things no screen may carry out: escape sequences, bidi overrides, zero-width characters, a carriage return. */
const HOSTILE = '\u001B[2J\u001B]0;titre\u0007a\u202Eb\u200Bc\u0007\rd';

const LONG_TEXT = Array.from(
  { length: 14 },
  (_, n) => `Ligne ${n + 1} : Madame Silva vous laisse un mot sur la table de la cuisine, avec une consigne.`,
).join('\n');

const stimuli: Stimulus[] = [
  { id: 'long', kind: 'text', title: 'Un long message', text: LONG_TEXT },
  { id: 'drawn', kind: 'screen', alt: 'Un téléphone', text: '┌────────┐\n│  14:30 │\n└────────┘' },
  {
    id: 'script',
    kind: 'script',
    title: 'Au téléphone',
    text: 'Le train part à midi pile.',
    plays: 2,
    voice: 'Lente.',
  },
];

const common = { revision: 1, scale: 'all', level: 'low', rationale: 'Parce que.' } as const;

/** One item of every type. */
export const ITEMS: readonly Item[] = [
  {
    ...common,
    id: 'single',
    type: 'single-choice',
    stimulus: 'long',
    stem: 'Que dit le message ?',
    options: [
      {
        id: 'a',
        text: 'Le premier choix, assez long pour passer à la ligne sur un petit écran de soixante colonnes',
        key: true,
      },
      { id: 'b', text: `Le deuxième ${HOSTILE}` },
      { id: 'c', text: 'Le troisième' },
    ],
  },
  {
    ...common,
    id: 'several',
    type: 'multiple-choice',
    stem: 'Cochez ce qui est utile.',
    options: [
      { id: 'a', text: 'Des gants', key: true },
      { id: 'b', text: 'Un seau', key: true },
      { id: 'c', text: 'Un parapluie' },
    ],
  },
  { ...common, id: 'truth', type: 'true-false', stimulus: 'drawn', stem: 'Il est 14 h 30.', answer: true },
  {
    ...common,
    id: 'order',
    type: 'ordering',
    stem: 'Mettez dans l’ordre.',
    options: [
      { id: 'a', text: 'Mouiller' },
      { id: 'b', text: 'Savonner' },
      { id: 'c', text: 'Rincer' },
      { id: 'd', text: 'Sécher' },
    ],
    order: ['a', 'b', 'c', 'd'],
  },
  {
    ...common,
    id: 'match',
    type: 'matching',
    stem: 'Reliez.',
    left: [
      { id: 'l1', text: 'Vitre' },
      { id: 'l2', text: 'Sol' },
      { id: 'l3', text: 'Four' },
    ],
    right: [
      { id: 'r1', text: 'Raclette' },
      { id: 'r2', text: 'Serpillière' },
      { id: 'r3', text: 'Grattoir' },
      { id: 'r4', text: 'Peigne' },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3' },
  },
  {
    ...common,
    id: 'gap',
    type: 'gap-choice',
    stem: 'Je ___ à 8 heures.',
    options: [
      { id: 'a', text: 'viens', key: true },
      { id: 'b', text: 'vient' },
    ],
  },
  { ...common, id: 'text', type: 'short-text', stem: 'Quel jour ?', accept: ['lundi'] },
  { ...common, id: 'number', type: 'number', stem: 'Combien d’heures ?', answer: 2.5, unit: 'h' },
  {
    ...common,
    id: 'judgement',
    type: 'situational-judgement',
    stem: 'Que faites-vous ?',
    options: [
      { id: 'a', text: 'Prévenir', score: 2, why: 'Bien.' },
      { id: 'b', text: 'Attendre', score: 1, why: 'Moyen.' },
      { id: 'c', text: 'Partir', score: 0, why: 'Non.' },
    ],
  },
  {
    ...common,
    id: 'listening',
    type: 'gap-choice',
    stimulus: 'script',
    stem: 'Quand part le train ?',
    options: [
      { id: 'a', text: 'Douze heures', key: true },
      { id: 'b', text: 'Dix heures' },
    ],
  },
  {
    ...common,
    id: 'rated',
    type: 'rated',
    stem: 'Présentez-vous.',
    material: 'Laisser parler une minute.',
    minutes: 1,
    rubric: [
      { score: 0, text: 'Rien de compris' },
      { score: 1, text: 'Des mots' },
      { score: 2, text: 'Des phrases' },
    ],
  },
]; // prettier-ignore

/** A bank that gives every item once. */
export const BANK: Bank = {
  format: 1,
  id: 'small',
  version: '1.0.0',
  title: { fr: 'Petit test', en: 'Small test' },
  defaultLanguage: 'fr',
  language: 'fr',
  scales: [
    {
      id: 'all',
      title: { fr: 'Domaine', en: 'Area' },
      channel: 'any',
      levels: { high: { canDo: [{ id: 'can', text: 'Je sais faire le plus dur.' }] } },
    },
  ],
  levels: [
    { id: 'low', title: 'Bas' },
    { id: 'high', from: 0, title: 'Haut' },
  ],
  prior: { mean: 0, sd: 1 },
  administration: {
    minItems: ITEMS.length,
    maxItems: ITEMS.length,
    perStimulus: 2,
    settle: 0.999,
    minimumGain: 0,
  },
  stimuli,
  items: ITEMS.map((item) => ({ ...item })),
};

/** One question of every type. */
const QUESTIONNAIRE: QuestionnaireFile = {
  format: 1,
  id: 'intake',
  version: '1.0.0',
  title: { fr: 'Échange', en: 'Talk' },
  defaultLanguage: 'fr',
  minutes: 2,
  sections: [
    {
      id: 'first',
      title: { fr: 'Début', en: 'Start' },
      notice: { fr: 'Aucun nom.', en: 'No names.' },
      questions: [
        {
          id: 'q-single',
          type: 'single',
          text: { fr: 'Comment ?', en: 'How?' },
          options: [
            { id: 'x', text: 'ici' },
            { id: 'y', text: 'là-bas' },
          ],
        },
        {
          id: 'q-multiple',
          type: 'multiple',
          max: 2,
          text: 'Lesquels ?',
          options: [
            { id: 'p', text: 'un' },
            { id: 'q', text: 'deux' },
            { id: 'r', text: 'trois' },
            { id: 'none', text: 'aucun', exclusive: true },
          ],
        },
        { id: 'q-yes', type: 'yes-no', text: 'Oui ou non ?' },
        {
          id: 'q-scale',
          type: 'scale',
          text: 'Souvent ?',
          options: [
            { id: 'often', text: 'souvent' },
            { id: 'never', text: 'jamais' },
          ],
        },
        { id: 'q-text', type: 'text', text: 'En un mot ?', personal: true },
        { id: 'q-number', type: 'number', text: 'Combien ?', minimum: 0, maximum: 50 },
        { id: 'q-month', type: 'month', text: 'Depuis quand ?' },
        {
          id: 'q-entries',
          type: 'entries',
          text: 'Quelles expériences ?',
          max: 2,
          fields: [
            { id: 'what', type: 'text', text: 'Quoi ?', personal: true },
            { id: 'abroad', type: 'yes-no', text: 'Ailleurs ?' },
          ],
        },
        { id: 'q-languages', type: 'multiple', text: 'Quelles langues ?', optionsFrom: 'languages' },
      ],
    },
  ],
};

/** A questionnaire and a test. */
export const CONTENT: AssessmentContent = {
  assessment: {
    format: 1,
    id: 'small',
    version: '1.0.0',
    title: 'Petit',
    defaultLanguage: 'fr',
    parts: [
      { id: 'intake', questionnaire: 'intake' },
      { id: 'test', bank: 'small' },
    ],
  },
  questionnaires: [QUESTIONNAIRE],
  banks: [BANK],
};
