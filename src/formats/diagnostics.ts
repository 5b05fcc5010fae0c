// Generated from schemas/diagnostics.schema.json by "npm run types". Do not edit.

/**
 * What coeps validate --format json writes. Versioned with the package: fields may be added, not changed.
 */
export interface DiagnosticsReport {
  /**
   * Version of this format.
   */
  schemaVersion: 1;
  /**
   * The program that checked.
   */
  tool: {
    /**
     * Name of the package.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * Language of the texts below.
   */
  locale: 'fr' | 'en';
  /**
   * Day the dates were compared with.
   */
  today: string;
  /**
   * Counts.
   */
  summary: {
    /**
     * Files checked.
     */
    files: number;
    /**
     * Items checked.
     */
    items: number;
    /**
     * Errors.
     */
    errors: number;
    /**
     * Warnings.
     */
    warnings: number;
    /**
     * Remarks.
     */
    infos: number;
    /**
     * Problems that --fix can remove.
     */
    fixable: number;
    /**
     * true when the exit code is 1.
     */
    failed: boolean;
  };
  /**
   * Every problem, by file and place.
   */
  diagnostics: ReportedDiagnostic[];
}
/**
 * One problem.
 *
 * This interface was referenced by `DiagnosticsReport`'s JSON-Schema
 * via the `definition` "ReportedDiagnostic".
 */
export interface ReportedDiagnostic {
  /**
   * Id of the rule; docs/rules/<id>.md explains it.
   */
  rule: string;
  /**
   * How much it weighs.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * Path of the file, with forward slashes.
   */
  file: string;
  start: ReportedPosition;
  end?: ReportedPosition;
  /**
   * Keys and list positions from the root of the file.
   *
   * Items: A key, or a position from 0.
   */
  path: (string | number)[];
  /**
   * Facts of the problem; their names depend on the rule.
   */
  data: {
    [k: string]: unknown;
  };
  /**
   * What is wrong.
   */
  message: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do.
   */
  todo: string;
  /**
   * true when --fix can remove it.
   */
  fixable: boolean;
}
/**
 * A place in a file.
 *
 * This interface was referenced by `DiagnosticsReport`'s JSON-Schema
 * via the `definition` "ReportedPosition".
 */
export interface ReportedPosition {
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column in UTF-16 units, from 1.
   */
  column: number;
}
