import type { Words } from '../../locales/words.js';
import type { Prompt } from '../../sitting/prompt.js';
import type { KeyPress } from '../key-press.js';
import { type ListFocus, listKey } from './list-focus.js';
import { answered, changed, IGNORED, type Pressed, refused } from './pressed.js';

type SeveralPrompt = Extract<Prompt, { kind: 'several' }>;

/** Several choices, in the order they were taken. */
export interface SeveralState extends ListFocus {
  readonly kind: 'several';
  readonly taken: readonly string[];
}

/** Begins with the choices proposed. */
export function startSeveral(prompt: SeveralPrompt): SeveralState {
  return { kind: 'several', focus: 0, typed: '', taken: prompt.taken };
}

/** Numbers or Space tick and untick; Enter confirms. */
export function pressSeveral(
  prompt: SeveralPrompt,
  state: SeveralState,
  key: KeyPress,
  words: Words,
): Pressed<SeveralState> {
  if (key.name === 'enter') {
    return state.taken.length === 0 ? refused(state, words.refusal.takeOne) : answered(state.taken);
  }
  if (key.name === 'character' && key.text === ' ') return toggle(prompt, state, state.focus, words);
  const moved = listKey(state, prompt.choices.length, key);
  if (moved.kind === 'named') return toggle(prompt, { ...state, ...moved.list }, moved.index, words);
  return moved.kind === 'moved' ? changed({ ...state, ...moved.list }) : IGNORED;
}

function toggle(
  prompt: SeveralPrompt,
  state: SeveralState,
  index: number,
  words: Words,
): Pressed<SeveralState> {
  const choice = prompt.choices[index];
  if (!choice) return IGNORED;
  if (state.taken.includes(choice.id)) {
    return changed({ ...state, taken: state.taken.filter((id) => id !== choice.id) });
  }
  if (choice.exclusive) return changed({ ...state, taken: [choice.id] });
  const exclusive = new Set(prompt.choices.filter((other) => other.exclusive).map((other) => other.id));
  const others = state.taken.filter((id) => !exclusive.has(id));
  if (prompt.max !== undefined && others.length >= prompt.max) {
    return refused(state, words.refusal.tooMany(prompt.max));
  }
  return changed({ ...state, taken: [...others, choice.id] });
}
