import type { Item } from '../../formats/items.js';
import { textIn } from './content-texts.js';
import { plainWords } from './words.js';

/** What a person reads in an item, without its stimulus: stem and options, made comparable. */
export interface ItemSignature {
  readonly stem: string;
  readonly options: readonly string[];
  /** Pairs of neighbouring words, as a set. */
  readonly shingles: ReadonlySet<string>;
}

const signatures = new WeakMap<Item, ItemSignature>();

/** The signature of an item in one language. */
export function itemSignature(item: Item, language: string): ItemSignature {
  const known = signatures.get(item);
  if (known !== undefined) return known;
  const shingles = new Set<string>();
  const comparable = (text: string): string => {
    const words = plainWords(text);
    for (let i = 0; i + 1 < words.length; i += 1) shingles.add(`${words[i]} ${words[i + 1]}`);
    if (words.length === 1) shingles.add(words[0] ?? '');
    // Signs alone, as in « < » and « > », are what they are.
    return words.length === 0 ? text : words.join(' ');
  };
  const stem = comparable(textIn(item.stem, language));
  const options: string[] = [];
  for (const key of ['options', 'left', 'right'] as const) {
    const list = (item as unknown as Record<string, readonly { text: string }[] | undefined>)[key];
    for (const option of list ?? []) options.push(comparable(textIn(option.text, language)));
  }
  const signature = { stem, options: options.sort(), shingles };
  signatures.set(item, signature);
  return signature;
}

/** Share of pairs of words two items have in common, 0 to 1 (Jaccard 1901). */
export function similarity(first: ItemSignature, second: ItemSignature): number {
  let common = 0;
  for (const shingle of first.shingles) if (second.shingles.has(shingle)) common += 1;
  return common / (first.shingles.size + second.shingles.size - common || 1);
}
