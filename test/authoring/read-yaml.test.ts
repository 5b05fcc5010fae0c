import { expect, describe as group, it } from 'vitest';
import { readYaml } from '../../src/authoring/index.js';
import { MAX_DIAGNOSTICS_PER_FILE, MAX_FILE_BYTES } from '../../src/authoring/yaml/reading-limits.js';

/** Diagnostics of a text as rule@line:column. */
const found = (text: string): string[] =>
  readYaml(text, 'a.yaml').diagnostics.map(({ rule, start }) => `${rule}@${start.line}:${start.column}`);

group('values and places', () => {
  it('gives the value and where its parts are written', () => {
    const { value, position, diagnostics } = readYaml(
      'items:\n  - id: a\n    on: 2027-03-01\n    no: no\n',
      'a.yaml',
    );

    expect(value).toEqual({ items: [{ id: 'a', on: '2027-03-01', no: 'no' }] });
    expect(position(['items', 0, 'on'])).toEqual({ line: 3, column: 9 });
    expect(diagnostics).toEqual([]);
  });

  it('keeps the line breaks of literal texts', () => {
    expect(readYaml('a: |\n  un\n   deux\n\n  trois\nb: 1\n', 'a.yaml').value).toEqual({
      a: 'un\n deux\n\ntrois\n',
      b: 1,
    });
  });

  it('gives the same values with Windows line ends and a byte order mark', () => {
    const { value, diagnostics } = readYaml('\uFEFFa: |\r\n  un\r\n  deux\r\nb: "x"\r\n', 'a.yaml');

    expect(value).toEqual({ a: 'un\ndeux\n', b: 'x' });
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([
      'byte-order-mark',
      'windows-line-ends',
    ]);
  });
});

group('hostile and broken texts give one diagnostic each', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghijk'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]`)
    .join('\n')}\n`;
  const cases: [name: string, text: string, expected: string][] = [
    ['nothing', '', 'empty-file@1:1'],
    ['comments only', '# to do\n\n', 'empty-file@1:1'],
    ['a null document', '---\n~\n', 'empty-file@1:1'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-documents@2:1'],
    ['a tab for indentation', 'a:\n\tb: 1\n', 'yaml-tab@2:1'],
    ['an alias', 'a: &x 1\nb: *x\n', 'yaml-alias@2:4'],
    ['an alias without anchor', 'a: *nowhere\n', 'yaml-alias@1:4'],
    ['an alias bomb', bomb, 'yaml-alias@2:8'],
    ['a tag', 'a: 1\nb: !!js/function "x"\n', 'yaml-tag@2:4'],
    ['a directive', '%YAML 1.1\n---\na: yes\n', 'yaml-tag@1:1'],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', 'duplicate-key@3:1'],
    ['a reserved key', 'a:\n  __proto__: { admin: true }\n', 'forbidden-key@2:3'],
    ['a list as a key', '? [a, b]\n: 1\n', 'forbidden-key@1:3'],
    ['an unclosed quote', 'a: 1\nb: "two\n', 'yaml-syntax@3:1'],
    ['an unclosed bracket', 'a: [1, 2\n', 'yaml-syntax@2:1'],
    ['a colon too many', 'a: b: c\n', 'yaml-syntax@1:4'],
    ['a line out of line', 'a:\n   b: 1\n  c: 2\n', 'yaml-syntax@3:1'],
    ['an unknown escape', 'a: "\\q"\n', 'yaml-syntax@1:5'],
    ['a text that begins with %', 'a: %x\n', 'yaml-syntax@1:4'],
    ['a NUL', 'a: 1\nb: x\0y\n', 'control-character@2:5'],
    ['an ANSI escape', 'a: "\u001B[31mred"\n', 'control-character@1:5'],
    ['an escaped ANSI escape', 'a: 1\nb: "\\e[31mred"\n', 'control-character@2:4'],
    ['a mark that turns the direction', 'a: "ab\u202Ecd"\n', 'control-character@1:7'],
    ['an escaped one', 'a: "ab\\u202Ecd"\n', 'control-character@1:4'],
    ['an invisible character in a comment', '# a\u2066b\na: 1\n', 'control-character@1:4'],
    ['half of a surrogate pair', 'a: x\uD800y\n', 'control-character@1:5'],
    ['deep brackets', `a: ${'['.repeat(50_000)}`, 'yaml-depth@1:37'],
    ['deep braces', `a: ${'{b: '.repeat(20_000)}`, 'yaml-depth@1:133'],
    ['deep dashes', `${'- '.repeat(50_000)}\n`, 'yaml-depth@1:68'],
    ['too many values', `[${'1,'.repeat(200_000)}1]\n`, 'yaml-size@1:300002'],
    ['a text beyond the limit', `a: "${'x'.repeat(MAX_FILE_BYTES)}"\n`, 'file-too-large@1:1'],
  ];

  it.each(cases)('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('no key reaches the prototype of an object', () => {
    const { value } = readYaml('__proto__: { admin: true }\nconstructor: 1\na: { prototype: 2 }\n', 'a.yaml');

    expect(Object.keys(value as object)).toEqual(['a']);
    expect((value as { admin?: boolean }).admin).toBeUndefined();
  });
});

group('time stays bounded on texts made to be slow', () => {
  const size = 100_000;
  const pieces = [
    '[',
    '{',
    '- ',
    '? ',
    ': ',
    '"',
    "'",
    '\n',
    ' ',
    '#',
    '&a ',
    '*a ',
    '!',
    '|\n',
    '>\n',
    'a: ',
    'a:\n',
    '\\"',
    '\u00A0',
    ',',
    '%',
    '@',
    '-\n',
    '"\\u00',
    '{a: ',
    'é',
  ];

  it.each(pieces)('%j very many times over', (piece) => {
    const begun = process.cpuUsage();

    const { diagnostics } = readYaml(piece.repeat(size / piece.length), 'a.yaml');

    expect(diagnostics.length).toBeLessThanOrEqual(MAX_DIAGNOSTICS_PER_FILE);
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(2);
  });
});
