import { describe, describeRule } from '../../src/authoring/describe.js';
import type { Diagnostic, RuleId } from '../../src/authoring/diagnostic.js';
import { RULE_SETTINGS } from '../../src/authoring/rule-settings.js';
import type { Report } from './report.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

const REPOSITORY = 'https://github.com/coeps/positioning';

/** SARIF 2.1.0 (OASIS 2020), for code scanning. */
export function sarif({ diagnostics, locale, version }: Report): string {
  const ids = [...new Set(diagnostics.map((diagnostic) => diagnostic.rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'coeps',
            version,
            semanticVersion: version,
            informationUri: REPOSITORY,
            language: locale,
            rules: ids.map((id) => ruleOf(id, locale)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'Folder coeps was started in.' } } },
        results: results(diagnostics, ids, locale),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleOf(id: RuleId, locale: Report['locale']): object {
  const { title, why, todo } = describeRule(id, locale);
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: todo },
    helpUri: `${REPOSITORY}/blob/main/docs/rules/${id}.md`,
    defaultConfiguration: { level: LEVELS[RULE_SETTINGS[id].severity] },
  };
}

function results(
  diagnostics: readonly Diagnostic[],
  ids: readonly RuleId[],
  locale: Report['locale'],
): object[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { rule, severity, file, start, end, path } = diagnostic;
    // Stable when lines move: rule, file and place in the data, numbered where they repeat.
    const place = `${rule}:${file}:${path.join('/')}`;
    const repeat = seen.get(place) ?? 0;
    seen.set(place, repeat + 1);
    return {
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: LEVELS[severity],
      message: { text: describe(diagnostic, locale).what },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: encodeURI(file).replace(/[?#]/g, encodeURIComponent),
              ...(!file.startsWith('/') && { uriBaseId: '%SRCROOT%' }),
            },
            region: {
              startLine: start.line,
              startColumn: start.column,
              ...(end !== undefined && { endLine: end.line, endColumn: end.column }),
            },
          },
        },
      ],
      partialFingerprints: { 'coepsPlace/v1': `${place}:${repeat}` },
    };
  });
}
