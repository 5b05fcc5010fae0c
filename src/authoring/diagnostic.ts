import type { RuleFacts, RuleId } from './rule-facts.js';

export type { RuleId } from './rule-facts.js';

/** How much a problem weighs. An error keeps content from being used. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file: line and column, both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Keys and list positions from the root of a file. */
export type Path = readonly (string | number)[];

/** One edit: the text between two offsets (UTF-16 units from 0) is replaced. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A diagnostic of one rule. `data` holds its facts; words are made from them by `describe`. */
export interface DiagnosticOf<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  readonly file: string;
  readonly start: Position;
  readonly end?: Position;
  readonly path: Path;
  readonly data: RuleFacts[R];
  /** Edits that remove the problem and change nothing else; applied by `--fix`. */
  readonly fix?: readonly TextEdit[];
}

/** One problem found in content, as data. */
export type Diagnostic = { readonly [R in RuleId]: DiagnosticOf<R> }[RuleId];

/** The order diagnostics are given in: by file, place and rule. */
export function compareDiagnostics(first: Diagnostic, second: Diagnostic): number {
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return (
    first.start.line - second.start.line ||
    first.start.column - second.start.column ||
    (first.rule < second.rule ? -1 : first.rule > second.rule ? 1 : 0)
  );
}
