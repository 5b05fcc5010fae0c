import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LabWords } from '../../bank-views/lab-words.js';
import { CliError } from '../../cli-error.js';
import type { CliIo } from '../../io.js';
import { LineFault } from './lab-errors.js';

/**
 * Reads a table of one line a person, small enough to be read at once.
 * @param open makes the reader of lines from the header
 * @throws CliError when the file is not there or empty; LineFault with file and line for whatever is wrong inside
 */
export function readTable<T>(
  path: string,
  io: CliIo,
  { errors }: LabWords,
  open: (header: string) => (line: string) => T,
): T[] {
  const full = resolve(io.cwd, path);
  if (!existsSync(full) || !statSync(full).isFile()) throw new CliError(errors.noFile(path));
  const [header = '', ...lines] = readFileSync(full, 'utf8').split(/\r?\n/);
  if (header.trim() === '') throw new CliError(errors.emptyFile(path));
  const atLine = <R>(number: number, work: () => R): R => {
    try {
      return work();
    } catch (error) {
      throw new LineFault(path, number, error);
    }
  };
  const read = atLine(1, () => open(header));
  return lines.flatMap((line, n) => (line.trim() === '' ? [] : [atLine(n + 2, () => read(line))]));
}
