import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { errorCode, withFileErrors } from './store-error.js';

/** What was mended at the end of a file. */
export interface TornLine {
  readonly path: string;
  /** Copy of the file as it was found. */
  readonly backup: string;
  /** Bytes that could not be read. */
  readonly bytes: number;
}

/** The whole lines of a file, and where they end. An unfinished or unreadable last line is left out. */
export function wholeLines(
  path: string,
  isWhole: (line: string) => boolean,
): {
  readonly lines: readonly string[];
  readonly end: number;
  readonly size: number;
  readonly unended: boolean;
} {
  const bytes = withFileErrors(path, () => readFileSync(path));
  const lastBreak = bytes.lastIndexOf(0x0a);
  const tail = bytes.subarray(lastBreak + 1).toString('utf8');
  const ended = bytes.subarray(0, lastBreak + 1).toString('utf8');
  const lines = ended === '' ? [] : ended.slice(0, -1).split('\n');
  // A last line that lacks only its line end was written whole, and may have been acknowledged.
  if (tail !== '' && isWhole(tail)) {
    return { lines: [...lines, tail], end: bytes.length, size: bytes.length, unended: true };
  }
  let end = lastBreak + 1;
  const last = lines.at(-1);
  // A power cut can leave a last line of zeros, line end included.
  if (tail === '' && last !== undefined && !isWhole(last)) {
    lines.pop();
    end -= Buffer.byteLength(last, 'utf8') + 1;
  }
  return { lines, end, size: bytes.length, unended: false };
}

/** Cuts an unfinished last line off, after keeping a copy of the file; ends a whole last line. */
export function mendLastLine(
  path: string,
  isWhole: (line: string) => boolean,
  now: () => number = Date.now,
): TornLine | undefined {
  const { end, size, unended } = wholeLines(path, isWhole);
  if (end === size && !unended) return undefined;
  return withFileErrors(path, () => {
    const backup = end === size ? undefined : keepCopy(path, now());
    const descriptor = openSync(path, 'r+');
    try {
      if (unended) writeSync(descriptor, '\n', size);
      else ftruncateSync(descriptor, end);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    return backup === undefined ? undefined : { path, backup, bytes: size - end };
  });
}

/** Copies a file beside itself under a name that is free; an earlier copy is never written over. */
function keepCopy(path: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[:.]/g, '-');
  for (let n = 0; ; n++) {
    const copy = `${path}.backup-${stamp}${n === 0 ? '' : `-${n}`}`;
    try {
      copyFileSync(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}
