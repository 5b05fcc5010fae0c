import type { PlanWords } from './plan-words.js';

/** The plan in English. */
export const englishPlan: PlanWords = {
  title: 'The action plan',
  help: 'The software proposes. You decide together: choose a step to accept, change or set aside.',
  state: (decision) =>
    decision === undefined
      ? 'proposed'
      : {
          accepted: 'accepted',
          changed: 'changed',
          declined: 'set aside',
          added: 'added',
          reordered: 'moved',
          'not-now': 'not now',
          'not-for-me': 'not for me',
        }[decision],
  row: (date, text, state) => `${date} – ${text} (${state})`,
  add: 'Add a step',
  signOff: 'Agree on the plan with the person',
  leave: 'Finish',
  step: (choice) =>
    ({
      accept: 'Accept this step',
      words: 'Change the words',
      date: 'Change the date',
      up: 'Move before',
      down: 'Move after',
      'not-now': 'Not now',
      decline: 'Set this step aside',
      back: 'Back to the plan',
    })[choice],
  newWords: 'The new words of this step:',
  newDate: 'The new date, for example 15/03/2027 (day/month/year):',
  addedWords: 'Which step should be added?',
  addedDate: 'By when? For example 15/03/2027 (day/month/year).',
  reason: 'For what reason? A few words, without names and nothing about health.',
  mayBeEmpty: 'Enter alone: write nothing.',
  notDate: 'Write a date, for example 15/03/2027 (day/month/year).',
  signQuestion: 'Where do you stand, the person and you?',
  whole: (choice) =>
    ({
      agreed: 'We agree on this plan',
      'not-now': 'The person does not wish to go on now',
      'not-for-me': 'The person does not wish to go on',
      back: 'Back to the plan',
    })[choice],
  recorded: 'Noted.',
  agreed: (date) => `Plan agreed on ${date}.`,
  documents: (id) => [
    'The two documents:',
    `coeps sittings report ${id} --for person --out person.html`,
    `coeps sittings report ${id} --for counsellor --out counsellor.html`,
  ],
  open: 'the plan',
};
