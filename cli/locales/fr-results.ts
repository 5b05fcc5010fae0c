import type { ResultWords } from './result-words.js';

/** The results in French. */
export const frenchResults: ResultWords = {
  title: 'Votre point de départ',
  purpose: [
    'Ce n’est pas un examen. Il n’y a pas de note.',
    'Ce résultat aide à choisir. Il ne décide pas à votre place.',
  ],
  indicative:
    'Niveau indicatif : la difficulté des questions est une estimation, pas encore vérifiée sur les réponses de beaucoup de personnes.',
  strengths: 'Ce que vous savez déjà faire',
  noStrengthsYet: 'Vous êtes au début du parcours. Vos expériences comptent aussi : parlez-en ensemble.',
  nextSteps: 'Ce qui vient ensuite',
  towards: (area, canDo) => `${area} : ${canDo}`,
  levels: 'Repères par domaine',
  labelled: (label, words) => `${label} : ${words}`,
  path: (levels) => `Le chemin : ${levels.join(', ')}.`,
  overall: 'Ensemble',
  written: 'À l’écrit',
  oral: 'À l’oral',
  start: 'début du parcours',
  at: (level) => level,
  between: (lower, upper) => `entre ${lower} et ${upper} : à confirmer ensemble`,
  span: (lower, upper) => `de ${lower} à ${upper} : à préciser`,
  notMeasured: 'non mesuré',
  selfAssessed: (level) => ` (d’après vous : ${level})`,
  since: (date) => `Depuis la fois d’avant (${date})`,
  noChange:
    'Rien de sûr n’a changé entre les deux passations. Cela peut aussi venir de l’imprécision des mesures.',
  attitudes: 'Points forts pour parler ensemble',
  recommendations: 'Pistes proposées',
  plan: 'Plan d’action proposé',
  because: 'Pourquoi :',
  missing: 'Ce qui manque encore pour le dire :',
  wouldChange: 'Ce qui changerait la proposition :',
  toKnow: 'À savoir :',
  eligibility: 'Dispositifs',
  horizon: (horizon) =>
    ({
      short: 'Maintenant et dans les prochaines semaines',
      medium: 'Dans les prochains mois',
      long: 'Plus tard',
    })[horizon],
  followUps: 'Rendez-vous pour faire le point :',
  toCheck: 'à vérifier',
  facts: 'Comment ce résultat a été obtenu',
  factLine: (items, minutes, dontKnow) =>
    `${items} questions en ${minutes} minutes ; « je ne sais pas » : ${dontKnow} fois.`,
  content: (named) => `Contenus : ${named}.`,
  limits: 'Ce résultat n’est ni un certificat, ni une preuve pour une administration, ni une sélection.',
  unfinished: 'Toutes les parties choisies ne sont pas terminées.',
};
