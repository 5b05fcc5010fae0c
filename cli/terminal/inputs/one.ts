import type { Words } from '../../locales/words.js';
import type { Prompt } from '../../sitting/prompt.js';
import type { KeyPress } from '../key-press.js';
import { type ListFocus, listKey } from './list-focus.js';
import { answered, changed, IGNORED, type Pressed, refused } from './pressed.js';

type OnePrompt = Extract<Prompt, { kind: 'one' }>;

/** One choice among several. */
export interface OneState extends ListFocus {
  readonly kind: 'one';
}

/** Begins at the first choice where it is proposed, else at none: Enter alone is no answer. */
export function startOne({ proposed }: Pick<OnePrompt, 'proposed'>): OneState {
  return { kind: 'one', focus: proposed ? 0 : -1, typed: '' };
}

/** A number answers at once; arrows and Enter do too. */
export function pressOne(prompt: OnePrompt, state: OneState, key: KeyPress, words: Words): Pressed<OneState> {
  const answer = (index: number): Pressed<OneState> => {
    const choice = prompt.choices[index];
    if (!choice) return IGNORED;
    return answered(prompt.answer === 'yes-no' ? choice.id === 'yes' : choice.id);
  };
  if (key.name === 'enter') {
    return state.focus < 0
      ? refused(state, words.refusal.unknownChoice(prompt.choices.length))
      : answer(state.focus);
  }
  const moved = listKey(state, prompt.choices.length, key);
  if (moved.kind === 'named') return answer(moved.index);
  return moved.kind === 'moved' ? changed({ ...state, ...moved.list }) : IGNORED;
}
