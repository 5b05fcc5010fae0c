import { Argument, Command, Option } from 'commander';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank preview`. */
export interface PreviewOptions {
  readonly bank?: string;
  readonly content?: string;
  readonly mode: 'in-room' | 'remote' | 'alone';
  readonly seed: string;
  readonly plain?: boolean;
  readonly show?: boolean;
  readonly answer?: string;
}

/** `coeps bank preview ID`: plays one item as the runner shows it. */
export function previewCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  return new Command('preview')
    .description(words.commands.preview)
    .addArgument(new Argument('<item>', words.arguments.item))
    .option('-b, --bank <id>', words.options.bank)
    .option('--content <folder>', words.options.content)
    .addOption(
      new Option('--mode <mode>', words.options.mode)
        .choices(['in-room', 'remote', 'alone'])
        .default('in-room'),
    )
    .option('--seed <seed>', words.options.seed, 'preview')
    .option('--plain', words.options.plain)
    .option('--show', words.options.show)
    .option('--answer <text>', words.options.answer)
    .action((item: string, options: PreviewOptions) =>
      run(async (io) => (await import('./run-preview.js')).runPreview(item, options, { io, words, tool })),
    );
}
