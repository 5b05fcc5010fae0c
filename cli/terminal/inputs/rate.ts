import type { Words } from '../../locales/words.js';
import type { Prompt } from '../../sitting/prompt.js';
import type { KeyPress } from '../key-press.js';
import { answered, changed, IGNORED, type Pressed, refused } from './pressed.js';

type RatePrompt = Extract<Prompt, { kind: 'rate' }>;

/** A line of the rubric being chosen. */
export interface RateState {
  readonly kind: 'rate';
  readonly focus: number;
}

/** Begins at no line: Enter alone is no rating. */
export function startRate(): RateState {
  return { kind: 'rate', focus: -1 };
}

/** The number of a line chooses it; arrows and Enter do too. */
export function pressRate(
  prompt: RatePrompt,
  state: RateState,
  key: KeyPress,
  words: Words,
): Pressed<RateState> {
  const count = prompt.rubric.length;
  switch (key.name) {
    case 'enter':
      return state.focus < 0
        ? refused(state, words.refusal.unknownScore(prompt.rubric.map(({ score }) => score)))
        : answered(prompt.rubric[state.focus]?.score);
    case 'up':
      return changed({ ...state, focus: (Math.max(0, state.focus) - 1 + count) % count });
    case 'down':
    case 'tab':
      return changed({ ...state, focus: (state.focus + 1) % count });
    case 'character': {
      const line = prompt.rubric.find(({ score }) => String(score) === key.text);
      return line ? answered(line.score) : IGNORED;
    }
    default:
      return IGNORED;
  }
}
