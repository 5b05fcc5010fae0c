import type { Bank, Item } from '../banks/bank.js';
import { checkOptions } from '../banks/check-options.js';
import { contentHash } from '../banks/content-hash.js';
import { type BankTest, createBankTest } from '../banks/create-test.js';
import type { StepExplanation } from '../cat/adaptive-test.js';
import { checkMilliseconds, checkMode, checkOption } from '../cat/check-option.js';
import type { DeliveryMode } from '../cat/item-pool.js';
import { itemPosition } from '../cat/item-pool.js';
import { PositioningError } from '../errors.js';
import { DONT_KNOW } from '../irt/answer-likelihood.js';
import { checkReply } from './check-reply.js';
import { checkTime } from './check-time.js';
import { composeAreas, mostItemsOf } from './composition.js';
import { type Answers, holds } from './conditions.js';
import type { AssessmentContent, Part, QuestionnaireFile } from './content.js';
import type { AnsweredEvent, BegunEvent, ContentStamp, SelectionRecord, SittingEvent } from './events.js';
import { expectedMinutes, partMinutes } from './expected-time.js';
import { makeProfile } from './make-profile.js';
import { nextQuestion } from './next-question.js';
import type { Profile } from './profile.js';
import { lowestLevel, selfAssessedLevels } from './self-assessment.js';
import {
  answersOf,
  foldEvents,
  type RunningTest,
  type SittingState,
  type TestStarter,
} from './sitting-state.js';
import type { PartOffer, SittingStep } from './steps.js';

/** How a sitting begins. The clock and the seed are the caller's. */
export interface BeginOptions {
  readonly seed: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  readonly locale?: string;
  readonly mode?: DeliveryMode;
  /** false when the person cannot see texts (by phone). */
  readonly seesText?: boolean;
  readonly form?: string;
  readonly label?: string;
  /** Items given in earlier sittings of the same person, by bank. */
  readonly seen?: Readonly<Record<string, readonly string[]>>;
  /** Name and version of the software, for the record. */
  readonly engine?: string;
}

type Short<T extends SittingEvent, Filled extends keyof T = never> = Omit<T, 'v' | 'seq' | Filled>;

/** What a caller records: an event without what the sitting fills in itself. */
export type EventInput =
  | Short<Extract<SittingEvent, { type: 'passed' }>>
  | (Omit<Short<Extract<SittingEvent, { type: 'replied' }>>, 'questionnaire'> & {
      readonly questionnaire?: string;
    })
  | (Pick<AnsweredEvent, 'type' | 'at' | 'item' | 'milliseconds'> &
      Partial<Pick<AnsweredEvent, 'response' | 'readAloud' | 'language'>>)
  | Short<Extract<SittingEvent, { type: 'undone' }>, 'of'>
  | Short<Extract<SittingEvent, { type: 'paused' }>>
  | Short<Extract<SittingEvent, { type: 'resumed' }>>
  | Short<Extract<SittingEvent, { type: 'skipped' }>>
  | Short<Extract<SittingEvent, { type: 'noted' }>>
  | Short<Extract<SittingEvent, { type: 'decided' }>>
  | Short<Extract<SittingEvent, { type: 'case' }>>;

/** A sitting as pure functions of its events. */
export interface Assessment {
  readonly content: AssessmentContent;
  /** Versions and hashes of the content. */
  readonly stamps: readonly ContentStamp[];
  /** @throws PositioningError `cat/invalid-option` for an `at`, `form` or `mode` that is none: the log is not rewritten */
  begin(options: BeginOptions): SittingEvent[];
  next(events: readonly SittingEvent[]): SittingStep;
  /**
   * The only way events grow. `at` may lie before that of the event it follows: clocks differ.
   * @throws PositioningError and leaves the events as they are
   */
  record(events: readonly SittingEvent[], input: EventInput): SittingEvent[];
  profile(events: readonly SittingEvent[]): Profile;
  /** Why the item on screen, or the last one, was chosen; undefined outside a test. */
  explain(events: readonly SittingEvent[]): StepExplanation | undefined;
  view(events: readonly SittingEvent[]): SittingState;
}

