import fc from 'fast-check';

/** Pieces of text that mean something to YAML, to a schema or to a terminal. */
const PIECES = [
  '\n', ' ', '  ', '\t', ':', ': ', '- ', '#', ' # x', '"', "'", '\\', '{', '}', '[', ']', ',', '|', '>', '|-', '&a ',
  '*a', '!!str ', '%', '@', '`', '?', '? ', '---\n', '...\n', '~', 'null', 'true', '12', '1.10', '0x1F', '.inf',
  '-0', 'é', '\u00A0', '\u202E', '\0', '\u001B[31m', '\uFEFF', '\r\n', '__proto__: 1\n', '<<: ', 'key: true', 'id: a',
  'type: single-choice', '😀', '\uD800', '$ref', '""', "''", '\n\n', '    ', '{}', '[]',
]; // prettier-ignore

type Change = readonly [kind: 'insert' | 'delete' | 'double' | 'swap', at: number, length: number, piece: string];

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
  return list.reduce((now, [kind, share, length, piece]) => {
    const at = Math.floor(share * now.length);
    const part = now.slice(at, at + length);
    switch (kind) {
      case 'insert':
        return now.slice(0, at) + piece + now.slice(at);
      case 'delete':
        return now.slice(0, at) + now.slice(at + length);
      case 'double':
        return now.slice(0, at) + part + now.slice(at);
      case 'swap':
        return now.slice(0, at) + now.slice(at + length, at + 2 * length) + part + now.slice(at + 2 * length);
    }
  }, text);
}
