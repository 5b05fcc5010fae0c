import type { Bank, Item } from '../../banks/bank.js';
import { isCalibrated } from '../../banks/effective-parameters.js';
import type { ItemParameters } from '../../irt/parameters.js';
import {
  type BankCalibration,
  calibrateBank,
  location,
  type ScaleCalibration,
  type UpdatedItem,
} from './calibrate-bank.js';
import type { ParameterErrors } from './calibrated-item.js';
import { connectedGroups, itemCounts } from './design-checks.js';
import { type DatedDifficulty, type DriftCheck, driftCheck } from './drift-check.js';
import { type ItemState, itemState, type StateReason } from './item-state.js';
import type { FactorScale } from './joint-posterior.js';
import type { MetricCheck } from './metric-check.js';
import { type PilotPlan, pilotPlan } from './pilot-plan.js';
import { type Rescored, rescoreLevels } from './rescore-levels.js';
import { type ResponseMatrix, selectItems } from './response-matrix.js';

/** One item in a calibration report. */
export interface ReportedItem {
  readonly id: string;
  readonly area: string;
  readonly revision: number;
  readonly answers: number;
  /** Answers of earlier calibrations that came in through the prior; 0 unless calibrated items are updated. */
  readonly earlierAnswers: number;
  /** Held fixed: it carries the metric. */
  readonly anchored: boolean;
  readonly before: ItemParameters;
  readonly after: ItemParameters;
  readonly standardErrors?: ParameterErrors;
  /** Difficulty after minus before, in logits. */
  readonly change: number;
  readonly infit: number;
  readonly stateBefore: ItemState;
  readonly state: ItemState;
  readonly reasons: readonly StateReason[];
}

/** One area in a calibration report. */
export interface ReportedArea {
  readonly id: string;
  readonly title: Bank['scales'][number]['title'];
  readonly persons: number;
  readonly answers: number;
  readonly items: number;
  readonly population: FactorScale;
  readonly populationErrors?: { readonly mean: number; readonly sd: number };
  readonly metric: MetricCheck;
}

/** What a calibration found and what it would change. */
export interface CalibrationReport {
  readonly bank: Pick<Bank, 'id' | 'version' | 'title' | 'defaultLanguage'>;
  readonly persons: number;
  readonly answers: number;
  readonly dontKnow: BankCalibration['dontKnow'];
  readonly converged: boolean;
  readonly cycles: number;
  readonly logLikelihood: number;
  readonly outcome: BankCalibration['outcome'];
  readonly areas: readonly ReportedArea[];
  /** Items with answers, in the bank's order. */
  readonly items: readonly ReportedItem[];
  /** Items everyone scored alike, from thirty answers on: all that is known of them is the author's level. */
  readonly constant: readonly string[];
  /** Groups of items of one area that share no person with the others: only the author's levels connect them. */
  readonly separate: readonly { readonly area: string; readonly items: readonly string[] }[];
  /** Calibrated items against these answers alone; absent with fewer than five of them. */
  readonly drift?: DriftCheck;
  /** What the items that are not calibrated yet still need. */
  readonly pilot: PilotPlan;
  /** Whose level would change; see {@link rescoreLevels}. */
  readonly levels: Rescored;
}

/** How a report is made. */
export interface CalibrationReportOptions {
  readonly calibrated?: 'anchor' | 'update';
  /** Answers a pilot item is to get; default 200. */
  readonly quota?: number;
  /** Day written with the parameters, YYYY-MM-DD. */
  readonly on: string;
  readonly onProgress?: (phase: 'calibrate' | 'drift' | 'levels', done: number) => void;
}

/** Calibrated items it takes to say that one of them moved. */
const ITEMS_FOR_DRIFT = 5;

/** Answers from which an item scored alike by everyone is remarked on. */
const ANSWERS_FOR_CONSTANT = 30;

/** Answers an item needs before its drift is looked at. */
const ANSWERS_FOR_DRIFT = 50;

