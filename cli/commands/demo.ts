import { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { COMMAND_WORDS } from '../locales/command-words.js';

/** `coeps demo`: a simulated person goes through the whole assessment; nothing is kept. */
export function demoCommand({ locale, run }: CommandContext): Command {
  const { demo, options } = COMMAND_WORDS[locale];
  return new Command('demo')
    .description(demo)
    .option('--seed <seed>', options.seed, 'demo')
    .option('--content <folder>', options.content)
    .option('--json', options.json)
    .action((given) => run(async (io) => (await import('../demo/show-demo.js')).showDemo(given, io, locale)));
}
