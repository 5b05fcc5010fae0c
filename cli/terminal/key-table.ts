import type { CommandName } from '../locales/words.js';

/** One line of the key table. */
export interface KeyBinding {
  readonly command: CommandName;
  /** The character that gives the command. */
  readonly key: string;
  /** true: shown at the foot of every question. */
  readonly footer: boolean;
}

/** The only list of command keys: the app, the foot of the screen and the help are all drawn from it. */
export const KEY_TABLE: readonly KeyBinding[] = [
  { command: 'dont-know', key: '?', footer: false },
  { command: 'undo', key: 'u', footer: true },
  { command: 'pause', key: 'p', footer: true },
  { command: 'help', key: 'h', footer: true },
  { command: 'text', key: 't', footer: false },
  { command: 'sheets', key: 'f', footer: false },
  { command: 'read-aloud', key: 'r', footer: false },
  { command: 'counsellor', key: 'c', footer: false },
  { command: 'note', key: 'n', footer: false },
  { command: 'language', key: 'l', footer: false },
  { command: 'end-part', key: 's', footer: false },
  { command: 'quit', key: 'q', footer: true },
];

/** The command of a character, or undefined. */
export function commandOf(character: string): CommandName | undefined {
  return KEY_TABLE.find((binding) => binding.key === character.toLowerCase())?.command;
}
