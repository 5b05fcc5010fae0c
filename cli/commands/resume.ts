import { Argument, Command, Option } from 'commander';
import type { CommandContext } from '../command-context.js';
import { COMMAND_WORDS } from '../locales/command-words.js';

/** `coeps resume [id]`: goes on with a sitting; with the only one under way when no id is given. */
export function resumeCommand({ locale, run }: CommandContext): Command {
  const { resume, options } = COMMAND_WORDS[locale];
  return new Command('resume')
    .description(resume)
    .addArgument(new Argument('[id]', options.id))
    .option('--plain', options.plain)
    .addOption(new Option('--mode <mode>', options.mode).choices(['in-room', 'remote', 'alone']))
    .option('--sees-text', options.seesText)
    .option('--no-sees-text', options.noSeesText)
    .option('--content <folder>', options.content)
    .option('--high-contrast', options.highContrast)
    .action((id: string | undefined, given) =>
      run(async (io) => (await import('../runner/resume-run.js')).resumeRun(id, given, io, locale)),
    );
}
