import { type CheckOptions, type CheckResult, type ContentFile, checkFiles } from './check-files.js';

/** A file is written in more of YAML than the fast reader knows, or not in YAML. */
export class NotPlainYaml extends Error {}

/**
 * `checkContent` without the `yaml` package, which takes a tenth of a second to load.
 * @throws NotPlainYaml when a file needs it
 */
export function checkPlainContent(files: readonly ContentFile[], options: CheckOptions = {}): CheckResult {
  return checkFiles(files, options, () => {
    throw new NotPlainYaml();
  });
}
