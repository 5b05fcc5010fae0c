import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash, sha256 } from '../../src/banks/content-hash.js';

describe('content hash', () => {
  it('is the SHA-256 that node:crypto gives, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('does not depend on the order of keys or on undefined values', () => {
    expect(contentHash({ b: 1, a: [2, { d: 3, c: 4 }] })).toBe(
      contentHash({ a: [2, { c: 4, d: 3 }], b: 1, e: undefined }),
    );
  });

  it('tells a changed list from the same one', () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
