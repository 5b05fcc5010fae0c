import type { PromptAnswer } from '../../sitting/prompt.js';

/** What a key did to an input. */
export type Pressed<State> =
  | { readonly kind: 'changed'; readonly state: State }
  /** An answer was given; no value means the field was left out. */
  | { readonly kind: 'answer'; readonly answer: PromptAnswer | undefined }
  /** Not an answer yet: words say what is missing. */
  | { readonly kind: 'refused'; readonly state: State; readonly words: string }
  /** Not a key of this input. */
  | { readonly kind: 'ignored' };

/** Nothing here listens to this key. */
export const IGNORED = { kind: 'ignored' } as const;

/** The input goes on in another state. */
export function changed<State>(state: State): Pressed<State> {
  return { kind: 'changed', state };
}

/** The input is done. */
export function answered(answer: PromptAnswer | undefined): {
  kind: 'answer';
  answer: PromptAnswer | undefined;
} {
  return { kind: 'answer', answer };
}

/** The input goes on, with words about what is missing. */
export function refused<State>(state: State, words: string): Pressed<State> {
  return { kind: 'refused', state, words };
}
