import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './markdown.js';
import { ENTRIES } from './package-from-source.js';

/** What the type checker says of files, under the strict settings of the house; JavaScript is checked too. */
export function scriptProblems(files: readonly string[], extra: ts.CompilerOptions = {}): string[] {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config as {
    compilerOptions: unknown;
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const program = ts.createProgram([...files], {
    ...options,
    allowJs: true,
    checkJs: true,
    typeRoots: [join(ROOT, 'node_modules/@types')],
    paths: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, [join(ROOT, path)]])),
    ...extra,
  });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) return [`${file} is missing`];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, start = 0 }) => {
        const { line } = source.getLineAndCharacterOfPosition(start);
        const name = relative(ROOT, file);
        return `${name}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      },
    );
  });
}
