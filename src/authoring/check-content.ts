import { type CheckOptions, type CheckResult, type ContentFile, checkFiles } from './check-files.js';
import { readWithYaml } from './yaml/yaml-reader.js';

/**
 * Checks the files of one content folder: YAML, schemas, then everything beyond. Nothing is read from disk and
 * nothing is thrown for bad content; equal input gives equal output.
 */
export function checkContent(files: readonly ContentFile[], options: CheckOptions = {}): CheckResult {
  return checkFiles(files, options, readWithYaml);
}
