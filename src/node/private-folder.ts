import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { withFileErrors } from './store-error.js';

/** Only the owner may enter, read or write. */
const FOLDER_MODE = 0o700;

/** Only the owner may read or write. */
export const FILE_MODE = 0o600;

/** Makes a folder, and those above it, for its owner alone. */
export function makePrivateFolder(path: string): void {
  withFileErrors(path, () => mkdirSync(path, { recursive: true, mode: FOLDER_MODE }));
}

/** Makes new or renamed entries of a folder survive a power cut, where the system offers it. */
export function syncFolder(path: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    fsyncSync(descriptor);
  } catch {
    // Windows and some network folders cannot sync a folder; the files themselves are synced.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
