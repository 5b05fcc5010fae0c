import { isDeepStrictEqual } from 'node:util';
import type { Assessment, EventInput } from '../assessment/create-assessment.js';
import type { BegunEvent, SittingEvent } from '../assessment/events.js';
import { PositioningError } from '../errors.js';
import type { ChainFault } from './event-chain.js';
import type { TextReport } from './private-texts.js';
import type { StoredSitting } from './stored-sitting.js';

/** What replaying a sitting showed. */
export type Replay =
  /** Every event comes out again as it stands. */
  | { readonly outcome: 'same' }
  /** The first event that comes out otherwise, or is refused. */
  | { readonly outcome: 'different'; readonly seq: number; readonly code?: string }
  /** The content is not the one the sitting was made with: it cannot be replayed here. */
  | { readonly outcome: 'other-content' };

/** The outcome of `coeps sittings verify`. */
export interface Verification {
  readonly events: number;
  readonly head: string;
  readonly torn: boolean;
  readonly fault?: ChainFault;
  readonly texts: TextReport;
  readonly replay: Replay;
  /** true when the chain holds, no text is lost and the replay is the same. */
  readonly sound: boolean;
}

/** Checks the chain of a sitting and its free texts, then gives its answers again and compares every event. */
export function verifySitting(sitting: StoredSitting, assessment: Assessment): Verification {
  const replay = replayEvents(sitting.events, assessment);
  return {
    events: sitting.events.length,
    head: sitting.head,
    torn: sitting.torn,
    texts: sitting.textReport,
    replay,
    sound: !sitting.fault && sitting.textReport.lost.length === 0 && replay.outcome === 'same',
    ...(sitting.fault ? { fault: sitting.fault } : {}),
  };
}

function replayEvents(events: readonly SittingEvent[], assessment: Assessment): Replay {
  const [begun] = events;
  if (begun?.type !== 'begun') return { outcome: 'different', seq: 0 };
  let replayed: SittingEvent[] = assessment.begin(beginning(begun));
  if (!sameContent(begun, replayed[0])) return { outcome: 'other-content' };
  for (const event of events.slice(1)) {
    try {
      replayed = assessment.record(replayed, shortForm(event));
    } catch (error) {
      if (!(error instanceof PositioningError)) throw error;
      return { outcome: 'different', seq: event.seq, code: error.code };
    }
    // Compared as JSON: what a file holds knows no difference between an absent and an undefined field.
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(replayed.at(-1))), event)) {
      return { outcome: 'different', seq: event.seq };
    }
  }
  return { outcome: 'same' };
}

function beginning(begun: BegunEvent) {
  const { seed, at, locale, mode, seesText, form, label, seen, engine } = begun;
  return { seed, at, locale, mode, seesText, form, seen, engine, ...(label === undefined ? {} : { label }) };
}

function sameContent(begun: BegunEvent, replayed: SittingEvent | undefined): boolean {
  return replayed?.type === 'begun' && isDeepStrictEqual(replayed.content, begun.content);
}

/** An event as its caller gave it, without what the sitting filled in. */
function shortForm(event: SittingEvent): EventInput {
  switch (event.type) {
    case 'answered': {
      const { type, at, item, milliseconds, readAloud, language, response } = event;
      return {
        type,
        at,
        item,
        milliseconds,
        readAloud,
        language,
        ...(response === undefined ? {} : { response }),
      };
    }
    case 'undone':
      return { type: event.type, at: event.at };
    default: {
      const { v: _, seq: __, ...input } = event;
      return input as EventInput;
    }
  }
}
