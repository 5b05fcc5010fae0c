import type { FrameParts } from './frame.js';
import type { KeyPress } from './key-press.js';
import type { Look, Size } from './look.js';

/** A screen with its state, apart from any terminal: keys go in, a frame comes out. */
export interface ScreenApp {
  frame(size: Size): { readonly parts: FrameParts; readonly look: Look };
  press(key: KeyPress): void;
}

/** What a screen may ask of the terminal. */
export interface TerminalPort {
  readonly size: () => Size;
  /** Wipes the screen and what lies above it, before the next frame shows. */
  clear(): void;
  /** Draws the present state. */
  redraw(): void;
  suspend(): void;
  /** Milliseconds. */
  now(): number;
}
