import type { OccupationWords } from './occupation-words.js';

export const frenchOccupations: OccupationWords = {
  title: 'Les métiers, avant de choisir',
  invite: 'Lisez ensemble une ou plusieurs fiches. Deux fiches peuvent se lire côte à côte.',
  toQuestion: 'Passer à la question',
  what: 'Le travail',
  withWhom: 'Avec qui',
  asks: 'Ce qu’il demande',
  isNot: 'Ce que ce n’est pas',
  day: 'Une journée',
  nextStep: 'Pour aller plus loin',
  beside: 'une autre fiche à côté',
  toList: 'liste des métiers',
  plainHow: (sheets) =>
    `Fiches des métiers : tapez « f » et un numéro (1 à ${sheets}) pour en lire une, « f » et deux numéros pour en comparer deux.`,
  noSuchSheet: (sheets) => `Il y a ${sheets} fiches : tapez par exemple « f 1 » ou « f 1 2 ».`,
};
