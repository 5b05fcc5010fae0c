import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { createAssessment } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import { assessment } from '../../src/content/index.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/events.schema.json', import.meta.url), 'utf8'));
const valid = new Ajv({ discriminator: true, strict: false }).compile(schema);
const sitting = createAssessment(assessment);
const at = '2026-11-21T09:00:00.000Z';

/** One event of every type, each recorded where a sitting allows it. */
function everyEvent(): SittingEvent[] {
  let events = sitting.begin({ seed: 'schema', at, label: 'A12' });
  const record = (input: Parameters<typeof sitting.record>[1]) => {
    events = sitting.record(events, input);
  };
  record({ type: 'passed', at, gate: 'consent', choice: 'accepted' });
  record({ type: 'passed', at, gate: 'parts', choice: ['digital-self', 'digital'] });
  for (let step = sitting.next(events); step.kind === 'question'; step = sitting.next(events)) {
    record({ type: 'replied', at, question: step.question.id, value: 'yes' });
  }
  record({ type: 'passed', at, gate: 'part:digital', choice: 'start' });
  const step = sitting.next(events);
  if (step.kind === 'item') record({ type: 'answered', at, item: step.item.id, milliseconds: 900 });
  record({ type: 'undone', at });
  record({ type: 'paused', at, reason: 'break' });
  record({ type: 'resumed', at, mode: 'alone' });
  record({ type: 'noted', at, by: 'counsellor', text: 'à revoir' });
  record({ type: 'skipped', at, part: 'digital', by: 'counsellor' });
  record({
    type: 'decided',
    at,
    by: 'counsellor',
    subject: 'clea',
    decision: 'accepted',
    reason: 'choix commun',
  });
  record({ type: 'case', at, state: 'assessed' });
  return events;
}

describe('schema of events', () => {
  it('accepts what a sitting records, of every type', () => {
    const events = everyEvent();

    expect(new Set(events.map((event) => event.type)).size).toBe(
      schema.definitions.SittingEvent.oneOf.length,
    );
    expect(valid(events), JSON.stringify(valid.errors)).toBe(true);
  });

  it('refuses an unknown type, a missing fact and a property nobody knows', () => {
    const [begun] = everyEvent();

    expect(valid([{ ...begun, type: 'ended' }])).toBe(false);
    expect(valid([{ ...begun, seed: undefined }])).toBe(false);
    expect(valid([{ ...begun, name: 'x' }])).toBe(false);
  });
});
