/** A stream the program writes to. */
export interface CliOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything the program takes from its surroundings: tests pass their own. */
export interface CliIo {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly stdout: CliOutput;
  readonly stderr: CliOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly now: () => Date;
  /** Calls back on Ctrl-C in place of ending the process; gives a function that stops doing so. */
  readonly onInterrupt: (callback: () => void) => () => void;
}
