import type { Bank } from '../../banks/bank.js';
import { anchoredParameters } from '../../banks/effective-parameters.js';
import { PositioningError } from '../../errors.js';
import { ALWAYS_GUESSES, GUESSING_PROPENSITIES } from '../../irt/guessing.js';
import type { ItemParameters } from '../../irt/parameters.js';
import { type CalibratedItem, calibratedItem } from './calibrated-item.js';
import type { ItemOptions } from './calibration-options.js';
import { type CalibratedItems, expertItemOptions } from './expert-priors.js';
import { type ItemPlan, itemFactor, itemPlans } from './item-plan.js';
import { type JointSolution, maximiseJoint } from './joint-estimation.js';
import { type JointCovariance, jointCovariance } from './joint-information.js';
import type { FactorScale, JointScale } from './joint-posterior.js';
import { type Factor, marginalProblem } from './marginal-problem.js';
import type { EstimationProgress } from './maximise-marginal.js';
import { type DifficultyPair, type MetricCheck, metricCheck } from './metric-check.js';
import { populationCurve } from './population-curve.js';
import { defaultQuadrature, latentNodes } from './quadrature.js';
import { answerCounts, DONT_KNOW_SCORE, type ResponseMatrix, selectItems } from './response-matrix.js';
import { startingValues } from './starting-values.js';

/** How a bank is calibrated. */
export interface BankCalibrationOptions {
  /**
   * Calibrated items stay as they are and anchor the metric (default); `update`: their parameters are the prior, with
   * their standard errors, for answers not yet used; `free`: a wide prior around them, to see whether they drifted.
   */
  readonly calibrated?: CalibratedItems;
  /** Default: modelled by a propensity, as in the scoring of sittings, when anybody said so. */
  readonly dontKnow?: 'wrong' | 'propensity';
  /** Answers from which an item counts in the comparison of old and new difficulties; default 30. */
  readonly minimumAnswers?: number;
  /** Largest parameter change at the end; default 0.001, far below any standard error. */
  readonly tolerance?: number;
  readonly onProgress?: (progress: EstimationProgress) => void;
}

/** One item, before and after. */
export interface UpdatedItem extends CalibratedItem {
  /** Parameters before: the stated ones, or the level-anchored ones. */
  readonly before: ItemParameters;
  /** Difficulty after minus before, in logits (average of thresholds or steps). */
  readonly change: number;
  /** Near 1 when answers are as the model expects; see {@link JointSolution}. */
  readonly infit: number;
  readonly outfit: number;
}

/** One scale of a bank after calibration. */
export interface ScaleCalibration {
  readonly scale: string;
  /** Items with answers, in the bank's order. */
  readonly items: readonly UpdatedItem[];
  /** People with answers on this scale. */
  readonly persons: number;
  readonly answers: number;
  /** The people's abilities, in logits, with their loading on the factor common to the scales. */
  readonly population: FactorScale;
  /** Absent without standard errors. */
  readonly populationErrors?: { readonly mean: number; readonly sd: number };
  /** Regression of new on old difficulties over the items that could move and have enough answers. */
  readonly metric: MetricCheck;
  /** Everyone's ability in logits (posterior means), in the order of the data's persons; NaN without an answer here. */
  readonly abilities: Float64Array;
  /** Their posterior standard deviations. */
  readonly errors: Float64Array;
}

/** A whole bank after calibration. */
export interface BankCalibration {
  readonly scales: readonly ScaleCalibration[];
  /** `blocked` when the metric of some scale moved: not to be written before the cuts are reviewed. */
  readonly outcome: 'ready' | 'blocked';
  readonly persons: number;
  readonly answers: number;
  readonly logLikelihood: number;
  readonly dontKnow: 'wrong' | 'propensity';
  /** Passes over the data. */
  readonly cycles: number;
  readonly converged: boolean;
}

/**
 * Calibrates a bank from answers, all scales at once. Level-anchored items are updated from their expert prior (its
 * sd is the bank's `calibration.sd`): twenty answers move a difficulty a little, five hundred decide it. Population
 * means, standard deviations and loadings are estimated; the metric is held by the calibrated items, and by the
 * expert priors where there are none, so an able sample does not make items easy.
 *
 * The scales go together, with the one-factor model of the scoring engine, because the adaptive test chooses the
 * items of one scale by the answers on all: given all answers that choice is ignorable, given one scale's alone it
 * is not, and its abilities and difficulties shrink together (Mislevy & Wu 1996).
 *
 * What the data cannot tell: an error common to all level-anchored difficulties of a scale. It stays with the
 * cuts (`calibration.sharedSd`) until a panel sets them.
 * @throws PositioningError `lab/unknown-item` for an item not in the bank, `lab/no-answers`, `lab/invalid-score`.
 */
export function calibrateBank(
  bank: Bank,
  data: ResponseMatrix,
  options: BankCalibrationOptions = {},
): BankCalibration {
  checkItems(bank, data);
  const dontKnow = options.dontKnow ?? (data.scores.includes(DONT_KNOW_SCORE) ? 'propensity' : 'wrong');
  const groups = (dontKnow === 'propensity' ? GUESSING_PROPENSITIES : ALWAYS_GUESSES).length;
  const parts = scaleParts(bank, data, options, dontKnow === 'propensity');
  const maximum = maximiseJoint(
    parts,
    parts.map(({ start }) => start),
    {
      persons: data.persons.length,
      groups,
      expected: parts.map(({ expected }) => expected),
      tolerance: options.tolerance ?? 1e-3,
      maxCycles: 1_000,
      onProgress: options.onProgress,
    },
  );
  const covariance = jointCovariance(parts, maximum.scales, data.persons.length, groups);
  const scales = parts.map((part, s) =>
    scaleResult(part, s, maximum.scales[s] as JointSolution, covariance, options),
  );
  return {
    scales,
    outcome: scales.some(({ metric }) => metric.outcome === 'blocked') ? 'blocked' : 'ready',
    persons: data.persons.length,
    answers: data.itemOf.length,
    logLikelihood: maximum.logLikelihood,
    dontKnow,
    cycles: maximum.cycles,
    converged: maximum.converged,
  };
}

