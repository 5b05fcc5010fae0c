import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentKind } from '../../src/authoring/content/content-kind.js';

/** One content folder: what is read so that references to other files can be followed. */
export interface ContentRoot {
  /** The same for paths that belong together. */
  readonly name: string;
  /** Files and folders to read. */
  readonly starts: readonly string[];
}

const CONTENT_FOLDERS = ['item-banks', 'pathways'];

/**
 * The content folder a path belongs to, found by its names.
 * @param path relative to `cwd`, with forward slashes, not a pattern; '' is `cwd`
 */
export function contentRoot(cwd: string, path: string): ContentRoot {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  const position = segments.findLastIndex((segment) => CONTENT_FOLDERS.includes(segment));
  if (position >= 0) {
    const root = segments.slice(0, position).join('/');
    return { name: root, starts: contentFolders(cwd, root) };
  }
  const own = segments.join('/');
  if (isFolder(join(cwd, own))) {
    const inner = contentFolders(cwd, own);
    return { name: own, starts: inner.length > 0 ? inner : [own] };
  }
  const kind = contentKind(own);
  // Other kinds of files are read alone.
  if (kind !== 'items' && kind !== 'bank') return { name: own, starts: [own] };
  const folder = segments.slice(0, -1).join('/');
  return { name: folder, starts: [own, ...bankFiles(cwd, folder)] };
}

/** Items and bank.yaml need one another. */
function bankFiles(cwd: string, folder: string): string[] {
  if (!isFolder(join(cwd, folder))) return [];
  return readdirSync(join(cwd, folder))
    .filter((name) => /\.ya?ml$/.test(name) && ['items', 'bank'].includes(contentKind(name) ?? ''))
    .map((name) => (folder === '' ? name : `${folder}/${name}`));
}

/** item-banks and pathways below a folder, where there are any. */
function contentFolders(cwd: string, root: string): string[] {
  return CONTENT_FOLDERS.map((name) => (root === '' ? name : `${root}/${name}`)).filter((path) =>
    isFolder(join(cwd, path)),
  );
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
