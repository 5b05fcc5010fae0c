import { Argument, Command } from 'commander';
import type { CommandContext } from '../command-context.js';

/** `coeps explain RULE`: what a rule means. */
export function explainCommand({ locale, words, run }: CommandContext): Command {
  return new Command('explain')
    .description(words.explain.summary)
    .addArgument(new Argument('[rule]', words.explain.rule))
    .action((rule: string | undefined, _options: unknown, command: Command) =>
      run(async (io) => {
        const { runExplain } = await import('../validate/run-explain.js');
        return runExplain(rule, command.optsWithGlobals(), { io, locale, words });
      }),
    );
}
