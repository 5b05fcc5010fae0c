import type { Words } from '../../locales/words.js';
import type { Prompt } from '../../sitting/prompt.js';
import { readAnswer } from '../../sitting/read-answer.js';
import type { KeyPress } from '../key-press.js';
import { answered, changed, IGNORED, type Pressed, refused } from './pressed.js';

type TypedPrompt = Extract<Prompt, { kind: 'text' | 'number' | 'month' }>;

/** Words, a number or a month being written. */
export interface TypedState {
  readonly kind: 'typed';
  readonly text: string;
  /** Position of the cursor, in characters. */
  readonly cursor: number;
}

const LONGEST = { text: 600, number: 24, month: 24 } as const;

/** Begins empty. */
export function startTyped(): TypedState {
  return { kind: 'typed', text: '', cursor: 0 };
}

/** Writes, moves the cursor, erases; Enter confirms what can be read as an answer. */
export function pressTyped(
  prompt: TypedPrompt,
  state: TypedState,
  key: KeyPress,
  words: Words,
): Pressed<TypedState> {
  const characters = [...state.text];
  const { cursor } = state;
  switch (key.name) {
    case 'enter': {
      const read = readAnswer(prompt, state.text, words);
      return read.kind === 'answer' ? answered(read.answer) : refused(state, read.words);
    }
    case 'character':
    case 'paste': {
      const added = [...key.text.replace(/\n/g, ' ')].slice(0, LONGEST[prompt.kind] - characters.length);
      const text = [...characters.slice(0, cursor), ...added, ...characters.slice(cursor)].join('');
      return changed({ ...state, text, cursor: cursor + added.length });
    }
    case 'backspace': {
      if (cursor === 0) return IGNORED;
      const text = [...characters.slice(0, cursor - 1), ...characters.slice(cursor)].join('');
      return changed({ ...state, text, cursor: cursor - 1 });
    }
    case 'left':
      return changed({ ...state, cursor: Math.max(0, cursor - 1) });
    case 'right':
      return changed({ ...state, cursor: Math.min(characters.length, cursor + 1) });
    case 'home':
      return changed({ ...state, cursor: 0 });
    case 'end':
      return changed({ ...state, cursor: characters.length });
    default:
      return IGNORED;
  }
}
