import { existsSync } from 'node:fs';
import type { SittingEvent } from '../assessment/events.js';
import { openAppendFile } from './append-file.js';
import { chainLines } from './event-chain.js';
import type { LineCodec } from './line-codec.js';
import { separateTexts } from './private-texts.js';
import { takeLock } from './sitting-lock.js';
import { begunEvent, faultError, isWholeLine, readSitting, type SittingPaths } from './stored-sitting.js';
import { mendLastLine, type TornLine } from './torn-line.js';

/** What opening a sitting set right. */
export interface OpeningNotices {
  /** The last process to write ended without letting go. */
  readonly lockRecovered: boolean;
  /** Unfinished last lines, cut off after a copy was kept. */
  readonly torn: readonly TornLine[];
}

/** A sitting open for writing by this process alone. */
export interface OpenSitting {
  readonly id: string;
  readonly events: readonly SittingEvent[];
  readonly notices: OpeningNotices;
  /** Returns once the events are on disk; leaves the files as they were when it throws. */
  append(events: readonly SittingEvent[]): void;
  close(): void;
}

/**
 * Opens a sitting for writing: takes the lock, mends a torn last line, checks the chain.
 * @throws StoreError `store/in-use`, `store/damaged`, `store/version`, and what the system refuses
 */
export function openSitting(
  id: string,
  paths: SittingPaths,
  codec: LineCodec,
  personalQuestions: ReadonlySet<string>,
): OpenSitting {
  const lock = takeLock(paths.lock);
  try {
    const sitting = readSitting(id, paths, codec);
    if (sitting.fault) throw faultError(sitting.fault, paths.events);
    begunEvent(sitting, paths.events);
    // Only what is a sitting up to there is mended: any other file is left as it was found.
    const isWhole = isWholeLine(codec);
    const torn = [paths.events, paths.texts].flatMap((path) =>
      existsSync(path) ? (mendLastLine(path, isWhole) ?? []) : [],
    );
    const eventFile = openAppendFile(paths.events);
    const textFile = openAppendFile(paths.texts);
    let { head } = sitting;
    let closed = false;
    return {
      id,
      events: sitting.events,
      notices: { lockRecovered: lock.recovered, torn },
      append: (events) => {
        lock.check();
        const separated = events.map((event) => separateTexts(event, personalQuestions));
        const written = separated.flatMap(({ texts }) => texts);
        const chained = chainLines(
          separated.map(({ kept }) => kept),
          head,
        );
        // Texts first: a chain must never name a text that a crash kept from being written.
        if (written.length > 0)
          textFile.append(
            asLines(
              written.map((text) => JSON.stringify(text)),
              codec,
            ),
          );
        eventFile.append(asLines(chained.lines, codec));
        head = chained.head;
      },
      close: () => {
        if (closed) return;
        closed = true;
        eventFile.close();
        textFile.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Lines as they go to disk. */
export function asLines(lines: readonly string[], codec: LineCodec): string {
  return lines.map((line) => `${codec.encode(line)}\n`).join('');
}
