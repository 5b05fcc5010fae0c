import type { Item } from '../../formats/items.js';
import type { Located } from '../content/content-model.js';
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
    candidates.forEach((candidate, i) => {
      const common = new Map<number, number>();
      for (const shingle of candidate.signature.shingles) {
        const list = holders.get(shingle) ?? [];
        if (list.length > COMMON) continue;
        for (const j of list) if (j < i) common.set(j, (common.get(j) ?? 0) + 1);
      }
      for (const [j, count] of common) {
        const other = candidates[j];
        // Half of the pairs may have been left out as common ones.
        if (other === undefined || 2 * count < ALIKE * candidate.signature.shingles.size) continue;
        const share = similarity(candidate.signature, other.signature);
        if (share < ALIKE || same(candidate, other) || declared(candidate.item.value, other.item.value))
          continue;
        const { file, path } = candidate.item;
        const place = other.item;
        report(
          { file, path: [...path, 'stem'], at: 'key' },
          {
            other: place.value.id,
            first: {
              file: place.file.path,
              line: place.file.lines.at(place.file.rangeOf(place.path).start).line,
            },
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
