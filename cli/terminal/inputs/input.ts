import type { Words } from '../../locales/words.js';
import type { Prompt } from '../../sitting/prompt.js';
import type { KeyPress } from '../key-press.js';
import { type EntriesState, pressEntries, startEntries } from './entries.js';
import { type MatchState, pressMatch, startMatch } from './match.js';
import { type OneState, pressOne, startOne } from './one.js';
import { type OrderState, pressOrder, startOrder } from './order.js';
import { IGNORED, type Pressed } from './pressed.js';
import { pressRate, type RateState, startRate } from './rate.js';
import { pressSeveral, type SeveralState, startSeveral } from './several.js';
import { pressTyped, startTyped, type TypedState } from './typed.js';

/** What is being entered, whatever the prompt. */
export type InputState =
  | OneState
  | SeveralState
  | OrderState
  | MatchState
  | TypedState
  | RateState
  | EntriesState;

/** A prompt that is not a list of records. */
export type SimplePrompt = Exclude<Prompt, { kind: 'entries' }>;

/** The input of a prompt, untouched. */
export function startInput(prompt: Prompt): InputState {
  switch (prompt.kind) {
    case 'one':
      return startOne();
    case 'several':
      return startSeveral(prompt);
    case 'order':
      return startOrder(prompt);
    case 'match':
      return startMatch();
    case 'text':
    case 'number':
    case 'month':
      return startTyped();
    case 'rate':
      return startRate();
    case 'entries':
      return startEntries();
  }
}

/** What a key does to the input of a prompt. */
export function pressInput(prompt: Prompt, state: InputState, key: KeyPress, words: Words): Pressed<InputState> {
  if (prompt.kind === 'one' && state.kind === 'one') return pressOne(prompt, state, key);
  if (prompt.kind === 'several' && state.kind === 'several') return pressSeveral(prompt, state, key, words);
  if (prompt.kind === 'order' && state.kind === 'order') return pressOrder(prompt, state, key, words);
  if (prompt.kind === 'match' && state.kind === 'match') return pressMatch(prompt, state, key, words);
  if (prompt.kind === 'rate' && state.kind === 'rate') return pressRate(prompt, state, key);
  if (prompt.kind === 'entries' && state.kind === 'entries') return pressEntries(prompt, state, key, words);
  if (state.kind === 'typed' && (prompt.kind === 'text' || prompt.kind === 'number' || prompt.kind === 'month')) {
    return pressTyped(prompt, state, key, words);
  }
  return IGNORED;
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
