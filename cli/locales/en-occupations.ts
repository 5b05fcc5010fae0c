import type { OccupationWords } from './occupation-words.js';

export const englishOccupations: OccupationWords = {
  title: 'The occupations, before choosing',
  invite: 'Read one or more sheets together. Two sheets can be read side by side.',
  toQuestion: 'Go to the question',
  what: 'The work',
  withWhom: 'With whom',
  asks: 'What it asks for',
  isNot: 'What it is not',
  day: 'A day',
  nextStep: 'To go further',
  beside: 'another sheet beside it',
  toList: 'list of occupations',
  plainHow: (sheets) =>
    `Sheets on the occupations: type “f” and a number (1 to ${sheets}) to read one, “f” and two numbers to compare two.`,
  noSuchSheet: (sheets) => `There are ${sheets} sheets: type for example “f 1” or “f 1 2”.`,
};
