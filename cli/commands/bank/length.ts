import { Command, Option } from 'commander';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank length`. */
export interface LengthOptions {
  readonly bank?: string;
  readonly content?: string;
  readonly areas?: string;
  readonly lengths?: string;
  readonly persons: string;
  readonly seed: string;
  readonly mode: 'in-room' | 'remote' | 'alone';
  readonly json?: boolean;
}

/** `coeps bank length`: what is known after so many items, by level. */
export function lengthCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  return new Command('length')
    .description(words.commands.length)
    .option('-b, --bank <id>', words.options.bank)
    .option('--content <folder>', words.options.content)
    .option('--areas <list>', words.options.areas)
    .option('--lengths <list>', words.options.lengths)
    .option('-n, --persons <count>', words.options.personsPerLevel, '20')
    .option('--seed <seed>', words.options.seed, 'length')
    .addOption(
      new Option('--mode <mode>', words.options.mode)
        .choices(['in-room', 'remote', 'alone'])
        .default('in-room'),
    )
    .option('--json', words.options.json)
    .action((options: LengthOptions) =>
      run(async (io) => (await import('./run-length.js')).runLength(options, { io, words, tool })),
    );
}
