import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SittingEvent } from '../../src/assessment/events.js';
import { PositioningError } from '../../src/errors.js';
import { withFileErrors } from '../../src/node/store-error.js';
import { CliError } from '../cli-error.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import type { Words } from '../locales/words.js';
import type { Desk } from '../sitting/desk.js';

/** Largest document read, in bytes. */
const MOST_BYTES = 20_000_000;

/** Takes in a sitting exported elsewhere, under a new id and with a chain of its own. */
export function runImport(
  file: string,
  desk: Desk,
  { json }: { readonly json?: boolean },
  io: CliIo,
  words: Words,
): ExitCode {
  const path = resolve(io.cwd, file);
  const bytes = withFileErrors(path, () => readFileSync(path));
  const refused = () => new CliError(words.sittings.notAnExport(path), EXIT.problems);
  if (bytes.length > MOST_BYTES) throw refused();
  const events = eventsIn(bytes.toString('utf8'));
  if (!events) throw refused();
  try {
    // Only what is a sitting under this content comes in.
    desk.assessment.next(events);
  } catch (error) {
    if (error instanceof PositioningError) throw error;
    throw refused();
  }
  const open = desk.store.create(events);
  open.close();
  if (json) io.stdout.write(`${JSON.stringify({ id: open.id, events: events.length })}\n`);
  else io.stdout.write(`${words.sittings.imported(open.id, events.length)}\n`);
  return EXIT.ok;
}

function eventsIn(text: string): readonly SittingEvent[] | undefined {
  try {
    const document = JSON.parse(text) as { format?: unknown; version?: unknown; events?: unknown };
    const { format, version, events } = document;
    const whole = format === 'coeps-sitting' && version === 1 && Array.isArray(events) && events.length > 0;
    return whole ? (events as SittingEvent[]) : undefined;
  } catch {
    return undefined;
  }
}
