import type { LabWords } from './lab-words.js';

const meant = (suggestion: unknown): string =>
  suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
const names = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((entry) => (typeof entry === 'object' ? (entry as { item: string }).item : entry)).join(', ')
    : String(value);

/** Words of the commands that work with answers, in English. */
export const labEnglish: LabWords = {
  locale: 'en',
  commands: {
    calibrate: 'estimates item parameters from answers',
    items: 'shows how items work: success, time, options, fit',
    dif: 'looks for items that are harder for a group of the same ability',
    levels: 'compares stated levels with those that became known later',
  },
  arguments: { answers: 'CSV files of answers (coeps sittings export --for calibration)' },
  options: {
    update: 'updates calibrated items too, with answers that have not been used yet',
    quota: 'answers wanted for each pilot item (200 by default)',
    write: 'writes the parameters into the YAML files of the --content folder',
    acceptShift: 'after a review of the cuts, writes although the metric has moved: "who: why"',
    by: 'column with the group: mode, or a column of the --groups file',
    groups: 'CSV file: a column person, and one for each kind of group (language, sex, age…)',
    reference: 'reference group; the largest by default',
    focal: 'group compared; all others, one by one, by default',
    levels: 'CSV file of levels known later (coeps sittings export --for reference)',
  },
  errors: {
    noReference: 'Say which file holds the levels known later: --reference <file>.',
    noFile: (path) => `The file “${path}” does not exist.`,
    emptyFile: (path) => `The file “${path}” is empty.`,
    writeNeedsContent:
      '--write needs the content folder: add --content <folder>. The built-in banks do not change.',
    acceptNeedsWrite: '--accept-shift goes with --write.',
    acceptForm: (text) =>
      `“${text}” does not say who decided and why: write for example --accept-shift "Head of the bank: cuts reviewed by the panel of 12 March".`,
    blocked:
      'Nothing was written: the metric has moved. Have the cuts reviewed, then run again with --accept-shift "who: why".',
    noGroups: (by) => `The answers say nothing about “${by}”: give a file with --groups, or a column mode.`,
    unknownGroup: (group, known) => `There is no group “${group}”. Groups: ${known.join(', ')}.`,
    oneGroup: (by, known) =>
      `“${by}” does not tell two groups apart (${known.length === 0 ? 'nobody' : known.join(', ')}).`,
    groupsHeader: (path, by) =>
      `The file “${path}” must begin with a line that has the columns person and ${by}.`,
  },
  codes: {
    'lab/unknown-item': ({ item, bank, suggestion }) =>
      `The item “${item}” is not in the bank ${bank}.${meant(suggestion)} For a file with several banks, add a column bank.`,
    'lab/duplicate-person': ({ person }) =>
      `The person “${person}” is in another file already: the same sitting would count twice.`,
    'lab/duplicate-answer': ({ person, item }) =>
      `The person “${person}” has two answers to the item “${item}”.`,
    'lab/invalid-score': ({ item, score }) => `A score of ${score} is not possible for the item “${item}”.`,
    'lab/no-answers': ({ bank }) => `These files hold no answer to the bank ${bank}.`,
    'lab/too-few-answers': ({ items, needed }) => `Too few answers (${needed} needed) for: ${names(items)}.`,
    'lab/constant-item': ({ items }) => `Everyone answered alike, nothing can be estimated: ${names(items)}.`,
    'lab/empty-category': ({ items }) => `Some scores have never been given: ${names(items)}.`,
    'lab/disconnected-design': () =>
      'The items fall into groups that share no person: their difficulties do not compare.',
    'lab/group-too-small': ({ reference, focal, needed }) =>
      `Groups too small (${reference} and ${focal} people): ${needed} are needed in each.`,
    'lab/needs-complete-data': () => 'These figures need everyone to have been given every item.',
    'lab/invalid-file': ({
      reason,
      columns,
      required,
      column,
      expected,
      found,
      value,
      known,
      person,
      scale,
    }) => {
      switch (reason) {
        case 'missing-column':
          return `the first line must name the columns ${names(required)}; missing: ${names(columns)}.`;
        case 'repeated-column':
          return `the column ${names(columns)} is there twice.`;
        case 'field-count':
          return `${found} fields instead of ${expected}.`;
        case 'empty-field':
          return `the column ${column} is empty.`;
        case 'score':
          return `“${value}” is no score: write 0, 1, 2… or ? for “I don’t know”.`;
        case 'number':
          return `“${value}” is no number (column ${column}).`;
        case 'unknown-scale':
          return `the area “${value}” is not in the bank. Areas: ${names(known)}.`;
        case 'unknown-level':
          return `the level “${value}” is not in the bank. Levels: ${names(known)}.`;
        case 'date':
          return `“${value}” is no month or day: write 2026-03 or 2026-03-04.`;
        case 'repeated-person':
          return `the person “${person}” already has a level for “${scale}”: keep one.`;
        default:
          return 'a quotation mark is not closed.';
      }
    },
  },
  reading: (files) => (files === 1 ? 'Reading the file' : `Reading ${files} files`),
  phases: {
    calibrate: 'Calibration',
    drift: 'Have calibrated items changed',
    levels: 'Levels scored again',
  },
  written: {
    nothing: 'Nothing to write: no item has enough answers yet to change its state.',
    items: (items, files) =>
      `${items} ${items === 1 ? 'item' : 'items'} written to ${files} ${files === 1 ? 'file' : 'files'}. Read the differences, then run coeps validate.`,
  },
  more: (rows) => `… and ${rows} more lines: --html or --json.`,
  items: {
    title: (bank) => `Items of the bank ${bank}`,
    note: 'Share: people who were given the item. Success: mean score divided by the highest one. DK: “I don’t know”. Infit near 1: answers as the model expects; above 1.3 unpredictable. Time in seconds (median). Outfit and answers given too fast: --json.',
    head: ['Item', 'answers', 'share', 'success', 'DK', 'infit', 'time'],
    options: {
      title: 'Options to look at',
      note: 'Ability: mean, in logits, of the people who chose the option.',
      head: ['Item and option', 'chosen', 'share', 'ability', 'finding'],
    },
    noOptions: 'The files do not say which options were chosen (column option).',
    problems: {
      'never-chosen': 'never chosen',
      'attracts-able': 'attracts able people',
      'repels-able': 'right answer avoided by able people',
    },
    pairs: {
      title: 'Items that go together (Q3)',
      note: 'Answers related beyond ability (Q3 above its mean by more than 0.2): a common text, a hint from one item to another.',
      head: ['Items', 'people', 'Q3', 'adjusted'],
    },
    none: 'Nothing to report.',
    summedScores: {
      title: 'Fit to the scores (S-X2)',
      note: 'Possible here: everyone was given every item of the area.',
      head: ['Item', 'S-X2', 'degrees of freedom', 'p'],
    },
    classical: {
      title: 'Classical statistics',
      value: (alpha, error) => `alpha ${alpha}, standard error of measurement ${error} points.`,
    },
    quality: {
      title: 'Quality of the classification into levels',
      note: 'Accuracy and consistency expected if the model is right (Rudner; Lee); empirical reliability.',
      head: ['Area', 'people', 'reliability', 'accuracy', 'consistency'],
    },
  },
  dif: {
    title: (bank, by) => `Fairness of the items of ${bank} by “${by}”`,
    note: 'At the same ability: negative Δ, harder for the group compared; positive Δ, harder for the reference. ETS classes: A negligible, B moderate, C large. R²: gain of the logistic regression, negligible below 0.035.',
    groups: (reference, references, focal, focals) =>
      `Reference: ${reference} (${references} people); compared: ${focal} (${focals} people).`,
    head: ['Item', 'answers', 'Δ', '±', 'p', 'class', 'R²'],
    compared: (items, byChance) =>
      `${items} items compared: chance alone would make about ${byChance} of them differ (p below 0.05).`,
    tooFew: (items, needed) =>
      `${items} items do not have ${needed} answers in each group: nothing is said of them.`,
    skipped: (group, people, needed) =>
      `${group}: ${people} people, ${needed} needed; this group is not compared.`,
    nothing: 'No item compared is harder for one group than for the other.',
  },
  levels: {
    title: (bank) => `Stated levels and levels known later: ${bank}`,
    facts: {
      references: 'Reference levels',
      referencesValue: (used, unknownPerson, notMeasured, earlier) =>
        [
          `${used} used`,
          ...(unknownPerson > 0 ? [`${unknownPerson} of people without answers in these files`] : []),
          ...(notMeasured > 0 ? [`${notMeasured} in areas not measured`] : []),
          ...(earlier > 0 ? [`${earlier} dated before the last answer, left out`] : []),
        ].join(', '),
      dates: 'Reference levels found',
      sources: 'Sources',
    },
    note: 'Levels as the bank states them from the answers, with its present parameters, beside the reference levels, taken for true. Where the reference errs, or the person has learned in between, agreement is lower than the test’s own.',
    area: (name, people) => `${name} – ${people} people`,
    overall: 'Overall',
    verdict: (gap, chance, beyond) =>
      beyond
        ? `Stated and observed differ by ${gap} on average, more than by chance (up to ${chance}): the stated probabilities cannot all be right.`
        : `Stated and observed differ by ${gap} on average, no more than by chance (up to ${chance}).`,
    cautious: 'Levels are right more often than stated: the test is cautious.',
    tooSure: 'Levels are right less often than stated: the test is too sure.',
    figures: {
      head: ['Figure', 'value', '95% interval'],
      exact: 'Stated level is the reference level',
      stated: 'Probability stated of it, on average',
      adjacent: 'At most one level apart',
      brier: 'Brier score of that probability',
      levelsBrier: 'Brier score of all levels',
      gap: 'Gap of stated and observed',
    },
    bins: {
      title: 'By stated probability',
      note: 'Of the people told a level with that probability, how many have it. Intervals are wide for few people.',
      head: ['Probability', 'people', 'stated', 'observed', '95% interval'],
      range: (from, to) => `${from} to ${to}`,
    },
    cuts: {
      title: 'By cut',
      note: 'Probability of being at the level or above; settled: people of whom the test said so or the contrary, and how often it was right. Gap: of stated and observed, and what chance alone stays below. Tables by probability: --json.',
      head: ['Cut', 'stated', 'observed', 'interval', 'gap', 'chance', 'settled', 'right'],
    },
    table: { title: 'Reference level (rows) and stated level (columns)', corner: 'Reference' },
    tooFew: (area, people, needed) => `${area}: ${people} people, ${needed} needed; nothing is said of it.`,
    nothing: 'No reference level could be compared.',
  },
};
