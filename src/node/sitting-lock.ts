import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { FILE_MODE } from './private-folder.js';
import { errorCode, StoreError, withFileErrors } from './store-error.js';

/** The right to write to a sitting, held by one process at a time. */
export interface SittingLock {
  /** true when it was left behind by a process that ended without letting go. */
  readonly recovered: boolean;
  /** @throws StoreError `store/lost-lock` when another process took over */
  check(): void;
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
  readonly since: string;
}

const HEARTBEAT = 20_000;

/** A holder silent for this long is gone, even if its process number is in use again or its host unknown. */
const SILENCE = 10 * 60_000;

/**
 * Takes the lock file at `path`.
 * @throws StoreError `store/in-use` with the holder's process and host
 */
export function takeLock(path: string, now: () => number = Date.now): SittingLock {
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    token: randomUUID(),
    since: new Date(now()).toISOString(),
  };
  let recovered = false;
  while (!tryCreate(path, mine)) {
    const other = readHolder(path);
    if (other && !isStale(path, other, now)) {
      throw new StoreError('store/in-use', { path, pid: other.pid, host: other.host, since: other.since });
    }
    recovered = removeStale(path, other?.token) || recovered;
  }
  const beat = setInterval(() => {
    try {
      if (readHolder(path)?.token === mine.token) utimesSync(path, new Date(), new Date());
    } catch {
      // The next write checks the lock anyway.
    }
  }, HEARTBEAT);
  beat.unref();
  return {
    recovered,
    check: () => {
      if (readHolder(path)?.token !== mine.token) throw new StoreError('store/lost-lock', { path });
    },
    release: () => {
      clearInterval(beat);
      if (readHolder(path)?.token === mine.token) rmSync(path, { force: true });
    },
  };
}

function tryCreate(path: string, holder: Holder): boolean {
  return withFileErrors(path, () => {
    try {
      writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: 'wx', mode: FILE_MODE });
      return true;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      throw error;
    }
  });
}

/** The holder, or undefined when the file is gone or was left unfinished. */
function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isStale(path: string, holder: Holder, now: () => number): boolean {
  if (holder.host === hostname() && !isAlive(holder.pid)) return true;
  try {
    return now() - statSync(path).mtimeMs > SILENCE;
  } catch {
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Moves a stale lock aside before removing it: of two processes that found it stale, one moves it, and the one
 * that moved a fresh lock instead puts it back.
 */
function removeStale(path: string, token: string | undefined): boolean {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  if (readHolder(aside)?.token !== token) {
    renameSync(aside, path);
    return false;
  }
  rmSync(aside, { force: true });
  return true;
}
