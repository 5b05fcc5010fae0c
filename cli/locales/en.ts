import { englishErrors } from './en-errors.js';
import { englishOccupations } from './en-occupations.js';
import { englishPlan } from './en-plan.js';
import { englishResults } from './en-results.js';
import { englishSittings } from './en-sittings.js';
import type { Words } from './words.js';

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const dateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short' });
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

function about(minutes: number): string {
  return minutes <= 1 ? 'one minute' : `${minutes} minutes`;
}

function outOfTen(probability: number): string {
  const tenths = Math.round(probability * 10);
  if (tenths === 0) return 'less than 1 chance in 10';
  return tenths === 10 ? 'almost sure' : `${tenths} chance${tenths > 1 ? 's' : ''} in 10`;
}

const STOPS: Readonly<Record<string, string>> = {
  'cuts-settled': 'the levels were sure enough',
  'area-cuts-settled': 'the levels of every area were sure enough',
  'most-items': 'the greatest number of questions was reached',
  'fewest-items': 'the least number of questions was reached',
  'every-area-served': 'every area had its questions',
  'most-minutes': 'the time planned was reached',
  'standard-error': 'the precision aimed at was reached',
  'predicted-gain': 'one more question would have taught next to nothing',
  'gentle-floor': 'a kind stop, at the start of the path',
  'pool-exhausted': 'no suitable question was left',
};

