import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, describe as group, it } from 'vitest';
import { reasonOf } from '../../src/node/content-files.js';
import { loadContent } from '../../src/node/load-content.js';
import { ContentFolder } from '../cli/validate-harness.js';

const folders: { remove(): void }[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function demo(changes: Record<string, string> = {}): ContentFolder {
  const folder = new ContentFolder(changes);
  folders.push(folder);
  return folder;
}

group('loadContent', () => {
  it('gives the content of a folder, checked, with paths relative to it', () => {
    const { content, diagnostics, files } = loadContent(demo().path, { today: '2026-11-21' });

    expect(diagnostics).toEqual([]);
    expect(content?.banks.map((bank) => bank.id)).toEqual(['home']);
    expect(files.map((file) => file.path)).toContain('item-banks/home/bank.yaml');
  });

  it('reads a folder without item-banks as content itself, and leaves other YAML beside item-banks alone', () => {
    const folder = demo({ 'compose.yaml': 'services: {}\n' });

    expect(loadContent(folder.path).diagnostics).toEqual([]);
    expect(loadContent(join(folder.path, 'item-banks')).content?.banks).toHaveLength(1);
  });

  it('follows the configuration of the folder, and refuses a broken one', () => {
    const folder = demo({ 'positioning.config.yaml': 'format: 1\nrules: { nothing: off }\n' });

    expect(loadContent(folder.path)).toMatchObject({
      diagnostics: [{ file: 'positioning.config.yaml', rule: 'unknown-key' }],
    });
    expect(loadContent(folder.path).content).toBeUndefined();
  });

  it('says that a folder is not there or holds nothing', () => {
    const path = mkdtempSync(join(tmpdir(), 'coeps-empty-'));
    folders.push({ remove: () => rmSync(path, { recursive: true }) });
    writeFileSync(join(path, 'notes.txt'), '');

    for (const name of [path, join(path, 'none')]) {
      const { diagnostics, content } = loadContent(name);
      expect(content).toBeUndefined();
      expect(diagnostics.map((found) => found.rule)).toContain('file-unreadable');
    }
  });
});

it('errors of the system are told apart', () => {
  const reason = (code: string): string => reasonOf(Object.assign(new Error(code), { code }));

  expect(['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'EIO'].map(reason)).toEqual([
    'missing',
    'permission',
    'permission',
    'loop',
    'other',
  ]);
});
