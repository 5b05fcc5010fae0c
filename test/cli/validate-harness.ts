import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../cli/main.js';
import { demoContent } from '../authoring/demo-content.js';

/** What one run of the program wrote, and how it ended. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How one run differs from a plain one in English, today. */
export interface CliSetup {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
  readonly onOut?: (text: string, interrupt: () => void) => void;
}

/** A temporary folder with the demo content, some files changed, added, or (undefined) left out. */
export class ContentFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'coeps-validate-'));

  constructor(changes: Readonly<Record<string, string>> = {}) {
    for (const { path, text } of demoContent(changes)) this.write(path, text);
  }

  write(path: string, text: string | Uint8Array): void {
    const full = join(this.path, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  /** Runs the program in this folder. */
  async run(
    argv: readonly string[],
    { stdin = '', env = {}, tty = false, onOut }: CliSetup = {},
  ): Promise<CliRun> {
    let [out, err] = ['', ''];
    const callbacks = new Set<() => void>();
    const interrupt = (): void => {
      for (const callback of callbacks) callback();
    };
    const code = await main(argv, {
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: {
        write(text) {
          out += text;
          onOut?.(text, interrupt);
        },
        isTTY: tty,
        columns: 80,
      },
      stderr: {
        write(text) {
          err += text;
          onOut?.(text, interrupt);
        },
      },
      env: { LANG: 'en_GB.UTF-8', ...env },
      cwd: this.path,
      now: () => new Date('2026-11-21T12:00:00Z'),
      onInterrupt: (callback) => {
        callbacks.add(callback);
        return () => callbacks.delete(callback);
      },
    });
    return { code, out, err };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
