import { Argument, Command } from 'commander';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import { LAB_WORDS } from '../../bank-views/lab-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank dif`. */
export interface DifOptions {
  readonly bank?: string;
  readonly content?: string;
  readonly by: string;
  readonly groups?: string;
  readonly reference?: string;
  readonly focal?: string;
  readonly json?: boolean;
}

/** `coeps bank dif`: items that are harder for one group than for another of the same ability. */
export function difCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  const lab = LAB_WORDS[locale];
  return new Command('dif')
    .description(lab.commands.dif)
    .addArgument(new Argument('<answers...>', lab.arguments.answers))
    .option('-b, --bank <id>', words.options.bank)
    .option('--content <folder>', words.options.content)
    .option('--by <column>', lab.options.by, 'mode')
    .option('--groups <file>', lab.options.groups)
    .option('--reference <group>', lab.options.reference)
    .option('--focal <group>', lab.options.focal)
    .option('--json', words.options.json)
    .action((files: readonly string[], options: DifOptions) =>
      run(async (io) => (await import('./run-dif.js')).runDif(files, options, { io, words, tool }, lab)),
    );
}
