// @ts-check
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('@coeps/positioning').SittingEvent} SittingEvent */
/** @typedef {{ id: string, events: readonly SittingEvent[] }} StoredSitting */

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Sittings as one JSON file each. A database would hold the same document in one column.
 * @param {string} folder
 */
export function createSittingFiles(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  /** @param {string} id */
  const pathOf = (id) => join(folder, `${id}.json`);
  return {
    /** @param {string} id @returns {StoredSitting | undefined} */
    read: (id) =>
      ID.test(id) && existsSync(pathOf(id)) ? JSON.parse(readFileSync(pathOf(id), 'utf8')) : undefined,

    /**
     * Written beside the old file and flushed before it takes its place: a crash leaves one or the other, whole.
     * @param {StoredSitting} sitting
     */
    write: (sitting) => {
      const draft = `${pathOf(sitting.id)}.new`;
      const file = openSync(draft, 'w', 0o600);
      try {
        writeSync(file, JSON.stringify(sitting));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(draft, pathOf(sitting.id));
    },

    /** @param {string} id */
    erase: (id) => {
      if (ID.test(id)) rmSync(pathOf(id), { force: true });
    },
  };
}
