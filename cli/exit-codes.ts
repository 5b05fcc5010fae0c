/** What the program says to whoever started it. Part of the versioned interface. */
export const EXIT = {
  /** Done; nothing at or above the severity asked for. */
  ok: 0,
  /** Problems found in content or in stored sittings. */
  problems: 1,
  /** Flags, arguments or configuration that cannot be followed. */
  usage: 2,
  /** A fault of the program itself. */
  internal: 3,
  /** Interrupted, everything saved. */
  interrupted: 130,
} as const;

/** An exit code of the program. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
