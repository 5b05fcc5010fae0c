import { describe } from '../../src/authoring/describe.js';
import type { Diagnostic } from '../../src/authoring/diagnostic.js';
import { visibleText } from '../../src/authoring/yaml/forbidden-characters.js';
import { fails } from '../validate/summarize.js';
import type { Report } from './report.js';

/**
 * JUnit XML: a suite for each file, a case for each problem; files without any have one passing case. A problem
 * that fails the check is a failure, another one a passing case with a note.
 */
export function junit({ diagnostics, sources, locale, failOn }: Report): string {
  const count = (group: readonly Diagnostic[]): number =>
    group.filter((found) => fails(found, failOn)).length;
  const byFile = new Map<string, Diagnostic[]>([...sources.keys()].map((file) => [file, []]));
  for (const diagnostic of diagnostics) {
    const group = byFile.get(diagnostic.file);
    if (group === undefined) byFile.set(diagnostic.file, [diagnostic]);
    else group.push(diagnostic);
  }
  const total = [...byFile.values()].reduce((sum, group) => sum + Math.max(1, group.length), 0);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="coeps validate" tests="${total}" failures="${count(diagnostics)}">`,
  ];
  for (const [file, group] of [...byFile].sort(([first], [second]) => (first < second ? -1 : 1))) {
    lines.push(
      `  <testsuite name="${escaped(file)}" tests="${Math.max(1, group.length)}" failures="${count(group)}">`,
    );
    if (group.length === 0) lines.push(`    <testcase name="${escaped(file)}" classname="coeps"/>`);
    for (const diagnostic of group) {
      const { what, todo } = describe(diagnostic, locale);
      const { rule, severity, start } = diagnostic;
      const name = escaped(`${rule} ${start.line}:${start.column}`);
      const text = escaped(`${file}:${start.line}:${start.column}\n${what}\n${todo}`);
      const outcome = fails(diagnostic, failOn)
        ? `<failure message="${escaped(what)}" type="${rule}">${text}</failure>`
        : `<system-out>${escaped(severity)}: ${text}</system-out>`;
      lines.push(`    <testcase name="${name}" classname="${escaped(file)}">${outcome}</testcase>`);
    }
    lines.push('  </testsuite>');
  }
  return `${[...lines, '</testsuites>'].join('\n')}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
};

function escaped(text: string): string {
  const lines = text.split('\n').map(visibleText).join('\n');
  return lines.replace(/[&<>"'\n]/g, (character) => ENTITIES[character] ?? character);
}
