import type { EntityKind, SyntaxProblem, TypographyHabit, ValueType } from '../rule-facts.js';
import type { RuleWords } from './rule-words.js';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  'yes-no': 'true or false',
  list: 'a list',
  map: 'a group of keys',
  empty: 'nothing',
};

const ENTITIES: Readonly<Record<EntityKind, string>> = {
  bank: 'bank',
  item: 'item',
  stimulus: 'stimulus',
  option: 'option',
  scale: 'area',
  level: 'level',
  'can-do': 'can-do line',
  questionnaire: 'questionnaire',
  section: 'section',
  question: 'question',
  form: 'form',
  part: 'part',
  occupation: 'occupation',
  certification: 'certification',
  bloc: 'bloc',
  pathway: 'recommendation',
  rule: 'condition or scheme',
  other: 'entry',
};

const SYNTAX: Readonly<Record<SyntaxProblem, string>> = {
  indent: 'This line is not indented like its neighbours.',
  quote: 'A quotation mark is missing: the text never ends.',
  escape: 'After a backslash, inside double quotes, this letter means nothing.',
  bracket: 'A bracket, brace or comma is missing.',
  colon: 'A colon followed by a space is missing, or is one too many on this line.',
  'scalar-start': 'A text cannot begin with this sign unless it is in quotes.',
  'key-too-long': 'This key is more than 1,024 characters long.',
  unexpected: 'This is not YAML: something unexpected stands here.',
};

const HABITS: Readonly<Record<TypographyHabit, string>> = {
  apostrophe: 'straight apostrophe',
  space: 'no-break space missing',
  ellipsis: 'three dots instead of an ellipsis',
  ligature: '“oe” instead of “œ”',
};

const FORMS: Readonly<Record<string, string>> = {
  identifier: 'an identifier: letters without accents and digits, joined by single hyphens',
  date: 'a date written YYYY-MM-DD',
  version: 'a version written 1.0.0',
  language: 'a language code of two letters, such as fr',
  bloc: 'a bloc written certification/BC01',
  'bloc-number': 'a bloc number written BC01',
  competence: 'a competence written certification/BC01/1',
  digcomp: 'a DigComp number, such as 2.1',
};

const quoted = (text: string): string => `“${text}”`;
const list = (words: readonly string[], most = 8): string => {
  const shown = words.slice(0, most).map(quoted).join(', ');
  return words.length > most ? `${shown} and ${words.length - most} more` : shown;
};
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;
const number = (value: number): string => String(Math.round(1000 * value) / 1000);
const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;

