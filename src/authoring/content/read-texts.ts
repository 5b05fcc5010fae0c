import type { Item, Text } from '../../formats/items.js';

/** Takes a text and the steps from the item to it. */
export type VisitReadText = (text: string, steps: () => readonly (string | number)[]) => void;

/** Visits the texts a person reads in an item, in one language: instruction, stem, options. */
export function visitReadTexts(item: Item, language: string, visit: VisitReadText): void {
  const one = (text: Text | undefined, steps: () => readonly (string | number)[]): void => {
    if (typeof text === 'string') visit(text, steps);
    else if (text?.[language] !== undefined) visit(text[language], () => [...steps(), language]);
  };
  one(item.instruction, () => ['instruction']);
  one(item.stem, () => ['stem']);
  for (const key of ['options', 'left', 'right'] as const) {
    const list = (item as unknown as Record<string, readonly { text: Text }[] | undefined>)[key];
    for (let i = 0; i < (list?.length ?? 0); i += 1) one(list?.[i]?.text, () => [key, i, 'text']);
  }
}
