import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '../authoring/check-content.js';
import type { CheckOptions, CheckResult, ContentFile } from '../authoring/check-files.js';
import { SourceFile } from '../authoring/content/source-file.js';
import { readConfig } from '../authoring/read-config.js';
import type { RuleConfig } from '../authoring/rule-config.js';
import { CONFIG_NAME, decode, invalidUtf8, readContentFiles } from './content-files.js';

/** Folders that hold content, where a folder has any of them: other YAML files beside them are not ours. */
const CONTENT_FOLDERS = ['item-banks', 'pathways'] as const;

/** Content read from a folder and checked. */
export interface LoadedContent extends CheckResult {
  readonly files: readonly ContentFile[];
}

/**
 * Reads a content folder and checks it: item-banks/ and pathways/ where it has them, else every YAML file in
 * it. The folder's positioning.config.yaml is followed. Content is there when no diagnostic is an error; a
 * folder without content files gives one diagnostic.
 * @param folder a path; paths in diagnostics are relative to it
 */
export function loadContent(folder: string, options: CheckOptions = {}): LoadedContent {
  const base = resolve(folder);
  const found = CONTENT_FOLDERS.filter((name) => isFolder(join(base, name)));
  const { files, unread } = readContentFiles(base, found.length > 0 ? found : ['']);
  const { config, diagnostics } = folderConfig(base);
  const nothing =
    files.length + unread.length > 0
      ? []
      : [new SourceFile(folder, '').diagnostic('file-unreadable', { start: 0 }, [], { reason: 'missing' })];
  const checked = checkContent(files, {
    config,
    ...options,
    unread: [...unread, ...diagnostics, ...nothing, ...(options.unread ?? [])],
  });
  return { ...checked, files };
}

function folderConfig(base: string): {
  config: RuleConfig | undefined;
  diagnostics: CheckResult['diagnostics'];
} {
  const path = join(base, CONFIG_NAME);
  if (!existsSync(path)) return { config: undefined, diagnostics: [] };
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === undefined) return { config: undefined, diagnostics: [invalidUtf8(CONFIG_NAME, bytes)] };
  const { config, diagnostics } = readConfig(text, CONFIG_NAME);
  return { config, diagnostics };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
