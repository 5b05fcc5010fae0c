import type { Bank, Item } from '../../banks/bank.js';
import { maximumScore, scaleCuts } from '../../banks/effective-parameters.js';
import { calibrateBank, type ScaleCalibration } from '../calibration/calibrate-bank.js';
import type { EstimationProgress } from '../calibration/maximise-marginal.js';
import { isComplete, type ResponseMatrix, selectItems } from '../calibration/response-matrix.js';
import { rudnerQuality } from '../classification/classification-quality.js';
import { empiricalReliability } from '../classification/empirical-reliability.js';
import type { AnswerDetails } from './answer-details.js';
import { type ClassicalStatistics, classicalStatistics } from './classical-statistics.js';
import { type AnswerTimes, answerTimes, type ItemUsage, itemUsage } from './item-usage.js';
import { localDependence, type ResidualCorrelation } from './local-dependence.js';
import { type OptionAnalysis, type OptionChoice, optionAnalysis } from './option-analysis.js';
import { type SummedScoreFit, summedScoreFit } from './summed-score-fit.js';

/** One item at work. */
export interface ItemFigures extends ItemUsage {
  readonly area: string;
  /** Mean score over the highest one, 0 to 1; "I don't know" counts 0. */
  readonly success: number;
  readonly infit: number;
  readonly outfit: number;
  /** Absent where no time was given. */
  readonly times?: AnswerTimes;
}

/** One area at work. */
export interface AreaFigures {
  readonly id: string;
  readonly title: Bank['scales'][number]['title'];
  readonly persons: number;
  /** Of the ability estimates. */
  readonly reliability: number;
  /** Expected accuracy and consistency of levels read off ability estimates (Rudner 2005; Wyse & Hao 2012). */
  readonly accuracy: number;
  readonly consistency: number;
  /** Pairs of items related beyond ability, the most related first. */
  readonly dependence: readonly ResidualCorrelation[];
  /** Only where everyone was given every item of the area. */
  readonly classical?: ClassicalStatistics;
  readonly summedScoreFit?: readonly SummedScoreFit[];
}

/** How the items of a bank work. */
export interface ItemReport {
  readonly bank: Pick<Bank, 'id' | 'version' | 'title' | 'defaultLanguage'>;
  readonly persons: number;
  readonly answers: number;
  /** Items with answers, in the bank's order. */
  readonly items: readonly ItemFigures[];
  readonly areas: readonly AreaFigures[];
  /** Items with one choice, where the answers say which option was taken. */
  readonly options: readonly OptionAnalysis[];
}

/** Adjusted Q3 above which two items are named; and standard errors of a correlation, for pairs few people had. */
const DEPENDENT = { size: 0.2, errors: 3 } as const;

/**
 * Item statistics at parameters estimated from the same answers, so that an author's wrong guess of a level is no
 * misfit.
 * @throws PositioningError as `calibrateBank`.
 */
export function itemReport(
  bank: Bank,
  data: ResponseMatrix,
  { choices, times }: AnswerDetails,
  onProgress: (progress: EstimationProgress) => void = () => undefined,
): ItemReport {
  const { scales, persons, answers } = calibrateBank(bank, data, { onProgress });
  const byId = new Map(bank.items.map((item) => [item.id, item]));
  const usage = new Map(itemUsage(data).map((used) => [used.id, used]));
  const seconds = new Map(answerTimes(times).map((time) => [time.id, time]));
  const rowOf = new Map(data.persons.map((person, row) => [person, row]));
  const items = scales.flatMap(({ scale, items: found }) =>
    found.map(({ id, infit, outfit }): ItemFigures => {
      const used = usage.get(id) as ItemUsage;
      const most = maximumScore(byId.get(id) as Item);
      const taken = seconds.get(id);
      return {
        ...used,
        area: scale,
        success: used.scoreShares.reduce((sum, share, score) => sum + share * score, 0) / most,
        infit,
        outfit,
        ...(taken ? { times: taken } : {}),
      };
    }),
  );
  const { id, version, title, defaultLanguage } = bank;
  return {
    bank: { id, version, title, defaultLanguage },
    persons,
    answers,
    items,
    areas: scales.map((scale) => areaFigures(bank, scale, data, rowOf)),
    options: scales.flatMap((scale) => scaleOptions(scale, choices, byId)),
  };
}

function areaFigures(
  bank: Bank,
  { scale, items, abilities, errors, persons, population }: ScaleCalibration,
  data: ResponseMatrix,
  rowOf: ReadonlyMap<string, number>,
): AreaFigures {
  const part = selectItems(
    data,
    items.map(({ id }) => id),
  );
  const estimates = part.persons.map((person) => {
    const row = rowOf.get(person) as number;
    return { theta: abilities[row] as number, standardError: errors[row] as number };
  });
  const parameters = items.map((item) => item.parameters);
  const quality = rudnerQuality(estimates, scaleCuts(bank, scale));
  const complete = isComplete(part) && part.items.length > 1;
  return {
    id: scale,
    title: bank.scales.find(({ id }) => id === scale)?.title ?? scale,
    persons,
    reliability: empiricalReliability(estimates),
    accuracy: quality.accuracy,
    consistency: quality.consistency,
    dependence: localDependence(
      part,
      parameters,
      estimates.map(({ theta }) => theta),
    ).filter(
      ({ adjusted, persons: both }) =>
        adjusted > Math.max(DEPENDENT.size, DEPENDENT.errors / Math.sqrt(both - 3)),
    ),
    ...(complete
      ? {
          classical: classicalStatistics(part),
          summedScoreFit: summedScoreFit(part, parameters, { population }),
        }
      : {}),
  };
}

function scaleOptions(
  { scale, abilities }: ScaleCalibration,
  choices: AnswerDetails['choices'],
  items: ReadonlyMap<string, Item>,
): OptionAnalysis[] {
  const definitions = Object.fromEntries(
    [...items.values()].flatMap((item) =>
      item.scale === scale && (item.type === 'single-choice' || item.type === 'gap-choice')
        ? [[item.id, item.options.map((option) => ({ id: option.id, key: option.key === true }))]]
        : [],
    ),
  );
  function* made(): Generator<OptionChoice> {
    for (const { person, item, option } of choices) {
      if (item in definitions) yield { item, option, ability: abilities[person] as number };
    }
  }
  return optionAnalysis(made(), definitions).filter(({ answers }) => answers > 0);
}
