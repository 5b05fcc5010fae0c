import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inlineCode, ROOT, readMarkdown, readText } from './markdown.js';
import { ENTRIES } from './package-from-source.js';

const api = readMarkdown('docs/api.md');

describe('docs/api.md', () => {
  const named = new Set(inlineCode(api).flatMap(({ text }) => text.match(/[A-Za-z_]\w*/g) ?? []));
  const entries = Object.entries(ENTRIES).filter(([, path]) => existsSync(join(ROOT, path)));

  it.each(entries)('names every export of %s', (_, path) => {
    expect(exportsOf(path).filter((name) => !named.has(name))).toEqual([]);
  });

  it('names every error code', () => {
    const codes = [...readText('src/errors.ts').matchAll(/\| '([a-z]+\/[a-z-]+)'/g)].map((match) => match[1]);
    const told = new Set(inlineCode(api).map(({ text }) => text));

    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !told.has(code ?? ''))).toEqual([]);
  });
});

/** Names an entry exports by hand. */
function exportsOf(path: string): string[] {
  const source = ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return [];
    const { exportClause } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause))
      throw new Error(`${path}: exports are listed by name`);
    return exportClause.elements.map((element) => element.name.text);
  });
}
