import type { KeyPress } from '../key-press.js';

/** Where the focus stands in a list (-1: nowhere yet), and a number being typed for lists of more than nine. */
export interface ListFocus {
  readonly focus: number;
  readonly typed: string;
}

/** What a key means in a numbered list. */
export type ListKey =
  | { readonly kind: 'moved'; readonly list: ListFocus }
  /** The number of one entry was typed. */
  | { readonly kind: 'named'; readonly index: number; readonly list: ListFocus }
  | { readonly kind: 'none' };

/** Arrows, Home, End and numbers. In a list of more than nine, digits move the focus and Enter chooses. */
export function listKey(list: ListFocus, count: number, key: KeyPress): ListKey {
  const to = (focus: number): ListKey => ({
    kind: 'moved',
    list: { focus: (focus + count) % count, typed: '' },
  });
  switch (key.name) {
    case 'up':
      return to(Math.max(0, list.focus) - 1);
    case 'down':
    case 'tab':
      return to(list.focus + 1);
    case 'home':
      return to(0);
    case 'end':
      return to(count - 1);
    case 'page-up':
      return to(Math.max(0, list.focus - 8));
    case 'page-down':
      return to(Math.min(count - 1, list.focus + 8));
    case 'character':
      return /^\d$/.test(key.text) ? digit(list, count, key.text) : { kind: 'none' };
    default:
      return { kind: 'none' };
  }
}

function digit(list: ListFocus, count: number, typed: string): ListKey {
  if (count <= 9) {
    const index = Number(typed) - 1;
    return index >= 0 && index < count
      ? { kind: 'named', index, list: { focus: index, typed: '' } }
      : { kind: 'none' };
  }
  const joined = Number(list.typed + typed) <= count ? list.typed + typed : typed;
  const index = Number(joined) - 1;
  return index >= 0 && index < count
    ? { kind: 'moved', list: { focus: index, typed: joined } }
    : { kind: 'moved', list: { ...list, typed: '' } };
}
