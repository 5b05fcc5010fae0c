import type { Item } from '../../formats/items.js';
import { type Located, placeOf } from '../content/content-model.js';
import { type ItemSignature, itemSignature, similarity } from '../content/item-signature.js';
import { defineRule } from '../rule.js';

/** Share of common word pairs from which two items look alike. */
const ALIKE = 0.7;

/** Texts with fewer word pairs are too short to compare. */
const FEWEST_SHINGLES = 8;

/** Of the holders of one rare word pair, so many are compared: a bank with larger families has told enough. */
const MOST_HOLDERS = 64;

interface Candidate {
  readonly item: Located<Item>;
  readonly signature: ItemSignature;
}

/** Items that look alike are declared enemies, or one of them goes. */
export const similarItems = defineRule('similar-items', (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? 'fr';
    const candidates: Candidate[] = [];
    for (const item of bank.items) {
      const signature = itemSignature(item.value, language);
      if (signature.shingles.length >= FEWEST_SHINGLES) candidates.push({ item, signature });
    }
    const told = new Set<number>();
    for (const [i, j] of sharingPairs(candidates)) {
      const [candidate, other] = [candidates[i], candidates[j]];
      if (candidate === undefined || other === undefined || told.has(i)) continue;
      const share = similarity(candidate.signature, other.signature);
      // The same words about the same stimulus are told by duplicate-item.
      if (share < ALIKE || same(candidate, other) || declared(candidate.item.value, other.item.value))
        continue;
      told.add(i);
      const { file, path } = candidate.item;
      const facts = { other: other.item.value.id, first: placeOf(other.item), similarity: share };
      report({ file, path: [...path, 'stem'], at: 'key' }, facts);
    }
  }
});

/**
 * Positions of candidates that may be alike, the later one first. Two sets alike enough have a common element
 * among the rarest of each (prefix filtering: Chaudhuri, Ganti & Kaushik 2006), so only those are compared.
 */
function sharingPairs(candidates: readonly Candidate[]): (readonly [number, number])[] {
  // Approximate counts: any order of the shingles is right, one with the rarest first is fast.
  const counts = new Uint32Array(2 ** 16);
  for (const { signature } of candidates) {
    for (const shingle of signature.shingles) {
      const slot = shingle & 0xffff;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  const rank = (shingle: number): number => (counts[shingle & 0xffff] ?? 0) * 2 ** 32 + (shingle >>> 0);
  const held: number[] = [];
  candidates.forEach(({ signature }, i) => {
    const { length } = signature.shingles;
    const rarest = new Float64Array(length);
    for (let k = 0; k < length; k += 1) rarest[k] = rank(signature.shingles[k] ?? 0);
    rarest.sort();
    const prefix = length - Math.ceil(ALIKE * length) + 1;
    // Shingle and holder in one number, so that one sort of numbers groups the holders of each shingle.
    for (let k = 0; k < prefix; k += 1) held.push(((rarest[k] ?? 0) % 2 ** 32) * HOLDERS + i);
  });
  const sorted = new Float64Array(held).sort();
  const pairs = new Set<number>();
  for (let start = 0; start < sorted.length; ) {
    const shingle = Math.floor((sorted[start] ?? 0) / HOLDERS);
    let end = start + 1;
    while (end < sorted.length && Math.floor((sorted[end] ?? 0) / HOLDERS) === shingle) end += 1;
    for (let later = start + 1; later < Math.min(end, start + MOST_HOLDERS); later += 1) {
      for (let earlier = start; earlier < later; earlier += 1) {
        pairs.add(((sorted[later] ?? 0) % HOLDERS) * HOLDERS + ((sorted[earlier] ?? 0) % HOLDERS));
      }
    }
    start = end;
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / HOLDERS), pair % HOLDERS]);
}

/** More candidates than any bank holds; shingle times holders stays an exact number. */
const HOLDERS = 2 ** 20;

function same(first: Candidate, second: Candidate): boolean {
  return (
    first.item.value.stimulus === second.item.value.stimulus &&
    first.signature.words === second.signature.words
  );
}

function declared(first: Item, second: Item): boolean {
  return (first.enemies ?? []).includes(second.id) || (second.enemies ?? []).includes(first.id);
}
