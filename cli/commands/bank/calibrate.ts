import { Argument, Command } from 'commander';
import { BANK_WORDS } from '../../bank-views/bank-words.js';
import { LAB_WORDS } from '../../bank-views/lab-words.js';
import type { CommandContext } from '../../command-context.js';

/** Options of `coeps bank calibrate`. */
export interface CalibrateOptions {
  readonly bank?: string;
  readonly content?: string;
  readonly update?: boolean;
  readonly quota?: string;
  readonly write?: boolean;
  readonly acceptShift?: string;
  readonly json?: boolean;
  readonly html?: string;
}

/** `coeps bank calibrate`: item parameters from answers. */
export function calibrateCommand({ locale, words: tool, run }: CommandContext): Command {
  const words = BANK_WORDS[locale];
  const lab = LAB_WORDS[locale];
  return new Command('calibrate')
    .description(lab.commands.calibrate)
    .addArgument(new Argument('<answers...>', lab.arguments.answers))
    .option('-b, --bank <id>', words.options.bank)
    .option('--content <folder>', words.options.content)
    .option('--update', lab.options.update)
    .option('--quota <count>', lab.options.quota)
    .option('--write', lab.options.write)
    .option('--accept-shift <who-and-why>', lab.options.acceptShift)
    .option('--json', words.options.json)
    .option('--html <file>', words.options.html)
    .action((files: readonly string[], options: CalibrateOptions) =>
      run(async (io) =>
        (await import('./run-calibrate.js')).runCalibrate(files, options, { io, words, tool }, lab),
      ),
    );
}
