import { cleanText } from '../text/clean-text.js';

/** One key as the app understands it, whatever the terminal library calls it. */
export interface KeyPress {
  readonly name:
    | 'character'
    /** Many characters at once. */
    | 'paste'
    | 'enter'
    | 'escape'
    | 'backspace'
    | 'tab'
    | 'up'
    | 'down'
    | 'left'
    | 'right'
    | 'page-up'
    | 'page-down'
    | 'home'
    | 'end'
    | 'interrupt'
    | 'suspend'
    | 'other';
  /** What was typed, for `character` and `paste`; empty otherwise. */
  readonly text: string;
}

/** The part of Ink's key object that is read here. */
export interface InkKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageDown: boolean;
  readonly pageUp: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly ctrl: boolean;
  readonly tab: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly meta: boolean;
}

/** So many characters in one piece are still keys, typed faster than the screen; more were pasted. */
const TYPED_AT_ONCE = 3;

/** Translates what Ink's useInput hands over into keys. Nothing else in the app looks at Ink's keys. */
export function keyPresses(input: string, key: InkKey): readonly KeyPress[] {
  const name = namedKey(input, key);
  if (name) return [{ name, text: '' }];
  const typed = cleanText(input);
  // A slow connection hands a word and its Enter over in one piece.
  const ended = /^[^\n]+\n$/.test(typed);
  const text = ended ? typed.slice(0, -1) : typed;
  const characters = [...text];
  const presses: readonly KeyPress[] =
    characters.length <= TYPED_AT_ONCE
      ? characters.map((character) =>
          character === '\n' ? { name: 'enter', text: '' } : { name: 'character', text: character },
        )
      : [{ name: 'paste', text }];
  return ended ? [...presses, { name: 'enter', text: '' }] : presses;
}

function namedKey(input: string, key: InkKey): KeyPress['name'] | undefined {
  if (key.ctrl) return input === 'c' ? 'interrupt' : input === 'z' ? 'suspend' : 'other';
  // Escape comes with meta set in Ink 6.
  if (key.escape) return 'escape';
  if (key.return || input === '\n' || input === '\r') return 'enter';
  // The Backspace key (0x7F) comes as delete in Ink 6.
  if (key.backspace || key.delete) return 'backspace';
  if (key.tab) return 'tab';
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'page-up';
  if (key.pageDown) return 'page-down';
  if (key.home) return 'home';
  if (key.end) return 'end';
  return key.meta || input === '' ? 'other' : undefined;
}
