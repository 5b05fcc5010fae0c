import fc from 'fast-check';

/** Pieces of text that mean something to YAML, to a schema or to a terminal. */
const PIECES = [
  '\n',
  ' ',
  '  ',
  '\t',
  ':',
  ': ',
  '- ',
  '#',
  ' # x',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  '|',
  '>',
  '|-',
  '&a ',
  '*a',
  '!!str ',
  '%',
  '@',
  '`',
  '?',
  '? ',
  '---\n',
  '...\n',
  '~',
  'null',
  'true',
  '12',
  '1.10',
  '0x1F',
  '.inf',
  '-0',
  'é',
  '\u00A0',
  '\u202E',
  '\0',
  '\u001B[31m',
  '\uFEFF',
  '\r\n',
  '__proto__: 1\n',
  '<<: ',
  'key: true',
  'id: a',
  'type: single-choice',
  '😀',
  '\uD800',
  '$ref',
  '""',
  "''",
  '\n\n',
  '    ',
  '{}',
  '[]',
]; // prettier-ignore

type Change = readonly [
  kind: 'insert' | 'delete' | 'double' | 'swap',
  at: number,
  length: number,
  piece: string,
];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.constantFrom('insert', 'delete', 'double', 'swap'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 1, max: 60 }),
  fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
);

/** A few changes to a text. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(change, { minLength: 1, maxLength: 4 });

/** A text after changes. */
export function mutated(text: string, list: readonly Change[]): string {
  let now = text;
  for (const [kind, share, length, piece] of list) {
    const at = Math.floor(share * now.length);
    const [before, part, after] = [now.slice(0, at), now.slice(at, at + length), now.slice(at + length)];
    if (kind === 'insert') now = before + piece + part + after;
    else if (kind === 'delete') now = before + after;
    else if (kind === 'double') now = before + part + part + after;
    else now = before + after.slice(0, length) + part + after.slice(length);
  }
  return now;
}
