import { PositioningError } from '../errors.js';
import type { Score } from '../irt/answer-likelihood.js';
import { DONT_KNOW } from '../irt/answer-likelihood.js';
import type { SavedPosterior } from '../irt/saved-posterior.js';
import { checkMilliseconds, checkMode, checkOption } from './check-option.js';
import { checkScore } from './check-score.js';
import { type Choice, chooseItem, type NoChoice } from './choose-item.js';
import { cutsOfMean } from './cuts-of-mean.js';
import { expectedSuccess } from './expected-success.js';
import { type ItemPool, itemPosition, type PoolItem } from './item-pool.js';
import { decideLevel, type LevelDecision } from './level-decision.js';
import { type PlannedAbility, type PlanOptions, planTest } from './plan-test.js';
import { createEngine, type Engine, Progress } from './progress.js';
import type { StopReason } from './stop-rules/stop-rule.js';
import type { Administration, TestSettings } from './test-settings.js';

/** One answer of a test, as numbers. */
export interface ScoredAnswer {
  readonly item: string;
  readonly score: Score;
  /** Answering time, pauses out. */
  readonly milliseconds?: number;
}

/** The state of a test: plain JSON, nothing derived. */
export interface TestState {
  readonly version: 1;
  readonly administration: Administration;
  readonly answers: readonly ScoredAnswer[];
}

/** What comes next. */
export type TestStep =
  | { readonly kind: 'item'; readonly item: PoolItem; readonly position: number }
  | { readonly kind: 'finished'; readonly stop: StopReason };

/** What is known about one area. */
export interface AreaResult extends LevelDecision {
  readonly scale: string;
  readonly measured: boolean;
  /** Posterior mean and standard deviation, in logits. */
  readonly ability: number;
  readonly standardError: number;
  /** Scored answers of its own. */
  readonly items: number;
  readonly dontKnow: number;
}

/** Everything a test says. */
export interface TestResult {
  readonly abilities: readonly {
    readonly scale: string;
    readonly ability: number;
    readonly standardError: number;
  }[];
  readonly areas: readonly AreaResult[];
  /** Over the areas measured, named in `over`; absent when none was. */
  readonly overall?: LevelDecision & {
    readonly ability: number;
    readonly standardError: number;
    readonly over: readonly string[];
  };
  readonly items: number;
  readonly dontKnow: number;
  readonly milliseconds: number;
  readonly stop: StopReason | undefined;
  readonly posterior: SavedPosterior;
}

/** Why an item was chosen and what an answer changed, as data. */
export interface StepExplanation {
  readonly position: number;
  readonly item: string;
  readonly scale: string;
  readonly rule: string;
  readonly constraints: readonly { readonly constraint: string; readonly remaining: number }[];
  readonly rank: number;
  readonly value: number | undefined;
  readonly expectedSuccess: number;
  readonly draw?: number;
  readonly score?: Score;
  readonly before: { readonly ability: number; readonly standardError: number };
  readonly after?: { readonly ability: number; readonly standardError: number };
}

/**
 * A test over a pool: pure functions of an immutable state. Each refuses a state it cannot have come from, when it
 * first meets it: `cat/state-version` for what is no state of this version, `cat/unknown-item`,
 * `cat/item-already-answered` and `irt/score-out-of-range` for an answer the test could not have taken.
 */
export interface AdaptiveTest {
  readonly pool: ItemPool;
  readonly settings: TestSettings;
  start(administration: Administration): TestState;
  next(state: TestState): TestStep;
  answer(state: TestState, answer: ScoredAnswer): TestState;
  undo(state: TestState): TestState;
  result(state: TestState): TestResult;
  /** Ids of the items every constraint leaves for the next step, in the pool's order. */
  candidates(state: TestState): string[];
  /** Explains one step (0-based), the next one when no position is given; undefined when there is none. */
  explain(state: TestState, position?: number): StepExplanation | undefined;
  /** What the pool and its rules can reach, by ability: see {@link planTest}. */
  plan(options?: PlanOptions): PlannedAbility[];
}

/**
 * Creates a test over a numeric pool. Every function is pure in the state; underneath, one mutable core is
 * moved from state to state, so that following a test costs one update per answer.
 * @throws PositioningError `cat/invalid-option` for settings that do not go with the pool, or with one another
 */
