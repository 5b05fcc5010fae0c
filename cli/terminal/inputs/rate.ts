import type { Prompt } from '../../sitting/prompt.js';
import type { KeyPress } from '../key-press.js';
import { answered, changed, IGNORED, type Pressed } from './pressed.js';

type RatePrompt = Extract<Prompt, { kind: 'rate' }>;

/** A line of the rubric being chosen. */
export interface RateState {
  readonly kind: 'rate';
  readonly focus: number;
}

/** Begins at the first line of the rubric. */
export function startRate(): RateState {
  return { kind: 'rate', focus: 0 };
}

/** The number of a line chooses it; arrows and Enter do too. */
export function pressRate(prompt: RatePrompt, state: RateState, key: KeyPress): Pressed<RateState> {
  const count = prompt.rubric.length;
  switch (key.name) {
    case 'enter':
      return answered(prompt.rubric[state.focus]?.score);
    case 'up':
      return changed({ ...state, focus: (state.focus - 1 + count) % count });
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
