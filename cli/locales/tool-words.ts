/** Severities in words, for one and for several. */
export interface SeverityWords {
  readonly one: string;
  readonly many: string;
}

/** Words of the commands, their help and what they say when they cannot go on. */
export interface ToolWords {
  readonly program: string;
  /** Headings of the help, by commander's English ones. */
  readonly headings: Readonly<Record<string, string>>;
  readonly exitCodes: string;
  readonly options: {
    readonly version: string;
    readonly help: string;
    readonly locale: string;
    readonly verbose: string;
    readonly noColor: string;
  };
  readonly validate: {
    readonly summary: string;
    readonly paths: string;
    readonly format: string;
    readonly output: string;
    readonly failOn: string;
    readonly maxWarnings: string;
    readonly quiet: string;
    readonly fix: string;
    readonly watch: string;
    readonly rules: string;
    readonly today: string;
    readonly since: string;
    readonly config: string;
    readonly stdinFilepath: string;
    readonly examples: readonly (readonly [string, string])[];
  };
  readonly explain: {
    readonly summary: string;
    readonly rule: string;
    readonly what: string;
    readonly why: string;
    readonly todo: string;
    readonly bad: string;
    readonly good: string;
    readonly severity: string;
    readonly alwaysOn: string;
    readonly disable: string;
  };
  readonly report: {
    readonly severity: Readonly<Record<'error' | 'warning' | 'info', SeverityWords>>;
    clean(files: number, items: number): string;
    checked(files: number, items: number): string;
    fixable(count: number): string;
    fixed(problems: number, files: number): string;
    tooManyWarnings(count: number, most: number): string;
    readonly todo: string;
    explain(rule: string): string;
    readonly watching: string;
    written(path: string): string;
  };
  readonly errors: {
    unknownOption(option: string, suggestion: string | undefined): string;
    unknownCommand(command: string, suggestion: string | undefined): string;
    missingArgument(argument: string): string;
    missingValue(option: string): string;
    invalidValue(value: string, option: string, allowed: string): string;
    excessArguments(): string;
    unknownRule(rule: string, suggestion: string | undefined): string;
    noContent(paths: string): string;
    noMatch(path: string): string;
    badConfig(path: string): string;
    noConfig(path: string): string;
    badDate(date: string): string;
    stdinAlone(): string;
    stdinTooLarge(limit: number): string;
    fixStdin(): string;
    cannotWrite(path: string): string;
    git(ref: string): string;
    internal(message: string): string;
    readonly verboseHint: string;
    readonly helpHint: string;
  };
}
