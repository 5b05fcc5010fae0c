import { CliError } from '../cli-error.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { Locale } from '../locales/words.js';
import { hasTerminal } from './has-terminal.js';

/** @throws CliError that says what the runner needs and what works without it */
export function refuseWithoutTerminal(
  { stdin, stdout, env }: CliIo,
  locale: Locale,
  command: 'run' | 'resume',
): void {
  if (hasTerminal(stdin, stdout)) return;
  const { run } = WORDS[locale];
  // The terminal of Git Bash is not one for programs built for Windows.
  const hint = env.MSYSTEM === undefined ? '' : `\n${run.winpty(`coeps ${command}`)}`;
  throw new CliError(run.needsTerminal('npm run demo', `coeps ${command} --plain`) + hint);
}
