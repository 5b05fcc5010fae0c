import type { Item } from '../../formats/items.js';
import { type Located, placeOf } from '../content/content-model.js';
import { type ItemSignature, itemSignature, similarity } from '../content/item-signature.js';
import { defineRule } from '../rule.js';

/** Share of common word pairs from which two items look alike. */
const ALIKE = 0.7;

/** Texts with fewer word pairs are too short to compare. */
const FEWEST_SHINGLES = 8;

/** A word pair found in more items than this says nothing; leaving it out keeps the search fast. */
const COMMON = 60;

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
      if (signature.shingles.size >= FEWEST_SHINGLES) candidates.push({ item, signature });
    }
    const holders = new Map<string, number[]>();
    candidates.forEach(({ signature }, i) => {
      for (const shingle of signature.shingles) {
        const list = holders.get(shingle);
        if (list === undefined) holders.set(shingle, [i]);
        else list.push(i);
      }
    });
    // Lists of one compare nothing, and are most of all.
    for (const [shingle, list] of holders) {
      if (list.length === 1 || list.length > COMMON) holders.delete(shingle);
    }
    const common = new Int32Array(candidates.length);
    candidates.forEach((candidate, i) => {
      const met: number[] = [];
      for (const shingle of candidate.signature.shingles) {
        const list = holders.get(shingle);
        if (list === undefined) continue;
        for (const j of list) {
          if (j >= i) break;
          if (common[j] === 0) met.push(j);
          common[j] = (common[j] ?? 0) + 1;
        }
      }
      const near = met.filter((j) => 2 * (common[j] ?? 0) >= ALIKE * candidate.signature.shingles.size);
      for (const j of met) common[j] = 0;
      // Half of the pairs may have been left out as common ones.
      for (const j of near) {
        const other = candidates[j];
        if (other === undefined) continue;
        const share = similarity(candidate.signature, other.signature);
        if (share < ALIKE || same(candidate, other) || declared(candidate.item.value, other.item.value))
          continue;
        const { file, path } = candidate.item;
        const place = other.item;
        report(
          { file, path: [...path, 'stem'], at: 'key' },
          {
            other: place.value.id,
            first: placeOf(place),
            similarity: share,
          },
        );
        return;
      }
    });
  }
});

/** Told by duplicate-item already. */
function same(first: Candidate, second: Candidate): boolean {
  return (
    first.item.value.stimulus === second.item.value.stimulus &&
    first.signature.stem === second.signature.stem &&
    first.signature.options.join('\n') === second.signature.options.join('\n')
  );
}

function declared(first: Item, second: Item): boolean {
  return (first.enemies ?? []).includes(second.id) || (second.enemies ?? []).includes(first.id);
}
