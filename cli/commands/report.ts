import { Argument, Command, Option } from 'commander';
import type { CommandContext } from '../command-context.js';
import { REPORT_COMMAND_WORDS } from '../locales/report-command-words.js';
import type { ReportCommandOptions } from '../report/run-report.js';

/** Readers of a report. */
const READERS = ['person', 'counsellor', 'follow-up'];

/** Forms a report can take. */
const FORMATS = ['html', 'text', 'markdown', 'json', 'csv', 'vpl', 'vpl-json', 'ics', 'pdf'];

/** `coeps sittings report ID`: the documents of a sitting. */
export function reportCommand({ locale, run }: CommandContext): Command {
  const words = REPORT_COMMAND_WORDS[locale];
  const { options } = words;
  return new Command('report')
    .description(words.report)
    .addArgument(new Argument('<id>', options.id))
    .addOption(new Option('--for <reader>', options.for).choices(READERS).default('person'))
    .addOption(new Option('--format <format>', options.format).choices(FORMATS))
    .option('-o, --out <file>', options.out)
    .option('--pdf', options.pdf)
    .option('--language <code>', options.language)
    .option('--with <id...>', options.with)
    .option('--certification <key>', options.certification)
    .option('--own-words', options.ownWords)
    .option('--content <folder>', options.content)
    .action((id: string, given: ReportCommandOptions) =>
      run(async (io) => (await import('../report/run-report.js')).runReport(id, given, io, locale)),
    );
}
