import { Command, Option } from 'commander';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank simulate`. */
export interface SimulateOptions {
  readonly bank?: string;
  readonly content?: string;
  readonly areas?: string;
  readonly persons: string;
  readonly draws: string;
  readonly seed: string;
  readonly mode: 'in-room' | 'remote' | 'alone';
  readonly population?: string;
  readonly styles: string;
  readonly answers: 'ability' | 'random' | 'drifting' | 'all-right' | 'all-wrong';
  readonly maxItems?: string;
  readonly compare?: boolean;
  readonly threads?: string;
  readonly json?: boolean;
  readonly html?: string;
}

/** `coeps bank simulate`: gives a bank to simulated people. */
export function simulateCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  return new Command('simulate')
    .description(words.commands.simulate)
    .option('-b, --bank <id>', words.options.bank)
    .option('--content <folder>', words.options.content)
    .option('--areas <list>', words.options.areas)
    .option('-n, --persons <count>', words.options.persons, '300')
    .option('--draws <count>', words.options.draws, '20')
    .option('--seed <seed>', words.options.seed, 'simulate')
    .addOption(
      new Option('--mode <mode>', words.options.mode)
        .choices(['in-room', 'remote', 'alone'])
        .default('in-room'),
    )
    .option('--population <mean,sd>', words.options.population)
    .option('--styles <list>', words.options.styles, '0,0.5,1')
    .addOption(
      new Option('--answers <style>', words.options.answers)
        .choices(['ability', 'random', 'drifting', 'all-right', 'all-wrong'])
        .default('ability'),
    )
    .option('--max-items <count>', words.options.maxItems)
    .option('--compare', words.options.compare)
    .option('--threads <count>', words.options.threads)
    .option('--json', words.options.json)
    .option('--html <file>', words.options.html)
    .action((options: SimulateOptions) =>
      run(async (io) => (await import('./run-simulate.js')).runSimulate(options, { io, words, tool })),
    );
}
