import type { ContentFile } from '../../src/authoring/check-files.js';
import type { RuleLocale } from '../../src/authoring/describe.js';
import type { Diagnostic, Severity } from '../../src/authoring/diagnostic.js';
import type { ToolWords } from '../locales/tool-words.js';
import type { Style } from './style.js';

/** Counts of one check. */
export interface ReportSummary {
  readonly files: number;
  readonly items: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  /** true when the exit code is 1. */
  readonly failed: boolean;
}

/** What a check found, ready to be written in any format. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: ReportSummary;
  /** The check fails from this severity on. */
  readonly failOn: Severity;
  /** Texts of the files, by path, for extracts. */
  readonly sources: ReadonlyMap<string, ContentFile['text']>;
  readonly locale: RuleLocale;
  readonly words: ToolWords;
  readonly today: string;
  readonly version: string;
  readonly style: Style;
  readonly columns: number;
}

/** Writes a report in one format. */
export type ReportFormat = (report: Report) => string;
