import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { CliIo } from '../../cli/io.js';
import { main } from '../../cli/main.js';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of the program left behind. */
export interface MainRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How a run differs from the usual one: from the repository, French, no terminal, nothing typed. */
export interface MainOptions {
  readonly cwd?: string;
  readonly typed?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** true: standard error is a terminal, so that bars move. */
  readonly errTTY?: boolean;
  /** Ctrl-C as soon as something listens for it. */
  readonly interrupt?: boolean;
}

/** Runs the program in this process. */
export async function runMain(argv: readonly string[], options: MainOptions = {}): Promise<MainRun> {
  let out = '';
  let err = '';
  // A real stream, because the line reader listens to it.
  const stdout = Object.assign(new PassThrough(), { columns: options.columns ?? 80 });
  stdout.on('data', (chunk) => {
    out += chunk;
  });
  const io: CliIo = {
    stdin: Readable.from(options.typed === undefined ? [] : [options.typed]),
    stdout,
    stderr: {
      write: (text) => {
        err += text;
      },
      ...(options.errTTY ? { isTTY: true } : {}),
    },
    env: { LANG: 'fr_FR.UTF-8', ...options.env },
    cwd: options.cwd ?? ROOT,
    now: () => new Date('2026-11-21T09:00:00Z'),
    onInterrupt: (callback) => {
      if (options.interrupt) setTimeout(callback, 1);
      return () => {};
    },
  };
  const code = await main(argv, io);
  await new Promise(setImmediate);
  return { code, out, err };
}
