import type { CliOutput } from '../io.js';

/** How far long work has come. */
export interface ProgressBar {
  update(done: number): void;
  /** Clears the bar, so that nothing of it stays on the screen. */
  end(): void;
}

const WIDTH = 24;
const CLEAR_LINE = '\r\u001B[2K';
/** Milliseconds between two drawings. */
const PACE = 100;

/** A bar on a terminal, one line of words elsewhere: nothing moves where nobody looks. */
export function createProgressBar(
  output: CliOutput,
  label: string,
  total: number,
  signs: { readonly done: string; readonly left: string },
  now: () => number = () => performance.now(),
): ProgressBar {
  if (!output.isTTY) {
    output.write(`${label}…\n`);
    return { update: () => undefined, end: () => undefined };
  }
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (done: number) => {
    const at = now();
    if (at - drawn < PACE && done < total) return;
    drawn = at;
    const filled = Math.round((WIDTH * done) / Math.max(1, total));
    const seconds = done === 0 ? undefined : Math.round(((at - started) / done) * (total - done) * 1e-3);
    const left = seconds === undefined ? '' : `  ${seconds} s`;
    const bar = signs.done.repeat(filled) + signs.left.repeat(WIDTH - filled);
    output.write(`${CLEAR_LINE}${label}  ${bar}  ${done}/${total}${left}`);
  };
  draw(0);
  return { update: draw, end: () => output.write(CLEAR_LINE) };
}
