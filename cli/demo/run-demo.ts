import type { Assessment } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import type { SittingStep } from '../../src/assessment/steps.js';
import { stream } from '../../src/cat/rng.js';
import { createSession } from '../sitting/session.js';
import { DEMO_PERSON } from './demo-person.js';
import { simulateAnswer } from './simulate-answer.js';

/** How a demonstration goes. */
export interface DemoOptions {
  readonly assessment: Assessment;
  readonly seed: string;
  readonly locale: string;
  /** ISO 8601 date and time of the first event; the others follow it. */
  readonly begunAt: string;
  readonly engine: string;
  /** Told every step before it is answered. */
  readonly onStep: (step: Exclude<SittingStep, { kind: 'finished' }>) => void;
}

/** Takes the simulated person through the whole assessment and returns the events. The same seed, the same sitting. */
export function runDemo({
  assessment,
  seed,
  locale,
  begunAt,
  engine,
  onStep,
}: DemoOptions): readonly SittingEvent[] {
  const begun = assessment.begin({ seed, at: begunAt, locale, mode: 'in-room', label: 'demo', engine });
  let seconds = 0;
  const clock = () => {
    seconds += 25;
    return new Date(Date.parse(begunAt) + seconds * 1000).toISOString();
  };
  const session = createSession(
    assessment,
    { id: 'demo', events: begun, append: () => {}, close: () => {} },
    clock,
  );
  const uniform = stream(`${seed}/demo`);
  for (let step = session.step(); step.kind !== 'finished'; step = session.step()) {
    onStep(step);
    const state = assessment.view(session.events());
    session.record(simulateAnswer(step, state, assessment.content, DEMO_PERSON, uniform));
  }
  return session.events();
}
