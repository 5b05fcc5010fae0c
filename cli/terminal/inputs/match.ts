import type { Words } from '../../locales/words.js';
import type { Prompt } from '../../sitting/prompt.js';
import { letter } from '../../sitting/read-answer.js';
import type { KeyPress } from '../key-press.js';
import { answered, changed, IGNORED, type Pressed, refused } from './pressed.js';

type MatchPrompt = Extract<Prompt, { kind: 'match' }>;

/** Pairs being made: right id by left id. */
export interface MatchState {
  readonly kind: 'match';
  readonly focus: number;
  readonly pairs: Readonly<Record<string, string>>;
}

/** Begins at the first element on the left, nothing matched. */
export function startMatch(): MatchState {
  return { kind: 'match', focus: 0, pairs: {} };
}

/** A letter matches the element in focus and goes on to the next; a number goes back to one; Enter confirms. */
export function pressMatch(
  prompt: MatchPrompt,
  state: MatchState,
  key: KeyPress,
  words: Words,
): Pressed<MatchState> {
  const count = prompt.left.length;
  const to = (focus: number) => changed({ ...state, focus: (focus + count) % count });
  switch (key.name) {
    case 'enter':
      return Object.keys(state.pairs).length === count
        ? answered(state.pairs)
        : refused(state, words.refusal.matchAll(count, letter(prompt.right.length - 1)));
    case 'up':
      return to(state.focus - 1);
    case 'down':
    case 'tab':
      return to(state.focus + 1);
    case 'backspace':
      return changed({ ...state, pairs: without(state.pairs, prompt.left[state.focus]?.id) });
    case 'character': {
      if (/^[1-9]$/.test(key.text)) return Number(key.text) <= count ? to(Number(key.text) - 1) : IGNORED;
      const right = prompt.right[key.text.toLowerCase().charCodeAt(0) - 97];
      return right ? match(prompt, state, right.id) : IGNORED;
    }
    default:
      return IGNORED;
  }
}

function match(prompt: MatchPrompt, state: MatchState, right: string): Pressed<MatchState> {
  const left = prompt.left[state.focus];
  if (!left) return IGNORED;
  // An element on the right goes with one on the left: matching it again moves it.
  const holder = Object.keys(state.pairs).find((id) => state.pairs[id] === right);
  const pairs = { ...without(state.pairs, holder), [left.id]: right };
  const count = prompt.left.length;
  const next = Array.from({ length: count }, (_, step) => (state.focus + step) % count).find((index) => {
    const id = prompt.left[index]?.id;
    return id !== undefined && pairs[id] === undefined;
  });
  return changed({ ...state, pairs, focus: next ?? state.focus });
}

function without(pairs: MatchState['pairs'], left: string | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(pairs).filter(([id]) => id !== left));
}
