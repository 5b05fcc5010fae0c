import { testResult } from '../cat/adaptive-test.js';
import { cutsOfMean } from '../cat/cuts-of-mean.js';
import { drawIneligible } from '../cat/exposure-control.js';
import type { PoolItem } from '../cat/item-pool.js';
import type { LevelDecision, LevelOutcome } from '../cat/level-decision.js';
import { Progress, preparedEngine } from '../cat/progress.js';
import { stream } from '../cat/rng.js';
import type { Administration, TestDefinition } from '../cat/test-settings.js';
import type { Score } from '../irt/answer-likelihood.js';
import type { JointPrior } from '../irt/joint-prior.js';
import type { JudgedLevel } from './classification/level-agreement.js';
import { runPerson, type SimulatedRun } from './run-person.js';
import { type AnsweringStyle, drawAbilities, normalDraw, type SimulatedPerson } from './simulated-person.js';
import { drawTruePool, type ParameterError } from './true-pool.js';

/** What a simulation assumes. Its figures rest on these assumptions, not on data. */
export interface SimulationPlan {
  /** What `simulatedBank` prepared, or any pool with its settings. */
  readonly engine: TestDefinition;
  /** Items with the parameters the bank states, before flattening for their uncertainty. */
  readonly nominal: readonly PoolItem[];
  readonly persons: number;
  /** Draws of the true parameters; persons are spread evenly over them. */
  readonly draws: number;
  readonly population: JointPrior;
  readonly error: ParameterError;
  /** Standard deviation of the effect a stimulus has on a person, in logits. */
  readonly testletSd: number;
  /** Propensities to try when not knowing, taken in turn. */
  readonly propensities: readonly number[];
  readonly style?: AnsweringStyle;
  readonly seed: string;
  readonly administration?: Omit<Administration, 'seed'>;
  /** Abilities given instead of drawn, one set per person in turn. */
  readonly abilities?: readonly (readonly number[])[];
  /** Exposure control: probability that an item may be used in a sitting, by id; 1 for items not named. */
  readonly eligibility?: Readonly<Record<string, number>>;
  /** Judges the answers with another engine over the same pool: what another prior would have made of them. */
  readonly rescore?: TestDefinition;
  /** Called after each person, for a progress bar. */
  readonly onPerson?: (done: number) => void;
  /** First and last (exclusive) person to run: a part of the simulation, for workers. */
  readonly range?: readonly [number, number];
}

/** What one simulated person gave: enough to summarise, and plain JSON, so that workers can hand it back. */
export interface PersonRecord {
  readonly person: number;
  readonly draw: number;
  readonly propensity: number;
  readonly length: number;
  readonly stop: string;
  readonly items: readonly number[];
  readonly longestMissRun: number;
  readonly endsOnSuccess: boolean;
  readonly success: number;
  readonly overall: LevelRecord | undefined;
  /** By scale; undefined where not measured. */
  readonly areas: readonly (LevelRecord | undefined)[];
}

/** A level decision beside the truth. */
export interface LevelRecord extends JudgedLevel {
  readonly trueAbility: number;
  readonly ability: number;
  readonly standardError: number;
  readonly outcome: LevelOutcome;
}

/** Runs a simulation person by person. The same plan gives the same records, whatever the range. */
export function simulate(plan: SimulationPlan): PersonRecord[] {
  const { persons, draws } = plan;
  const engine = preparedEngine(plan.engine);
  const progress = new Progress(engine);
  const judge = plan.rescore ? new Progress(preparedEngine(plan.rescore)) : undefined;
  const records: PersonRecord[] = [];
  const [from, to] = plan.range ?? [0, persons];
  let drawn = -1;
  let truth = drawTruePool(plan.nominal, engine.pool.scales, plan.error, stream(`${plan.seed}/truth 0`));
  for (let n = from; n < to; n++) {
    const draw = Math.floor((n * draws) / persons);
    if (draw !== drawn) {
      truth = drawTruePool(
        plan.nominal,
        engine.pool.scales,
        plan.error,
        stream(`${plan.seed}/truth ${draw}`),
      );
      drawn = draw;
    }
    const person = simulatedPerson(plan, n);
    const seed = `${plan.seed}/${n}`;
    const ineligible = plan.eligibility ? drawIneligible(seed, plan.eligibility) : [];
    const run = runPerson(progress, { ...plan.administration, seed, ineligible }, person, truth);
    if (judge) {
      judge.begin(progress.administration);
      run.items.forEach((item, i) => {
        judge.answer(item, run.scores[i] as Score);
      });
      records.push(record(judge, person, { ...run, result: testResult(judge) }, n, draw));
    } else records.push(record(progress, person, run, n, draw));
    plan.onPerson?.(n + 1 - from);
  }
  return records;
}

function simulatedPerson(plan: SimulationPlan, n: number): SimulatedPerson {
  const uniform = stream(`${plan.seed}/person ${n}`);
  const abilities = plan.abilities?.[n % plan.abilities.length] ?? drawAbilities(plan.population, uniform);
  const effects = new Map<number, number>();
  return {
    abilities,
    propensity: plan.propensities[n % plan.propensities.length] ?? 1,
    style: plan.style ?? 'ability',
    stimulusEffect: (stimulus) => {
      let effect = effects.get(stimulus);
      if (effect === undefined) {
        effect = plan.testletSd * normalDraw(uniform);
        effects.set(stimulus, effect);
      }
      return effect;
    },
  };
}

function record(
  progress: Progress,
  person: SimulatedPerson,
  { result, items, longestMissRun, endsOnSuccess, scores }: SimulatedRun,
  n: number,
  draw: number,
): PersonRecord {
  const { settings, shares, pool } = progress;
  const level = (
    trueAbility: number,
    decision: LevelDecision & { ability: number; standardError: number },
    cuts: readonly number[],
  ): LevelRecord => ({
    trueAbility,
    ability: decision.ability,
    standardError: decision.standardError,
    trueLevel: cuts.filter((cut) => trueAbility >= cut).length,
    statedLevel: settings.levels.indexOf(decision.level),
    outcome: decision.outcome,
    probabilities: decision.levels.map((entry) => entry.probability),
    cuts: decision.cuts.map((cut) => cut.outcome),
  });
  const over = result.overall?.over ?? [];
  const weights = pool.scales.map((scale, s) => (over.includes(scale) ? (shares[s] as number) : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const overallTruth = person.abilities.reduce(
    (sum, ability, s) => sum + (ability * (weights[s] as number)) / total,
    0,
  );
  const overallCuts = cutsOfMean(settings.areas, weights);
  const top = items.map((item) => (pool.categories[item] as number) - 1);
  return {
    person: n,
    draw,
    propensity: person.propensity,
    length: items.length,
    stop: result.stop?.rule ?? '',
    items,
    longestMissRun,
    endsOnSuccess,
    success:
      scores.reduce<number>(
        (sum, score, i) => sum + (typeof score === 'number' ? score / (top[i] as number) : 0),
        0,
      ) / Math.max(1, items.length),
    overall: result.overall && level(overallTruth, result.overall, overallCuts),
    areas: result.areas.map((area, s) =>
      area.measured ? level(person.abilities[s] as number, area, settings.areas[s]?.cuts ?? []) : undefined,
    ),
  };
}
