import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Bank } from '../../../src/banks/bank.js';
import { type AnswerRecord, answerReader } from '../../../src/lab/calibration/answer-records.js';
import { ResponseCollector } from '../../../src/lab/calibration/response-collector.js';
import type { ResponseMatrix } from '../../../src/lab/calibration/response-matrix.js';
import type { LabWords } from '../../bank-views/lab-words.js';
import { createProgressBar } from '../../bank-views/progress-bar.js';
import { createScreen } from '../../bank-views/screen.js';
import { CliError } from '../../cli-error.js';
import type { CliIo } from '../../io.js';
import { LineFault } from './lab-errors.js';

/** Answers of one bank, read from files. */
export interface ReadAnswers {
  readonly data: ResponseMatrix;
  readonly files: readonly string[];
  /** Days of the first and the last answer, where the files say so. */
  readonly from?: string;
  readonly to?: string;
  /** Lines with answers to other banks, and to earlier revisions of items. */
  readonly otherBanks: number;
  readonly oldRevisions: number;
}

/**
 * Reads files of answers line by line, so that their size does not matter. Answers to other banks and to earlier
 * revisions of an item are counted and left out.
 * @param visit told every answer that is kept, with the row of its person
 * @throws CliError when a file is not there; LineFault with file and line for whatever is wrong inside
 */
export async function readAnswers(
  paths: readonly string[],
  bank: Bank,
  io: CliIo,
  words: LabWords,
  signal: AbortSignal,
  visit: (record: AnswerRecord, person: number) => void = () => undefined,
): Promise<ReadAnswers> {
  const files = paths.map((path) => {
    const full = resolve(io.cwd, path);
    if (!existsSync(full) || !statSync(full).isFile()) throw new CliError(words.errors.noFile(path));
    return { path, full, bytes: statSync(full).size };
  });
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const { bar: signs } = createScreen(io, words.locale);
  const bar = createProgressBar(io.stderr, words.reading(files.length), total, signs);
  const revisions = new Map(bank.items.map((item) => [item.id, item.revision]));
  const collector = new ResponseCollector([...revisions.keys()]);
  let otherBanks = 0;
  let oldRevisions = 0;
  let from: string | undefined;
  let to: string | undefined;
  let done = 0;
  try {
    for (const { path, full } of files) {
      collector.startSource(basename(path));
      let read: ((line: string) => AnswerRecord | undefined) | undefined;
      let number = 0;
      for await (const lines of fileLines(full, signal)) {
        for (const line of lines.texts) {
          number += 1;
          try {
            if (!read) {
              read = answerReader(line);
              continue;
            }
            const record = read(line);
            if (!record) continue;
            if (record.bank !== undefined && record.bank !== bank.id) {
              otherBanks += 1;
              continue;
            }
            const revision = revisions.get(record.item);
            if (revision !== undefined && record.revision !== undefined && record.revision !== revision) {
              oldRevisions += 1;
              continue;
            }
            visit(record, collector.add(record.person, record.item, record.score));
            const { date } = record;
            if (date !== undefined) {
              if (from === undefined || date < from) from = date.slice(0, 10);
              if (to === undefined || date > to) to = date.slice(0, 10);
            }
          } catch (error) {
            throw new LineFault(path, number, error);
          }
        }
        done += lines.bytes;
        bar.update(done);
      }
      if (!read) throw new CliError(words.errors.emptyFile(path));
    }
  } finally {
    bar.end();
  }
  return {
    data: collector.finish(),
    files: files.map(({ path }) => path),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    otherBanks,
    oldRevisions,
  };
}

/** The lines of a file, some at a time. */
async function* fileLines(
  path: string,
  signal: AbortSignal,
): AsyncGenerator<{ readonly texts: readonly string[]; readonly bytes: number }> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    signal.throwIfAborted();
    const texts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = texts.pop() ?? '';
    yield { texts: texts.map(withoutReturn), bytes: (chunk as Uint8Array).length };
  }
  rest += decoder.decode();
  if (rest !== '') yield { texts: [withoutReturn(rest)], bytes: 0 };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Keeps one copy of each text: a piece cut out of a file would keep all that was read with it in memory. */
export function ownTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const copy = text.split('').join('');
    known.set(copy, copy);
    return copy;
  };
}
