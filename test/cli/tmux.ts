import { execFileSync } from 'node:child_process';
import type { Size } from '../../cli/terminal/look.js';

/** A program in a real terminal, with an emulator that remembers what was shown. */
export interface TmuxTerminal {
  /** Keys by tmux's names; a single character is typed as it is. */
  press(...keys: readonly string[]): void;
  screen(): string;
  /** Screen and everything that can be scrolled back to. */
  buffer(): string;
  resize(size: Size): void;
  /** Waits for what the screen must show. */
  until(isThere: (screen: string) => boolean, what: string): Promise<string>;
  close(): void;
}

let count = 0;

/** Starts a command in a terminal of its own. @throws Error that names tmux when it is missing */
export function startInTmux(
  command: string,
  env: Readonly<Record<string, string>>,
  { columns, rows }: Size,
): TmuxTerminal {
  count += 1;
  const session = `coeps-${process.pid}-${count}`;
  // A server of its own: no configuration and no other session can interfere.
  const tmux = (...args: readonly string[]) => runTmux(['-L', session, '-f', '/dev/null', ...args]);
  const settings = Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
  tmux(
    'new-session',
    '-d',
    '-s',
    session,
    '-x',
    String(columns),
    '-y',
    String(rows),
    ...settings,
    `${command}; echo "[end $?]"; exec cat`,
  );
  const screen = () => tmux('capture-pane', '-p', '-t', session);
  return {
    screen,
    buffer: () => tmux('capture-pane', '-p', '-S', '-', '-t', session),
    press: (...keys) => {
      // Characters that follow each other are typed in one go; what is more than one character is a named key.
      for (const piece of pieces(keys)) {
        if (piece.named) tmux('send-keys', '-t', session, piece.text);
        else tmux('send-keys', '-t', session, '-l', '--', piece.text);
      }
    },
    resize: (size) => {
      tmux('resize-window', '-t', session, '-x', String(size.columns), '-y', String(size.rows));
    },
    until: async (isThere, what) => {
      let shown = '';
      for (let tries = 0; tries < 600; tries++) {
        shown = screen();
        if (isThere(shown)) return shown;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`waited in vain for ${what}; the screen shows:\n${shown}`);
    },
    close: () => {
      tmux('kill-server');
    },
  };
}

/** So few characters at once are never taken for pasted text. */
const AT_ONCE = 20;

function pieces(keys: readonly string[]): readonly { readonly text: string; readonly named: boolean }[] {
  const found: { text: string; named: boolean }[] = [];
  for (const key of keys) {
    const named = [...key].length !== 1;
    const last = found.at(-1);
    if (!named && last && !last.named && [...last.text].length < AT_ONCE) last.text += key;
    else found.push({ text: key, named });
  }
  return found;
}

function runTmux(args: readonly string[]): string {
  try {
    return execFileSync('tmux', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Error(
        'The tests of the terminal need tmux (Debian and Ubuntu: apt-get install tmux; macOS: brew install tmux).',
      );
    }
    throw error;
  }
}
