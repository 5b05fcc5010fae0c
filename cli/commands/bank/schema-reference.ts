import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentKind } from '../../../src/authoring/index.js';
import { PACKAGE_NAME } from '../../package-version.js';

/**
 * The first line that tells editors which schema a file follows: the installed package above the file, this
 * package itself, or else where the package would be installed beside `cwd`.
 */
export function modeline(file: string, kind: ContentKind, cwd: string): string {
  const folder =
    schemaFolder(dirname(file)) ?? schemaFolder(cwd) ?? join(cwd, 'node_modules', PACKAGE_NAME, 'schemas');
  const path = relative(dirname(file), join(folder, `${kind}.schema.json`))
    .split(sep)
    .join('/');
  return `# yaml-language-server: $schema=${path.startsWith('.') ? path : `./${path}`}\n`;
}

function schemaFolder(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules', PACKAGE_NAME, 'schemas');
    if (existsSync(installed)) return installed;
    if (isThisPackage(join(folder, 'package.json'))) return join(folder, 'schemas');
    if (dirname(folder) === folder) return undefined;
  }
}

function isThisPackage(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).name === PACKAGE_NAME;
  } catch {
    return false;
  }
}