/** Words in English. */
export const en: RuleWords = {
  'file-unreadable': {
    title: 'File that cannot be read',
    what: ({ reason }) =>
      ({
        missing: 'The file or folder does not exist.',
        permission: 'The file may not be read with your rights.',
        'not-a-file': 'This is neither a file nor a folder.',
        loop: 'This link leads back to a folder it lies in.',
        other: 'The file cannot be read.',
      })[reason],
    why: 'Content that cannot be read is missing from the bank, and every check that needs it is silent.',
    todo: 'Check the path and the rights of the file, or take the link away.',
  },
  'file-too-large': {
    title: 'File too large',
    what: ({ bytes, limit }) =>
      `The file has ${Math.round(bytes / 1024)} KiB; the limit is ${Math.round(limit / 1024)} KiB.`,
    why: 'The limit keeps a mistaken file from taking all the memory. It holds some 4,000 items.',
    todo: 'Split the file: a bank may have any number of *.items.yaml files.',
  },
  'invalid-utf8': {
    title: 'Text that is not UTF-8',
    what: () => 'From here on the file is not written in UTF-8.',
    why: 'Accents would be shown as other signs, differently on each machine.',
    todo: 'Save the file again in the encoding UTF-8.',
  },
  'control-character': {
    title: 'Invisible or control character',
    what: ({ code, count: n, kind }) =>
      `${kind === 'direction' ? 'A mark that changes the direction of writing' : 'A control or invisible character'} stands here (${code})${n > 1 ? `, ${n} in all` : ''}.`,
    why: 'Such characters are not seen when a text is reviewed, and can change what a terminal shows.',
    todo: 'Delete the character and type the text again. Text copied from a document may bring it back.',
  },
  'byte-order-mark': {
    title: 'Byte order mark',
    what: () => 'The file begins with an invisible byte order mark.',
    why: 'Some tools read it as a first character.',
    todo: 'Save as UTF-8 without mark, or let --fix take it away.',
  },
  'windows-line-ends': {
    title: 'Windows line ends',
    what: ({ count: n }) => `${count(n, 'line ends', 'lines end')} the Windows way (CR LF).`,
    why: 'Files shared between machines then show changes on every line.',
    todo: 'Choose LF in your editor, or let --fix change them.',
  },
  'empty-file': {
    title: 'Empty file',
    what: () => 'The file holds nothing.',
    why: 'An empty file is most often one that was not saved.',
    todo: 'Write its content or delete it.',
  },
  'unknown-file': {
    title: 'File of unknown kind',
    what: ({ name }) => `${quoted(name)} is not the name of a content file.`,
    why: 'The name tells what a file holds; this one is not read at all.',
    todo: 'Name it bank.yaml, <name>.items.yaml, assessment.yaml, certifications.yaml, pathways.yaml, eligibility.yaml or occupations.yaml, put it in questionnaires/, or name its schema in a first line.',
  },
  'missing-modeline': {
    title: 'No schema line',
    what: () => 'The first line does not name the schema of the file.',
    why: 'With it, editors complete words, explain keys and show mistakes while you type.',
    todo: 'Write as first line: # yaml-language-server: $schema=… (--fix does it).',
  },
  'yaml-syntax': {
    title: 'YAML syntax',
    what: ({ problem }) => SYNTAX[problem],
    why: 'The rest of the file cannot be read until this is right.',
    todo: 'Look at this line and the one above: indentation in spaces, quotation marks in pairs, a space after each colon. Texts with : or # go in quotes.',
  },
  'yaml-tab': {
    title: 'Tab instead of spaces',
    what: () => 'A tab stands where YAML wants spaces.',
    why: 'A tab has no fixed width, so YAML refuses it for indentation.',
    todo: 'Replace the tab with spaces; set your editor to do so by itself.',
  },
  'yaml-alias': {
    title: 'YAML alias',
    what: ({ name }) => `${quoted(`*${name}`)} refers to another place of the file. Aliases are not read.`,
    why: 'A few lines of aliases can stand for more text than any memory holds, and a reviewer does not see what an item says.',
    todo: 'Write the text out.',
  },
  'yaml-depth': {
    title: 'Nested too deeply',
    what: ({ limit }) => `Lists and groups are nested more than ${limit} deep.`,
    why: 'No content needs it; it is a mistake of indentation or of a program.',
    todo: 'Look for brackets that are never closed, or for lines that move ever further to the right.',
  },
  'yaml-size': {
    title: 'Too many values',
    what: ({ limit }) => `The file has more than ${limit} values.`,
    why: 'The limit keeps a mistaken file from taking all the memory.',
    todo: 'Split the file.',
  },
  'yaml-documents': {
    title: 'Several documents in one file',
    what: () => 'A second YAML document begins here (---).',
    why: 'Only the first one would be read.',
    todo: 'Take the line --- away, or move the second part to a file of its own.',
  },
  'yaml-tag': {
    title: 'YAML tag or directive',
    what: ({ tag }) => `${quoted(tag)} is a tag or a directive. They are not read.`,
    why: 'Tags change what a value is, and mean other things in other programs.',
    todo: 'Take it away; put quotes around a text that begins with ! or %.',
  },
  'duplicate-key': {
    title: 'Key written twice',
    what: ({ key, firstLine }) =>
      `The key ${quoted(key)} stands here a second time; the first is on line ${firstLine}.`,
    why: 'Only one of the two can count.',
    todo: 'Keep one. A dash may be missing at the start of a new item.',
  },
  'forbidden-key': {
    title: 'Key that cannot be used',
    what: ({ key, reason }) =>
      reason === 'reserved'
        ? `The key ${quoted(key)} is reserved.`
        : `This key is not a text${key === '' ? '' : `: ${key}`}.`,
    why: 'Keys are words; some words have another meaning in the programs that read the file.',
    todo: 'Choose another key, in letters.',
  },
  'unknown-key': {
    title: 'Unknown key',
    what: ({ key, suggestion, allowed }) =>
      `The key ${quoted(key)} does not exist here.${meant(suggestion)}${suggestion === undefined && allowed.length > 0 ? ` Keys: ${list(allowed, 12)}.` : ''}`,
    why: 'A key that is not known is not read: what it says would be lost in silence.',
    todo: 'Correct the key, check the indentation, or take it away.',
  },
  'missing-key': {
    title: 'Missing key',
    what: ({ key }) => `The key ${quoted(key)} is missing.`,
    why: 'The program needs it to use this entry.',
    todo: 'Add it. `coeps explain missing-key` shows an example; your editor lists the keys.',
  },
  'wrong-type': {
    title: 'Another kind of value expected',
    what: ({ expected, actual, value }) =>
      actual === 'empty'
        ? `Nothing is written here; ${expected.map((type) => TYPES[type]).join(' or ')} is expected.`
        : `${expected.map((type) => TYPES[type]).join(' or ')} is expected here, not ${TYPES[actual]}${value === undefined ? '' : ` (${value})`}.`.replace(
            /^./,
            (letter) => letter.toUpperCase(),
          ),
    why: 'Without quotes, YAML reads 12, 1.10 or true as numbers and truth values: their spelling is lost.',
    todo: 'Write numbers and true or false without quotes (12), texts that look like them in quotes ("12"); check the indentation of lists and groups.',
  },
  'unknown-value': {
    title: 'Value not in the list',
    what: ({ value, allowed, suggestion }) =>
      `${quoted(value)} is not possible here.${meant(suggestion)} Possible: ${list(allowed, 20)}.`,
    why: 'Only these values have a meaning.',
    todo: 'Choose one of them.',
  },
  'wrong-form': {
    title: 'Written in another form',
    what: ({ value, form, pattern }) => `${quoted(value)} is not ${FORMS[form] ?? `of the form ${pattern}`}.`,
    why: 'Ids, dates and versions are compared letter by letter, so they are all written the same way.',
    todo: 'Write it in the form shown.',
  },
  'out-of-range': {
    title: 'Number out of range',
    what: ({ value, limit, bound }) =>
      `${value} is not possible: the number must be ${{ 'at-least': 'at least', 'at-most': 'at most', above: 'greater than', below: 'less than', 'multiple-of': 'a multiple of' }[bound]} ${limit}.`,
    why: 'Outside this range the number has no meaning for the engine.',
    todo: 'Correct the number; decimals take a point.',
  },
  'wrong-count': {
    title: 'Too few or too many',
    what: ({ count: n, limit, bound, of }) => {
      const unit = of === 'text' ? 'character' : 'entry';
      return bound === 'at-least'
        ? `${count(n, unit, of === 'text' ? 'characters' : 'entries')} here; at least ${limit} needed.`
        : `${count(n, unit, of === 'text' ? 'characters' : 'entries')} here; at most ${limit} possible.`;
    },
    why: 'The item type or the file needs this number.',
    todo: 'Add what is missing or take away what is too much.',
  },
  'repeated-value': {
    title: 'Value repeated in a list',
    what: ({ value }) => `${quoted(value)} stands twice in this list.`,
    why: 'Each value counts once.',
    todo: 'Take one away.',
  },
  'not-allowed': {
    title: 'Not as the schema wants it',
    what: ({ keyword }) => `This does not follow the schema (${keyword}).`,
    why: 'The program could not use it.',
    todo: 'Compare with the description your editor shows, or with a shipped file.',
  },
  'too-many-problems': {
    title: 'Too many problems in one file',
    what: ({ hidden }) => `${count(hidden, 'more problem is', 'more problems are')} not shown.`,
    why: 'Long lists are not read; most often they have one cause.',
    todo: 'Correct the first ones and check again.',
  },
  'disable-comment': {
    title: 'Comment that turns off nothing',
    what: ({ rule, reason }) =>
      ({
        unknown: `There is no rule ${quoted(rule)}.`,
        'always-on': `The rule ${quoted(rule)} cannot be turned off.`,
        unused: `The rule ${quoted(rule)} finds nothing here any more.`,
      })[reason],
    why: 'A comment without effect hides what it was meant to say.',
    todo: 'Correct the name of the rule or delete the comment.',
  },
  'missing-bank-file': {
    title: 'Bank without bank.yaml',
    what: ({ folder }) => `The folder ${quoted(folder)} has items but no bank.yaml.`,
    why: 'bank.yaml says which areas and levels the items belong to.',
    todo: 'Add bank.yaml (`coeps bank new` writes one) or move the items to the folder of their bank.',
  },
  'duplicate-id': {
    title: 'Id given twice',
    what: ({ id, kind, first }) =>
      `The ${ENTITIES[kind]} id ${quoted(id)} is already given in ${first.file}, line ${first.line}.`,
    why: 'Answers, reports and calibrations name things by their id alone.',
    todo: 'Give the newer one another id. An id that has been used is never used for something else.',
  },
  'unknown-reference': {
    title: 'Name that leads nowhere',
    what: ({ id, kind, suggestion }) => `There is no ${ENTITIES[kind]} ${quoted(id)}.${meant(suggestion)}`,
    why: 'What the name stands for would be missing when the test is given.',
    todo: 'Correct the name, or add what it names.',
  },
  'key-count': {
    title: 'Right answers missing or too many',
    what: ({ keys, options, due }) =>
      ({
        'exactly-one': `${count(keys, 'option has', 'options have')} key: true; exactly one must.`,
        'some-not-all': `${keys} of ${options} options have key: true; at least one must, and at least one must not.`,
        'a-best-option': 'All options score 0; the best one needs a score above 0.',
        'scores-differ': 'All options have the same score.',
        'rubric-from-zero': 'The rubric must go from score 0 up, without a gap.',
      })[due],
    why: 'Without a clear key the answer cannot be scored.',
    todo: 'Mark the right option with key: true, or grade the options from 0 up.',
  },
  'incomplete-answer': {
    title: 'Incomplete key',
    what: ({ of, missing }) =>
      of === 'order'
        ? `The order does not name ${list(missing)}.`
        : `The pairs do not name ${list(missing)}.`,
    why: 'Nobody could give the full answer.',
    todo: 'Name every option once in order, or every left line in pairs.',
  },
  'unsolvable-item': {
    title: 'Item that cannot be solved',
    what: ({ reason, option }) =>
      reason === 'key-not-full'
        ? 'Its own key does not score full marks.'
        : `A wrong answer (${option ?? ''}) scores full marks.`,
    why: 'The engine would count right answers as wrong, or the other way round.',
    todo: 'Compare the key with the options; preview the item with `coeps bank preview`.',
  },
  'unused-stimulus': {
    title: 'Stimulus without item',
    what: ({ id }) => `No item is about the stimulus ${quoted(id)}.`,
    why: 'It is shown to nobody; an item may have lost its stimulus.',
    todo: 'Name it in an item, or delete it.',
  },
  'duplicate-item': {
    title: 'The same item twice',
    what: ({ other, first }) =>
      `This item says the same as ${quoted(other)} (${first.file}, line ${first.line}).`,
    why: 'A person who meets both is asked the same thing twice, and both answers would count.',
    todo: 'Delete one of them, keeping the id that has been used.',
  },
  'similar-items': {
    title: 'Items that look alike',
    what: ({ other, first, similarity }) =>
      `This item has ${percent(similarity)} of its word pairs in common with ${quoted(other)} (${first.file}, line ${first.line}).`,
    why: 'One gives the other away, or both measure the same thing in one sitting.',
    todo: 'Declare them enemies (enemies: [id]), or change the situation of one.',
  },
  'duplicate-option': {
    title: 'Two options that say the same',
    what: ({ id, other }) => `Option ${quoted(id)} has the same text as option ${quoted(other)}.`,
    why: 'If one is right, so is the other.',
    todo: 'Change or delete one of them.',
  },
  'option-count': {
    title: 'Number of options',
    what: ({ count: n }) => `${count(n, 'option')}; three or four are usual.`,
    why: 'With two, half of the people guess right; more than four are hard to hold in mind.',
    todo: 'Add a mistake real people make, or take away the option nobody would choose.',
  },
  'option-length': {
    title: 'Key that stands out by its length',
    what: ({ key, longestOther }) =>
      `The key has ${key} characters, the longest other option ${longestOther}.`,
    why: 'People who do not know choose the longest, most careful option, and would be right.',
    todo: 'Shorten the key or give the other options as much detail.',
  },
  'all-of-the-above': {
    title: 'Option that stands for others',
    what: ({ text }) => `The option ${quoted(text)} stands for other options.`,
    why: 'It tests logic rather than the skill, and makes no sense once options are shuffled.',
    todo: 'Replace it, or make the item multiple-choice.',
  },
  'key-longest': {
    title: 'Keys too often the longest',
    what: ({ count: n, expected, items }) =>
      `The key is the longest option in ${n} of ${items} items; chance would give ${Math.round(expected)}.`,
    why: 'A habit of the author can be learnt and answered without the skill.',
    todo: 'Go through the items and even out the lengths.',
  },
  'key-position': {
    title: 'Keys too often, or too seldom, in one place',
    what: ({ options, position, count: n, expected, items }) =>
      `In items with ${options} options the key stands ${n} times of ${items} in place ${position}; ${Math.round(expected)} would be even.`,
    why: 'Options are shuffled on screen, but not when read aloud or printed.',
    todo: 'Move some keys.',
  },
  'long-sentence': {
    title: 'Long sentence',
    what: ({ words, limit, sentence }) => `${words} words, ${limit} at most: ${quoted(sentence)}`,
    why: 'This test does not measure reading: long sentences would.',
    todo: 'Make two sentences; say who, where, then what.',
  },
  'hard-words': {
    title: 'Long words',
    what: ({ words, letters }) => `Words of ${letters} letters or more: ${list(words)}.`,
    why: 'This test does not measure reading. Trade words people meet at work are fine.',
    todo: 'Use a shorter word if there is one, or keep the trade word.',
  },
  'missing-language': {
    title: 'Missing language',
    what: ({ language, reason }) =>
      reason === 'default'
        ? `The text in the default language (${language}) is missing.`
        : `The text in ${quoted(language)} is missing, though the neighbours have it.`,
    why: 'The screen falls back to another language, visibly.',
    todo: 'Add the translation.',
  },
  'french-typography': {
    title: 'French typography',
    what: ({ habits, count: n, sample }) =>
      `${count(n, 'place')} to correct (${habits.map((habit) => HABITS[habit]).join(', ')}): ${quoted(sample)}`,
    why: 'People who learn French learn from what they read; and a line must not begin with a question mark.',
    todo: 'Use ’ and …, and a no-break space before : ; ? ! » and after « (--fix does it).',
  },
  'screen-width': {
    title: 'Screen too wide',
    what: ({ width, limit, row }) => `Row ${row} of the screen has ${width} columns; at most ${limit} fit.`,
    why: 'In a terminal of 80 columns the drawing would break.',
    todo: 'Make the drawing narrower.',
  },
  'image-words': {
    title: 'Words of a picture',
    what: ({ reason }) =>
      ({
        'file-name': 'The description is the name of a file.',
        'too-short': 'The description says too little.',
        'starts-with-image': 'The description begins by saying that it is a picture.',
      })[reason],
    why: 'Someone who cannot see the picture has only these words.',
    todo: 'Say what can be seen that matters for the question.',
  },
  'script-length': {
    title: 'Long script',
    what: ({ words, limit }) => `The script has ${words} words; ${limit} take about a minute to read aloud.`,
    why: 'A longer text tests memory, not listening.',
    todo: 'Shorten it, or make two.',
  },
  'cut-scores': {
    title: 'Cut scores',
    what: ({ reason, level, value, before }) =>
      ({
        'lowest-has-cut': `The lowest level, ${quoted(level)}, has no cut score: it begins at the bottom.`,
        'missing-cut': `The level ${quoted(level)} has no cut score (from).`,
        'not-increasing': `The cut score of ${quoted(level)} (${value}) is not above the one before (${before}).`,
      })[reason],
    why: 'Levels are intervals one above the other.',
    todo: 'Write the levels lowest first, and a growing cut score on each but the first.',
  },
  'prior-correlation': {
    title: 'Impossible correlation',
    what: ({ reason, value }) =>
      ({
        'not-positive-definite': `The correlation ${value} must lie between 0 and 0.99.`,
        loading: `The loading ${value} must lie between 0 and 0.99.`,
      })[reason],
    why: 'The prior of the areas would not be a distribution.',
    todo: 'Use a value such as 0.7.',
  },
  'loss-matrix': {
    title: 'Loss matrix',
    what: ({ reason, levels, row }) =>
      ({
        size: `The matrix needs ${levels} rows of ${levels} numbers${row === undefined ? '' : ` (row ${row} differs)`}.`,
        negative: `Row ${row} has a negative loss.`,
        diagonal: `Stating the right level costs nothing: row ${row} needs 0 on the diagonal.`,
      })[reason],
    why: 'The level stated is the one with the smallest expected loss.',
    todo: 'One row for the person’s level, one column for the level stated.',
  },
  'settings-conflict': {
    title: 'Settings that contradict one another',
    what: ({ low, high, lowValue, highValue }) =>
      `${low} (${lowValue}) is greater than ${high} (${highValue}).`,
    why: 'The test could not follow both.',
    todo: 'Change one of the two.',
  },
  'implausible-parameter': {
    title: 'Unlikely parameter',
    what: ({ parameter, value, low, high }) => `${parameter} = ${value} lies outside ${low} to ${high}.`,
    why: 'Such estimates most often come from too few answers, a wrong key or another metric (D = 1.7).',
    todo: 'Check the key, the number of answers and the metric; flag the item if it stays so.',
  },
  'guessing-parameter': {
    title: 'Guessing parameter too high',
    what: ({ c, chance, options }) =>
      `c = ${number(c)}, while guessing${options > 0 ? ` among ${options}` : ''} gives ${number(chance)}.`,
    why: 'People answer right without the skill: a distractor does not work, or the key shows.',
    todo: 'Look at the distractors; calibrate again with a prior on c.',
  },
  'calibration-model': {
    title: 'Model that does not suit the item',
    what: ({ reason, model, parameter, expected, count: n }) =>
      ({
        'b-not-number': `${model} has one difficulty: b must be a number.`,
        'b-not-list': `${model} has several thresholds: b must be a list.`,
        'not-increasing': `The thresholds of ${model} must increase.`,
        categories: `The item scores up to ${expected}, so it needs ${expected} thresholds, not ${n} (${model}).`,
        'extra-parameter': `${model} has no parameter ${parameter}.`,
        'missing-parameter': `${model} needs the parameter ${parameter}.`,
      })[reason],
    why: 'The engine would compute with other parameters than those estimated.',
    todo: 'Use the model the item was calibrated with: GRM or GPCM for several scores, 1PL to 4PL for right or wrong.',
  },
  'stale-calibration': {
    title: 'Calibration of another revision',
    what: ({ calibrated, revision }) =>
      `The parameters are of revision ${calibrated}; the item is at revision ${revision}.`,
    why: 'Answers to another wording say nothing certain about this one.',
    todo: 'Take irt away until the new revision has been calibrated.',
  },
  'revision-not-raised': {
    title: 'Changed item, same revision',
    what: ({ revision, changed, since }) =>
      `Since ${since}, ${list(changed)} changed, but the revision is still ${revision}.`,
    why: 'Old answers and new ones would be mixed in calibrations and reports.',
    todo: 'Raise revision by one. Corrections of typography need no new revision.',
  },
  'empty-cell': {
    title: 'Area without items at a level',
    what: ({ scale, level }) => `The area ${quoted(scale)} has no item at level ${quoted(level)}.`,
    why: 'People of that level are measured with items of another.',
    todo: 'Write items for it, or make the area optional.',
  },
  'thin-area': {
    title: 'Area with few items',
    what: ({ scale, items, needed }) => `The area ${quoted(scale)} has ${items} items; ${needed} are needed.`,
    why: 'A person who comes a second time should not see the same items again.',
    todo: 'Write more items, or lower the share or maxItems of the area.',
  },
  'unreachable-cut': {
    title: 'Level that cannot be decided',
    what: ({ level, reached, wanted, items, standardError, needed, weakest }) =>
      `In the middle of ${quoted(level)}, ${items} items are expected to reach ${percent(reached)}, not ${percent(wanted)}: the standard error is ${number(standardError)} where ${number(needed)} is needed. Least information: ${weakest}.`,
    why: 'The test would end at its full length without saying anything clear.',
    todo: 'Add items at this level, allow more items, lower settle or decide, or move the cut scores apart.',
  },
  'assessment-part': {
    title: 'Part that gives nothing, or two things',
    what: ({ reason }) =>
      ({
        'nothing-to-give': 'The part names neither a questionnaire nor a bank.',
        'two-things-to-give': 'The part names both a questionnaire and a bank.',
        'compose-without-bank': 'Areas are chosen, but the part has no bank.',
        'no-area': 'The part gives no area of its bank.',
      })[reason],
    why: 'A part gives one questionnaire, or a test of at least one area.',
    todo: 'Name one of the two; make a second part for the other.',
  },
  condition: {
    title: 'Condition that cannot be evaluated',
    what: ({ reason, question }) =>
      ({
        'no-test': `What the answer to ${quoted(question ?? '')} must be is missing (is, includes, atLeast or answered).`,
        'several-tests': `The answer to ${quoted(question ?? '')} is compared in two ways at once.`,
        'answer-type': `This comparison does not suit the type of question ${quoted(question ?? '')}.`,
        'test-without-question': 'An answer is compared, but no question is named (answer).',
        combined: 'Two conditions stand side by side; write all or any.',
        'not-for-rules': `Answers to ${quoted(question ?? '')} are not to be read by rules (use).`,
      })[reason],
    why: 'The condition would never hold, or hold by accident.',
    todo: 'Use is for one choice and yes/no, includes for several choices, atLeast for numbers.',
  },
  'certification-date': {
    title: 'Date that has passed',
    what: ({ field, date, today }) => `${field} is ${date}; today is ${today}.`,
    why: 'A certification out of date must not be recommended as if nothing had happened.',
    todo: 'Check the source, update the dates and lastCheckedOn, name the successor.',
  },
  'constant-rule': {
    title: 'Rule that never or always fires',
    what: ({ fires }) =>
      fires === 'always' ? 'This rule holds for everybody.' : 'This rule can hold for nobody.',
    why: 'A rule that does not depend on the person says nothing about them.',
    todo: 'Look for a condition and its contrary; write always: true if it is meant for everybody.',
  },
  'unmeasured-area': {
    title: 'Area that no test measures',
    what: ({ area }) => `No part of the assessment measures ${quoted(area)}.`,
    why: 'The condition would stay open for everybody.',
    todo: 'Add the area to a part of assessment.yaml, or take the condition away.',
  },
  'unusable-catalogue': {
    title: 'Rules the program refuses',
    what: ({ problem, subject }) =>
      ({
        'missing-phrase': `The phrase ${quoted(subject)} is missing.`,
        'falling-rule': `The rule ${quoted(subject)} can stop holding when an ability or an experience rises: “not” is about a level or an experience.`,
        refused: `The program refuses these rules: ${subject}.`,
      })[problem],
    why: 'The program recommends nothing from rules that lack something, nor from a rule that punishes knowing more.',
    todo: 'Write the missing phrase; write the rule without “not” about a level, a measurement or an experience.',
  },
};
