import { nearMiss } from '../../../src/authoring/schema/near-miss.js';
import type { Bank } from '../../../src/banks/bank.js';
import { PositioningError } from '../../../src/errors.js';
import type { LabWords } from '../../bank-views/lab-words.js';
import { CliError } from '../../cli-error.js';
import { EXIT } from '../../exit-codes.js';

/** Something wrong at a line of a file. */
export class LineFault extends Error {
  readonly path: string;
  readonly line: number;

  constructor(path: string, line: number, cause: unknown) {
    super(`${path}:${line}`, { cause });
    this.path = path;
    this.line = line;
    this.name = 'LineFault';
  }
}

/** Does work over answers; what is wrong with them is said in a sentence. */
export async function withLabErrors<T>(words: LabWords, bank: Bank, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const place = error instanceof LineFault ? `${error.path}:${error.line}: ` : '';
    const cause = error instanceof LineFault ? error.cause : error;
    if (!(cause instanceof PositioningError)) throw cause;
    const wording = words.codes[cause.code];
    if (!wording) throw cause;
    const { item } = cause.facts;
    const suggestion =
      cause.code === 'lab/unknown-item'
        ? nearMiss(
            String(item),
            bank.items.map(({ id }) => id),
          )
        : undefined;
    throw new CliError(`${place}${wording({ ...cause.facts, suggestion, bank: bank.id })}`, EXIT.problems);
  }
}
