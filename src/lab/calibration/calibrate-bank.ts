import type { Bank, Item } from '../../banks/bank.js';
import { anchoredParameters } from '../../banks/effective-parameters.js';
import { PositioningError } from '../../errors.js';
import { ALWAYS_GUESSES, GUESSING_PROPENSITIES } from '../../irt/guessing.js';
import type { ItemParameters } from '../../irt/parameters.js';
import { type Calibration, calibrate } from './calibrate.js';
import type { CalibratedItem } from './calibrated-item.js';
import type { ItemOptions } from './calibration-options.js';
import { CollateralEvidence, type FactorScale } from './collateral-evidence.js';
import { expertItemOptions } from './expert-priors.js';
import type { EstimationProgress } from './maximise-marginal.js';
import { type DifficultyPair, type MetricCheck, metricCheck } from './metric-check.js';
import { defaultQuadrature, latentNodes, type Quadrature } from './quadrature.js';
import { answerCounts, DONT_KNOW_SCORE, type ResponseMatrix, selectItems } from './response-matrix.js';
import { scoringProblem } from './score-abilities.js';

/** How a bank is calibrated. */
export interface BankCalibrationOptions {
  /** Calibrated items stay as they are and anchor the metric (default), or are updated too. */
  readonly calibrated?: 'anchor' | 'update';
  /** Default: modelled by a propensity, as in the scoring of sittings, when anybody said so. */
  readonly dontKnow?: 'wrong' | 'propensity';
  /** Answers from which an item counts in the comparison of old and new difficulties; default 30. */
  readonly minimumAnswers?: number;
  /** Rounds over scales that are related; default at most 6. */
  readonly rounds?: number;
  readonly onProgress?: (scale: string, progress: EstimationProgress) => void;
}

/** One item, before and after. */
export interface UpdatedItem extends CalibratedItem {
  /** Parameters before: the stated ones, or the level-anchored ones. */
  readonly before: ItemParameters;
  /** Difficulty after minus before, in logits (average of thresholds or steps). */
  readonly change: number;
}

/** One scale of a bank after calibration. */
export interface ScaleCalibration {
  readonly scale: string;
  /** Items with answers, in the bank's order. */
  readonly items: readonly UpdatedItem[];
  readonly calibration: Calibration;
  /** Loading on the factor common to the scales, as estimated; 0 for a scale alone. */
  readonly loading: number;
  /** Regression of new on old difficulties over the items that could move and have enough answers. */
  readonly metric: MetricCheck;
}

/** A whole bank after calibration. */
export interface BankCalibration {
  readonly scales: readonly ScaleCalibration[];
  /** `blocked` when the metric of some scale moved: not to be written before the cuts are reviewed. */
  readonly outcome: 'ready' | 'blocked';
}

/**
 * Calibrates a bank from answers, scale by scale. Level-anchored items are updated from their expert prior (its sd
 * is the bank's `calibration.sd`): twenty answers move a difficulty a little, five hundred decide it. Population
 * mean and sd are estimated; the metric is held by the calibrated items, and by the expert priors where there are
 * none, so an able sample does not make items easy.
 *
 * Where the bank's scales are correlated, a person's answers on the other scales count in each scale's population
 * (see {@link CollateralEvidence}), in rounds until difficulties stand still: the adaptive test chose items by all
 * answers, and a scale by itself would shrink. Standard errors are those of each scale given the others.
 *
 * What the data cannot tell: an error common to all level-anchored difficulties of a scale. It stays with the
 * cuts (`calibration.sharedSd`) until a panel sets them.
 * @throws PositioningError `lab/unknown-item` for an item not in the bank, and those of `calibrate`.
 */
export function calibrateBank(
  bank: Bank,
  data: ResponseMatrix,
  options: BankCalibrationOptions = {},
): BankCalibration {
  const dontKnow = options.dontKnow ?? (data.scores.includes(DONT_KNOW_SCORE) ? 'propensity' : 'wrong');
  const parts = scaleParts(bank, data, options);
  const groups = (dontKnow === 'propensity' ? GUESSING_PROPENSITIES : ALWAYS_GUESSES).length;
  const related = parts.length > 1 && parts.some(({ factor }) => factor.loading > 0);
  const evidence = related ? new CollateralEvidence(parts.length, data.persons.length, groups) : undefined;
  const rounds = related ? (options.rounds ?? ROUNDS) : 1;
  let results: Calibration[] = [];
  for (let round = 1, change = Number.POSITIVE_INFINITY; round <= rounds; round++) {
    if (evidence) settle(evidence, parts, dontKnow);
    const last = round === rounds || change < SETTLED;
    change = 0;
    results = parts.map((part, index) => {
      const result = calibratePart(part, index, last, evidence, dontKnow, options);
      result.items.forEach(({ id, parameters, anchored }, n) => {
        const moved = location(parameters) - location(part.parameters[n] as ItemParameters);
        change = Math.max(change, Math.abs(moved));
        part.parameters[n] = parameters;
        // The next round starts where this one ended.
        if (!anchored) part.known[id] = { ...part.known[id], start: parameters };
      });
      const { mean, sd } = result.population;
      part.factor = { mean, sd, loading: part.factor.loading };
      return result;
    });
    if (last) break;
  }
  const scales = parts.map((part, index) => scaleResult(part, results[index] as Calibration, options));
  const blocked = scales.some(({ metric }) => metric.outcome === 'blocked');
  return { scales, outcome: blocked ? 'blocked' : 'ready' };
}