/** What a test of a sitting was put together from. */
interface TestComposition {
  readonly part: Part;
  readonly areas: readonly string[];
  readonly itemsEach: Readonly<Record<string, number>>;
  /** Ids of items left out because they could not be given. */
  readonly left: readonly string[];
}

/**
 * Creates the assessment of a content.
 * @throws PositioningError `assessment/unknown-part` for a dangling reference, `cat/invalid-option` for settings of a
 * part that its bank cannot be given with
 */
export function createAssessment(content: AssessmentContent): Assessment {
  const { assessment } = content;
  const questionnaires = new Map(content.questionnaires.map((file) => [file.id, file]));
  const banks = new Map(content.banks.map((bank) => [bank.id, bank]));
  for (const part of assessment.parts) {
    const known =
      (part.questionnaire !== undefined && questionnaires.has(part.questionnaire)) ||
      (part.bank !== undefined && banks.has(part.bank));
    if (!known) {
      throw new PositioningError('assessment/unknown-part', {
        part: part.id,
        questionnaire: part.questionnaire,
        bank: part.bank,
      });
    }
    const bank = banks.get(part.bank ?? '');
    if (bank !== undefined) checkLength(part, bank);
  }
  const stamps = contentStamps(content);
  const states = new WeakMap<readonly SittingEvent[], SittingState>();

  const startTest: TestStarter = (id, optionalAreas, { begun, mode, seesText }, answers) => {
    const part = assessment.parts.find((candidate) => candidate.id === id);
    const bank = part?.bank === undefined ? undefined : banks.get(part.bank);
    if (!part || !bank) return undefined;
    const { areas, itemsEach } = composeAreas(part, bank, answers, optionalAreas);
    const test = testFor(bank, part, areas, itemsEach);
    const startLevel = levelToStartFrom(part, bank, answers, questionnaires);
    const state = test.start({
      seed: `${begun.seed}/${id}`,
      mode,
      seesText,
      seen: begun.seen[bank.id] ?? [],
      ...(startLevel === undefined ? {} : { startLevel }),
    });
    return { test, state };
  };

  function leaveOut({ test, state }: RunningTest, item: string): RunningTest {
    const { part, areas, itemsEach, left } = compositions.get(test) as TestComposition;
    const smaller = testFor(test.bank, part, areas, itemsEach, [...left, item]);
    const { administration } = state;
    const ineligible = (administration.ineligible ?? []).filter((id) => id !== item);
    return { test: smaller, state: { ...state, administration: { ...administration, ineligible } } };
  }

  // Tests are costly to prepare and stateless to the caller: one per bank, areas, settings and items left out.
  const prepared = new Map<string, BankTest>();
  const compositions = new WeakMap<BankTest, TestComposition>();
  function testFor(
    bank: Bank,
    part: Part,
    areas: readonly string[],
    itemsEach: Readonly<Record<string, number>>,
    left: readonly string[] = [],
  ): BankTest {
    const key = JSON.stringify([bank.id, part.id, areas, itemsEach, left]);
    const known = prepared.get(key);
    if (known) return known;
    const { perArea } = part;
    const test = createBankTest(
      left.length === 0 ? bank : withoutItems(bank, left),
      perArea === undefined
        ? { areas, itemsEach, administration: { ...part.administration } }
        : {
            areas,
            itemsEach: Object.fromEntries(areas.map((area) => [area, perArea])),
            administration: { ...part.administration, maxItems: perArea * areas.length },
          },
    );
    prepared.set(key, test);
    compositions.set(test, { part, areas, itemsEach, left });
    return test;
  }

  const firstForm = assessment.forms?.[0]?.id ?? 'full';
  const forms = new Set([
    firstForm,
    ...(assessment.forms ?? []).map(({ id }) => id),
    ...assessment.parts.flatMap((part) => part.forms ?? []),
  ]);

  function view(events: readonly SittingEvent[]): SittingState {
    const known = states.get(events);
    if (known) return known;
    checkContent(events, stamps);
    const state = foldEvents(events, { startTest, leaveOut }, assessment.targets);
    states.set(events, state);
    return state;
  }

  function answersIn(state: SittingState): Answers {
    return answersOf(state.replies, assessment.targets);
  }

  /** Parts of the sitting's form whose condition holds now. */
  function openParts(state: SittingState): Part[] {
    const answers = answersIn(state);
    return assessment.parts.filter(
      (part) => (!part.forms || part.forms.includes(state.begun.form)) && holds(part.when, answers),
    );
  }

  function next(events: readonly SittingEvent[]): SittingStep {
    const state = view(events);
    if (state.consent === 'not-asked')
      return { kind: 'gate', gate: 'consent', choices: ['accepted', 'refused'] };
    if (state.consent === 'refused') return { kind: 'finished', reason: 'refused' };
    const offers = assessment.parts
      .filter((part) => !part.forms || part.forms.includes(state.begun.form))
      .map((part): PartOffer => ({ part, minutes: minutesOf(part), optional: part.optional === true }));
    if (!state.chosen) return { kind: 'gate', gate: 'parts', offers };
    const answers = answersIn(state);
    for (const part of openParts(state)) {
      if (!state.chosen.includes(part.id) || state.skipped.has(part.id)) continue;
      const step = nextInPart(part, state, answers);
      if (step) return step;
    }
    return { kind: 'finished', reason: 'complete' };
  }

  function minutesOf(part: Part): number {
    return part.minutes ?? expectedMinutes(part, questionnaires, banks);
  }

  function nextInPart(part: Part, state: SittingState, answers: Answers): SittingStep | undefined {
    const questionnaire =
      part.questionnaire === undefined ? undefined : questionnaires.get(part.questionnaire);
    if (questionnaire) {
      const due = nextQuestion(questionnaire, state.replies, answers);
      if (!due) return undefined;
      const { section, question, opensSection, done, left } = due;
      const progress = {
        part: part.id,
        done,
        atMost: done + left,
        minutesLeft: (minutesOf(part) * left) / Math.max(1, done + left),
      };
      return { kind: 'question', part, questionnaire, section, question, opensSection, progress };
    }
    const bank = banks.get(part.bank ?? '') as Bank;
    const running = state.tests.get(part.id);
    if (!running) {
      const optionalAreas = bank.scales
        .filter((scale) => scale.optional && (!scale.modes || scale.modes.includes(state.mode)))
        .map((scale) => scale.id);
      return { kind: 'gate', gate: 'part', part, minutes: minutesOf(part), optionalAreas };
    }
    const step = running.test.next(running.state);
    if (step.kind === 'finished') return undefined;
    const { item, stimulus, optionOrder, position } = step;
    const atMost = running.test.scored.settings.maxItems;
    return {
      kind: 'item',
      part,
      bank: bank.id,
      item,
      optionOrder,
      position,
      progress: { part: part.id, done: position, atMost, minutesLeft: partMinutes(running, atMost) },
      ...(stimulus ? { stimulus } : {}),
    };
  }

  function record(events: readonly SittingEvent[], input: EventInput): SittingEvent[] {
    const state = view(events);
    checkTime(input.at);
    const base = { v: 1 as const, seq: events.length };
    const grow = (event: SittingEvent): SittingEvent[] => [...events, event];
    switch (input.type) {
      case 'answered': {
        checkMilliseconds(input.milliseconds);
        const step = checkPresented(input.item, next(events));
        const running = state.tests.get(step.part.id) as RunningTest;
        return grow({ ...base, ...answeredEvent(input, step, running, state, banks.get(step.bank) as Bank) });
      }
      case 'replied': {
        const found = findQuestion(content.questionnaires, input.question);
        if (!found) throw new PositioningError('assessment/unknown-question', { question: input.question });
        checkReply(found.question, input.value);
        return grow({ ...base, ...input, questionnaire: found.questionnaire.id });
      }
      case 'passed': {
        checkGate(input.gate, input.choice, next(events));
        return grow({ ...base, ...input });
      }
      case 'undone': {
        const last = state.standing.at(-1);
        if (!last) throw new PositioningError('cat/nothing-to-undo');
        return grow({ ...base, ...input, of: last.seq });
      }
      case 'skipped':
        if (!assessment.parts.some((part) => part.id === input.part)) {
          throw new PositioningError('assessment/unknown-part', { part: input.part });
        }
        if (input.item !== undefined) checkPresented(input.item, next(events));
        return grow({ ...base, ...input });
      case 'resumed':
        checkMode(input.mode);
        return grow({ ...base, ...input });
      case 'paused':
      case 'noted':
      case 'decided':
      case 'case':
        return grow({ ...base, ...input });
      default:
        throw new PositioningError('assessment/unexpected-event', {
          type: (input as { type?: unknown }).type,
        });
    }
  }

  return {
    content,
    stamps,
    begin: ({ seed, at, locale, mode, seesText, form, label, seen, engine }) => {
      checkTime(at);
      checkMode(mode);
      checkOption(form === undefined || forms.has(form), 'form', form);
      return [
        {
          v: 1,
          seq: 0,
          at,
          type: 'begun',
          seed,
          locale: locale ?? assessment.defaultLanguage,
          mode: mode ?? 'in-room',
          seesText: seesText ?? true,
          form: form ?? firstForm,
          assessment: assessment.id,
          content: stamps,
          seen: seen ?? {},
          engine: engine ?? '@coeps/positioning',
          ...(label === undefined ? {} : { label }),
        },
      ];
    },
    next,
    record,
    profile: (events) => {
      const state = view(events);
      return makeProfile({
        content,
        state,
        answers: answersIn(state),
        parts: openParts(state),
        stamps,
        complete: next(events).kind === 'finished',
      });
    },
    explain: (events) => {
      const state = view(events);
      const step = next(events);
      if (step.kind !== 'item') return undefined;
      const running = state.tests.get(step.part.id);
      return running?.test.explain(running.state);
    },
    view,
  };
}

