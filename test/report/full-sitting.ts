import { createAssessment } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import { type ReportModel, reportModel } from '../../src/report/report-model.js';
import { type SittingResult, sittingResult } from '../../src/report/sitting-result.js';
import { catalogue, content, demoEvents } from './demo-result.js';

const assessment = createAssessment(content);
const rated = new Set(
  content.banks.flatMap(({ items }) => items.filter(({ type }) => type === 'rated').map(({ id }) => id)),
);

/** Day the plan of {@link fullEvents} was agreed. */
export const AGREED = '2026-11-24T15:30:00.000Z';

type AnsweredEvent = Extract<SittingEvent, { type: 'answered' }>;

/** The first task observed in a simulated person's sitting. */
export function observedTask(): AnsweredEvent {
  const found = demoEvents().find(
    (event): event is AnsweredEvent => event.type === 'answered' && rated.has(event.item),
  );
  if (!found) throw new Error('no task was observed');
  return found;
}

/** A simulated person's sitting whose first observed task could not be done, with notes, decisions and an agreed plan. */
export function fullEvents(words = 'Je veux travailler près de chez moi.'): readonly SittingEvent[] {
  const task = observedTask();
  const before = demoEvents().slice(0, task.seq);
  let events = assessment.record(before, {
    type: 'skipped',
    at: task.at,
    part: task.part,
    item: task.item,
    by: 'counsellor',
  });
  const record = (input: Parameters<typeof assessment.record>[1]): void => {
    events = assessment.record(events, input);
  };
  record({ type: 'noted', at: AGREED, by: 'person', text: words });
  const [first, second] = resultOf(events).proposals.plan.steps;
  if (!first || !second) throw new Error('the plan has too few steps');
  record({ type: 'decided', at: AGREED, by: 'counsellor', subject: first.id, decision: 'accepted' });
  record({
    type: 'decided',
    at: AGREED,
    by: 'person',
    subject: second.id,
    decision: 'declined',
    reason: words,
  });
  record({ type: 'case', at: AGREED, state: 'plan-agreed' });
  return events;
}

/** The result of events of the built-in assessment. */
export function resultOf(events: readonly SittingEvent[], previous?: SittingResult): SittingResult {
  return sittingResult(events, {
    assessment,
    catalogue,
    today: '2026-11-24',
    id: 'a1b2c3',
    ...(previous ? { previous } : {}),
  });
}

/** The view model of events of the built-in assessment. */
export function modelOf(
  events: readonly SittingEvent[],
  earlier: readonly SittingResult[] = [],
): ReportModel {
  return reportModel(resultOf(events, earlier.at(-1)), content, catalogue, { earlier });
}