/**
 * Calibrates a bank and says what the result rests on, which items are measured by it, which are flagged and why, what
 * the others still need, and whose level would change.
 * @returns the report, and the bank as it would be written
 * @throws PositioningError as {@link calibrateBank}.
 */
export function calibrationReport(
  bank: Bank,
  data: ResponseMatrix,
  options: CalibrationReportOptions,
): { readonly report: CalibrationReport; readonly bank: Bank } {
  const { calibrated, onProgress } = options;
  const calibration = calibrateBank(bank, data, {
    ...(calibrated ? { calibrated } : {}),
    onProgress: ({ cycle }) => onProgress?.('calibrate', cycle),
  });
  const drift = calibrated === 'update' ? undefined : driftOf(bank, data, onProgress);
  const drifted = new Set(drift?.items.flatMap((item) => (item.drifted ? [item.id] : [])));
  const byId = new Map(bank.items.map((item) => [item.id, item]));
  const items = calibration.scales.flatMap((scale) =>
    scale.items.map((item) => reportedItem(byId.get(item.id) as Item, item, drifted.has(item.id))),
  );
  const result = writtenBank(bank, items, options.on);
  const waiting = items.filter(({ state }) => state === 'pilot' || state === 'expert-estimated');
  const pilot = pilotPlan(
    waiting.map(({ id, answers, standardErrors }) => ({
      id,
      answers,
      ...(standardErrors ? { standardError: largest(standardErrors.b) as number } : {}),
    })),
    {
      // Scored items are measured in every sitting, not only the few on trial.
      perSitting: Math.max(1, calibration.answers / calibration.persons),
      ...(options.quota === undefined ? {} : { quota: options.quota }),
    },
  );
  const levels = rescoreLevels(bank, result, data, (done) => onProgress?.('levels', done));
  const { id, version, title, defaultLanguage } = bank;
  const { persons, answers, dontKnow, converged, cycles, logLikelihood, outcome } = calibration;
  return {
    report: {
      bank: { id, version, title, defaultLanguage },
      persons,
      answers,
      dontKnow,
      converged,
      cycles,
      logLikelihood,
      outcome,
      areas: calibration.scales.map((scale) => reportedArea(bank, scale)),
      items,
      constant: constantItems(data),
      separate: calibration.scales.flatMap((scale) => separateItems(scale, data)),
      ...(drift ? { drift } : {}),
      pilot,
      levels,
    },
    bank: result,
  };
}

function constantItems(data: ResponseMatrix): string[] {
  return itemCounts(data).flatMap(({ answers, byScore }, item) => {
    const alike = byScore.filter((count) => count > 0).length === 1;
    return alike && answers >= ANSWERS_FOR_CONSTANT ? [data.items[item] as string] : [];
  });
}

function separateItems(
  { scale, items }: ScaleCalibration,
  data: ResponseMatrix,
): { readonly area: string; readonly items: readonly string[] }[] {
  const groups = connectedGroups(
    selectItems(
      data,
      items.map(({ id }) => id),
    ),
  );
  const [, ...others] = groups.sort((one, other) => other.length - one.length);
  return others.map((group) => ({ area: scale, items: group }));
}

/** The state an item of a bank is in. */
function presentState(item: Item): ItemState {
  return item.status ?? (isCalibrated(item) ? 'calibrated' : 'expert-estimated');
}

function reportedArea(bank: Bank, scale: ScaleCalibration): ReportedArea {
  const { persons, answers, items, population, populationErrors, metric } = scale;
  return {
    id: scale.scale,
    title: bank.scales.find(({ id }) => id === scale.scale)?.title ?? scale.scale,
    persons,
    answers,
    items: items.length,
    population,
    ...(populationErrors ? { populationErrors } : {}),
    metric,
  };
}

