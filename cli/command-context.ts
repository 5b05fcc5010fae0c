import type { ExitCode } from './exit-codes.js';
import type { CliIo } from './io.js';
import type { ToolWords } from './locales/tool-words.js';
import type { Locale } from './locales/words.js';

/**
 * What a command is given. A command is a file of cli/commands that exports one function from this context to
 * a commander `Command`: name, arguments and options only, so that `--help` and `--version` stay fast. Its
 * action calls `run` with a function that imports the work and gives an exit code:
 *
 * ```ts
 * export function doctorCommand({ words, run }: CommandContext): Command {
 *   return new Command('doctor')
 *     .description(words.commands.doctor)
 *     .action((options) => run(async (io) => (await import('../doctor/run-doctor.js')).runDoctor(options, io)));
 * }
 * ```
 *
 * and is added to the list in cli/program.ts. Errors a person can act on are thrown as `CliError`.
 */
export interface CommandContext {
  readonly io: CliIo;
  readonly locale: Locale;
  readonly words: ToolWords;
  /** Does the work of the command and keeps its exit code. */
  readonly run: (work: (io: CliIo) => Promise<ExitCode>) => Promise<void>;
}