/** The interface in English. */
export const english: Words = {
  locale: 'en',
  language: {
    question: 'In which language should instructions be given? Questions stay in French or English.',
    notReviewed: 'translation not reviewed',
    byTerminal: 'its display depends on the terminal',
  },
  common: {
    yes: 'Yes',
    no: 'No',
    true: 'True',
    false: 'False',
    dontKnow: 'I don’t know',
    notObserved: 'Not observed, nothing is concluded',
    skip: 'Skip this question',
    minutes: about,
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    key: (key) =>
      ({ enter: 'Enter', escape: 'Esc', space: 'Space', arrows: 'arrows', backspace: 'Backspace' })[key],
  },
  consent: {
    title: 'Before we start',
    notice: [
      'You will answer questions about your career, French, digital tools and the job.',
      'This is not an exam. There is no mark. You can say “I don’t know” to any question.',
      'Your answers help to choose training with you. The counsellor proposes. You decide together.',
      'Your answers stay on this computer, without your name. Nothing is sent.',
      'You can pause, stop, see your answers, correct them or have them erased.',
      'You can refuse. The guidance then goes on without the test.',
    ],
    question: 'Do you agree to answer the questions?',
    accept: 'Yes, I agree',
    refuse: 'No, I prefer to talk without the test',
    refused: [
      'Noted: there is no test. Nothing else is recorded.',
      'The guidance goes on. You can talk together about:',
      '– what you have already done, at work, at home or as a volunteer;',
      '– the occupation that attracts you, and what it asks for every day;',
      '– French: a training provider nearby can offer a course and its own test;',
      '– possible training, recognition of prior experience (VAE), a visit or a work trial.',
      'You can change your mind later: just begin a new sitting.',
    ],
  },
  parts: {
    title: 'Choosing the parts',
    question: 'Which parts does this person need?',
    help: 'For the counsellor. A part left out is reported as “not measured”.',
    offer: (title, minutes, optional) =>
      `${title} (about ${about(minutes)}${optional && !/optional/.test(title) ? ', optional' : ''})`,
  },
  part: {
    question: 'Shall we start this part?',
    start: 'Start',
    skip: 'Skip this part',
    pause: 'Pause first',
    startWith: (areas) => `Start, with also: ${list.format(areas)}`,
    expect: (minutes) => `About ${about(minutes)}. There is no time limit. Questions adapt to your answers.`,
  },
  question: {
    picture: (description) => `Picture: ${description}`,
    otherLanguage: (language) => `(question in ${languages.of(language) ?? language})`,
    progress: ({ done, atMost }) => `Question ${done + 1} of ${Math.max(done + 1, atMost)} at most`,
    left: (minutes) => `about ${about(Math.max(1, Math.round(minutes)))} left`,
    text: 'Text to read',
    page: (page, pages) => `page ${page} of ${pages}`,
    readAloud: 'Recorded: question read aloud.',
    notReadAloud: 'This question measures reading: it is read alone.',
    undone: 'The last answer is taken back. Please answer again.',
    nothingToUndo: 'There is no answer to take back.',
    noted: 'The note is saved.',
    moreAbove: 'more above',
    moreBelow: 'more below',
  },
  how: {
    one: (count) => `A number from 1 to ${count}`,
    several: (count, max) =>
      `Several answers possible${max === undefined ? '' : `, at most ${max}`}: numbers from 1 to ${count}`,
    order: (count) => `The ${count} numbers in the right order`,
    match: (left, lastLetter) => `A letter from A to ${lastLetter} for each of the ${left} numbers`,
    text: 'Write your answer',
    number: (unit) => (unit === undefined ? 'Write a number' : `Write a number (${unit})`),
    month: 'Month and year, for example 03/2019, or the year alone',
    rate: (scores) => `A line of the rubric: ${scores.join(', ')}`,
    entries: 'Add a line, or confirm the list',
  },
  refusal: {
    unknownChoice: (count) => `Please answer with a number from 1 to ${count}.`,
    tooMany: (max) => `Please choose at most ${max} answer${max > 1 ? 's' : ''}.`,
    takeOne: 'Please choose at least one answer.',
    orderAll: (count) => `Please give the ${count} numbers in order, each once.`,
    matchAll: (left, lastLetter) =>
      `Please give each of the ${left} numbers a letter from A to ${lastLetter}.`,
    number: 'Please write a number, such as 12 or 2.5.',
    range: (minimum, maximum) =>
      minimum === undefined
        ? `Please write a number up to ${maximum}.`
        : maximum === undefined
          ? `Please write a number from ${minimum}.`
          : `Please write a number from ${minimum} to ${maximum}.`,
    month: 'Please write a month and a year, such as 03/2019, or a year.',
    empty: 'Please write an answer.',
    unknownScore: (scores) => `The rubric has lines ${list.format(scores.map(String))}.`,
    unknownCommand: (typed) => `“${typed}” is not a command here. Type h for help.`,
  },
  entries: {
    none: 'The list is empty.',
    count: (count) => (count === 1 ? '1 line' : `${count} lines`),
    add: 'Add a line',
    done: 'The list is complete',
  },
  counsellor: {
    turnToYou: 'Turn the screen towards you, then press a key.',
    turnToPerson: 'A key clears the screen. Then turn it towards the person.',
    stopSharing: 'What follows is for you alone. Stop sharing the screen, then press a key.',
    shareAgain: 'A key clears the screen. Then share it again.',
    anyKey: 'Press a key to go on',
    scriptTitle: 'To read aloud',
    taskTitle: 'Instructions of the task',
    rateTitle: 'Observation rubric',
    rateNow: 'The task is done: use the rubric',
    question: 'Question put to the person:',
    plays: (times) => `To be read at most ${times} times.`,
    voice: (voice) => `Voice: ${voice}`,
    minutes: (minutes) => `About ${about(minutes)}. Time is for information only.`,
    viewTitle: 'For the counsellor',
    viewNothing: 'Nothing to show here: no test is under way.',
    area: (area) => `Area: ${area}`,
    chance: outOfTen,
    success: (probability) => `Expected success on this question: ${outOfTen(probability)}.`,
    rank: (rank, candidates) =>
      rank <= 1
        ? `This is the most useful question now, out of ${candidates} possible ones.`
        : `This is one of the most useful questions now (number ${rank} out of ${candidates} possible ones).`,
    given: (count, atMost) => `Questions asked: ${count}, of ${atMost} at most.`,
    stopped: (title, count, reason) => `${title}: ${count} answers; end: ${reason}.`,
    stopReason: (rule) => STOPS[rule],
    noteTitle: 'Private note',
    notePrompt: 'No names, nothing about health.',
  },
  keys: {
    title: 'Keys',
    answer: 'Answer',
    command: (command) =>
      ({
        'dont-know': 'I don’t know, or skip the question',
        undo: 'take the last answer back',
        'read-aloud': 'record that the question is read aloud',
        text: 'see the text again',
        note: 'write a private note',
        counsellor: 'counsellor’s view',
        language: 'language of instructions: French or English',
        pause: 'pause',
        sheets: 'sheets on the occupations, where there is one to choose',
        'end-part': 'end this part; its answers count',
        help: 'this help',
        quit: 'stop; everything is saved',
      })[command],
    short: (command) =>
      ({
        'dont-know': 'I don’t know',
        undo: 'undo',
        'read-aloud': 'read aloud',
        text: 'text',
        note: 'note',
        counsellor: 'counsellor',
        language: 'language',
        pause: 'pause',
        sheets: 'sheets',
        'end-part': 'end part',
        help: 'help',
        quit: 'stop',
      })[command],
    choose: 'choose',
    move: 'move',
    take: 'tick',
    confirm: 'confirm',
    menu: 'menu',
    back: 'back',
    next: 'next',
    previous: 'previous page',
    erase: 'erase',
    grab: 'pick up, put down',
    match: 'match',
  },
  pause: {
    title: 'Pause',
    saved: 'Everything is saved. Go on when you like, today or another day.',
    resume: 'Go on',
    quit: 'Stop for today',
    breakTitle: 'A break?',
    breakProposal: (minutes) => `You have been working for ${about(minutes)}. Would you like a break?`,
    goOn: 'Go on',
    rest: 'Take a break',
    endTitle: 'End this part?',
    endPart: 'End this part',
    endPartKept: 'The answers given count. The key “u” comes back to this part.',
  },
  screen: {
    tooSmall: (columns, rows) =>
      `The window is too small. Please enlarge it: at least ${columns} columns and ${rows} lines.`,
    notSaved: 'The answer could not be saved. Nothing before it is lost.',
    tryAgain: 'Try again',
  },
  home: {
    title: 'Positioning – sittings',
    none: 'No sitting yet.',
    create: 'New sitting',
    quit: 'Quit',
    labelQuestion: 'A label to find this sitting again (optional)',
    labelHelp: 'A number or a word, never the person’s name.',
    modeQuestion: 'How does the sitting take place?',
    mode: (mode) =>
      ({
        'in-room': 'Together, in the same room',
        remote: 'At a distance, by phone or video',
        alone: 'The person alone at the screen',
      })[mode],
    seesTextQuestion: 'Can the person see the texts on a screen?',
    formQuestion: 'Which length?',
    row: (label, state, lastAt) => `${label} · ${state} · ${dateTime.format(new Date(lastAt))}`,
    unnamed: (id) => `No label (${id})`,
    finished: 'finished',
    refused: 'without test',
    otherContent: 'made with other content',
    inPart: (part) => `under way: ${part}`,
    notResumable: 'This sitting cannot be resumed here.',
    search: 'Search',
    action: (action) =>
      ({
        open: 'Go on, or see results and plan',
        documents: 'Write the two documents, for the person and for you',
        export: 'Export to a file',
        erase: 'Erase',
        back: 'Back to the list',
      })[action],
    eraseQuestion: 'Erase this sitting and all its files, for good?',
    eraseForGood: 'Erase for good',
    reader: (reader) => ({ person: 'person', counsellor: 'counsellor' })[reader],
    written: (paths) => `Written, readable by you alone: ${paths.join(', ')}`,
    followUp: (date) => `review on ${date}`,
    overdue: (sittings) =>
      `Retention period over for ${sittings} sitting${sittings === 1 ? '' : 's'}. See: coeps sittings retain`,
  },
  plain: {
    welcome: 'Positioning, line by line. Type h then Enter for help.',
    help: (commands) => [
      'Answer with a number, several numbers or a few words, then Enter.',
      ...commands.map(([key, meaning]) => `  ${key}: ${meaning}`),
      'Where the answer is written in words, put / before a command: /u, /p, /q.',
    ],
    enterToGoOn: 'Enter to go on.',
    ended: 'There is nothing more to read. The sitting is saved.',
    saved: 'The sitting is saved.',
    resumeWith: (command) => `To resume: ${command}`,
  },
  run: {
    needsTerminal: (demo, plain) =>
      `Positioning needs a terminal with a keyboard: open a terminal and try again. Without one, try the demonstration (${demo}) or the line-by-line mode (${plain}).`,
    lockRecovered: () => 'The program had stopped without closing this sitting. It is whole.',
    tornLine: (backup) =>
      `The last line of the file was cut short: it was taken out. A copy of the file as it was is kept: ${backup}`,
    nothingToResume: 'There is no sitting to resume. Begin with: coeps run',
    chooseSitting: (ids) => `Several sittings are under way. Say which one: coeps resume ${ids.join(' | ')}`,
    unknownForm: (form, known) => `There is no form “${form}”. Forms: ${list.format(known)}.`,
    invalidContent: (folder, errors) =>
      `The folder ${folder} cannot be used: ${errors} error${errors === 1 ? '' : 's'}. See: coeps validate ${folder}`,
    noAssessment: (folder) => `The folder ${folder} has no file assessment.yaml.`,
    winpty: (command) => `In Git Bash, try: winpty ${command}`,
  },
  demo: {
    title: 'Demonstration: a simulated person goes through the whole positioning.',
    person: (target, level) => `Simulated person: aims at “${target}”, French around ${level}.`,
    part: (title, answers) => `${title}: ${answers} answer${answers === 1 ? '' : 's'}`,
    simulated: 'Simulated answers: this is nobody’s result.',
  },
  sittings: englishSittings,
  occupations: englishOccupations,
  plan: englishPlan,
  results: englishResults,
  notMeasured: {
    'not-given': 'not measured (the part was not given)',
    mode: 'not measured (cannot be given this way)',
    'too-few-answers': 'not measured (too few answers)',
    'not-chosen': 'not measured (not chosen)',
    declared: 'not measured (declared level)',
    'not-in-target': 'not measured (outside the occupation aimed at)',
  },
  error: englishErrors,
};
