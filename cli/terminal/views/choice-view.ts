import type { FrameParts } from '../frame.js';
import { inputHints, viewInput } from '../inputs/input-view.js';
import { BLANK, paragraph } from '../line.js';
import { type Look, textWidth } from '../look.js';

/** A few words and a choice that is no answer: to rest or go on, to try again or stop. */
export function viewChoice(
  title: string,
  said: readonly string[],
  choices: readonly string[],
  focus: number,
  look: Look,
): FrameParts {
  const prompt = {
    kind: 'one',
    answer: 'id',
    choices: choices.map((text, index) => ({ id: String(index), text })),
  } as const;
  const state = { kind: 'one', focus, typed: '' } as const;
  return {
    title,
    body: [
      ...said.flatMap((text) => paragraph(text, textWidth(look.size))),
      BLANK,
      ...viewInput(prompt, state, look).lines,
    ],
    hints: inputHints(prompt, state, look),
  };
}
