import { EXIT, type ExitCode } from './exit-codes.js';

/** An end of the program that the person at the keyboard can do something about: one sentence, no stack. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  constructor(sentence: string, exitCode: ExitCode = EXIT.usage) {
    super(sentence);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}
