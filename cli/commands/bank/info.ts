import { Command } from 'commander';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank info`. */
export interface InfoOptions {
  readonly bank?: string;
  readonly content?: string;
  readonly areas?: string;
  readonly svg?: string;
  readonly json?: boolean;
}

/** `coeps bank info`: what a bank holds and where it informs. */
export function infoCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  return new Command('info')
    .description(words.commands.info)
    .option('-b, --bank <id>', words.options.bank)
    .option('--content <folder>', words.options.content)
    .option('--areas <list>', words.options.areas)
    .option('--svg <file>', words.options.svg)
    .option('--json', words.options.json)
    .action((options: InfoOptions) =>
      run(async (io) => (await import('./run-info.js')).runInfo(options, { io, words, tool })),
    );
}
