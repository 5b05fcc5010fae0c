const MINUTES = 25;

/** Tells when a break is due. */
export interface BreakTimer {
  /** Minutes since the last break, once they are many; undefined before. */
  due(): number | undefined;
  restart(): void;
}

/** A break is proposed after 25 minutes of work. */
export function createBreakTimer(now: () => number): BreakTimer {
  let since = now();
  return {
    due: () => {
      const minutes = Math.floor((now() - since) / 60_000);
      return minutes >= MINUTES ? minutes : undefined;
    },
    restart: () => {
      since = now();
    },
  };
}
