import { relative, resolve, sep } from 'node:path';
import type { checkContent } from '../../src/authoring/check-content.js';
import type { ContentFile } from '../../src/authoring/check-files.js';
import type { Diagnostic } from '../../src/authoring/diagnostic.js';
import { readContentFiles } from '../../src/node/content-files.js';
import { CliError } from '../cli-error.js';
import type { CliIo } from '../io.js';
import { contentRoot } from './content-root.js';
import { earlierFiles } from './earlier-files.js';
import { isPattern, patternExpression, patternFolder } from './glob.js';
import type { ValidateSettings } from './validate-settings.js';

/** Folders checked when none is named. */
const DEFAULT_PATHS = ['item-banks', 'pathways'];

/** What a check of paths found. */
export interface CheckedPaths {
  readonly diagnostics: readonly Diagnostic[];
  /** Files that were asked for. */
  readonly files: readonly ContentFile[];
  /** Folders to watch. */
  readonly starts: readonly string[];
}

/** A file given in place of the one on disk. */
export interface StandIn {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads and checks paths: files, folders and patterns, relative to the working folder. What they refer to is
 * read too, so that a bank checked alone knows its certifications, but only what is asked for is reported.
 * @throws CliError when a path matches nothing
 */
export function checkPaths(
  paths: readonly string[],
  settings: ValidateSettings,
  io: CliIo,
  check: typeof checkContent,
  options: { readonly standIn?: StandIn; readonly since?: string | undefined } = {},
): CheckedPaths {
  const { words, ignore } = settings;
  const named = paths.length > 0 ? paths : (settings.content ?? DEFAULT_PATHS);
  const asked = named.map((path) => slashed(io.cwd, path));
  const ignored = ignore.map((pattern) => patternExpression(slashed(io.cwd, pattern)));
  const expressions = asked.map((path) => (path === '' ? /^/ : patternExpression(path)));
  const wanted = (path: string): boolean => expressions.some((expression) => expression.test(path));
  const roots = new Map<string, Set<string>>();
  for (const path of asked) {
    const { name, starts } = contentRoot(io.cwd, isPattern(path) ? patternFolder(path) : path);
    const known = roots.get(name) ?? new Set<string>();
    roots.set(name, known);
    for (const start of starts.length > 0 ? starts : [path]) known.add(start);
    // A file of another name, or one outside the content folders, when it is named.
    if (!isPattern(path)) known.add(path);
  }

  const diagnostics: Diagnostic[] = [];
  const files: ContentFile[] = [];
  for (const starts of roots.values()) {
    const read = readContentFiles(io.cwd, [...starts]);
    const { standIn } = options;
    const onDisk = read.files.filter((file) => !ignored.some((expression) => expression.test(file.path)));
    const present =
      standIn === undefined ? onDisk : [...onDisk.filter((file) => file.path !== standIn.path), standIn];
    const unread = read.unread.filter(
      (found) => found.file !== standIn?.path && !ignored.some((expression) => expression.test(found.file)),
    );
    const earlier =
      options.since === undefined
        ? undefined
        : { name: options.since, files: earlierFiles(options.since, present, io, words) };
    const result = check(present, { today: settings.today, config: settings.rules, unread, earlier });
    diagnostics.push(...result.diagnostics.filter((found) => wanted(found.file)));
    files.push(...present.filter((file) => wanted(file.path)));
  }
  if (paths.length === 0) {
    // The usual folders are checked where they are; one alone will do.
    const nothing = diagnostics.filter(
      (found) => asked.includes(found.file) && found.rule === 'file-unreadable',
    );
    if (files.length === 0) throw new CliError(words.errors.noContent(named.join(', ')));
    return { diagnostics: diagnostics.filter((found) => !nothing.includes(found)), files, starts: asked };
  }
  for (const [i, expression] of expressions.entries()) {
    const matched = [...files.map((file) => file.path), ...diagnostics.map((found) => found.file)];
    if (!matched.some((path) => expression.test(path)))
      throw new CliError(words.errors.noMatch(named[i] ?? ''));
  }
  const missing = diagnostics.find(
    (found) =>
      found.rule === 'file-unreadable' && found.data.reason === 'missing' && asked.includes(found.file),
  );
  if (missing !== undefined) throw new CliError(words.errors.noMatch(missing.file));
  return { diagnostics, files, starts: asked };
}

/** A path relative to the working folder, with forward slashes. */
export function slashed(cwd: string, path: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/');
}
