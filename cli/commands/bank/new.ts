import { Argument, Command } from 'commander';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank new`. */
export interface NewBankOptions {
  readonly id?: string;
  readonly title?: string;
  readonly areas: string;
}

/** `coeps bank new DIR`: a content folder with a bank to fill in. */
export function newBankCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  return new Command('new')
    .description(words.commands.new)
    .addArgument(new Argument('<folder>', words.arguments.folder))
    .option('--id <id>', words.options.id)
    .option('--title <text>', words.options.title)
    .option('--areas <list>', words.options.newAreas, 'area-1,area-2')
    .action((folder: string, options: NewBankOptions) =>
      run(async (io) => (await import('./run-new.js')).runNewBank(folder, options, { io, words, tool })),
    );
}
