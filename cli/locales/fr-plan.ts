import type { PlanWords } from './plan-words.js';

/** The plan in French. */
export const frenchPlan: PlanWords = {
  title: 'Le plan d’action',
  help: 'Le logiciel propose. Vous décidez ensemble : choisissez une étape pour l’accepter, la modifier ou l’écarter.',
  state: (decision) =>
    decision === undefined
      ? 'proposée'
      : {
          accepted: 'acceptée',
          changed: 'modifiée',
          declined: 'écartée',
          added: 'ajoutée',
          reordered: 'déplacée',
          'not-now': 'pas maintenant',
          'not-for-me': 'ne convient pas',
        }[decision],
  row: (date, text, state) => `${date} – ${text} (${state})`,
  add: 'Ajouter une étape',
  signOff: 'Convenir du plan avec la personne',
  leave: 'Terminer',
  step: (choice) =>
    ({
      accept: 'Accepter cette étape',
      words: 'Changer les mots',
      date: 'Changer la date',
      up: 'Mettre avant',
      down: 'Mettre après',
      'not-now': 'Pas maintenant',
      decline: 'Écarter cette étape',
      back: 'Revenir au plan',
    })[choice],
  newWords: 'Les nouveaux mots de cette étape :',
  newDate: 'La nouvelle date, par exemple 15/03/2027 :',
  addedWords: 'Quelle étape ajouter ?',
  addedDate: 'Pour quelle date ? Par exemple 15/03/2027.',
  reason: 'Pour quelle raison ? Quelques mots, sans nom et sans rien sur la santé.',
  mayBeEmpty: 'Entrée seule : ne rien écrire.',
  notDate: 'Écrivez une date, par exemple 15/03/2027.',
  signQuestion: 'Où en êtes-vous, la personne et vous ?',
  whole: (choice) =>
    ({
      agreed: 'Nous sommes d’accord sur ce plan',
      'not-now': 'La personne ne souhaite pas continuer maintenant',
      'not-for-me': 'La personne ne souhaite pas continuer',
      back: 'Revenir au plan',
    })[choice],
  recorded: 'C’est noté.',
  agreed: (date) => `Plan convenu le ${date}.`,
  documents: (id) => [
    'Les deux documents :',
    `coeps sittings report ${id} --for person --out personne.html`,
    `coeps sittings report ${id} --for counsellor --out conseil.html`,
  ],
  open: 'le plan',
};
