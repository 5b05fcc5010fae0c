import type { BankWords } from './bank-words.js';

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
const list = (items: readonly string[]): string => items.join(', ');
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
const STATUSES: Readonly<Record<string, string>> = {
  'expert-estimated': 'parameters estimated by experts',
  pilot: 'parameters being piloted',
  calibrated: 'parameters calibrated on answers',
  flagged: 'left out, to be reviewed',
  retired: 'retired',
};

/** Words of `coeps bank …` in English. */
export const bankEnglish: BankWords = {
  locale: 'en',
  summary: 'item banks: look at them, try, simulate, write',
  commands: {
    info: 'counts the items and shows where they inform',
    preview: 'plays one item as on screen, then shows the expected answer',
    simulate: 'gives the bank to simulated people',
    length: 'what is known after so many items, by level',
    new: 'creates a content folder with a bank to fill in',
    newItem: 'writes an item to fill in',
  },
  arguments: { item: 'id of the item', folder: 'folder to create' },
  options: {
    bank: 'id of the bank',
    content: 'content folder in place of the built-in content',
    areas: 'areas given, separated by commas; all that are not optional by default',
    json: 'as JSON, for programs',
    svg: 'writes the information curves to this SVG file (- for standard output)',
    show: 'shows the item and the expected answer without asking',
    answer: 'answers as one would type: "2", "1 3", "1b 2a", "?"',
    plain: 'line by line, for screen readers, pipes and simple terminals',
    mode: 'in-room, remote or alone',
    seed: 'a seed: the same one gives the same figures',
    persons: 'number of simulated people',
    personsPerLevel: 'simulated people for each level',
    draws: 'draws of the true parameters',
    population:
      'mean and standard deviation of the abilities, in logits, for example -0.5,1.2; those of the bank by default',
    styles: 'shares of answers tried without knowing, taken in turn, from 0 to 1',
    answers: 'way of answering',
    maxItems: 'most items, in place of the bank’s',
    compare: 'compares with the plain test of the same length',
    html: 'writes the whole report to this HTML file (- for standard output)',
    threads: 'number of threads',
    lengths: 'lengths to look at, separated by commas',
    id: 'id of the bank; the name of the folder by default',
    itemId: 'id of the item; the next one by default',
    title: 'title of the bank',
    newAreas: 'ids of the areas, separated by commas',
    type: 'type of the item',
    area: 'area of the item',
    level: 'level of the item',
    to: 'adds the item to this file, or creates it; otherwise it is printed',
  },
  errors: {
    noFolder: (folder) => `The folder “${folder}” does not exist.`,
    noBank: (folder) => `There is no bank in “${folder}”.`,
    unknownBank: (bank, known, suggestion) =>
      `There is no bank “${bank}”.${meant(suggestion)} Banks: ${list(known)}.`,
    whichBank: (known) => `Say which bank with --bank: ${list(known)}.`,
    unknownArea: (area, known, suggestion) =>
      `There is no area “${area}” in this bank.${meant(suggestion)} Areas: ${list(known)}.`,
    unknownLevel: (level, known, suggestion) =>
      `There is no level “${level}” in this bank.${meant(suggestion)} Levels: ${list(known)}.`,
    unknownItem: (item, suggestion) => `There is no item “${item}”.${meant(suggestion)}`,
    itemInSeveral: (item, banks) =>
      `The item “${item}” is in several banks: say which with --bank (${list(banks)}).`,
    strengthsOnly: (bank) =>
      `The bank “${bank}” names strengths and states no level: there is nothing to simulate.`,
    badCount: (text, option, least, most) =>
      `“${text}” is not a value of ${option}: write a whole number from ${least} to ${most}.`,
    badShare: (text, option) =>
      `“${text}” is not a value of ${option}: write numbers from 0 to 1 separated by commas.`,
    badPopulation: (text) =>
      `“${text}” is not a population: write a mean and a standard deviation, for example -0.5,1.2.`,
    badLengths: (text) =>
      `“${text}” is not a list of lengths: write increasing numbers from 1 to 200, for example 8,12,16.`,
    badAnswer: (text, reason) => `“${text}” is not an answer to this item. ${reason}`,
    badId: (id) => `“${id}” is not an id: letters without accents and digits, joined by hyphens.`,
    repeatedId: (id) => `“${id}” is given twice.`,
    cannotWrite: (path) => `Cannot write ${path}.`,
    notEmpty: (folder) => `The folder “${folder}” is not empty. Nothing was written.`,
    notItemsFile: (file) => `“${file}”: the name of an items file ends in .items.yaml.`,
    outsideContent: (file) => `“${file}” is not in the folder of this bank: the bank would not read it.`,
    unusableFile: (file) =>
      `The item cannot be added to “${file}” without touching the rest. Print it (without --to) and paste it.`,
    idTaken: (id) => `The id “${id}” is already taken in this bank.`,
    notGiven: () => 'None of the areas asked for has an item that can be given this way.',
    interrupted: 'Interrupted. Nothing was written.',
  },
  content: {
    invalid: (folder) => `The content of “${folder}” cannot be used. Correct the errors first.`,
    warnings: (count, folder) => `${plural(count, 'warning')} in this content: coeps validate ${folder}`,
  },
  info: {
    listTitle: 'Banks',
    bankHead: 'Bank',
    itemsHead: 'Items',
    areasHead: 'Areas',
    levelsHead: 'Levels',
    versionHead: 'Version',
    more: (command) => `One bank in detail: ${command}`,
    facts: (version, hash, status) => `Version ${version}, hash ${hash}, ${status}`,
    status: (status) => STATUSES[status] ?? status,
    counts: (items, usable, areas, levels) =>
      [
        plural(items, 'item'),
        ...(usable === items ? [] : [`${usable} of them counted`]),
        plural(areas, 'area'),
        plural(levels, 'level'),
      ].join(', '),
    itemsTitle: 'Items by area, type and level',
    total: 'all',
    type: (type) =>
      ({
        'single-choice': 'single choice',
        'multiple-choice': 'multiple choice',
        'true-false': 'true or false',
        ordering: 'ordering',
        matching: 'matching',
        'gap-choice': 'gap to fill',
        'short-text': 'short text',
        number: 'number',
        'situational-judgement': 'situation',
        rated: 'observed task',
      })[type],
    informationTitle: 'Where the items inform',
    informationNote:
      'The higher the curve, the more precisely an ability is known there, were every item given. The same scale for all areas. Columns mark the cut scores.',
    peak: (information, ability, error) =>
      `Peak: information ${information} at ${ability} logits (standard error ${error})`,
    atCuts: (texts) => `At the cuts: ${texts}`,
    atCut: (level, information, error) => `${level} ${information} (${error})`,
    noItems: 'No item in this area.',
    optional: 'optional',
    abilityAxis: 'ability (logits)',
    informationAxis: 'information',
    areaItems: (area, items) => `${area}, ${plural(items, 'item')}`,
    reachTitle: 'Precision within reach by length',
    reachNote:
      'Expected standard error (logits) of the overall ability, for a person in the middle of each level, with the best items. An asterisk marks an error small enough to settle the cuts next to it.',
    length: 'items',
    needed: 'needed',
    ownLength: 'the bank’s most',
    allItems: 'all the items',
    strengths: 'This bank names strengths; its levels only order the items.',
    written: (path) => `Curves written to ${path}.`,
  },
  preview: {
    title: (item, revision) => `${item}, revision ${revision}`,
    nothing: 'No answer given.',
    given: (answer) => `Answer given: ${answer}`,
    dontKnow: 'Answer given: I don’t know. Recorded apart, never as an error.',
    score: (score, most) => `Points: ${score} of ${most}`,
    keyTitle: 'Expected answer',
    rationaleTitle: 'Why',
    optionsTitle: 'What each answer is worth',
    option: (text, score, why) => `${text}: ${plural(score, 'point')}. ${why}`,
    factsTitle: 'For the author',
    stage: { brief: 'For the counsellor only', rate: 'Rubric, for the counsellor' },
    again: 'Play again: r',
    place: (bank, area, level) => `Bank ${bank}, area “${area}”, level ${level}`,
    kind: (type, difficulty) => `Type: ${type}. Difficulty within the level: ${difficulty}`,
    difficulty: (difficulty) => difficulty,
    calibrated: (model, a, b, c) =>
      `Calibrated parameters (${model}): a = ${a}, b = ${b}${c === undefined ? '' : `, c = ${c}`}`,
    anchored: (model, a, b, c) =>
      `Parameters taken from the level, without data (${model}): a = ${a}, b = ${b}${c === undefined ? '' : `, c = ${c}`}`,
    success: (level, share) => `In the middle of level ${level}, expected success when trying: ${share}`,
    status: (status) => `Status: ${STATUSES[status] ?? status}`,
    canDo: (text) => `Supports: ${text}`,
    enemies: (ids) => `Never with: ${list(ids)}`,
    stimulus: (id) => `Stimulus: ${id}`,
    alignment: (text) => `Tied to: ${text}`,
    language: (language) => `The text is missing in the language asked for; it is shown in ${language}.`,
  },
  simulate: {
    running: (persons, bank) => `Simulating ${persons} people, bank ${bank}`,
    plainRunning: 'Plain test, for comparison',
    written: (path) => `Report written to ${path}.`,
  },
  length: {
    title: (bank) => `Length of the test: ${bank}`,
    people: (perLevel) => `${perLevel} simulated people for each level, drawn from the bank’s population.`,
    errorTitle: 'Mean standard error of the overall ability (logits), by true level',
    settledTitle: 'Cuts next to the level that are settled, by true level',
    decidedTitle: 'Level decided, by true level',
    rightTitle: 'Stated level right, by true level',
    length: 'items',
    own: 'the bank’s most',
    all: 'all the items',
    exhausted: (length) => `No simulated person reaches ${length} items: the bank has too few.`,
  },
  scaffold: {
    title: (id) => `Bank ${id}`,
    areaTitle: (area) => `Area ${area}`,
    levels: ['To discover', 'In progress', 'Operational'],
    bankComment: 'Change the titles, areas and levels. “coeps bank info” shows what the bank measures.',
    priorComment: 'What is assumed before the first answer: leave it unless you have a reason.',
    cutsComment: 'A level begins at “from”, in logits. The lowest has none.',
    itemsComment: 'Items to rewrite. “coeps bank preview ID” plays them; “coeps validate” checks them.',
    stem: (id) => `Question to write (${id})`,
    statement: 'A sentence that is true or false.',
    option: ['A common mistake', 'Another common mistake', 'The right answer', 'A third mistake'],
    why: 'Say why this answer is worth these points.',
    rationale: 'Say why the answer is right and why the most tempting mistake is not.',
    element: ['First action', 'Second action', 'Third action'],
    left: ['Product one', 'Product two'],
    right: ['Use of the first', 'Use of the second', 'One use too many'],
    accept: 'answer',
    unit: 'minutes',
    rubric: ['Nothing seen', 'A beginning', 'Done with help', 'Done alone'],
    material: 'What the counsellor gives or says before the task.',
    created: (folder, files) => `Created in ${folder}:\n${files.map((file) => `  ${file}`).join('\n')}`,
    next: (folder, bank) =>
      [
        'Next:',
        `  coeps validate ${folder}`,
        `  coeps bank info --content ${folder}`,
        `  coeps bank new-item --content ${folder} --bank ${bank} --type ordering --area … --level …`,
      ].join('\n'),
    added: (id, file) => `Item ${id} added to ${file}.`,
    todo: (warnings) =>
      warnings === 0
        ? 'The content is valid.'
        : `The content is valid; ${plural(warnings, 'warning says', 'warnings say')} what is still missing.`,
  },
};
