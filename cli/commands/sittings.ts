import { Argument, Command, Option } from 'commander';
import type { CommandContext } from '../command-context.js';
import { COMMAND_WORDS } from '../locales/command-words.js';
import type { SittingsAction } from '../sittings/run-sittings.js';
import { exportCommand } from './export.js';
import { reportCommand } from './report.js';

/** Texts of an event that can be corrected. */
const FIELDS = ['label', 'text', 'value', 'reason'];

/** `coeps sittings …`: what can be done with sittings outside the runner. */
export function sittingsCommand(context: CommandContext): Command {
  const { locale, run } = context;
  const words = COMMAND_WORDS[locale];
  const { options } = words;
  const id = new Argument('<id>', options.id);
  const child = (name: SittingsAction): Command =>
    new Command(name)
      .description(words[name])
      .option('--content <folder>', options.content)
      .option('--json', options.json)
      // Commander hands over the arguments, then the options, then the command.
      .action((...given: unknown[]) =>
        run(async (io) => {
          const { runSittings } = await import('../sittings/run-sittings.js');
          const texts = given
            .slice(0, -2)
            .filter((text) => text !== undefined)
            .map(String);
          return runSittings(name, texts, given.at(-2) as object, io, locale);
        }),
      );
  return new Command('sittings')
    .description(words.sittings)
    .addCommand(child('list'))
    .addCommand(child('show').addArgument(id))
    .addCommand(exportCommand(context))
    .addCommand(child('erase').addArgument(id).option('--yes', options.yes))
    .addCommand(
      child('correct')
        .addArgument(id)
        .addArgument(new Argument('<event>', options.event))
        .option('--text <text>', options.text)
        .addOption(new Option('--field <field>', options.field).choices(FIELDS)),
    )
    .addCommand(child('case').addArgument(id).addArgument(new Argument('[state]', options.state)))
    .addCommand(child('verify').addArgument(id))
    .addCommand(child('rescore').addArgument(id).option('--with <folder>', options.with))
    .addCommand(
      child('stats')
        .option('--csv', options.csv)
        .option('--since <day>', options.since)
        .option('--smallest <count>', options.smallest),
    )
    .addCommand(child('import').addArgument(new Argument('<file>', options.file)))
    .addCommand(child('retain').option('--months <months>', options.months).option('--yes', options.yes))
    .addCommand(child('seal'))
    .addCommand(child('unseal'))
    .addCommand(reportCommand(context));
}
