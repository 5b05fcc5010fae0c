import { CommanderError } from 'commander';
import { CliError } from './cli-error.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { CliIo } from './io.js';
import { chooseToolWords } from './locales/choose-tool-words.js';
import type { ToolWords } from './locales/tool-words.js';
import type { Locale } from './locales/words.js';
import { createProgram } from './program.js';
import { systemLocale } from './system-locale.js';

/**
 * Runs the program: nothing is read from the process, and it never ends it.
 * @param argv arguments after the program's name
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  // Help and errors are worded before commander has read the options.
  const locale = systemLocale(optionValue(argv, '--locale'), io.env);
  const words = chooseToolWords(locale);
  let exitCode: ExitCode = EXIT.ok;
  const program = createProgram({
    io,
    locale,
    words,
    run: async (work) => {
      exitCode = await work(io);
    },
  });
  if (argv.length === 0) {
    program.outputHelp();
    return EXIT.ok;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return await report(error, { argv, io, words, locale });
  }
}

function optionValue(argv: readonly string[], option: string): string | undefined {
  const position = argv.indexOf(option);
  if (position >= 0) return argv[position + 1];
  return argv.find((argument) => argument.startsWith(`${option}=`))?.slice(option.length + 1);
}

interface Surroundings {
  readonly argv: readonly string[];
  readonly io: CliIo;
  readonly words: ToolWords;
  readonly locale: Locale;
}

/** Words an error in one sentence; a stack only when asked for. */
async function report(error: unknown, { argv, io, words, locale }: Surroundings): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    // A group of commands without one of them: its help has been printed, and says it all.
    if (error.code === 'commander.help') return EXIT.usage;
    io.stderr.write(`${usageSentence(error, words)}\n${words.errors.helpHint}\n`);
    return EXIT.usage;
  }
  if (error instanceof CliError) {
    io.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const known = await libraryError(error, locale);
  if (known !== undefined) {
    io.stderr.write(`${known}\n`);
    return EXIT.problems;
  }
  const fault = error instanceof Error ? error : new Error(String(error));
  io.stderr.write(`${words.errors.internal(fault.message)}\n`);
  io.stderr.write(argv.includes('--verbose') ? `${fault.stack ?? ''}\n` : `${words.errors.verboseHint}\n`);
  return EXIT.internal;
}

/** The words of an error of the library, which carries a code and facts. */
async function libraryError(error: unknown, locale: Locale): Promise<string | undefined> {
  const names = ['PositioningError', 'StoreError'];
  if (!(error instanceof Error) || !names.includes(error.name)) return undefined;
  const { WORDS } = await import('./locales/choose-words.js');
  const { code, facts } = error as Error & { code: never; facts?: Readonly<Record<string, unknown>> };
  return WORDS[locale].error(code, facts ?? {});
}

function usageSentence({ code, message }: CommanderError, { errors }: ToolWords): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const suggestion = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownOption':
      return errors.unknownOption(first, suggestion);
    case 'commander.unknownCommand':
      return errors.unknownCommand(first, suggestion);
    case 'commander.missingArgument':
      return errors.missingArgument(first);
    case 'commander.optionMissingArgument':
      return errors.missingValue(first);
    case 'commander.excessArguments':
      return errors.excessArguments();
    case 'commander.invalidArgument': {
      const allowed = /choices are (.*?)\.$/i.exec(message)?.[1];
      return errors.invalidValue(second, first, allowed ?? message.split('. ').at(-1) ?? '');
    }
    default:
      return message;
  }
}
