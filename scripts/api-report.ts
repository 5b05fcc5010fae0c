/**
 * Writes docs/api-report/<entry>.md: every declaration the package promises, as the built types have it, without
 * comments, sorted. A change of the public API is then a change of a file, seen and discussed in review. Needs a
 * build. With --check it writes nothing and fails when a report is not what the build gives.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = `${root}docs/api-report/`;
const check = process.argv.includes('--check');

/** Entries in the order they are told: what an earlier one shows is not repeated. */
const ENTRIES = {
  core: 'index',
  content: 'content',
  report: 'report',
  authoring: 'authoring',
  lab: 'lab',
  node: 'node',
};

const files = Object.values(ENTRIES).map((name) => `${root}dist/${name}.d.ts`);
const program = ts.createProgram(files, {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: [],
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });
const shown = new Map<ts.Symbol, string>();
const stale: string[] = [];
/** Interfaces and classes that signatures name and no entry exports: others could not declare what they build on them. */
const nameless: string[] = [];

if (!check) mkdirSync(target, { recursive: true });
for (const [entry, name] of Object.entries(ENTRIES)) {
  const text = reportOf(entry, `${root}dist/${name}.d.ts`);
  const path = `${target}${entry}.md`;
  if (!check) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
    stale.push(`docs/api-report/${entry}.md`);
}
if (stale.length > 0) {
  console.error(
    `The public API is not what ${stale.join(', ')} says. If that is meant: npm run api, and a changeset.`,
  );
  process.exitCode = 1;
}

if (nameless.length > 0) {
  console.error(`Named by the public API and exported by no entry: ${nameless.join(', ')}.`);
  process.exitCode = 1;
}

function reportOf(entry: string, file: string): string {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is missing: npm run build`);
  const exported = checker.getExportsOfModule(module).map(original);
  const told = exported.filter((symbol) => !shown.has(symbol));
  const again = exported.filter((symbol) => shown.has(symbol)).map((symbol) => `\`${symbol.name}\``);
  for (const symbol of told) shown.set(symbol, entry);
  const behind: ts.Symbol[] = [];
  const pending = [...told];
  for (let symbol = pending.pop(); symbol; symbol = pending.pop()) {
    for (const used of usedBy(symbol)) {
      if (shown.has(used)) continue;
      shown.set(used, entry);
      behind.push(used);
      pending.push(used);
    }
  }
  for (const { name, declarations = [] } of behind) {
    if (declarations.some((node) => ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)))
      nameless.push(`${name} (${entry})`);
  }
  const specifier = entry === 'core' ? '@coeps/positioning' : `@coeps/positioning/${entry}`;
  const parts = [
    `# ${specifier}`,
    'Written by `npm run api`; do not edit by hand.',
    ...(again.length > 0 ? [`Told before: ${again.sort().join(', ')}.`] : []),
    '## Exported',
    block(told),
    ...(behind.length > 0 ? ['## Behind them, not exported by name', block(behind)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Declarations as code, sorted by name. */
function block(symbols: readonly ts.Symbol[]): string {
  const texts = symbols
    .map((symbol) => [symbol.name, printed(symbol)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text);
  return `\`\`\`ts\n${texts.join('\n')}\n\`\`\``;
}

function printed(symbol: ts.Symbol): string {
  return (symbol.declarations ?? [])
    .map((declaration) => {
      const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
    })
    .map((text) => text.replace(/^(export )?(declare )?/, ''))
    .join('\n');
}

/** Declarations of the package that those of a symbol name. */
function usedBy(symbol: ts.Symbol): Set<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const used = checker.getSymbolAtLocation(node);
      const declared = used && original(used);
      if (declared?.declarations?.some(isTopLevel)) found.add(declared);
    }
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) visit(declaration);
  found.delete(symbol);
  return found;
}

function isTopLevel(declaration: ts.Declaration): boolean {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent) && statement.getSourceFile().fileName.startsWith(`${root}dist/`);
}

function original(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