function withoutItems(bank: Bank, left: readonly string[]): Bank {
  const items = bank.items
    .filter((item) => !left.includes(item.id))
    .map((item) =>
      item.enemies ? { ...item, enemies: item.enemies.filter((enemy) => !left.includes(enemy)) } : item,
    );
  return { ...bank, items };
}

function contentStamps({ assessment, questionnaires, banks }: AssessmentContent): ContentStamp[] {
  const stamp = (kind: ContentStamp['kind'], file: { id: string; version: string }): ContentStamp => ({
    kind,
    id: file.id,
    version: file.version,
    hash: contentHash(file),
  });
  return [
    stamp('assessment', assessment),
    ...questionnaires.map((file) => stamp('questionnaire', file)),
    ...banks.map((bank) => stamp('bank', bank)),
  ];
}

/** Items chosen with other content would not be chosen again: such a sitting is read with its own content only. */
function checkContent(events: readonly SittingEvent[], stamps: readonly ContentStamp[]): void {
  const begun = events[0] as BegunEvent | undefined;
  if (begun?.type !== 'begun') return;
  const changed = begun.content.filter(
    (made) => stamps.find((stamp) => stamp.kind === made.kind && stamp.id === made.id)?.hash !== made.hash,
  );
  if (changed.length > 0) {
    throw new PositioningError('assessment/content-changed', {
      changed: changed.map((made) => ({
        kind: made.kind,
        id: made.id,
        madeWith: made.version,
        present: stamps.find((stamp) => stamp.kind === made.kind && stamp.id === made.id)?.version,
      })),
    });
  }
}

