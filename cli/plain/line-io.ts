import { createInterface } from 'node:readline';
import type { CliOutput } from '../io.js';

/** Reading and writing whole lines. */
export interface LineIo {
  write(line: string): void;
  /** The next line, or undefined when there will be none. */
  read(): Promise<string | undefined>;
  /** Clears what a screen still shows; does nothing where output is no screen. */
  clear(): void;
  close(): void;
}

/** Screen, scrollback and cursor, in that order. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/** Lines over streams. Lines that come before they are asked for wait their turn. */
export function createLineIo(input: NodeJS.ReadableStream, output: CliOutput): LineIo {
  const waiting: string[] = [];
  let asked: ((line: string | undefined) => void) | undefined;
  let ended = false;
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  reader.on('line', (line) => {
    if (!asked) {
      waiting.push(line);
      return;
    }
    const answer = asked;
    asked = undefined;
    answer(line);
  });
  reader.on('close', () => {
    ended = true;
    asked?.(undefined);
  });
  return {
    write: (line) => {
      output.write(`${line}\n`);
    },
    read: () =>
      new Promise((resolve) => {
        const line = waiting.shift();
        if (line !== undefined || ended) resolve(line);
        else asked = resolve;
      }),
    clear: () => {
      if (output.isTTY) output.write(CLEAR);
    },
    close: () => reader.close(),
  };
}
