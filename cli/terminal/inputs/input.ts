import type { Words } from '../../locales/words.js';
import type { Prompt } from '../../sitting/prompt.js';
import type { KeyPress } from '../key-press.js';
import { type EntriesState, pressEntries, startEntries } from './entries.js';
import { IGNORED, type Pressed } from './pressed.js';
import { pressSimple, type SimpleState, startSimple } from './simple-input.js';

/** What is being entered, whatever the prompt. */
export type InputState = SimpleState | EntriesState;

/** The input of a prompt, untouched. */
export function startInput(prompt: Prompt): InputState {
  return prompt.kind === 'entries' ? startEntries() : startSimple(prompt);
}

/** What a key does to the input of a prompt. */
export function pressInput(
  prompt: Prompt,
  state: InputState,
  key: KeyPress,
  words: Words,
): Pressed<InputState> {
  if (prompt.kind === 'entries') {
    return state.kind === 'entries' ? pressEntries(prompt, state, key, words) : IGNORED;
  }
  return state.kind === 'entries' ? IGNORED : pressSimple(prompt, state, key, words);
}

/** Whether characters are being written, so that letters and `?` belong to the text. */
export function isWriting(state: InputState): boolean {
  if (state.kind === 'typed') return true;
  return state.kind === 'entries' && state.draft !== undefined && isWriting(state.draft.inner);
}

/** Whether letters answer here: they go to the input before they are commands. */
export function takesLetters(state: InputState): boolean {
  return state.kind === 'match' || isWriting(state);
}
