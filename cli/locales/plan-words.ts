import type { DecidedEvent } from '../../src/assessment/events.js';

/** What the person and the counsellor may say of the plan as a whole. */
export type WholePlanChoice = 'agreed' | 'not-now' | 'not-for-me' | 'back';

/** What may be done with one step of the plan. */
export type StepChoice = 'accept' | 'words' | 'date' | 'up' | 'down' | 'not-now' | 'decline' | 'back';

/** Words of the plan being edited and signed off. */
export interface PlanWords {
  readonly title: string;
  /** Said above the list. */
  readonly help: string;
  /** State of a step: proposed, or as decided. */
  state(decision: DecidedEvent['decision'] | undefined): string;
  row(date: string, text: string, state: string): string;
  readonly add: string;
  readonly signOff: string;
  readonly leave: string;
  step(choice: StepChoice): string;
  readonly newWords: string;
  readonly newDate: string;
  readonly addedWords: string;
  readonly addedDate: string;
  readonly reason: string;
  /** Enter alone passes. */
  readonly mayBeEmpty: string;
  readonly notDate: string;
  readonly signQuestion: string;
  whole(choice: WholePlanChoice): string;
  readonly recorded: string;
  agreed(date: string): string;
  /** How to print it, for the sitting's id. */
  documents(id: string): readonly string[];
  /** On the last page of the results. */
  readonly open: string;
}
