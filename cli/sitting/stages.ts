import type { DeliveryMode } from '../../src/cat/item-pool.js';
import type { StepScreen } from './step-screen.js';

/** What a question shows, one after the other, and to whom. */
export type Stage =
  /** Asks to turn the screen before something the person must not read. */
  | 'cover-brief'
  /** The script or the task, for the counsellor alone. */
  | 'brief'
  /** The question as the person sees it. */
  | 'person'
  | 'cover-rate'
  /** The rubric, for the counsellor alone. */
  | 'rate';

/** The stages of a question. At a distance the counsellor has the screen alone, and everything is on one. */
export function stagesOf(screen: StepScreen, mode: DeliveryMode): readonly Stage[] {
  if (mode !== 'in-room' || !screen.brief) return ['person'];
  return screen.prompt.kind === 'rate'
    ? ['cover-brief', 'brief', 'person', 'cover-rate', 'rate']
    : ['cover-brief', 'brief', 'person'];
}

/** Whether what only the counsellor may read stands on the same screen as the question. */
export function showsBrief(screen: StepScreen, mode: DeliveryMode): boolean {
  return screen.brief !== undefined && mode !== 'in-room';
}
