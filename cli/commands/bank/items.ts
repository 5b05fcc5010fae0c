import { Argument, Command } from 'commander';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import { LAB_WORDS } from '../../bank-views/lab-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank items`. */
export interface ItemsOptions {
  readonly bank?: string;
  readonly content?: string;
  readonly json?: boolean;
}

/** `coeps bank items`: how items work, from answers. */
export function itemsCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  const lab = LAB_WORDS[locale];
  return new Command('items')
    .description(lab.commands.items)
    .addArgument(new Argument('<answers...>', lab.arguments.answers))
    .option('-b, --bank <id>', words.options.bank)
    .option('--content <folder>', words.options.content)
    .option('--json', words.options.json)
    .action((files: readonly string[], options: ItemsOptions) =>
      run(async (io) => (await import('./run-items.js')).runItems(files, options, { io, words, tool }, lab)),
    );
}
