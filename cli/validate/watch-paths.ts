import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { CliIo } from '../io.js';

/** Editors write a file in several steps; the check waits this long after the last, in milliseconds. */
const SETTLE = 100;

/** Calls back after changes below the paths, until interrupted. */
export function watchPaths(paths: readonly string[], io: CliIo, changed: () => void): Promise<void> {
  return new Promise((done) => {
    let timer: NodeJS.Timeout | undefined;
    const watchers: FSWatcher[] = paths.map((path) => {
      const full = join(io.cwd, path);
      return watch(full, { recursive: statSync(full).isDirectory() }, (_event, name) => {
        if (name !== null && !/\.ya?ml$/.test(name)) return;
        clearTimeout(timer);
        timer = setTimeout(changed, SETTLE);
      });
    });
    const stop = io.onInterrupt(() => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      stop();
      done();
    });
  });
}
