import type { BankTest } from '../banks/create-test.js';
import type { TestState } from '../cat/adaptive-test.js';
import type { DeliveryMode } from '../cat/item-pool.js';
import { PositioningError } from '../errors.js';
import type { Answers } from './conditions.js';
import type {
  AnsweredEvent,
  AnswerValue,
  BegunEvent,
  RepliedEvent,
  SittingEvent,
  SkippedEvent,
} from './events.js';

/** A test in progress or ended inside a sitting. */
export interface RunningTest {
  readonly test: BankTest;
  readonly state: TestState;
}

/** An event that can be taken back. */
export type StandingEvent = RepliedEvent | AnsweredEvent | SkippedEvent;

/** What the events of a sitting add up to. Derived by a pure fold, never stored. */
export interface SittingState {
  readonly begun: BegunEvent;
  readonly mode: DeliveryMode;
  readonly seesText: boolean;
  readonly consent: 'accepted' | 'refused' | 'not-asked';
  /** Parts chosen by the counsellor, or undefined before the choice. */
  readonly chosen: readonly string[] | undefined;
  /** Parts begun, with the optional areas chosen. */
  readonly started: ReadonlyMap<string, readonly string[]>;
  readonly skipped: ReadonlySet<string>;
  /** Replies by question id; a skipped question holds undefined. */
  readonly replies: ReadonlyMap<string, AnswerValue | undefined>;
  readonly tests: ReadonlyMap<string, RunningTest>;
  /** Replies, answers and what was left out, as far as they still stand, oldest first: what can be taken back. */
  readonly standing: readonly StandingEvent[];
  readonly milliseconds: number;
  readonly interruptions: number;
  readonly readAloud: number;
  readonly lastAt: string;
}

/** Starts a test of a part, given what is known when the part begins. */
export type TestStarter = (
  part: string,
  optionalAreas: readonly string[],
  state: Pick<SittingState, 'begun' | 'mode' | 'seesText'>,
  answers: Answers,
) => RunningTest | undefined;

/** Where the tests of a sitting come from. */
export interface TestSource {
  readonly startTest: TestStarter;
  /** The same test, in which one item is not offered any more. */
  leaveOut(running: RunningTest, item: string): RunningTest;
}

/** The answers rules may read, and the targets. */
export function answersOf(replies: SittingState['replies'], targetsQuestion: string | undefined): Answers {
  const values: Record<string, AnswerValue> = {};
  for (const [question, value] of replies) if (value !== undefined) values[question] = value;
  const chosen = targetsQuestion === undefined ? undefined : values[targetsQuestion];
  const targets = Array.isArray(chosen)
    ? chosen.filter((entry): entry is string => typeof entry === 'string' && entry !== 'undecided')
    : typeof chosen === 'string' && chosen !== 'undecided'
      ? [chosen]
      : [];
  return { values, targets };
}

/**
 * Folds the events of a sitting into its state.
 * @throws PositioningError `assessment/unexpected-event` when the list is not one a sitting can have
 */
export function foldEvents(
  events: readonly SittingEvent[],
  { startTest, leaveOut }: TestSource,
  targetsQuestion: string | undefined,
): SittingState {
  const begun = events[0];
  if (begun?.type !== 'begun') {
    throw new PositioningError('assessment/unexpected-event', {
      seq: 0,
      type: begun?.type,
      expected: 'begun',
    });
  }
  const takenBack = new Set(events.flatMap((event) => (event.type === 'undone' ? [event.of] : [])));
  let mode = begun.mode;
  let seesText = begun.seesText;
  let consent: SittingState['consent'] = 'not-asked';
  let chosen: readonly string[] | undefined;
  const started = new Map<string, readonly string[]>();
  const skipped = new Set<string>();
  const replies = new Map<string, AnswerValue | undefined>();
  const tests = new Map<string, RunningTest>();
  const standing: StandingEvent[] = [];
  let milliseconds = 0;
  let interruptions = 0;
  let readAloud = 0;
  let lastAt = begun.at;

  events.forEach((event, index) => {
    if (event.seq !== index) {
      throw new PositioningError('assessment/unexpected-event', { seq: event.seq, expected: index });
    }
    if (event.v !== 1)
      throw new PositioningError('assessment/event-version', { seq: index, version: event.v });
    lastAt = event.at;
    if (takenBack.has(index)) return;
    switch (event.type) {
      case 'passed':
        if (event.gate === 'consent') consent = event.choice === 'accepted' ? 'accepted' : 'refused';
        else if (event.gate === 'parts') chosen = list(event.choice);
        else if (event.gate.startsWith('part:')) {
          const part = event.gate.slice('part:'.length);
          const [decision, ...optional] = list(event.choice);
          if (decision === 'skip') skipped.add(part);
          else {
            started.set(part, optional);
            const answers = answersOf(replies, targetsQuestion);
            const running = startTest(part, optional, { begun, mode, seesText }, answers);
            if (running) tests.set(part, running);
          }
        }
        break;
      case 'replied':
        replies.set(event.question, event.value);
        standing.push(event);
        break;
      case 'answered': {
        const running = tests.get(event.part);
        if (!running) {
          throw new PositioningError('assessment/unexpected-event', { seq: index, part: event.part });
        }
        const { test, state } = running;
        const answer = {
          item: event.item,
          score: event.score,
          milliseconds: event.milliseconds,
          ...(event.response === undefined ? {} : { response: event.response }),
        };
        tests.set(event.part, { test, state: test.scored.answer(state, answer) });
        standing.push(event);
        milliseconds += event.milliseconds;
        if (event.readAloud) readAloud += 1;
        break;
      }
      case 'paused':
        interruptions += 1;
        break;
      case 'resumed':
        mode = event.mode ?? mode;
        seesText = event.seesText ?? seesText;
        break;
      case 'skipped':
        if (event.item === undefined) skipped.add(event.part);
        else {
          const running = tests.get(event.part);
          if (!running) {
            throw new PositioningError('assessment/unexpected-event', { seq: index, part: event.part });
          }
          tests.set(event.part, leaveOut(running, event.item));
        }
        standing.push(event);
        break;
      default:
    }
  });
  return {
    begun,
    mode,
    seesText,
    consent,
    chosen,
    started,
    skipped,
    replies,
    tests,
    standing,
    milliseconds,
    interruptions,
    readAloud,
    lastAt,
  };
}

function list(choice: string | readonly string[]): readonly string[] {
  return typeof choice === 'string' ? [choice] : choice;
}
