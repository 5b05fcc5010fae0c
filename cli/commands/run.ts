import { Command, Option } from 'commander';
import type { CommandContext } from '../command-context.js';
import { COMMAND_WORDS } from '../locales/command-words.js';
import { INSTRUCTION_LANGUAGES } from '../locales/instructions/instruction-words.js';

/** `coeps run`: takes a person through a positioning, on screen or line by line. */
export function runCommand({ locale, run }: CommandContext): Command {
  const { run: summary, options } = COMMAND_WORDS[locale];
  return new Command('run')
    .description(summary)
    .option('--plain', options.plain)
    .addOption(new Option('--mode <mode>', options.mode).choices(['in-room', 'remote', 'alone']))
    .option('--sees-text', options.seesText)
    .option('--no-sees-text', options.noSeesText)
    .addOption(new Option('--language <code>', options.language).choices(INSTRUCTION_LANGUAGES))
    .option('--form <form>', options.form)
    .option('--label <label>', options.label)
    .option('--content <folder>', options.content)
    .option('--seed <seed>', options.seed)
    .option('--high-contrast', options.highContrast)
    .action((given) =>
      run(async (io) => (await import('../runner/start-run.js')).startRun(given, io, locale)),
    );
}
