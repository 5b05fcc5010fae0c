import { describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import { COMMAND_WORDS } from '../../cli/locales/command-words.js';

/** Every word by its path; functions are called with something of each kind of argument. */
function wordsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [...sayings(value as (...given: unknown[]) => unknown, path)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${path}.${key}`));
}

const COMMANDS = [
  'dont-know',
  'undo',
  'read-aloud',
  'text',
  'sheets',
  'note',
  'counsellor',
  'language',
  'pause',
  'end-part',
  'help',
  'quit',
];
const KEYS = ['enter', 'escape', 'space', 'arrows', 'backspace'];
const DECISIONS = ['accepted', 'changed', 'declined', 'added', 'reordered', 'not-now', 'not-for-me'];
const STEP_CHOICES = ['accept', 'words', 'date', 'up', 'down', 'not-now', 'decline', 'back'];
const SPECIAL: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  '.common.date': [['2026-11-21']],
  '.sittings.unknownCaseState': [['trained', ['assessed', 'in-training']]],
  '.common.dateTime': [['2026-11-21T10:00:00Z']],
  '.common.key': KEYS.map((key) => [key]),
  '.part.startWith': [[['a', 'b']]],
  '.question.progress': [[{ part: 'p', done: 2, atMost: 9, minutesLeft: 4 }]],
  '.question.otherLanguage': [['fr']],
  '.how.rate': [[[0, 1, 2]]],
  '.refusal.unknownScore': [[[0, 1, 2]]],
  '.refusal.range': [
    [0, 5],
    [undefined, 5],
    [0, undefined],
  ],
  '.keys.command': COMMANDS.map((command) => [command]),
  '.keys.short': COMMANDS.map((command) => [command]),
  '.home.mode': [['in-room'], ['remote'], ['alone']],
  '.home.row': [['a', 'b', '2026-11-21T10:00:00Z']],
  '.plain.help': [[[['u', 'x']]]],
  '.run.chooseSitting': [[['a', 'b']]],
  '.run.unknownForm': [['x', ['a', 'b']]],
  '.counsellor.stopReason': ['cuts-settled', 'most-items', 'gentle-floor'].map((rule) => [rule]),
  '.home.action': ['open', 'documents', 'export', 'erase', 'back'].map((action) => [action]),
  '.home.written': [[['/a']]],
  '.home.reader': [['counsellor']],
  '.plan.state': [...DECISIONS, undefined].map((decision) => [decision]),
  '.plan.row': [['1er décembre', 'étape', 'proposée']],
  '.plan.step': STEP_CHOICES.map((choice) => [choice]),
  '.plan.whole': [['agreed'], ['not-now'], ['not-for-me'], ['back']],
  '.plan.agreed': [['21/11/2026']],
  '.plan.documents': [['k7f3-9mz2']],
  '.sittings.leftOpen': [[['a']]],
  '.sittings.itemsGone': [[['a']]],
  '.sittings.itemsRewritten': [[['a']]],
  '.sittings.scoredOtherwise': [[['a']]],
  '.sittings.rescoreTitle': [['Français', '1.0.0', '1.1.0']],
  '.sittings.differs': [['A2', 'B1']],
  '.sittings.stats.group': [['reached'], ['parts'], ['proposed'], ['decided']],
  '.sittings.stats.reached': [['begun'], ['plan-agreed'], ['closed']],
  '.sittings.stats.quartile': [[1], [2], [3]],
  '.sittings.textsCorrected': [[[1]]],
  '.sittings.textsErased': [[[1]]],
  '.sittings.textsLost': [[[1]]],
  '.sittings.doctor': [['node', 'v20']],
  '.results.since': [['2026-11-21']],
  '.results.path': [[['A1', 'A2']]],
  '.results.horizon': [['short'], ['medium'], ['long']],
  '.error': [
    ['store/not-found', { id: 'a', path: '/p' }],
    ['store/disk-full', { path: '/p' }],
    ['assessment/content-changed', { changed: [{ id: 'french', madeWith: '1.0.0', present: '1.1.0' }] }],
    ['irt/invalid-grid', {}],
  ],
};

function sayings(say: (...given: unknown[]) => unknown, path: string): [string, string][] {
  const calls = SPECIAL[path.replace(/^(fr|en)/, '')] ?? [[3, 2, true]];
  return calls.flatMap((given, index) => {
    const said = say(...given);
    const texts = Array.isArray(said) ? said : [said];
    return texts.map((text): [string, string] => [`${path}(${index})`, String(text)]);
  });
}

const ALL = Object.fromEntries(
  Object.entries(WORDS).map(([locale, words]) => [
    locale,
    wordsOf({ ...words, command: COMMAND_WORDS[words.locale] }, ''),
  ]),
);

describe('the words of the interface', () => {
  it('are complete in every language', () => {
    const paths = (locale: string) => (ALL[locale] ?? []).map(([path]) => path);

    expect(paths('en')).toEqual(paths('fr'));
    for (const [path, text] of [...(ALL.fr ?? []), ...(ALL.en ?? [])]) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('are not the same in both languages, but for a few', () => {
    const english = new Map(ALL.en);
    const same = (ALL.fr ?? []).filter(
      ([path, text]) => english.get(path) === text && /[a-z]{4}/i.test(text),
    );

    expect(
      same
        .map(([path]) => path)
        .filter(
          (path) =>
            !/version|terminal|pause|question|title|short|note|minutes|menu|at\(|plan\.row|documents|differs|satisfaction/i.test(
              path,
            ),
        ),
    ).toEqual([]);
  });

  it('in French keep a space that does not break before ? ! : ; and inside « »', () => {
    for (const [path, text] of ALL.fr ?? []) {
      // Times, addresses and commands have a colon of their own.
      expect(text.replace(/\b\d+:\d+|[a-z]+:\/\/|\/[\w/]*:/g, ''), path).not.toMatch(
        / [?!;:»]|« |[a-zà-ÿ][?!;]/,
      );
    }
  });

  it('never speak of failing', () => {
    for (const [path, text] of [...(ALL.fr ?? []), ...(ALL.en ?? [])]) {
      expect(text, path).not.toMatch(/échec|échou|raté|insuffisan|faible|\bfail|wrong answer|poor/i);
    }
  });
});
