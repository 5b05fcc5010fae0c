import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_MODE, makePrivateFolder } from './private-folder.js';
import type { SittingSummary } from './sitting-store.js';
import { withFileErrors } from './store-error.js';

/** Months sittings of a folder are kept after their last event; undefined when nobody has said. */
export function readRetention(folder: string): number | undefined {
  const path = settingsPath(folder);
  if (!existsSync(path)) return undefined;
  const settings: unknown = withFileErrors(path, () => parse(readFileSync(path, 'utf8')));
  const months =
    typeof settings === 'object' && settings !== null && 'retentionMonths' in settings
      ? settings.retentionMonths
      : undefined;
  return typeof months === 'number' && Number.isInteger(months) && months > 0 ? months : undefined;
}

/** Says how many months sittings of a folder are kept. Nothing is erased by it. */
export function writeRetention(folder: string, months: number): void {
  makePrivateFolder(folder);
  const path = settingsPath(folder);
  withFileErrors(path, () =>
    writeFileSync(path, `${JSON.stringify({ version: 1, retentionMonths: months })}\n`, {
      mode: FILE_MODE,
      flush: true,
    }),
  );
}

/**
 * Sittings whose last event is older than so many months. One that cannot be read has no known last event and is
 * never among them.
 */
export function overdueSittings(
  summaries: readonly SittingSummary[],
  months: number,
  now: Date,
): readonly SittingSummary[] {
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  return summaries.filter(
    ({ lastAt, problem }) =>
      problem === undefined && lastAt !== undefined && Date.parse(lastAt) < limit.getTime(),
  );
}

function settingsPath(folder: string): string {
  return join(folder, 'settings.json');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
