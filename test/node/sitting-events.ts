import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAssessment } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import { CONTENT } from '../cli/fixture-content.js';

/** The assessment of the fixture. */
export const ASSESSMENT = createAssessment(CONTENT);

/** A folder of its own for one test. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'coeps-test-'));
}

/** Seconds after the beginning, as the clock of a test. */
export function at(seconds: number): string {
  return new Date(Date.UTC(2026, 10, 21, 9, 0, seconds)).toISOString();
}

/** A sitting begun, accepted, and with its first questions answered. */
export function someEvents(): SittingEvent[] {
  let events = ASSESSMENT.begin({ seed: 'test', at: at(0), locale: 'fr', mode: 'remote', label: 'P-1' });
  events = ASSESSMENT.record(events, { type: 'passed', at: at(1), gate: 'consent', choice: 'accepted' });
  events = ASSESSMENT.record(events, {
    type: 'passed',
    at: at(2),
    gate: 'parts',
    choice: ['intake', 'test'],
  });
  return ASSESSMENT.record(events, { type: 'replied', at: at(3), question: 'q-single', value: 'x' });
}

/** The same with a private note and a personal answer. */
export function eventsWithTexts(): SittingEvent[] {
  let events = someEvents();
  events = ASSESSMENT.record(events, { type: 'noted', at: at(4), by: 'counsellor', text: 'parle doucement' });
  return ASSESSMENT.record(events, { type: 'replied', at: at(5), question: 'q-text', value: 'courage' });
}
