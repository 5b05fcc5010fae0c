import { describe } from '../../src/authoring/describe.js';
import { PACKAGE_NAME } from '../package-version.js';
import type { Report } from './report.js';

/** Version of the JSON format, described by schemas/diagnostics.schema.json. */
const SCHEMA_VERSION = 1;

/** An envelope of plain JSON. */
export function json({ diagnostics, summary, locale, today, version }: Report): string {
  const envelope = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: PACKAGE_NAME, version },
    locale,
    today,
    summary,
    diagnostics: diagnostics.map((diagnostic) => {
      const { rule, severity, file, start, end, path, data, fix } = diagnostic;
      const { what, why, todo } = describe(diagnostic, locale);
      return {
        rule,
        severity,
        file,
        start,
        ...(end !== undefined && { end }),
        path,
        data,
        message: what,
        why,
        todo,
        fixable: fix !== undefined,
      };
    }),
  };
  return `${JSON.stringify(envelope, undefined, 2)}\n`;
}
