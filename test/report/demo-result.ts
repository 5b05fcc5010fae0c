import { runDemo } from '../../cli/demo/run-demo.js';
import { createAssessment } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import { catalogue, assessment as content } from '../../src/content/index.js';
import { type ReportModel, reportModel } from '../../src/report/report-model.js';
import { type SittingResult, sittingResult } from '../../src/report/sitting-result.js';

/** The built-in assessment and catalogue. */
export { catalogue, content };

/** The built-in assessment, ready to replay. */
export const demoAssessment = createAssessment(content);

const known = new Map<string, readonly SittingEvent[]>();

/** Events of a simulated person taking everything. The same seed gives the same events. */
export function demoEvents(seed = 'report', begunAt = '2026-11-21T09:00:00.000Z'): readonly SittingEvent[] {
  const key = `${seed} ${begunAt}`;
  let events = known.get(key);
  if (!events) {
    events = runDemo({
      assessment: demoAssessment,
      seed,
      locale: 'fr',
      begunAt,
      engine: '@coeps/positioning 0.1.0',
      onStep: () => undefined,
    });
    known.set(key, events);
  }
  return events;
}

/** The result of a simulated person. */
export function demoResult(seed?: string, begunAt?: string, previous?: SittingResult): SittingResult {
  const events = demoEvents(seed, begunAt);
  return sittingResult(events, {
    assessment: demoAssessment,
    catalogue,
    today: (begunAt ?? '2026-11-21').slice(0, 10),
    id: 'a1b2c3',
    ...(previous ? { previous } : {}),
  });
}

/** The view model of a simulated person. */
export function demoModel(seed?: string): ReportModel {
  return reportModel(demoResult(seed), content, catalogue);
}
