import type { BankWords } from '../../bank-views/bank-words.js';
import { CliError } from '../../cli-error.js';
import { EXIT } from '../../exit-codes.js';
import type { CliIo } from '../../io.js';

/** Does long work that Ctrl-C ends with a sentence and the exit code of an interruption. */
export async function withInterrupt<T>(
  io: CliIo,
  { errors }: BankWords,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const forget = io.onInterrupt(() => controller.abort(new CliError(errors.interrupted, EXIT.interrupted)));
  try {
    return await work(controller.signal);
  } finally {
    forget();
  }
}
