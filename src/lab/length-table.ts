import { middleOfLevel } from '../banks/effective-parameters.js';
import { nextStep } from '../cat/adaptive-test.js';
import { cutsOfMean } from '../cat/cuts-of-mean.js';
import { itemPosition } from '../cat/item-pool.js';
import { decideLevel } from '../cat/level-decision.js';
import { Progress, preparedEngine } from '../cat/progress.js';
import { stream } from '../cat/rng.js';
import type { Administration, TestDefinition } from '../cat/test-settings.js';
import type { SimulatedBank } from './bank-simulation.js';
import { drawAbilities, normalDraw, type SimulatedPerson, simulatedScore } from './simulated-person.js';
import { drawTruePool, type ParameterError } from './true-pool.js';

/** What a length table is made from. */
export interface LengthPlan {
  /** The bank with its stop rules replaced by the longest length. */
  readonly bank: SimulatedBank;
  /** Numbers of questions to look at, increasing. */
  readonly lengths: readonly number[];
  readonly personsPerLevel: number;
  readonly error: ParameterError;
  readonly testletSd: number;
  /** Propensities to try when not knowing, taken in turn. */
  readonly propensities: readonly number[];
  readonly seed: string;
  readonly administration?: Omit<Administration, 'seed'>;
}

/** What is known after so many questions of people of one level. */
export interface LengthCell {
  /** Position of the true level, lowest first. */
  readonly level: number;
  /** People who got so far: fewer than planned where the pool ran out. */
  readonly count: number;
  /** Mean standard error of the ability over all areas given, error common to the bank included, in logits. */
  readonly standardError: number;
  /** Share of the cuts next to the true level that are settled. */
  readonly settled: number;
  /** Share of people whose level is decided, and of these decided rightly. */
  readonly decided: number;
  readonly decidedRight: number;
  /** Share of people whose stated level is the true one, decided or not. */
  readonly exact: number;
}

/** One length. */
export interface LengthRow {
  readonly length: number;
  /** By true level, lowest first. */
  readonly cells: readonly LengthCell[];
}

interface Outcome {
  readonly standardError: number;
  readonly settled: number;
  readonly decided: boolean;
  readonly right: boolean;
}

/** Tries at drawing someone of a level from the population before their abilities are shifted there instead. */
const MOST_TRIES = 500;

/**
 * Precision and decisions by number of questions, by simulation: people of every true level, drawn from the
 * bank's own population, answer the longest test, and what is known is looked at after each length.
 * @param onPerson called after each person and waited for: it may move a bar, hear an interruption, or throw
 */
export async function lengthTable(
  plan: LengthPlan,
  onPerson?: (done: number) => void | Promise<void>,
): Promise<LengthRow[]> {
  const { nominal } = plan.bank;
  const engine = preparedEngine(plan.bank.engine);
  const progress = new Progress(engine);
  const longest = Math.max(...plan.lengths);
  const levels = engine.settings.levels.length;
  const outcomes = plan.lengths.map(() => Array.from({ length: levels }, (): Outcome[] => []));
  let done = 0;
  for (let n = 0; n < plan.personsPerLevel; n++) {
    // One draw of the true parameters for one person of each level: everything uncertain varies.
    const truth = drawTruePool(nominal, engine.pool.scales, plan.error, stream(`${plan.seed}/truth ${n}`));
    for (let level = 0; level < levels; level++) {
      const person = personOfLevel(plan, level, n);
      const seed = `${plan.seed}/${level}/${n}`;
      const uniform = stream(`${seed}/answers`);
      progress.begin({ ...plan.administration, seed });
      for (let step = nextStep(progress); step.kind === 'item'; step = nextStep(progress)) {
        const item = itemPosition(progress.pool, step.item.id);
        const position = { index: step.position, of: longest };
        progress.answer(item, simulatedScore(person, truth, item, uniform, position));
        const reached = plan.lengths.indexOf(progress.administered.length);
        if (reached >= 0) outcomes[reached]?.[level]?.push(outcomeNow(progress, level));
      }
      done += 1;
      await onPerson?.(done);
    }
  }
  return plan.lengths.map((length, i) => ({
    length,
    cells: (outcomes[i] ?? []).map((group, level) => cell(level, group)),
  }));
}

function personOfLevel(plan: LengthPlan, level: number, n: number): SimulatedPerson {
  const { engine } = plan.bank;
  const uniform = stream(`${plan.seed}/person ${level} ${n}`);
  const effects = new Map<number, number>();
  return {
    abilities: abilitiesOfLevel(engine, level, uniform),
    propensity: plan.propensities[n % plan.propensities.length] ?? 1,
    style: 'ability',
    stimulusEffect: (stimulus) => {
      const effect = effects.get(stimulus) ?? plan.testletSd * normalDraw(uniform);
      effects.set(stimulus, effect);
      return effect;
    },
  };
}

function abilitiesOfLevel(
  { settings }: TestDefinition,
  level: number,
  uniform: () => number,
): readonly number[] {
  const total = settings.areas.reduce((sum, area) => sum + area.share, 0);
  const cuts = cutsOfMean(
    settings.areas,
    settings.areas.map((area) => area.share),
  );
  const overall = (abilities: readonly number[]) =>
    abilities.reduce((sum, ability, s) => sum + (ability * (settings.areas[s]?.share ?? 0)) / total, 0);
  let abilities: readonly number[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    abilities = drawAbilities(settings.prior, uniform);
    const mean = overall(abilities);
    if (cuts.filter((cut) => mean >= cut).length === level) return abilities;
  }
  const shift = middleOfLevel(cuts, level) - overall(abilities);
  return abilities.map((ability) => ability + shift);
}

/** What is known of the ability over all areas given, as the rule that stops a test looks at it. */
function outcomeNow(progress: Progress, level: number): Outcome {
  const { settings, posterior, shares } = progress;
  const decision = decideLevel(progress.overallExceedance(), settings);
  const neighbours = [decision.cuts[level - 1], decision.cuts[level]].filter((cut) => cut !== undefined);
  return {
    standardError: Math.hypot(posterior.weightedMean(shares, []).sd, settings.sharedSd),
    settled: neighbours.filter((cut) => cut.outcome !== 'open').length / Math.max(1, neighbours.length),
    decided: decision.outcome === 'decided',
    right: settings.levels.indexOf(decision.level) === level,
  };
}

function cell(level: number, group: readonly Outcome[]): LengthCell {
  const mean = (of: (outcome: Outcome) => number, over = group) =>
    over.length === 0 ? Number.NaN : over.reduce((sum, outcome) => sum + of(outcome), 0) / over.length;
  const decided = group.filter((outcome) => outcome.decided);
  return {
    level,
    count: group.length,
    standardError: mean((outcome) => outcome.standardError),
    settled: mean((outcome) => outcome.settled),
    decided: mean((outcome) => Number(outcome.decided)),
    decidedRight: mean((outcome) => Number(outcome.right), decided),
    exact: mean((outcome) => Number(outcome.right)),
  };
}
