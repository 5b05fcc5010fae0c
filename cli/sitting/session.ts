import type { Assessment, EventInput } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import type { SittingStep } from '../../src/assessment/steps.js';

/** An event as a screen records it: the session knows the time. */
export type SessionInput = EventInput extends infer Input
  ? Input extends EventInput
    ? Omit<Input, 'at'>
    : never
  : never;

/** A sitting under way: the only place where its events grow, and each is on disk before the next step is known. */
export interface Session {
  readonly id: string;
  readonly assessment: Assessment;
  events(): readonly SittingEvent[];
  step(): SittingStep;
  /**
   * Records one event. @throws PositioningError when the sitting refuses it, StoreError when it cannot be
   * written; the sitting is then as it was.
   */
  record(input: SessionInput): void;
  close(): void;
}

/** Where a session writes. */
export interface SessionStore {
  readonly id: string;
  readonly events: readonly SittingEvent[];
  append(events: readonly SittingEvent[]): void;
  close(): void;
}

/** Opens a session over a sitting. @param clock ISO 8601 date and time of now */
export function createSession(assessment: Assessment, store: SessionStore, clock: () => string): Session {
  let events = store.events;
  // Computed at once, so that a sitting this content cannot read is refused before a screen shows.
  let step = assessment.next(events);
  return {
    id: store.id,
    assessment,
    events: () => events,
    step: () => step,
    record: (input) => {
      const grown = assessment.record(events, { ...input, at: clock() } as EventInput);
      store.append(grown.slice(events.length));
      events = grown;
      step = assessment.next(events);
    },
    close: store.close,
  };
}
