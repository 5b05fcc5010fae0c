import type { SittingState } from '../../src/assessment/sitting-state.js';
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

/**
 * How a screen must behave, given who sees it: as in the room wherever the person sees it too, also when it is
 * shared at a distance. Only a counsellor alone before it has everything on one screen.
 */
export function screenMode({ mode, seesText }: Pick<SittingState, 'mode' | 'seesText'>): DeliveryMode {
  return isShared({ mode, seesText }) ? 'in-room' : mode;
}

/** Whether the person sees the screen from elsewhere: it is not turned, its sharing is stopped. */
export function isShared({ mode, seesText }: Pick<SittingState, 'mode' | 'seesText'>): boolean {
  return mode === 'remote' && seesText;
}

/** The stages of a question. @param mode how the screen behaves: see {@link screenMode} */
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
