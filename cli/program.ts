import { Command, Option } from 'commander';
import type { CommandContext } from './command-context.js';
import { bankCommand } from './commands/bank.js';
import { completionCommand } from './commands/completion.js';
import { demoCommand } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
import { explainCommand } from './commands/explain.js';
import { resumeCommand } from './commands/resume.js';
import { runCommand } from './commands/run.js';
import { sittingsCommand } from './commands/sittings.js';
import { validateCommand } from './commands/validate.js';
import { packageVersion } from './package-version.js';

/** Every command, in the order of the help. A new one is a file of cli/commands and a line here. */
const COMMANDS: readonly ((context: CommandContext) => Command)[] = [
  runCommand,
  resumeCommand,
  demoCommand,
  sittingsCommand,
  bankCommand,
  validateCommand,
  explainCommand,
  doctorCommand,
  completionCommand,
];

/** The command line of the program. It writes to the streams of the context and never ends the process. */
export function createProgram(context: CommandContext): Command {
  const { io, words } = context;
  const program = new Command('coeps')
    .description(words.program)
    .version(packageVersion(), '-V, --version', words.options.version)
    .addOption(new Option('--locale <fr|en>', words.options.locale).choices(['fr', 'en']))
    .option('--verbose', words.options.verbose)
    .option('--no-color', words.options.noColor)
    .addHelpText('after', `\n${words.exitCodes}`);
  for (const create of COMMANDS) program.addCommand(create(context));
  for (const command of [program, ...allCommands(program)]) {
    command
      .helpOption('-h, --help', words.options.help)
      .helpCommand(false)
      .exitOverride()
      .allowExcessArguments(false)
      .showSuggestionAfterError()
      .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        // main words the error in the person's language.
        outputError: () => undefined,
      })
      .configureHelp({
        helpWidth: Math.min(io.stdout.columns ?? 80, 100),
        showGlobalOptions: true,
        // The descriptions say which values there are, in the person's language.
        optionDescription: (option) => option.description,
        styleTitle: (title) => words.headings[title] ?? title,
      });
  }
  return program;
}

function allCommands(parent: Command): Command[] {
  return parent.commands.flatMap((command) => [command, ...allCommands(command)]);
}
