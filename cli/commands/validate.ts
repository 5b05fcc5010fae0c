import { Argument, Command, Option } from 'commander';
import type { CommandContext } from '../command-context.js';

/** `coeps validate [paths…]`: checks content. */
export function validateCommand({ locale, words, run }: CommandContext): Command {
  const { validate } = words;
  const width = Math.max(...validate.examples.map(([line]) => line.length));
  const examples = validate.examples.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`);
  return new Command('validate')
    .description(validate.summary)
    .addArgument(new Argument('[paths...]', validate.paths))
    .addOption(
      new Option('-f, --format <name>', validate.format).choices([
        'stylish',
        'codeframe',
        'json',
        'github',
        'sarif',
        'junit',
      ]),
    )
    .option('-o, --output <file>', validate.output)
    .addOption(new Option('--fail-on <severity>', validate.failOn).choices(['error', 'warning', 'info']))
    .option('--max-warnings <count>', validate.maxWarnings)
    .option('-q, --quiet', validate.quiet)
    .option('--fix', validate.fix)
    .option('-w, --watch', validate.watch)
    .option('--rules', validate.rules)
    .option('--today <date>', validate.today)
    .option('--since <ref>', validate.since)
    .option('-c, --config <file>', validate.config)
    .option('--stdin-filepath <path>', validate.stdinFilepath)
    .addHelpText('before', `${examples.join('\n')}\n`)
    .action((paths: string[], _options: unknown, command: Command) =>
      run(async (io) => {
        const { runValidate } = await import('../validate/run-validate.js');
        return runValidate(paths, command.optsWithGlobals(), { io, locale, words });
      }),
    );
}
