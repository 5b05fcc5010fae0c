import { render } from 'ink';
import type { Size } from './look.js';
import type { ScreenApp, TerminalPort } from './screen-app.js';
import { TerminalScreen } from './terminal-screen.js';

/** Streams of the terminal. */
export interface TerminalStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

// The alternate screen has no scrollback, so nothing shown on it can be scrolled back to.
// Bracketed paste tells pasted text from keys.
const ENTER = '\u001B[?1049h\u001B[2J\u001B[H\u001B[?2004h';
const LEAVE = '\u001B[?2004l\u001B[?1049l';
const ENDING_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/** The terminal a screen runs in. */
export interface Terminal {
  readonly port: TerminalPort;
  /** Puts an app on screen, in place of the one before. */
  show(app: ScreenApp): void;
  /** Gives the screen back. */
  leave(): void;
}

/**
 * Takes the terminal over.
 * @param onLost called when the terminal itself goes away: window closed, connection cut
 */
export function openTerminal({ stdin, stdout }: TerminalStreams, onLost: () => void): Terminal {
  let app: ScreenApp | undefined;
  let version = 0;
  let instance: ReturnType<typeof render> | undefined;
  const listeners = new Set<() => void>();
  const size = (): Size => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  const redraw = () => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const signal = {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
  const current = (): ScreenApp => {
    if (!app) throw new Error('no screen to show');
    return app;
  };
  const mount = () => {
    stdout.write(ENTER);
    instance = render(<TerminalScreen app={current} signal={signal} size={size} />, {
      stdin,
      stdout,
      exitOnCtrlC: false,
      patchConsole: false,
    });
  };
  const unmount = () => {
    instance?.unmount();
    instance = undefined;
    stdout.write(LEAVE);
  };
  // Whoever stopped the program, the shell has used the terminal since.
  const onContinue = () => {
    if (instance) unmount();
    mount();
  };
  stdout.on('resize', redraw);
  process.on('SIGCONT', onContinue);
  stdin.on('end', onLost);
  // Ctrl-C is a key here; a signal comes only before keys are taken one by one, or from elsewhere.
  for (const signalName of ENDING_SIGNALS) process.on(signalName, onLost);
  // A write to a terminal that is gone must not end the program before it has closed its files.
  stdout.on('error', onLost);
  return {
    port: {
      size,
      redraw,
      now: () => performance.now(),
      clear: () => {
        stdout.write(CLEAR);
      },
      suspend: () => {
        unmount();
        process.kill(process.pid, 'SIGTSTP');
        // Where nothing could stop the program, the screen comes back by itself.
        setTimeout(() => {
          if (!instance) mount();
        }, 50);
      },
    },
    show: (next) => {
      app = next;
      if (instance) redraw();
      else mount();
    },
    leave: () => {
      stdout.off('resize', redraw);
      process.off('SIGCONT', onContinue);
      stdin.off('end', onLost);
      for (const signalName of ENDING_SIGNALS) process.off(signalName, onLost);
      if (instance) unmount();
    },
  };
}
