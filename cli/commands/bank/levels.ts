import { Argument, Command } from 'commander';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import { LAB_WORDS } from '../../bank-views/lab-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank levels`. */
export interface LevelsOptions {
  readonly reference?: string;
  readonly bank?: string;
  readonly content?: string;
  readonly json?: boolean;
}

/** `coeps bank levels`: stated levels beside those that became known later. */
export function levelsCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  const lab = LAB_WORDS[locale];
  return new Command('levels')
    .description(lab.commands.levels)
    .addArgument(new Argument('<answers...>', lab.arguments.answers))
    .option('--reference <file>', lab.options.levels)
    .option('-b, --bank <id>', words.options.bank)
    .option('--content <folder>', words.options.content)
    .option('--json', words.options.json)
    .action((files: readonly string[], options: LevelsOptions) =>
      run(async (io) =>
        (await import('./run-levels.js')).runLevels(files, options, { io, words, tool }, lab),
      ),
    );
}
