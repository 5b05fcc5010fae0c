import { Command, Option } from 'commander';
import type { Item } from '../../../src/banks/bank.js';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank new-item`. */
export interface NewItemOptions {
  readonly bank?: string;
  readonly content?: string;
  readonly type?: Item['type'];
  readonly area?: string;
  readonly level?: string;
  readonly id?: string;
  readonly to?: string;
}

const TYPES: readonly Item['type'][] = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'gap-choice',
  'ordering',
  'matching',
  'short-text',
  'number',
  'situational-judgement',
  'rated',
];

/** `coeps bank new-item`: an item to fill in, printed or added to a file. */
export function newItemCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  return new Command('new-item')
    .description(words.commands.newItem)
    .addOption(new Option('--type <type>', words.options.type).choices(TYPES))
    .option('--area <id>', words.options.area)
    .option('--level <id>', words.options.level)
    .option('-b, --bank <id>', words.options.bank)
    .option('--content <folder>', words.options.content)
    .option('--id <id>', words.options.itemId)
    .option('--to <file>', words.options.to)
    .action((options: NewItemOptions) =>
      run(async (io) => (await import('./run-new-item.js')).runNewItem(options, { io, words, tool })),
    );
}
