import {
  type AdaptiveTest,
  createScoredTest,
  type ScoredAnswer,
  type StepExplanation,
  type TestResult,
  type TestState,
} from '../cat/adaptive-test.js';
import { checkMilliseconds, checkOption } from '../cat/check-option.js';
import { cutsOfMean } from '../cat/cuts-of-mean.js';
import { drawIneligible } from '../cat/exposure-control.js';
import type { DeliveryMode, ItemPool } from '../cat/item-pool.js';
import type { PlannedAbility, PlanOptions } from '../cat/plan-test.js';
import { stream } from '../cat/rng.js';
import type { StopReason } from '../cat/stop-rules/stop-rule.js';
import type { TestSettings } from '../cat/test-settings.js';
import { PositioningError } from '../errors.js';
import { DONT_KNOW } from '../irt/answer-likelihood.js';
import type { Bank, Item, Stimulus } from './bank.js';
import { checkOptions } from './check-options.js';
import { compileBank, type TestOptions } from './compile-bank.js';
import { middleOfLevel } from './effective-parameters.js';
import { type ItemResponse, scoreResponse } from './score-response.js';

/** How one administration of a bank begins. */
export interface StartOptions {
  readonly seed: string;
  readonly mode?: DeliveryMode;
  /** false when the person cannot see texts (by phone). */
  readonly seesText?: boolean;
  /** Items given in earlier sittings. */
  readonly seen?: readonly string[];
  readonly ineligible?: readonly string[];
  /** Level the person's own statements point to: chooses where to begin, never moves the result. */
  readonly startLevel?: string;
}

/** One answer of a test over a bank: the response as given, absent for "I don't know", beside its score. */
export interface BankAnswer extends ScoredAnswer {
  readonly response?: ItemResponse;
}

/** The state of a test over a bank: a `TestState` whose answers hold the responses as given. Plain JSON. */
export interface BankTestState extends TestState {
  readonly answers: readonly BankAnswer[];
}

/** What comes next: an item with the order its options are shown in, or the end. */
export type BankStep =
  | {
      readonly kind: 'item';
      readonly item: Item;
      readonly stimulus?: Stimulus;
      readonly position: number;
      /** Ids of the options (right column of a matching) in the order to show them. */
      readonly optionOrder: readonly string[];
    }
  | { readonly kind: 'finished'; readonly stop: StopReason };

/** A test over a bank: content and scoring above the numeric test. */
export interface BankTest {
  readonly bank: Bank;
  readonly scored: AdaptiveTest;
  start(options: StartOptions): BankTestState;
  next(state: BankTestState): BankStep;
  /** Milliseconds are finite and not negative: pauses and changes of the clock are left out by the caller. */
  answer(
    state: BankTestState,
    answer: {
      readonly item: string;
      readonly response: ItemResponse | typeof DONT_KNOW;
      readonly milliseconds?: number;
    },
  ): BankTestState;
  undo(state: BankTestState): BankTestState;
  result(state: BankTestState): TestResult;
  explain(state: BankTestState, position?: number): StepExplanation | undefined;
  /** What the bank and its rules can reach, by ability. */
  plan(options?: PlanOptions): PlannedAbility[];
}

/** Creates a test over a bank. @throws PositioningError when the bank cannot be given */
export function createBankTest(bank: Bank, options: TestOptions = {}): BankTest {
  const { pool, settings } = compileBank(bank, options);
  const scored = createScoredTest(pool, settings);
  const eligibility = Object.fromEntries(
    Object.entries(bank.exposure?.eligibility ?? {}).filter(([id]) => pool.position.has(id)),
  );
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const stimuli = new Map(bank.stimuli.map((stimulus) => [stimulus.id, stimulus]));
  return {
    bank,
    scored,
    start: ({ startLevel, ...administration }) =>
      scored.start({
        ineligible: drawIneligible(administration.seed, eligibility),
        ...administration,
        ...(startLevel === undefined ? {} : { startAt: startAbility(settings, startLevel) }),
      }),
    next: (state) => {
      const step = scored.next(state);
      if (step.kind === 'finished') return step;
      const item = items.get(step.item.id) as Item;
      const stimulus = item.stimulus === undefined ? undefined : stimuli.get(item.stimulus);
      return {
        kind: 'item',
        item,
        position: step.position,
        optionOrder: optionOrder(item, state.administration.seed),
        ...(stimulus ? { stimulus } : {}),
      };
    },
    answer: (state, { item: id, response, milliseconds }) => {
      checkMilliseconds(milliseconds ?? 0);
      const item = items.get(id);
      if (!item) throw new PositioningError('bank/unknown-item', { bank: bank.id, item: id });
      const answer: BankAnswer = {
        item: id,
        score: scoreResponse(item, response),
        ...(response === DONT_KNOW ? {} : { response }),
        ...(milliseconds === undefined ? {} : { milliseconds }),
      };
      return scored.answer(state, answer);
    },
    undo: scored.undo,
    result: scored.result,
    explain: scored.explain,
    plan: scored.plan,
  };
}

/**
 * Creates a test: over a bank (responses are scored), or over a numeric pool with its settings.
 * @throws PositioningError `cat/invalid-option` for an option that cannot be used, `bank/invalid-bank` and others when
 *   the bank cannot be given
 */
export function createTest(bank: Bank, options?: TestOptions): BankTest;
export function createTest(pool: ItemPool, settings: TestSettings): AdaptiveTest;
export function createTest(
  source: Bank | ItemPool,
  options?: TestOptions | TestSettings,
): BankTest | AdaptiveTest {
  if ('scaleOf' in source) return createScoredTest(source, options as TestSettings);
  const own = (options ?? {}) as TestOptions;
  checkOptions(source, own);
  return createBankTest(source, own);
}

/** Where a test begins for someone who describes themselves at a level: a little below, so that it starts well. */
function startAbility({ levels, areas }: TestSettings, level: string): number {
  const position = levels.indexOf(level);
  checkOption(position >= 0, 'startLevel', level);
  const cuts = cutsOfMean(
    areas,
    areas.map((area) => area.share),
  );
  return middleOfLevel(cuts, position) - 0.6;
}

/**
 * Order in which an item's options are shown: shuffled by the sitting's seed unless the item keeps its written
 * order. Elements to put in order never start in the right one.
 */
export function optionOrder(item: Item, seed: string): string[] {
  const options = item.type === 'matching' ? item.right : 'options' in item ? item.options : [];
  const ids = options.map((option) => option.id);
  if ('shuffle' in item && item.shuffle === false) return ids;
  const uniform = stream(`${seed}/options ${item.id}`);
  for (let i = ids.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [ids[i], ids[j]] = [ids[j] as string, ids[i] as string];
  }
  if (item.type === 'ordering' && ids.every((id, i) => id === item.order[i])) ids.reverse();
  return ids;
}
