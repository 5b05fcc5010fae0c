import { expect, describe as group, it } from 'vitest';
import {
  type CheckOptions,
  type ContentFile,
  checkContent,
  type Diagnostic,
  type RuleId,
} from '../../src/authoring/index.js';
import { DEMO_BANK, DEMO_ITEMS, DEMO_PATHS, demoContent, itemFile, withBlocks } from './demo-content.js';
import { shippedFiles } from './shipped-files.js';

const check = (files: readonly ContentFile[], options: CheckOptions = {}): readonly Diagnostic[] =>
  checkContent(files, { today: '2026-11-21', ...options }).diagnostics;

const of = (rule: RuleId, found: readonly Diagnostic[]): Diagnostic[] =>
  found.filter((one) => one.rule === rule);

const place = ({ file, start }: Diagnostic): string =>
  `${file.split('/').at(-1)}:${start.line}:${start.column}`;

/** A file of single-choice items; the key stands at `position`, with `extra` letters more than the others. */
function choices(count: number, position: (i: number) => number, extra: (i: number) => string): string {
  const items = Array.from({ length: count }, (_, i) => {
    const options = ['a', 'b', 'c'].map((id, k) => {
      const key = k === position(i);
      return `      - { id: ${id}, text: "Réponse ${id} numéro ${i}${key ? extra(i) : ''}."${key ? ', key: true' : ''} }`;
    });
    return `  - id: choice-${i}
    revision: 1
    scale: kitchen
    level: low
    type: single-choice
    stem: "Situation ${i} ${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10)]} avec choix."
    options:
${options.join('\n')}
    rationale: "C’est ainsi."
`;
  });
  return `# yaml-language-server: $schema=../../schemas/items.schema.json\nformat: 1\nitems:\n${items.join('')}`;
}

group('habits over a bank', () => {
  it('tells when the key is the longest option too often', () => {
    const found = check(
      demoContent({
        [DEMO_PATHS.extra]: choices(
          30,
          (i) => i % 3,
          () => ' bien',
        ),
      }),
    );

    expect(of('key-longest', found).map(({ data }) => data)).toEqual([
      { count: 30, expected: expect.closeTo(10), items: 30 },
    ]);
    expect(of('key-longest', found).map(place)).toEqual(['bank.yaml:3:5']);
  });

  it('says nothing when lengths are spread by chance', () => {
    const lengths = (i: number) => (i % 3 === 0 ? ' bien' : '');

    expect(
      of('key-longest', check(demoContent({ [DEMO_PATHS.extra]: choices(30, (i) => i % 3, lengths) }))),
    ).toEqual([]);
  });

  it('tells when the key stands in one place too often', () => {
    const found = check(
      demoContent({
        [DEMO_PATHS.extra]: choices(
          30,
          () => 1,
          () => '',
        ),
      }),
    );

    expect(of('key-position', found)).toMatchObject([
      { data: { options: 3, position: 2, count: 30, items: 30 } },
    ]);
  });
});