function levelToStartFrom(
  part: Part,
  bank: Bank,
  answers: Answers,
  questionnaires: ReadonlyMap<string, QuestionnaireFile>,
): string | undefined {
  const source = part.startFrom === undefined ? undefined : questionnaires.get(part.startFrom);
  if (!source) return undefined;
  const levels = bank.levels.map((level) => level.id);
  const replies = new Map(Object.entries(answers.values));
  return lowestLevel(selfAssessedLevels([source], replies, levels).values(), levels);
}

function findQuestion(files: readonly QuestionnaireFile[], id: string) {
  for (const questionnaire of files) {
    for (const section of questionnaire.sections) {
      const question = section.questions.find((candidate) => candidate.id === id);
      if (question) return { questionnaire, question };
    }
  }
  return undefined;
}

function checkPresented(item: string, step: SittingStep): Extract<SittingStep, { kind: 'item' }> {
  if (step.kind === 'item' && step.item.id === item) return step;
  throw new PositioningError('cat/item-not-presented', {
    item,
    presented: step.kind === 'item' ? step.item.id : step.kind,
  });
}

/** Settings that contradict those of the bank are refused here, not in front of a person. */
function checkLength(part: Part, bank: Bank): void {
  const maxItems = mostItemsOf(part, bank.scales);
  const administration = { ...part.administration, ...(maxItems !== undefined && { maxItems }) };
  checkOptions(bank, { administration }, `parts.${part.id}.administration.`);
}

