import { Chalk } from 'chalk';

/** Looks of a report; meaning never rests on them. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly place: (text: string) => string;
}

/** Styles with colours, or without any. */
export function createStyle(colours: boolean): Style {
  const chalk = new Chalk({ level: colours ? 1 : 0 });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.blue,
    good: chalk.green,
    strong: chalk.bold,
    faint: chalk.dim,
    place: chalk.underline,
  };
}
