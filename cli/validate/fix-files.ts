import { renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFixes } from '../../src/authoring/apply-fixes.js';
import type { Diagnostic } from '../../src/authoring/diagnostic.js';
import { CliError } from '../cli-error.js';
import type { CliIo } from '../io.js';
import type { CheckedPaths } from './check-paths.js';
import type { ValidateSettings } from './validate-settings.js';

/** Corrections can make room for others; this many rounds settle all that are known. */
const MOST_ROUNDS = 5;

/**
 * Applies the fixes of the diagnostics to their files, checks again, and so on until nothing is left to fix.
 * @throws CliError when a file cannot be written
 */
export function fixFiles(
  check: () => CheckedPaths,
  settings: ValidateSettings,
  io: CliIo,
): { checked: CheckedPaths; problems: number; files: number } {
  const changed = new Set<string>();
  let problems = 0;
  let checked = check();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let applied = 0;
    for (const { path, text } of checked.files) {
      const own = checked.diagnostics.filter((found: Diagnostic) => found.file === path);
      const fixed = applyFixes(text, own);
      if (fixed.applied === 0) continue;
      replaceFile(join(io.cwd, path), fixed.text, path, settings);
      applied += fixed.applied;
      changed.add(path);
    }
    if (applied === 0) break;
    problems += applied;
    checked = check();
  }
  return { checked, problems, files: changed.size };
}

/** Writes beside the file and renames: a file is never half written. */
function replaceFile(full: string, text: string, path: string, { words }: ValidateSettings): void {
  const temporary = `${full}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { mode: statSync(full).mode, flag: 'wx' });
    renameSync(temporary, full);
  } catch {
    throw new CliError(words.errors.cannotWrite(path));
  }
}
