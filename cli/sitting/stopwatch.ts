/** Measures answering time, pauses out. */
export interface Stopwatch {
  /** Starts again from zero. */
  restart(): void;
  pause(): void;
  resume(): void;
  milliseconds(): number;
}

/** A stopwatch over a clock in milliseconds; it starts at once. */
export function createStopwatch(now: () => number): Stopwatch {
  let gathered = 0;
  let since: number | undefined = now();
  const running = () => (since === undefined ? 0 : Math.max(0, now() - since));
  return {
    restart: () => {
      gathered = 0;
      since = now();
    },
    pause: () => {
      gathered += running();
      since = undefined;
    },
    resume: () => {
      since ??= now();
    },
    milliseconds: () => Math.round(gathered + running()),
  };
}