const ROUNDS = 6;

/** Change of a difficulty between rounds, in logits, after which the next round is the last. */
const SETTLED = 0.03;

/** One scale while its bank is being calibrated. */
interface ScalePart {
  readonly scale: string;
  readonly data: ResponseMatrix;
  /** Row of each of its persons in the whole data. */
  readonly rows: Int32Array;
  readonly before: readonly ItemParameters[];
  readonly known: Record<string, ItemOptions>;
  readonly parameters: ItemParameters[];
  readonly quadrature: Quadrature;
  factor: FactorScale;
}

function scaleParts(bank: Bank, data: ResponseMatrix, options: BankCalibrationOptions): ScalePart[] {
  const known = new Set(bank.items.map((item) => item.id));
  const counts = answerCounts(data);
  const answered = new Set<string>();
  data.items.forEach((id, position) => {
    if (!known.has(id)) throw new PositioningError('lab/unknown-item', { item: id, bank: bank.id });
    if ((counts[position] as number) > 0) answered.add(id);
  });
  if (answered.size === 0) throw new PositioningError('lab/no-answers', { bank: bank.id });
  const rowOf = new Map(data.persons.map((person, row) => [person, row]));
  const { mean, sd, correlation = 0 } = bank.prior;
  return bank.scales.flatMap(({ id: scale, loading }): ScalePart[] => {
    const items = bank.items.filter((item) => item.scale === scale && answered.has(item.id));
    if (items.length === 0) return [];
    const ids = items.map((item) => item.id);
    const part = selectItems(data, ids);
    const priors = items.map((item) => expertItemOptions(bank, item, options.calibrated !== 'update'));
    const parameters = priors.map(({ anchor, start }, n) => {
      return anchor ?? start ?? anchoredParameters(bank, items[n] as Item);
    });
    return [
      {
        scale,
        data: part,
        rows: Int32Array.from(part.persons, (person) => rowOf.get(person) as number),
        before: [...parameters],
        known: Object.fromEntries(ids.map((id, n) => [id, priors[n] as ItemOptions])),
        parameters,
        quadrature: defaultQuadrature(mean, sd, 0),
        factor: { mean, sd, loading: loading ?? Math.sqrt(correlation) },
      },
    ];
  });
}

/** Brings populations and what each scale tells about the others up to date with the items. */
function settle(
  evidence: CollateralEvidence,
  parts: readonly ScalePart[],
  dontKnow: 'wrong' | 'propensity',
): void {
  const note = () => {
    for (const [index, { data, parameters, quadrature, factor, rows }] of parts.entries()) {
      const { problem, table } = scoringProblem(data, parameters, {
        quadrature,
        population: factor,
        dontKnow,
      });
      evidence.update(index, problem, table, rows, factor);
    }
  };
  note();
  for (const [index, factor] of evidence.populations(parts.map((part) => part.factor)).entries()) {
    (parts[index] as ScalePart).factor = factor;
  }
  // What a scale tells of the common factor depends on the populations just found.
  note();
}

function calibratePart(
  { scale, data, rows, known, factor, quadrature }: ScalePart,
  index: number,
  last: boolean,
  evidence: CollateralEvidence | undefined,
  dontKnow: 'wrong' | 'propensity',
  { onProgress }: BankCalibrationOptions,
): Calibration {
  const { theta } = latentNodes(quadrature, false);
  return calibrate(data, {
    items: known,
    population: { mean: 'free', sd: 'free' },
    populationStart: factor,
    quadrature,
    dontKnow,
    ...(evidence ? { evidence: evidence.about(index, theta, rows, factor) } : {}),
    ...(last ? {} : { standardErrors: 'none', tolerance: 1e-3 }),
    ...(onProgress ? { onProgress: (progress: EstimationProgress) => onProgress(scale, progress) } : {}),
  });
}

function scaleResult(
  { scale, before, factor }: ScalePart,
  calibration: Calibration,
  { minimumAnswers = 30 }: BankCalibrationOptions,
): ScaleCalibration {
  const items = calibration.items.map((item, n): UpdatedItem => {
    const old = before[n] as ItemParameters;
    return { ...item, before: old, change: location(item.parameters) - location(old) };
  });
  const pairs = items
    .filter(({ anchored, answers }) => !anchored && answers >= minimumAnswers)
    .map((item): DifficultyPair => {
      return { id: item.id, old: location(item.before), new: location(item.parameters) };
    });
  return { scale, items, calibration, loading: factor.loading, metric: metricCheck(pairs) };
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