group('dates', () => {
  // The shipped file says of some dates that they are known to have passed.
  const certifications = shippedFiles()
    .filter((file) => file.path === 'pathways/certifications.yaml')
    .map(({ path, text }) => ({ path, text: text.replace(/^ *# positioning-disable-next-line.*\n/gm, '') }));

  it('says which registrations have ended today, and nothing on the day before', () => {
    const ended = (today: string): unknown[] =>
      of('certification-date', check(certifications, { today })).filter(
        ({ data }) => 'field' in data && data.field === 'registrationEnds' && data.date === '2026-07-19',
      );

    expect(ended('2026-07-19')).toEqual([]);
    expect(ended('2026-07-20').length).toBeGreaterThanOrEqual(3);
  });

  it('is silent without a date of today', () => {
    expect(of('certification-date', checkContent(certifications).diagnostics)).toEqual([]);
  });
});

group('revisions', () => {
  const before = demoContent();
  const since = (text: string): Diagnostic[] =>
    of(
      'revision-not-raised',
      check(demoContent({ [DEMO_PATHS.items]: text }), { earlier: { name: 'main', files: before } }),
    );

  it('asks for a new revision when stem or key have changed', () => {
    const text = DEMO_ITEMS.replace('avant le repas', 'après le repas').replace(
      'answer: false',
      'answer: true',
    );

    expect(since(text)).toMatchObject([
      { data: { revision: 1, changed: ['stem'], since: 'main' }, start: { line: 5, column: 15 } },
      { data: { revision: 1, changed: ['key'], since: 'main' } },
    ]);
  });

  it('is content with a new revision, with typography and with a new rationale', () => {
    expect(
      since(DEMO_ITEMS.replace('avant le repas', 'après le repas').replace('revision: 1', 'revision: 2')),
    ).toEqual([]);
    expect(since(DEMO_ITEMS.replace('dans l’évier', "dans l'évier"))).toEqual([]);
    expect(since(DEMO_ITEMS.replace('C’est la règle en cuisine.', 'C’est la règle partout.'))).toEqual([]);
  });

  it('sees the stimulus of an item change', () => {
    const stimulus = (text: string) => `stimuli:\n  - { id: note, kind: text, text: "${text}" }\n`;
    const file = (text: string) =>
      withBlocks(
        itemFile('type: true-false\nstimulus: note\nstem: "Léa vient."\nanswer: true'),
        stimulus(text),
      );
    const found = check(demoContent({ [DEMO_PATHS.extra]: file('À lundi.') }), {
      earlier: { name: 'main', files: demoContent({ [DEMO_PATHS.extra]: file('À mardi.') }) },
    });

    expect(of('revision-not-raised', found)).toMatchObject([{ data: { changed: ['stimulus'] } }]);
  });
});

group('references', () => {
  const item = (more: string) => itemFile(`type: true-false\nstem: "Le sel fond."\nanswer: true\n${more}`);
  const cases: [name: string, more: string, id: string, suggestion: string | undefined][] = [
    ['a level', 'level: lowe', 'lowe', 'low'],
    ['an area', 'scale: garden', 'garden', undefined],
    ['a stimulus', 'stimulus: note', 'note', undefined],
    ['an enemy', 'enemies: [home-low-11]', 'home-low-11', undefined],
    ['a can-do line', 'canDo: [kitchen-1]', 'kitchen-1', undefined],
  ];
  it.each(cases)('%s that does not exist', (_, more, id, suggestion) => {
    const found = of('unknown-reference', check(demoContent({ [DEMO_PATHS.extra]: item(more) })));

    expect(found).toHaveLength(1);
    expect(found[0]?.data).toMatchObject({ id, ...(suggestion !== undefined && { suggestion }) });
  });

  it('an option of an order, and both sides of pairs', () => {
    const ordering = itemFile(
      'type: ordering\nstem: "Rangez."\noptions: [{ id: a, text: "Un" }, { id: b, text: "Deux" }, { id: c, text: "Trois" }]\norder: [a, b, d]',
    );
    const matching = itemFile(
      'type: matching\nstem: "Reliez."\nleft: [{ id: a, text: "Un" }, { id: b, text: "Deux" }]\nright: [{ id: c, text: "Trois" }, { id: d, text: "Six" }]\npairs: { a: c, z: e }',
    );
    const found = check(demoContent({ [DEMO_PATHS.extra]: ordering }));
    const paired = check(demoContent({ [DEMO_PATHS.extra]: matching }));

    expect(found.map((one) => `${one.rule} ${place(one)}`)).toEqual([
      'incomplete-answer extra.items.yaml:12:5',
      'unknown-reference extra.items.yaml:12:19',
    ]);
    expect(paired.map((one) => `${one.rule} ${place(one)}`)).toEqual([
      'incomplete-answer extra.items.yaml:13:5',
      'unknown-reference extra.items.yaml:13:20',
      'unknown-reference extra.items.yaml:13:23',
    ]);
  });

  it('says nothing about what a file that cannot be read may hold', () => {
    const broken = 'stimuli:\n  - { id: note, kind: text, text: "À demain }\n';
    const files = demoContent({
      [DEMO_PATHS.extra]: item('stimulus: note'),
      'item-banks/home/other.items.yaml': broken,
    });

    expect(check(files).map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});

group('levels and settings', () => {
  it('a lowest level with a cut, a level without, and areas whose cuts cross', () => {
    const levels = 'levels:\n  - { id: low, from: -2 }\n  - { id: middle }\n  - { id: high, from: 0.6 }';
    const scales =
      'scales:\n  - { id: kitchen, title: "Cuisine", cuts: { middle: 0.8 } }\n  - { id: garden, title: "Jardin", optional: true, cuts: { middle: -1, high: -1.5 } }';
    const one = of('cut-scores', check(demoContent({ [DEMO_PATHS.bank]: withBlocks(DEMO_BANK, levels) })));
    const two = of('cut-scores', check(demoContent({ [DEMO_PATHS.bank]: withBlocks(DEMO_BANK, scales) })));

    expect(one.map(({ data }) => data)).toMatchObject([
      { reason: 'lowest-has-cut' },
      { reason: 'missing-cut', level: 'middle' },
    ]);
    expect(two).toMatchObject([
      // An area's own cut that passes the next one of the bank, and two of its own.
      {
        path: ['scales', 0, 'cuts', 'middle'],
        data: { reason: 'not-increasing', level: 'high', value: 0.6, before: 0.8 },
      },
      { data: { reason: 'not-increasing', level: 'high', value: -1.5, before: -1 } },
    ]);
  });

  it('an aim that the items cannot reach names the area and what is missing', () => {
    const bank = withBlocks(DEMO_BANK, 'administration: { maxItems: 4, settle: 0.95, decide: 0.9 }');
    const found = of('unreachable-cut', check(demoContent({ [DEMO_PATHS.bank]: bank })));

    expect(found.map(({ data }) => 'level' in data && data.level)).toEqual(['low', 'middle', 'high']);
    expect(found[1]?.data).toMatchObject({ items: 4, weakest: 'kitchen' });
  });
});

group('typography', () => {
  const stem = (text: string) => itemFile(`type: true-false\nstem: ${text}\nanswer: true`);
  const fixed = (text: string): string => {
    const source = stem(text);
    const [found] = of('french-typography', check(demoContent({ [DEMO_PATHS.extra]: source })));
    let result = source;
    for (const edit of [...(found?.fix ?? [])].reverse())
      result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
    return /stem: ([^\0]*)\nanswer/.exec(result.replaceAll('\n    ', '\n'))?.[1] ?? '';
  };

  it.each([
    [`"C'est l'heure?"`, '"C’est l’heure\u00A0?"'],
    ['"Oui : « non » !"', '"Oui\u00A0: «\u00A0non\u00A0»\u00A0!"'],
    ['"Attendez..."', '"Attendez…"'],
    ['"Votre soeur et vos oeufs"', '"Votre sœur et vos œufs"'],
    ['"«Oui»"', '"«\u00A0Oui\u00A0»"'],
  ])('%s', (text, expected) => {
    expect(fixed(text)).toBe(expected);
  });

  it.each([
    '"Il est 8:30"',
    '"Voir https://exemple.fr/?a=b"',
    '"Écrire à lea@exemple.fr ?"',
    '"Oui\u202F!"',
    '"Coefficient, poêle, moelle"',
    '"Que fait-on\u00A0?"',
  ])('leaves %s alone', (text) => {
    expect(of('french-typography', check(demoContent({ [DEMO_PATHS.extra]: stem(text) })))).toEqual([]);
  });
});

group('the words typography quotes', () => {
  it.each([
    ['Quelle réponse choisissez-vous?', 'choisissez-vous?'],
    [
      'Avant de commencer, quel produit prenez-vous ? Et pourquoi donc, selon vous',
      'produit prenez-vous ? Et pourquoi',
    ],
    ['Oui!', 'Oui!'],
    ["Une phrase assez longue, qui dit aujourd'hui seulement.", "qui dit aujourd'hui seulement."],
  ])('in « %s » are whole', (text, sample) => {
    const [found] = of(
      'french-typography',
      check(demoContent({ [DEMO_PATHS.extra]: itemFile(`type: true-false\nstem: "${text}"\nanswer: true`) })),
    );

    expect(found?.data).toMatchObject({ sample });
  });
});

group('one problem, one diagnostic', () => {
  it('a wrong number of keys is not also an item without solution', () => {
    const text = itemFile(
      'type: single-choice\nstem: "Quand\u00A0?"\noptions: [{ id: a, text: "Hier" }, { id: b, text: "Demain" }, { id: c, text: "Jeudi" }]',
    );

    expect(check(demoContent({ [DEMO_PATHS.extra]: text })).map(({ rule }) => rule)).toEqual(['key-count']);
  });

  it('items that cannot be read are not also too few', () => {
    const bank = DEMO_BANK.replace('title: "Cuisine"', 'title: "Cuisine", minItems: 4');
    const files = (items: string) => demoContent({ [DEMO_PATHS.bank]: bank, [DEMO_PATHS.items]: items });

    expect(check(files(`${DEMO_ITEMS}\t- x\n`)).map(({ rule }) => rule)).toEqual(['yaml-tab']);
    expect(
      check(files(DEMO_ITEMS.replaceAll('    answer:', '    status: pilot\n    answer:'))).map(
        ({ rule }) => rule,
      ),
    ).toContain('settings-conflict');
  });

  it('a mistake in one item keeps nothing from being said about the others', () => {
    const text = `${itemFile('type: true-false\nstm: "Le sel fond."\nanswer: true')}${itemFile(
      'id: home-other\ntype: true-false\nlevel: medium\nstem: "Le sucre fond."\nanswer: true',
    ).replace(/^[\s\S]*items:\n/, '')}`;

    expect(check(demoContent({ [DEMO_PATHS.extra]: text })).map(({ rule }) => rule)).toEqual([
      'unknown-key',
      'unknown-reference',
    ]);
  });
});

it('a script longer than a minute', () => {
  const text = `# yaml-language-server: $schema=../../schemas/items.schema.json\nformat: 1\nstimuli:\n  - { id: tale, kind: script, text: "${'Il était une fois. '.repeat(60).trim()}" }\n${itemFile(
    'type: true-false\nstimulus: tale\nstem: "Il était là."\nanswer: true',
  ).replace(/^[\s\S]*?items:/, 'items:')}`;

  expect(of('script-length', check(demoContent({ [DEMO_PATHS.extra]: text })))).toMatchObject([
    { data: { words: 240, limit: 150 } },
  ]);
});

it('an area that no test measures', () => {
  const files = shippedFiles().map(({ path, text }) => ({
    path,
    text:
      path === 'item-banks/assessment.yaml'
        ? text.replace(/ {2}- id: digital\n[\s\S]*?(?= {2}- id)/, '')
        : text,
  }));
  const found = of('unmeasured-area', check(files));

  expect(new Set(found.map(({ data }) => 'area' in data && data.area))).toEqual(new Set(['digital']));
});

group('rules the engine would refuse', () => {
  const spoilt = (change: (text: string) => string): Diagnostic[] =>
    check(
      shippedFiles().map(({ path, text }) => ({
        path,
        text: path === 'pathways/pathways.yaml' ? change(text) : text,
      })),
    ).filter(({ severity }) => severity === 'error');

  it('a phrase it needs is missing', () => {
    expect(spoilt((text) => text.replace(/^ {2}level-open: .*\n/m, ''))).toMatchObject([
      { rule: 'unusable-catalogue', data: { problem: 'missing-phrase', subject: 'level-open' } },
    ]);
  });

  it('a recommendation that knowing more would take away', () => {
    const [found, ...others] = spoilt((text) =>
      text.replace(
        'when: { answer: interest-confirmed, is: not-now }',
        'when: { not: { level: { test: french, of: overall, atLeast: a2 } } }',
      ),
    );

    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'unusable-catalogue',
      data: { problem: 'falling-rule', subject: 'recommendation not-now' },
    });
    expect(found?.path.slice(0, 1)).toEqual(['recommendations']);
  });

  it('anything another rule has found is said alone', () => {
    const found = spoilt((text) =>
      text.replace(/^ {2}level-open: .*\n/m, '').replace('answer: interest-confirmed', 'answer: interest'),
    );

    expect(found.map(({ rule }) => rule)).toEqual(['unknown-reference']);
  });
});
