import type { Words } from '../../locales/words.js';
import type { Prompt } from '../../sitting/prompt.js';
import type { KeyPress } from '../key-press.js';
import { type MatchState, pressMatch, startMatch } from './match.js';
import { type OneState, pressOne, startOne } from './one.js';
import { type OrderState, pressOrder, startOrder } from './order.js';
import { IGNORED, type Pressed } from './pressed.js';
import { pressRate, type RateState, startRate } from './rate.js';
import { pressSeveral, type SeveralState, startSeveral } from './several.js';
import { pressTyped, startTyped, type TypedState } from './typed.js';

/** What is being entered in answer to a simple prompt. */
export type SimpleState = OneState | SeveralState | OrderState | MatchState | TypedState | RateState;

/** A prompt that is not a list of records. */
export type SimplePrompt = Exclude<Prompt, { kind: 'entries' }>;

/** The input of a simple prompt, untouched. */
export function startSimple(prompt: SimplePrompt): SimpleState {
  switch (prompt.kind) {
    case 'one':
      return startOne(prompt);
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
  }
}

/** What a key does to the input of a simple prompt. */
export function pressSimple(
  prompt: SimplePrompt,
  state: SimpleState,
  key: KeyPress,
  words: Words,
): Pressed<SimpleState> {
  if (prompt.kind === 'one' && state.kind === 'one') return pressOne(prompt, state, key, words);
  if (prompt.kind === 'several' && state.kind === 'several') return pressSeveral(prompt, state, key, words);
  if (prompt.kind === 'order' && state.kind === 'order') return pressOrder(prompt, state, key, words);
  if (prompt.kind === 'match' && state.kind === 'match') return pressMatch(prompt, state, key, words);
  if (prompt.kind === 'rate' && state.kind === 'rate') return pressRate(prompt, state, key, words);
  if (
    state.kind === 'typed' &&
    (prompt.kind === 'text' || prompt.kind === 'number' || prompt.kind === 'month')
  ) {
    return pressTyped(prompt, state, key, words);
  }
  return IGNORED;
}