function reportedItem(item: Item, found: UpdatedItem, drifted: boolean): ReportedItem {
  const { id, answers, anchored, before, parameters, change, standardErrors, problems, infit } = found;
  const stateBefore = presentState(item);
  const known = anchored ? item.irt : undefined;
  const earlierAnswers = !anchored && isCalibrated(item) ? (item.irt?.n ?? 0) : 0;
  const error = largest(known ? known.se?.b : standardErrors?.b);
  const decision = itemState(
    stateBefore,
    {
      // An anchor rests on the answers it was calibrated from.
      answers: known ? (known.n ?? answers) : answers + earlierAnswers,
      ...(error === undefined ? {} : { standardError: error }),
      problems,
      infit,
      drifted,
    },
    item.status === 'pilot',
  );
  // An anchor written without its standard error was somebody's decision: only evidence against it counts.
  const kept = anchored && decision.state !== 'flagged';
  return {
    id,
    area: item.scale,
    revision: item.revision,
    answers,
    earlierAnswers,
    anchored,
    before,
    after: parameters,
    ...(standardErrors ? { standardErrors } : {}),
    change,
    infit,
    stateBefore,
    state: kept ? stateBefore : decision.state,
    reasons: kept ? ['evidence-suffices'] : decision.reasons,
  };
}

/** The calibrated items estimated anew, each against what the bank says of it. */
function driftOf(
  bank: Bank,
  data: ResponseMatrix,
  onProgress: CalibrationReportOptions['onProgress'],
): DriftCheck | undefined {
  const known = bank.items.filter((item) => isCalibrated(item) && data.items.includes(item.id));
  if (known.length < ITEMS_FOR_DRIFT) return undefined;
  const fresh = calibrateBank(bank, data, {
    calibrated: 'free',
    onProgress: ({ cycle }) => onProgress?.('drift', cycle),
  });
  const later = fresh.scales.flatMap(({ items }) =>
    items.flatMap(({ id, answers, parameters, standardErrors }): DatedDifficulty[] => {
      if (answers < ANSWERS_FOR_DRIFT || !standardErrors) return [];
      return [{ id, b: location(parameters), standardError: largest(standardErrors.b) as number }];
    }),
  );
  const found = new Map(fresh.scales.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));
  const earlier = known.flatMap((item): DatedDifficulty[] => {
    const before = found.get(item.id)?.before;
    return before ? [{ id: item.id, b: location(before), standardError: largest(item.irt?.se?.b) ?? 0 }] : [];
  });
  const check = driftCheck(earlier, later);
  return check.items.length < ITEMS_FOR_DRIFT ? undefined : check;
}

/** The bank with the parameters and states a report gives its items. */
function writtenBank(bank: Bank, items: readonly ReportedItem[], on: string): Bank {
  const reported = new Map(items.map((item) => [item.id, item]));
  return {
    ...bank,
    items: bank.items.map((item): Item => {
      const found = reported.get(item.id);
      if (!found) return item;
      const status = found.state === found.stateBefore ? {} : { status: found.state };
      if (found.state !== 'calibrated' || found.anchored) return { ...item, ...status };
      return { ...item, ...status, irt: itemCalibration(found, on) };
    }),
  };
}

/** An item's parameters as the bank's files hold them, rounded to thousandths. */
function itemCalibration(
  { after, standardErrors, answers, earlierAnswers, revision }: ReportedItem,
  on: string,
): NonNullable<Item['irt']> {
  const { model } = after;
  if (model !== '2PL' && model !== '3PL' && model !== 'GPCM' && model !== 'GRM') {
    throw new RangeError(`No calibration is written for the model ${model}`);
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const rounded = (value: number | readonly number[]) =>
    typeof value === 'number' ? round(value) : (value.map(round) as [number, ...number[]]);
  const { a, b, c } = standardErrors ?? {};
  return {
    model,
    a: round(after.a ?? 1),
    b: rounded(after.b),
    ...('c' in after && after.c !== undefined ? { c: round(after.c) } : {}),
    se: {
      ...(a === undefined ? {} : { a: round(a) }),
      ...(b === undefined ? {} : { b: rounded(b) }),
      ...(c === undefined ? {} : { c: round(c) }),
    },
    n: answers + earlierAnswers,
    on,
    revision,
  };
}

function largest(value: number | readonly number[] | undefined): number | undefined {
  if (value === undefined || typeof value === 'number') return value;
  return Math.max(...value);
}
