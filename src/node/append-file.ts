import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { FILE_MODE } from './private-folder.js';
import { StoreError, withFileErrors } from './store-error.js';

/** A file that only grows, one whole piece at a time. */
export interface AppendFile {
  /** Returns once the text is on disk. Leaves the file as it was when it throws. */
  append(text: string): void;
  close(): void;
}

/**
 * Opens a file for appending, made for its owner alone when absent.
 * @throws StoreError `store/lost-lock` on append when someone else wrote to it meanwhile
 */
export function openAppendFile(path: string): AppendFile {
  const descriptor = withFileErrors(path, () =>
    openSync(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, FILE_MODE),
  );
  let size = fstatSync(descriptor).size;
  return {
    append: (text) => {
      const bytes = Buffer.from(text, 'utf8');
      if (fstatSync(descriptor).size !== size) throw new StoreError('store/lost-lock', { path });
      withFileErrors(path, () => {
        try {
          let written = 0;
          while (written < bytes.length) written += writeSync(descriptor, bytes, written);
          fsyncSync(descriptor);
        } catch (error) {
          ftruncateSync(descriptor, size);
          throw error;
        }
      });
      size += bytes.length;
    },
    close: () => closeSync(descriptor),
  };
}
