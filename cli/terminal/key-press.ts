import { cleanText } from '../text/clean-text.js';

/** One key as the app understands it, whatever the terminal library calls it. */
export interface KeyPress {
  readonly name:
    | 'character'
    /** Many characters at once, to be taken as one. */
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

/** What a terminal sends around pasted text once asked to (bracketed paste), without the Escape Ink takes off. */
const PASTE_BEGINS = '[200~';
const PASTE_ENDS = '[201~';

/** More characters than this in one piece were pasted, in a terminal that does not say so. */
const TYPED_AT_ONCE = 40;

/**
 * Makes the one place where Ink's keys are understood: what its useInput hands over comes out as keys. Keys typed
 * faster than the screen come in one piece and are taken one by one; pasted text stays together.
 */
export function createKeyReader(): (input: string, key: InkKey) => readonly KeyPress[] {
  let pasting = false;
  return (input, key) => {
    if (input === PASTE_BEGINS || input === PASTE_ENDS) {
      pasting = input === PASTE_BEGINS;
      return [];
    }
    const name = pasting ? undefined : namedKey(input, key);
    if (name) return [{ name, text: '' }];
    const text = cleanText(input);
    const characters = [...text];
    if (pasting || characters.length > TYPED_AT_ONCE) return [{ name: 'paste', text }];
    return characters.map((character) =>
      character === '\n' ? { name: 'enter', text: '' } : { name: 'character', text: character },
    );
  };
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
