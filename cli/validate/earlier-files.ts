import { spawnSync } from 'node:child_process';
import type { ContentFile } from '../../src/authoring/check-files.js';
import { CliError } from '../cli-error.js';
import type { CliIo } from '../io.js';
import type { ToolWords } from '../locales/tool-words.js';

const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The same files at a revision of the git repository around the working folder; files that did not exist then
 * are left out.
 * @throws CliError when git or the revision is not there
 */
export function earlierFiles(
  ref: string,
  files: readonly ContentFile[],
  io: CliIo,
  words: ToolWords,
): ContentFile[] {
  const git = (args: readonly string[], input?: string): Buffer => {
    const { status, stdout, error } = spawnSync('git', args, {
      cwd: io.cwd,
      env: { ...io.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: MOST_BYTES,
      ...(input !== undefined && { input }),
    });
    if (error !== undefined || status !== 0) throw new CliError(words.errors.git(ref));
    return stdout;
  };
  // A revision never begins with a dash; this one may be anything.
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    .toString()
    .trim();
  const inside = files.filter((file) => !file.path.startsWith('../') && !file.path.includes('\n'));
  const batch = git(['cat-file', '--batch'], inside.map((file) => `${commit}:./${file.path}\n`).join(''));
  const found: ContentFile[] = [];
  let at = 0;
  for (const { path } of inside) {
    const end = batch.indexOf(10, at);
    const header = batch.subarray(at, end < 0 ? batch.length : end).toString();
    at = end < 0 ? batch.length : end + 1;
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) continue;
    found.push({ path, text: batch.subarray(at, at + Number(size)).toString() });
    at += Number(size) + 1;
  }
  return found;
}