function checkGate(gate: string, choice: string | readonly string[], step: SittingStep): void {
  const expected =
    step.kind === 'gate' ? (step.gate === 'part' ? `part:${step.part.id}` : step.gate) : undefined;
  if (gate !== expected) {
    throw new PositioningError('assessment/unexpected-event', { gate, expected: expected ?? step.kind });
  }
  if (step.kind !== 'gate') return;
  const chosen = typeof choice === 'string' ? [choice] : choice;
  if (step.gate === 'parts') {
    const offered = new Set(step.offers.map((offer) => offer.part.id));
    const wrong = chosen.filter((id) => !offered.has(id));
    if (wrong.length > 0) throw new PositioningError('assessment/unknown-part', { part: wrong[0] });
    return;
  }
  const [decision, ...added] = chosen;
  const fits =
    step.gate === 'consent'
      ? choice === 'accepted' || choice === 'refused'
      : decision === 'skip' ||
        (decision === 'start' && added.every((area) => step.optionalAreas.includes(area)));
  if (!fits) throw new PositioningError('assessment/invalid-answer', { gate, choice });
}

function answeredEvent(
  input: Extract<EventInput, { type: 'answered' }>,
  step: Extract<SittingStep, { kind: 'item' }>,
  running: RunningTest,
  state: SittingState,
  bank: Bank,
): Omit<AnsweredEvent, 'v' | 'seq'> {
  const { test } = running;
  const { pool } = test.scored;
  const after = test.answer(running.state, {
    item: input.item,
    response: input.response ?? DONT_KNOW,
    milliseconds: input.milliseconds,
  });
  const explanation = test.explain(running.state);
  const candidates = test.scored.candidates(running.state);
  const selection: SelectionRecord = {
    rule: explanation?.rule ?? 'given',
    candidates: candidates.length,
    candidatesHash: contentHash(candidates).slice(0, 16),
    ...(explanation?.draw === undefined ? {} : { draw: explanation.draw }),
  };
  const poolItem = pool.items[itemPosition(pool, input.item)];
  return {
    type: 'answered',
    at: input.at,
    part: step.part.id,
    bank: bank.id,
    bankVersion: bank.version,
    item: input.item,
    revision: step.item.revision,
    itemHash: itemHash(step.item, step.stimulus),
    parameters: (poolItem as NonNullable<typeof poolItem>).parameters,
    language: input.language ?? bank.language ?? state.begun.locale,
    mode: state.mode,
    readAloud: input.readAloud ?? false,
    ...(step.optionOrder.length > 0 ? { optionOrder: step.optionOrder } : {}),
    ...(input.response === undefined ? {} : { response: input.response }),
    score: (after.answers.at(-1) as (typeof after.answers)[number]).score,
    milliseconds: input.milliseconds,
    selection,
  };
}

function itemHash(item: Item, stimulus: unknown): string {
  return contentHash([item, stimulus]).slice(0, 16);
}