function checkItems(bank: Bank, data: ResponseMatrix): void {
  const known = new Set(bank.items.map((item) => item.id));
  for (const id of data.items) {
    if (!known.has(id)) throw new PositioningError('lab/unknown-item', { item: id, bank: bank.id });
  }
  if (data.itemOf.length === 0) throw new PositioningError('lab/no-answers', { bank: bank.id });
}

/** One scale while its bank is being calibrated. */
interface ScalePart extends JointScale {
  readonly scale: string;
  readonly plans: readonly ItemPlan[];
  readonly before: readonly ItemParameters[];
  readonly start: Float64Array;
  readonly expected: FactorScale;
}

function scaleParts(
  bank: Bank,
  data: ResponseMatrix,
  options: BankCalibrationOptions,
  dontKnow: boolean,
): ScalePart[] {
  const counts = answerCounts(data);
  const answered = new Set(data.items.filter((_, position) => (counts[position] as number) > 0));
  const rowOf = new Map(data.persons.map((person, row) => [person, row]));
  const { mean, sd, correlation = 0 } = bank.prior;
  const parts = bank.scales.flatMap(({ id: scale, loading }) => {
    const items = bank.items.filter((item) => item.scale === scale && answered.has(item.id));
    return items.length > 0 ? [{ scale, items, loading: loading ?? Math.sqrt(correlation) }] : [];
  });
  return parts.map(({ scale, items, loading }): ScalePart => {
    const part = selectItems(
      data,
      items.map((item) => item.id),
    );
    const known = items.map((item): ItemOptions => {
      return expertItemOptions(bank, item, options.calibrated);
    });
    const plans = itemPlans(part, {
      items: Object.fromEntries(part.items.map((id, n) => [id, known[n] ?? {}])),
    });
    const before = items.map(
      (item, n) => known[n]?.anchor ?? known[n]?.start ?? anchoredParameters(bank, item),
    );
    const nodes = latentNodes(defaultQuadrature(mean, sd, 0), dontKnow);
    const factors: Factor[] = [
      // The population is no factor of the items' likelihood here: it comes in with the common factor.
      { curve: populationCurve(nodes), free: [] },
      ...plans.map((plan) => itemFactor(plan, nodes, dontKnow)),
    ];
    const problem = marginalProblem(part, nodes, factors, dontKnow);
    const start = new Float64Array(problem.offsets[factors.length] as number);
    plans.forEach((plan, n) => {
      if (plan.anchor) return;
      start.set(startingValues({ ...plan, ability: { mean, sd } }), problem.offsets[n + 1] as number);
    });
    const rows = new Int32Array(data.persons.length).fill(-1);
    part.persons.forEach((person, row) => {
      rows[rowOf.get(person) as number] = row;
    });
    const expected = { mean, sd, loading: parts.length > 1 ? loading : 0 };
    const categoryScores = plans.map((plan, n) => {
      const { categories } = (factors[n + 1] as Factor).curve;
      return Array.from({ length: categories }, (_, k) => (k < plan.categories ? k : 0));
    });
    return { scale, plans, before, start, expected, problem, rowOf: rows, categoryScores };
  });
}

function scaleResult(
  { scale, plans, before, problem }: ScalePart,
  s: number,
  { parameters, population, abilities, errors, infit, outfit }: JointSolution,
  covariance: JointCovariance | undefined,
  { minimumAnswers = 30 }: BankCalibrationOptions,
): ScaleCalibration {
  const places = covariance?.places[s] ?? [];
  const items = plans.map((plan, n): UpdatedItem => {
    const item = calibratedItem(plan, {
      factor: problem.factors[n + 1] as Factor,
      parameters,
      at: problem.offsets[n + 1] as number,
      covariance: covariance && { ...covariance, from: places[n + 1] as number },
    });
    const old = before[n] as ItemParameters;
    return {
      ...item,
      before: old,
      change: location(item.parameters) - location(old),
      infit: infit[n] as number,
      outfit: outfit[n] as number,
    };
  });
  const pairs = items
    .filter(({ anchored, answers }) => !anchored && answers >= minimumAnswers)
    .map((item): DifficultyPair => {
      return { id: item.id, old: location(item.before), new: location(item.parameters) };
    });
  const errorAt = (place: number): number =>
    Math.sqrt(covariance?.matrix[place * (covariance.size + 1)] ?? Number.NaN);
  const place = places[0];
  return {
    scale,
    items,
    persons: problem.starts.length - 1,
    answers: problem.rows.length,
    population,
    ...(place === undefined
      ? {}
      : { populationErrors: { mean: errorAt(place), sd: population.sd * errorAt(place + 1) } }),
    metric: metricCheck(pairs),
    abilities,
    errors,
  };
}

/** The difficulty of an item, or the average of its thresholds or steps, in logits. */
export function location(parameters: ItemParameters): number {
  switch (parameters.model) {
    case 'RSM':
      return (
        parameters.location +
        parameters.thresholds.reduce((sum, value) => sum + value, 0) / parameters.thresholds.length
      );
    case 'NRM':
      return Number.NaN;
    default: {
      const { b } = parameters;
      return typeof b === 'number' ? b : b.reduce((sum, value) => sum + value, 0) / b.length;
    }
  }
}
