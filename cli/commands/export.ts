import { Command, Option } from 'commander';
import type { CommandContext } from '../command-context.js';
import { COMMAND_WORDS } from '../locales/command-words.js';
import { EXPORT_WORDS, type ExportPurpose } from '../sittings/export-words.js';
import type { SittingsOptions } from '../sittings/run-sittings.js';

interface ExportOptions extends SittingsOptions {
  readonly for?: ExportPurpose;
}

/** `coeps sittings export`: one sitting as a document, or the answers of all of them for a calibration, or the
 * form for levels known later. */
export function exportCommand({ locale, run }: CommandContext): Command {
  const words = COMMAND_WORDS[locale];
  return new Command('export')
    .description(words.export)
    .argument('[id]', words.options.id)
    .addOption(
      new Option('--for <purpose>', EXPORT_WORDS[locale].purpose).choices(['calibration', 'reference']),
    )
    .option('--content <folder>', words.options.content)
    .option('--json', words.options.json)
    .option('-o, --output <file>', words.options.output)
    .action((id: string | undefined, options: ExportOptions) =>
      run(async (io) => {
        if (options.for !== undefined) {
          const { exportAnswers } = await import('../sittings/export-answers.js');
          return exportAnswers(id, { ...options, for: options.for }, io, locale);
        }
        const { runSittings } = await import('../sittings/run-sittings.js');
        const { CliError } = await import('../cli-error.js');
        if (id === undefined) throw new CliError(EXPORT_WORDS[locale].whichSitting);
        return runSittings('export', [id], options, io, locale);
      }),
    );
}
