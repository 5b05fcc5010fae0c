import type { CommandName } from '../locales/words.js';

/** Commands of the line-based runner, by the letter that gives them. */
export const PLAIN_COMMANDS: Readonly<Record<string, CommandName>> = {
  '?': 'dont-know',
  u: 'undo',
  r: 'read-aloud',
  t: 'text',
  f: 'sheets',
  n: 'note',
  c: 'counsellor',
  l: 'language',
  p: 'pause',
  s: 'end-part',
  h: 'help',
  q: 'quit',
};

/** The command a line gives. Where the answer is written in words, only `?` and letters after `/` are commands. */
export function plainCommand(line: string, inWords: boolean): CommandName | undefined {
  const typed = line.trim().toLowerCase();
  if (typed.startsWith('/')) return PLAIN_COMMANDS[typed.slice(1)];
  if (inWords && typed !== '?') return undefined;
  return PLAIN_COMMANDS[typed];
}
