import type { Diagnostic, Severity } from '../../src/authoring/diagnostic.js';
import type { ReportSummary } from '../output/report.js';

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a problem fails a check that fails from `failOn` on. */
export function fails(found: Diagnostic, failOn: Severity): boolean {
  return RANKS[found.severity] >= RANKS[failOn];
}

/** Counts diagnostics and tells whether the check failed. */
export function summarize(
  diagnostics: readonly Diagnostic[],
  checked: {
    readonly files: number;
    readonly items: number;
    readonly failOn: Severity;
    readonly maxWarnings?: number | undefined;
  },
): ReportSummary {
  const of = (severity: Severity): number =>
    diagnostics.filter((found) => found.severity === severity).length;
  const warnings = of('warning');
  const failed =
    diagnostics.some((found) => fails(found, checked.failOn)) ||
    (checked.maxWarnings !== undefined && warnings > checked.maxWarnings);
  return {
    files: checked.files,
    items: checked.items,
    errors: of('error'),
    warnings,
    infos: of('info'),
    fixable: diagnostics.filter((found) => found.fix !== undefined).length,
    failed,
  };
}
