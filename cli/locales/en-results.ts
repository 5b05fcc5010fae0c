import type { ResultWords } from './result-words.js';

/** The results in English. */
export const englishResults: ResultWords = {
  title: 'Your starting point',
  purpose: [
    'This is not an exam. There is no mark.',
    'This result helps to choose. It does not decide for you.',
  ],
  indicative:
    'Indicative level: the difficulty of the questions is an estimate, not yet checked against the answers of many people.',
  strengths: 'What you can already do',
  noStrengthsYet: 'You are at the start of the path. Your experience counts too: talk about it together.',
  nextSteps: 'What comes next',
  towards: (area, canDo) => `${area}: ${canDo}`,
  levels: 'Landmarks by area',
  labelled: (label, words) => `${label}: ${words}`,
  path: (levels) => `The path: ${levels.join(', ')}.`,
  overall: 'Overall',
  written: 'Written',
  oral: 'Spoken',
  start: 'start of the path',
  at: (level) => level,
  between: (lower, upper) => `between ${lower} and ${upper}: to be confirmed together`,
  span: (lower, upper) => `from ${lower} to ${upper}: to be made more precise`,
  notMeasured: 'not measured',
  selfAssessed: (level) => ` (in your own view: ${level})`,
  since: (date) => `Since the time before (${date})`,
  noChange: 'Nothing has surely changed between the two sittings. The measures are also not exact.',
  attitudes: 'Strengths to talk about together',
  recommendations: 'Proposed ways forward',
  plan: 'Proposed action plan',
  because: 'Why:',
  missing: 'What is still missing to say so:',
  wouldChange: 'What would change the proposal:',
  toKnow: 'To know:',
  eligibility: 'Schemes',
  horizon: (horizon) =>
    ({ short: 'Now and in the coming weeks', medium: 'In the coming months', long: 'Later' })[horizon],
  followUps: 'Meetings to take stock:',
  toCheck: 'to be checked',
  facts: 'How this result came about',
  factLine: (items, minutes, dontKnow) =>
    `${items} questions in ${minutes} minutes; “I don’t know”: ${dontKnow} times.`,
  content: (named) => `Content: ${named}.`,
  limits: 'This result is not a certificate, not a proof for an administration and not a selection.',
  unfinished: 'Not all the parts chosen are finished.',
};