export function createScoredTest(pool: ItemPool, settings: TestSettings): AdaptiveTest {
  const engine = createEngine(pool, settings);
  const progress = new Progress(engine);
  let current: TestState | undefined;

  function move(state: TestState): Progress {
    if (current !== undefined && current === state) return progress;
    checkState(state);
    const common = current?.administration === state.administration ? commonLength(current, state) : -1;
    // An answer refused on the way would leave the core between two states.
    current = undefined;
    if (common < 0) progress.begin(state.administration);
    else while (progress.administered.length > common) progress.undo();
    replay(progress, state.answers);
    current = state;
    return progress;
  }

  return {
    pool,
    settings,
    start: (administration) => {
      const { seed, mode } = administration;
      checkOption(typeof seed === 'string', 'seed', seed);
      checkMode(mode);
      for (const id of administration.ineligible ?? []) itemPosition(pool, id);
      return { version: 1, administration, answers: [] };
    },
    next: (state) => nextStep(move(state)),
    answer: (state, answer) => {
      itemToAnswer(move(state), answer);
      if (answer.milliseconds !== undefined) checkMilliseconds(answer.milliseconds);
      return { ...state, answers: [...state.answers, answer] };
    },
    undo: (state) => {
      checkState(state);
      if (state.answers.length === 0) throw new PositioningError('cat/nothing-to-undo');
      return { ...state, answers: state.answers.slice(0, -1) };
    },
    result: (state) => testResult(move(state)),
    candidates: (state) =>
      move(state)
        .candidates()
        .left.map((i) => (pool.items[i] as PoolItem).id),
    explain: (state, position) => {
      checkState(state);
      const step = position ?? state.answers.length;
      if (!Number.isInteger(step) || step < 0 || step > state.answers.length) return undefined;
      const answers = state.answers.slice(0, step);
      return explainStep(engine, { ...state, answers }, state.answers[step]);
    },
    plan: (options) => planTest(pool, settings, options),
  };
}

/** Refuses what is no state of this version. @throws PositioningError `cat/state-version` */
function checkState(state: TestState): void {
  const { version, administration, answers } = (state ?? {}) as Partial<TestState>;
  if (version !== 1) throw new PositioningError('cat/state-version', { version });
  const hasSeed = typeof administration?.seed === 'string';
  if (hasSeed && Array.isArray(answers)) return;
  throw new PositioningError('cat/state-version', { version, missing: hasSeed ? 'answers' : 'seed' });
}

/** Takes in the answers of a state that the core has not met yet. */
function replay(progress: Progress, answers: readonly ScoredAnswer[]): void {
  for (let n = progress.administered.length; n < answers.length; n++) {
    const answer = answers[n] as ScoredAnswer;
    progress.answer(itemToAnswer(progress, answer), answer.score, answer.milliseconds ?? 0);
  }
}

/**
 * Position of the item an answer is about.
 * @throws PositioningError `cat/unknown-item`, `cat/item-already-answered`, `irt/score-out-of-range`
 */
function itemToAnswer({ pool, given }: Progress, answer: ScoredAnswer): number {
  // A stored list may hold anything.
  const item = itemPosition(pool, answer?.item);
  if (given.has(item)) throw new PositioningError('cat/item-already-answered', { item: answer.item });
  checkScore(pool, item, answer.score);
  return item;
}

function commonLength(left: TestState, right: TestState): number {
  const shorter = Math.min(left.answers.length, right.answers.length);
  let n = 0;
  while (n < shorter && left.answers[n] === right.answers[n]) n++;
  return n;
}

/** What comes next for a test in progress. Running out of items is an outcome, not an exception. */
export function nextStep(progress: Progress): TestStep {
  const stop = stopReason(progress);
  if (stop) return { kind: 'finished', stop };
  const choice = chooseItem(progress);
  if (choice.item < 0) {
    return {
      kind: 'finished',
      stop: { rule: 'pool-exhausted', facts: { emptiedBy: (choice as NoChoice).emptiedBy } },
    };
  }
  const item = progress.pool.items[choice.item] as PoolItem;
  return { kind: 'item', item, position: progress.administered.length };
}

/** The reason to stop now, if any. */
function stopReason(progress: Progress): StopReason | undefined {
  if (progress.shares.every((share) => share === 0)) {
    return { rule: 'pool-exhausted', facts: { emptiedBy: 'delivery-mode' } };
  }
  return progress.settings.stop(progress);
}

