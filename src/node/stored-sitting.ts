import { join } from 'node:path';
import type { BegunEvent, SittingEvent } from '../assessment/events.js';
import { type ChainedEvent, type ChainFault, readChain } from './event-chain.js';
import type { LineCodec } from './line-codec.js';
import { checkTexts, type PrivateText, restoreTexts, type TextReport } from './private-texts.js';
import { StoreError } from './store-error.js';
import { wholeLines } from './torn-line.js';

/** Files of one sitting's folder. */
export interface SittingPaths {
  readonly folder: string;
  /** The chain of events, JSON Lines. */
  readonly events: string;
  /** Free texts, beside the chain. */
  readonly texts: string;
  readonly lock: string;
}

/** A sitting read from disk, up to the first line that cannot be trusted. */
export interface StoredSitting {
  readonly id: string;
  readonly events: readonly SittingEvent[];
  readonly chained: readonly ChainedEvent[];
  readonly texts: ReadonlyMap<string, PrivateText>;
  /** Hash of the last line. */
  readonly head: string;
  readonly fault?: ChainFault;
  /** The last line was left unfinished. */
  readonly torn: boolean;
  readonly textReport: TextReport;
}

/** Where the files of a sitting lie. */
export function sittingPaths(sittings: string, id: string): SittingPaths {
  const folder = join(sittings, id);
  return {
    folder,
    events: join(folder, 'events.jsonl'),
    texts: join(folder, 'texts.jsonl'),
    lock: join(folder, 'lock'),
  };
}

/** Whether a stored line can be opened and read. A wrong passphrase is not a torn line. */
export function isWholeLine(codec: LineCodec): (stored: string) => boolean {
  return (stored) => {
    try {
      return typeof JSON.parse(codec.decode(stored)) === 'object';
    } catch (error) {
      if (error instanceof StoreError && error.code === 'store/passphrase-needed') throw error;
      return false;
    }
  };
}

/** Reads a sitting without touching it. @throws StoreError `store/not-found` and what the system refuses */
export function readSitting(id: string, paths: SittingPaths, codec: LineCodec): StoredSitting {
  const { lines, end, size } = wholeLines(paths.events, isWholeLine(codec));
  const { events: chained, head, fault } = readChain(lines.map((line) => decoded(line, codec)));
  const texts = readTexts(paths.texts, codec);
  return {
    id,
    events: chained.map((kept) => withoutLink(restoreTexts(kept, texts))),
    chained,
    texts,
    head,
    torn: end !== size,
    textReport: checkTexts(chained, texts),
    ...(fault ? { fault } : {}),
  };
}

/** The first event, or what is wrong with a sitting that has none. */
export function begunEvent(sitting: StoredSitting, path: string): BegunEvent {
  const begun = sitting.events[0];
  if (begun?.type === 'begun') return begun;
  throw sitting.fault ? faultError(sitting.fault, path) : new StoreError('store/empty', { path });
}

/** The error that words a fault of the chain. */
export function faultError(fault: ChainFault, path: string): StoreError {
  return fault.reason === 'version'
    ? new StoreError('store/version', { path, line: fault.line, version: fault.version })
    : new StoreError('store/damaged', { path, line: fault.line, reason: fault.reason });
}

/** Free texts by hash; the last record of a hash is the one that counts. */
function readTexts(path: string, codec: LineCodec): Map<string, PrivateText> {
  const texts = new Map<string, PrivateText>();
  try {
    for (const line of wholeLines(path, isWholeLine(codec)).lines) {
      const text = parseText(decoded(line, codec));
      if (text) texts.set(text.hash, text);
    }
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'store/not-found')) throw error;
  }
  return texts;
}

function decoded(line: string, codec: LineCodec): string {
  try {
    return codec.decode(line);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'store/passphrase-needed') throw error;
    return '';
  }
}

function parseText(line: string): PrivateText | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const whole = typeof value === 'object' && value !== null && 'hash' in value;
    return whole ? (value as PrivateText) : undefined;
  } catch {
    return undefined;
  }
}

/** The chain is trusted for the shape of an event: only the store writes it, and its links were checked. */
function withoutLink({ prev: _, ...event }: Record<string, unknown>): SittingEvent {
  return event as unknown as SittingEvent;
}
