import { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { COMMAND_WORDS } from '../locales/command-words.js';

/** `coeps doctor`: what the program finds on this computer, and how to run it here. */
export function doctorCommand({ locale, run }: CommandContext): Command {
  const { doctor, options } = COMMAND_WORDS[locale];
  return new Command('doctor')
    .description(doctor)
    .option('--json', options.json)
    .action((given) =>
      run(async (io) => (await import('../doctor/run-doctor.js')).runDoctor(given, io, locale)),
    );
}
