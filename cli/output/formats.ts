import { codeframe } from './codeframe.js';
import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import type { ReportFormat } from './report.js';
import { sarif } from './sarif.js';
import { stylish } from './stylish.js';

/** Every format of a report, by name. */
export const FORMATS = { stylish, codeframe, json, github, sarif, junit } as const satisfies Record<
  string,
  ReportFormat
>;

/** Name of a format. */
export type FormatName = keyof typeof FORMATS;