/** Everything a test in progress says. */
export function testResult(progress: Progress): TestResult {
  const { pool, settings, posterior, scores, administered } = progress;
  const step = nextStep(progress);
  const stop = step.kind === 'finished' ? step.stop : undefined;
  const exhausted = stop?.rule === 'pool-exhausted';
  const dontKnow = pool.scales.map(() => 0);
  const rated = pool.scales.map(() => 0);
  administered.forEach((item, n) => {
    const scale = pool.scaleOf[item] as number;
    if (scores[n] === DONT_KNOW) dontKnow[scale] = (dontKnow[scale] as number) + 1;
    if (pool.items[item]?.rated) rated[scale] = (rated[scale] as number) + 1;
  });
  const areas = pool.scales.map((scale, s): AreaResult => {
    const items = progress.scaleCounts[s] as number;
    const measured =
      items >= settings.measuredFrom.scored || (rated[s] as number) >= settings.measuredFrom.rated;
    const { mean, sd } = posterior.ability(s);
    const exceedance = posterior.exceedance(s, settings.areas[s]?.cuts ?? [], settings.sharedSd);
    const decision = decideLevel(exceedance, settings, exhausted);
    return {
      scale,
      measured,
      ability: mean,
      standardError: sd,
      items,
      dontKnow: dontKnow[s] as number,
      ...(measured ? decision : { ...withoutBetween(decision), outcome: 'not-measured' as const }),
    };
  });
  const overall = overallResult(progress, areas, exhausted, stop?.rule === 'gentle-floor');
  return {
    abilities: areas.map(({ scale, ability, standardError }) => ({ scale, ability, standardError })),
    areas,
    ...(overall ? { overall } : {}),
    items: administered.length,
    dontKnow: dontKnow.reduce((sum, count) => sum + count, 0),
    milliseconds: progress.milliseconds,
    stop,
    posterior: progress.save(),
  };
}

function withoutBetween(decision: LevelDecision): LevelDecision {
  const { between: _, ...rest } = decision;
  return rest;
}

function overallResult(
  progress: Progress,
  areas: readonly AreaResult[],
  exhausted: boolean,
  floor: boolean,
): TestResult['overall'] {
  const { settings } = progress;
  // A test cut short by the gentle floor measures hardly any single area, but says something of the whole.
  const counted =
    floor && progress.administered.length >= settings.measuredFrom.scored
      ? areas.map((area) => area.items > 0)
      : areas.map((area) => area.measured);
  const raw = areas.map((_, s) => (counted[s] ? (settings.areas[s]?.share ?? 0) : 0));
  const total = raw.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return undefined;
  const weights = raw.map((share) => share / total);
  const cuts = cutsOfMean(settings.areas, weights);
  const summary = progress.posterior.weightedMean(weights, cuts, settings.sharedSd);
  return {
    ...decideLevel(summary.exceedance, settings, exhausted),
    ability: summary.mean,
    standardError: summary.sd,
    over: areas.filter((_, s) => (raw[s] as number) > 0).map((area) => area.scale),
  };
}

function explainStep(
  engine: Engine,
  state: TestState,
  answered: ScoredAnswer | undefined,
): StepExplanation | undefined {
  const { pool } = engine;
  const progress = new Progress(engine);
  progress.begin(state.administration);
  replay(progress, state.answers);
  const choice: Choice | NoChoice = chooseItem(progress);
  const item = answered ? itemToAnswer(progress, answered) : choice.item;
  if (item < 0) return undefined;
  const scale = pool.scaleOf[item] as number;
  const ranking = 'ranking' in choice ? choice.ranking : [];
  const rank = ranking.findIndex((entry) => entry.item === item);
  const success = expectedSuccess(progress.selectionView(), item);
  const before = progress.posterior.ability(scale);
  let after: { ability: number; standardError: number } | undefined;
  if (answered) {
    progress.answer(item, answered.score);
    const ability = progress.posterior.ability(scale);
    after = { ability: ability.mean, standardError: ability.sd };
  }
  const drawn = 'draw' in choice ? choice.draw : undefined;
  return {
    position: state.answers.length,
    item: (pool.items[item] as PoolItem).id,
    scale: pool.scales[scale] as string,
    rule: choice.item === item && 'rule' in choice ? choice.rule : 'given',
    constraints: choice.steps,
    rank: rank + 1,
    value: ranking[rank]?.value,
    expectedSuccess: success,
    before: { ability: before.mean, standardError: before.sd },
    ...(drawn === undefined ? {} : { draw: drawn }),
    ...(answered ? { score: answered.score } : {}),
    ...(after ? { after } : {}),
  };
}
