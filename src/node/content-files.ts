import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../authoring/check-files.js';
import { isYamlPath } from '../authoring/content/content-kind.js';
import { SourceFile } from '../authoring/content/source-file.js';
import type { Diagnostic } from '../authoring/diagnostic.js';
import type { RuleFacts } from '../authoring/rule-facts.js';
import { MAX_FILE_BYTES } from '../authoring/yaml/reading-limits.js';

/** Name of the file that says how content is checked. */
export const CONFIG_NAME = 'positioning.config.yaml';

/** Deepest folder looked into below the one named. */
const MAX_FOLDERS = 16;

/** Most files read in one run. */
const MAX_FILES = 5_000;

/** Files read from disk, and what could not be read. */
export interface ReadFiles {
  readonly files: readonly ContentFile[];
  readonly unread: readonly Diagnostic[];
}

/**
 * Reads content files: files that are named, and all YAML files of folders that are named, sorted. Links that
 * lead back, files without rights, too large or not UTF-8 give a diagnostic each; hidden folders and
 * node_modules are passed over.
 * @param base folder that paths are relative to, in the result
 * @param starts files and folders, relative to `base`, with forward slashes; '' is `base`
 */
export function readContentFiles(base: string, starts: readonly string[]): ReadFiles {
  const files = new Map<string, string>();
  const unread = new Map<string, Diagnostic>();
  const refuse = (path: string, reason: RuleFacts['file-unreadable']['reason']): void => {
    unread.set(path, new SourceFile(path, '').diagnostic('file-unreadable', { start: 0 }, [], { reason }));
  };

  const readFile = (path: string, size: number): void => {
    if (files.has(path)) return;
    if (size > MAX_FILE_BYTES) {
      const facts = { bytes: size, limit: MAX_FILE_BYTES };
      unread.set(path, new SourceFile(path, '').diagnostic('file-too-large', { start: 0 }, [], facts));
      return;
    }
    const bytes = readFileSync(join(base, path));
    const text = decode(bytes);
    if (text !== undefined) files.set(path, text);
    else unread.set(path, invalidUtf8(path, bytes));
  };

  const visit = (path: string, above: readonly string[], named: boolean): void => {
    if (files.size + unread.size >= MAX_FILES) return;
    try {
      const full = join(base, path);
      const stats = statSync(full);
      if (stats.isFile()) {
        if (named || (isYamlPath(path) && !path.endsWith(CONFIG_NAME))) readFile(path, stats.size);
        return;
      }
      if (!stats.isDirectory()) {
        if (named || isYamlPath(path)) refuse(path, 'not-a-file');
        return;
      }
      const real = realpathSync(full);
      if (above.includes(real) || above.length > MAX_FOLDERS) {
        refuse(path, 'loop');
        return;
      }
      const entries = readdirSync(full, { withFileTypes: true });
      for (const entry of entries.sort((first, second) => (first.name < second.name ? -1 : 1))) {
        if (passedOver(entry)) continue;
        visit(path === '' ? entry.name : `${path}/${entry.name}`, [...above, real], false);
      }
    } catch (error) {
      refuse(path, reasonOf(error));
    }
  };

  for (const start of starts) visit(start.replace(/\/+$/, ''), [], true);
  return {
    files: [...files].map(([path, text]) => ({ path, text })),
    unread: [...unread.values()],
  };
}

/** Why a file could not be read, from the error of the system. */
export function reasonOf(error: unknown): RuleFacts['file-unreadable']['reason'] {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
      return 'permission';
    case 'ELOOP':
      return 'loop';
    default:
      return 'other';
  }
}

/** The text of UTF-8 bytes, a byte order mark kept; undefined when they are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function passedOver(entry: Dirent): boolean {
  if (entry.isFile()) return !isYamlPath(entry.name);
  return entry.name.startsWith('.') || entry.name === 'node_modules';
}

/** A diagnostic at the first byte that is not UTF-8, found by halving: a shorter beginning decodes if a longer one does. */
export function invalidUtf8(path: string, bytes: Uint8Array): Diagnostic {
  let [sound, broken] = [0, bytes.length];
  const decodes = (end: number): boolean => {
    try {
      // A sequence cut in the middle is no error in a stream.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (decodes(middle)) sound = middle;
    else broken = middle;
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, sound), {
    stream: true,
  });
  const file = new SourceFile(path, before);
  return file.diagnostic('invalid-utf8', { start: before.length }, [], { byte: sound });
}
