import type { Item } from '../../formats/items.js';
import { textIn } from './content-texts.js';
import { wordHashes } from './words.js';

/**
 * What a person reads in an item, without its stimulus, as numbers: two items with the same words in stem and
 * options have the same `words`; `shingles` are pairs of neighbouring words, sorted, each once.
 */
export interface ItemSignature {
  readonly words: number;
  readonly shingles: Int32Array;
}

const signatures = new WeakMap<Item, ItemSignature>();

/** The signature of an item in one language. */
export function itemSignature(item: Item, language: string): ItemSignature {
  const known = signatures.get(item);
  if (known !== undefined) return known;
  const shingles: number[] = [];
  const read = (text: string): number => {
    const hashes = wordHashes(text);
    let all = 17;
    let before = 0;
    for (const hash of hashes) {
      if (before !== 0 || hashes.length === 1) shingles.push((Math.imul(before, 31) + hash) | 0);
      before = hash;
      all = (Math.imul(all, 1_000_003) + hash) | 0;
    }
    return all;
  };
  const stem = read(textIn(item.stem, language));
  let options = 0;
  let spread = 0;
  for (const key of ['options', 'left', 'right'] as const) {
    const list = (item as unknown as Record<string, readonly { text: string }[] | undefined>)[key];
    for (const option of list ?? []) {
      // Sums do not depend on the order options are written in.
      const hash = read(textIn(option.text, language));
      options = (options + hash) | 0;
      spread = (spread + Math.imul(hash, hash | 1)) | 0;
    }
  }
  const sorted = new Int32Array(shingles).sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    const shingle = sorted[i] as number;
    if (kept === 0 || shingle !== sorted[kept - 1]) sorted[kept++] = shingle;
  }
  const signature = {
    words: (stem ^ Math.imul(options, 7)) * 2 ** 20 + (spread & 0xfffff),
    shingles: sorted.slice(0, kept),
  };
  signatures.set(item, signature);
  return signature;
}

/** Share of pairs of words two items have in common, 0 to 1 (Jaccard 1901). */
export function similarity(first: ItemSignature, second: ItemSignature): number {
  const [a, b] = [first.shingles, second.shingles];
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return common / (a.length + b.length - common || 1);
}
