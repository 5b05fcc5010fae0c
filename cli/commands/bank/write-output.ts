import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BankWords } from '../../bank-views/bank-words.js';
import { CliError } from '../../cli-error.js';
import type { CliIo } from '../../io.js';

/**
 * Writes a document to a file, or to standard output for `-`. @returns true when a file was written
 * @throws CliError when it cannot be
 */
export function writeOutput(path: string, text: string, io: CliIo, words: BankWords): boolean {
  if (path === '-') {
    io.stdout.write(text);
    return false;
  }
  try {
    writeFileSync(resolve(io.cwd, path), text);
  } catch {
    throw new CliError(words.errors.cannotWrite(path));
  }
  return true;
}
