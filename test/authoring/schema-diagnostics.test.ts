import { expect, describe as group, it } from 'vitest';
import { applyFixes, checkContent, type Diagnostic } from '../../src/authoring/index.js';
import { DEMO_BANK, DEMO_PATHS, DEMO_QUESTIONNAIRE, demoContent, withBlocks } from './demo-content.js';

const HEAD = '# yaml-language-server: $schema=../../schemas/items.schema.json\nformat: 1\n';

const GOOD_CHOICE = `items:
  - id: home-x
    revision: 1
    scale: kitchen
    level: low
    type: single-choice
    stem: "Que faites-vous d’abord\u00A0?"
    options:
      - { id: a, text: "Je range.", key: true }
      - { id: b, text: "Je lave." }
      - { id: c, text: "Je pars." }
    rationale: "C’est plus simple."
`;

const errorsOf = (path: string, text: string): Diagnostic[] =>
  checkContent(demoContent({ [path]: text })).diagnostics.filter((found) => found.severity === 'error');

/** One word to change in the item above, and what is then found. */
const CASES: [name: string, from: string | RegExp, to: string, expected: [string, unknown][]][] = [
  ['a misspelt key', 'stem:', 'stm:', [['unknown-key@9:5', { key: 'stm', suggestion: 'stem' }]]],
  [
    'a misspelt optional key',
    'rationale:',
    'enemis: []\n    rationale:',
    [['unknown-key@14:5', { key: 'enemis', suggestion: 'enemies' }]],
  ],
  [
    'a key from nowhere',
    'rationale:',
    'colour: red\n    rationale:',
    [['unknown-key@14:5', { key: 'colour' }]],
  ],
  [
    'a misspelt key of an option',
    'text: "Je pars."',
    'texte: "Je pars."',
    [['unknown-key@13:18', { key: 'texte', suggestion: 'text' }]],
  ],
  ['a missing key', /\n {4}level: low/, '', [['missing-key@4:5', { key: 'level' }]]],
  ['a missing type', /\n {4}type: single-choice/, '', [['missing-key@4:5', { key: 'type' }]]],
  [
    'a misspelt type',
    'single-choice',
    'single-choise',
    [['unknown-value@8:11', { value: 'single-choise', suggestion: 'single-choice' }]],
  ],
  ['a type that is a number', 'type: single-choice', 'type: 3', [['unknown-value@8:11', { value: '3' }]]],
  [
    'a number for a text',
    '"Je pars."',
    '12',
    [['wrong-type@13:24', { expected: ['text', 'map'], actual: 'number', value: '12' }]],
  ],
  [
    'a list for a text',
    '"Je pars."',
    '[1, 2]',
    [['wrong-type@13:24', { expected: ['text', 'map'], actual: 'list' }]],
  ],
  [
    'a text without words',
    '"Je pars."',
    '""',
    [['wrong-count@13:24', { count: 0, limit: 1, bound: 'at-least', of: 'text' }]],
  ],
  ['nothing for a text', '"Je pars."', '', [['wrong-type@13:22', { actual: 'empty' }]]],
  [
    'a language that is none',
    '"Je pars."',
    '{ french: "Je pars." }',
    [['wrong-form@13:26', { value: 'french', form: 'language' }]],
  ],
  [
    'a number in a language',
    '"Je pars."',
    '{ fr: 12 }',
    [['wrong-type@13:30', { expected: ['text'], actual: 'number' }]],
  ],
  [
    'true in quotes',
    'key: true',
    'key: "true"',
    [['wrong-type@11:42', { expected: ['yes-no'], actual: 'text' }]],
  ],
  [
    'half a revision',
    'revision: 1',
    'revision: 1.5',
    [['wrong-type@5:15', { expected: ['integer'], actual: 'number' }]],
  ],
  [
    'a revision of nothing',
    'revision: 1',
    'revision: 0',
    [['out-of-range@5:15', { value: 0, limit: 1, bound: 'at-least' }]],
  ],
  ['an id with an accent', 'id: home-x', 'id: home-é', [['wrong-form@4:9', { form: 'identifier' }]]],
  ['one option', /\n {6}- { id: [bc].*/g, '', [['wrong-count@10:5', { count: 1, limit: 2, of: 'list' }]]],
  [
    'options that are one map',
    /options:\n {6}- (\{.*\})\n(.*\n)(.*\n)/,
    'options: $1\n',
    [['wrong-type@10:16', { expected: ['list'], actual: 'map' }]],
  ],
  [
    'an item that is a text',
    /\n {4}revision[\s\S]*$/,
    '\n  - lait\n',
    [
      ['missing-key@4:5', { key: 'type' }],
      ['wrong-type@5:5', { expected: ['map'], actual: 'text' }],
    ],
  ],
  [
    'a calibration that is half one',
    'rationale:',
    'irt: { model: 3PL, b: easy, revision: 1 }\n    rationale:',
    [['wrong-type@14:27', { expected: ['number', 'list'], actual: 'text' }]],
  ],
  [
    'a list of difficulties with a word',
    'rationale:',
    'irt: { model: GRM, b: [0, easy], revision: 1 }\n    rationale:',
    [['wrong-type@14:31', { expected: ['number'], actual: 'text' }]],
  ],
  [
    'a model that is none',
    'rationale:',
    'irt: { model: 5PL, b: 0, revision: 1 }\n    rationale:',
    [['unknown-value@14:19', { value: '5PL' }]],
  ],
]; // prettier-ignore

group('one problem gives one diagnostic at its place', () => {
  it.each(CASES)('%s', (_, from, to, expected) => {
    const errors = errorsOf(DEMO_PATHS.extra, HEAD + GOOD_CHOICE.replace(from, to));

    expect(errors.map(({ rule, start }) => `${rule}@${start.line}:${start.column}`)).toEqual(
      expected.map(([place]) => place),
    );
    for (const [i, [, data]] of expected.entries()) expect(errors[i]?.data).toMatchObject(data as object);
  });

  it('the same item without mistake gives none', () => {
    expect(checkContent(demoContent({ [DEMO_PATHS.extra]: HEAD + GOOD_CHOICE })).diagnostics).toEqual([]);
  });

  it('a stimulus of no kind', () => {
    const text = `${HEAD}stimuli:\n  - { id: note, kind: txt, text: "À demain." }\n`;

    expect(errorsOf(DEMO_PATHS.extra, text)).toMatchObject([
      {
        rule: 'unknown-value',
        start: { line: 4, column: 23 },
        data: { allowed: ['text', 'screen', 'image', 'script'], suggestion: 'text' },
      },
    ]);
  });

  it('a bank and a questionnaire', () => {
    const bank = withBlocks(DEMO_BANK, 'defaultLanguage: french');
    const questionnaire = DEMO_QUESTIONNAIRE.replace('type: yes-no', 'type: yesno');

    expect(errorsOf(DEMO_PATHS.bank, bank)).toMatchObject([
      { rule: 'wrong-form', start: { line: 6, column: 18 } },
    ]);
    expect(errorsOf(DEMO_PATHS.questionnaire, questionnaire)).toMatchObject([
      { rule: 'unknown-value', start: { line: 10, column: 29 }, data: { suggestion: 'yes-no' } },
    ]);
  });

  it('all problems of all files come in one run, sorted', () => {
    const { diagnostics } = checkContent(
      demoContent({
        [DEMO_PATHS.extra]: HEAD + GOOD_CHOICE.replace('stem:', 'stm:').replace('revision: 1', 'revision: x'),
        [DEMO_PATHS.questionnaire]: 'format: 2\n',
      }),
    );

    expect(diagnostics.map(({ file, start, rule }) => `${file}:${start.line} ${rule}`)).toEqual([
      'item-banks/home/extra.items.yaml:5 wrong-type',
      'item-banks/home/extra.items.yaml:9 unknown-key',
      'item-banks/questionnaires/intake.yaml:1 missing-key',
      'item-banks/questionnaires/intake.yaml:1 missing-key',
      'item-banks/questionnaires/intake.yaml:1 missing-key',
      'item-banks/questionnaires/intake.yaml:1 missing-key',
      'item-banks/questionnaires/intake.yaml:1 missing-key',
      'item-banks/questionnaires/intake.yaml:1 missing-modeline',
      'item-banks/questionnaires/intake.yaml:1 unknown-value',
    ]);
  });
});

group('fixes', () => {
  it('put quotes around a number and correct a misspelt key, and leave the rest as it is', () => {
    const spoilt =
      HEAD +
      GOOD_CHOICE.replace('"Je pars."', '12  ')
        .replace('stem:', 'stm:')
        .replace('level: low', 'level: low # easy');
    const fixed = applyFixes(spoilt, errorsOf(DEMO_PATHS.extra, spoilt));

    expect(fixed.applied).toBe(2);
    expect(fixed.text).toBe(
      HEAD + GOOD_CHOICE.replace('"Je pars."', '"12"  ').replace('level: low', 'level: low # easy'),
    );
  });
});

it('a file full of mistakes is told about in part', () => {
  const junk = `${HEAD}items:\n${'  - { wrong: 1 }\n'.repeat(3000)}`;
  const { diagnostics } = checkContent(demoContent({ [DEMO_PATHS.extra]: junk }));

  expect(diagnostics.length).toBeLessThan(300);
  expect(diagnostics.map((found) => found.rule)).toContain('too-many-problems');
});
