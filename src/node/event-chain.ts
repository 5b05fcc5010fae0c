import { createHash } from 'node:crypto';

/** An event as chained: free text replaced by its hash, and `prev`, the hash of the line before. */
export type ChainedEvent = Readonly<Record<string, unknown>> & { readonly prev: string };

/** `prev` of the first line. */
export const FIRST_LINK = '0'.repeat(64);

/** SHA-256 of a line, without its line end, as hexadecimal digits. */
export function hashLine(line: string): string {
  return createHash('sha256').update(line, 'utf8').digest('hex');
}

/** Writes events as chained lines. */
export function chainLines(
  kept: readonly Readonly<Record<string, unknown>>[],
  head: string,
): { readonly lines: readonly string[]; readonly head: string } {
  let prev = head;
  const lines = kept.map((event) => {
    const line = JSON.stringify({ ...event, prev });
    prev = hashLine(line);
    return line;
  });
  return { lines, head: prev };
}

/** Where a chain stops being one. Lines are counted from 1. */
export interface ChainFault {
  readonly line: number;
  readonly reason: 'not-json' | 'broken-link' | 'out-of-order' | 'version';
  readonly version?: unknown;
}

/** A chain read from its lines, up to its first fault. */
export interface ReadChain {
  readonly events: readonly ChainedEvent[];
  /** Hash of the last good line. */
  readonly head: string;
  readonly fault?: ChainFault;
}

/** Reads chained lines: each must be JSON, follow the line before, and be of a known version. */
export function readChain(lines: readonly string[]): ReadChain {
  const events: ChainedEvent[] = [];
  let head = FIRST_LINK;
  for (const [index, line] of lines.entries()) {
    const event = parseEvent(line);
    const at = { line: index + 1 } as const;
    if (!event) return { events, head, fault: { ...at, reason: 'not-json' } };
    if (event.v !== 1) return { events, head, fault: { ...at, reason: 'version', version: event.v } };
    if (event.prev !== head) return { events, head, fault: { ...at, reason: 'broken-link' } };
    if (event.seq !== index) return { events, head, fault: { ...at, reason: 'out-of-order' } };
    events.push(event);
    head = hashLine(line);
  }
  return { events, head };
}

function parseEvent(line: string): ChainedEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const whole = typeof value === 'object' && value !== null && 'prev' in value && 'v' in value;
    return whole ? (value as ChainedEvent) : undefined;
  } catch {
    return undefined;
  }
}
