import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CliIo } from '../io.js';
import { isPattern, patternFolder } from './glob.js';

/** Of these paths, those that exist; a pattern gives its folder. */
export function existingPaths(paths: readonly string[], io: CliIo): string[] {
  const folders = paths.map((path) => (isPattern(path) ? patternFolder(path) : path));
  return [...new Set(folders)].filter((path) => existsSync(join(io.cwd, path)));
}
