import type { ResponseMatrix } from '../calibration/response-matrix.js';
import { chiSquareTail } from '../item-statistics/chi-square.js';
import { dichotomousColumns } from './dichotomous-columns.js';
import { type LogisticRegression, logisticRegression } from './logistic-regression.js';
import { matchingTotal } from './mantel-haenszel.js';
import { checkGroups, type Groups, SMALLEST_GROUP } from './matching-strata.js';

/** Comparison of two nested models. */
export interface LogisticTest {
  /** Likelihood ratio chi-square. */
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  /** Gain in Nagelkerke's (1991) R²: below 0.035 negligible, below 0.07 moderate (Jodoin & Gierl 2001). */
  readonly r2Change: number;
}

/** Differential functioning of one item by logistic regression. */
export interface LogisticDifItem {
  readonly id: string;
  /** Group and interaction together: any difference. */
  readonly both: LogisticTest;
  /** Group alone: the same difference at every ability. */
  readonly uniform: LogisticTest;
  /** Interaction beyond the group: a difference that changes with ability. */
  readonly nonuniform: LogisticTest;
  /** Intercept, score. */
  readonly matchingModel: LogisticRegression;
  /** Intercept, score, group. */
  readonly groupModel: LogisticRegression;
  /** Intercept, score, group, score × group. */
  readonly interactionModel: LogisticRegression;
}

/** How differential functioning is looked for. */
export interface LogisticDifOptions {
  /** Matching values, one per person. Default: total score, the item included. */
  readonly matching?: readonly number[];
  /** Smallest group allowed; default 100. */
  readonly smallestGroup?: number;
}

/**
 * Differential item functioning by logistic regression (Swaminathan & Rogers 1990). Items scored right or wrong.
 * Tests are NaN where a regression has no maximum (the score tells right from wrong without error).
 * @throws PositioningError as `mantelHaenszel`.
 */
export function logisticDif(
  data: ResponseMatrix,
  groups: Groups,
  options: LogisticDifOptions = {},
): LogisticDifItem[] {
  checkGroups(groups, data.persons.length, options.smallestGroup ?? SMALLEST_GROUP);
  const columns = dichotomousColumns(data, options.matching);
  return columns.map((column, item): LogisticDifItem => {
    const matching = options.matching ?? matchingTotal(columns, item, new Set());
    const persons = Array.from(column.keys()).filter((person) => !Number.isNaN(column[person] as number));
    const outcomes = persons.map((person) => column[person] as number);
    const regress = (terms: number) =>
      logisticRegression(
        persons.map((person) => {
          const score = matching[person] as number;
          const group = groups[person] as number;
          return [1, score, group, score * group].slice(0, terms);
        }),
        outcomes,
      );
    const empty = regress(1);
    const matchingModel = regress(2);
    const groupModel = regress(3);
    const interactionModel = regress(4);
    const test = (small: LogisticRegression, large: LogisticRegression): LogisticTest => {
      const exists = small.converged && large.converged;
      const chiSquare = exists ? small.deviance - large.deviance : Number.NaN;
      const df = large.coefficients.length - small.coefficients.length;
      const r2 = (model: LogisticRegression) => nagelkerke(model.deviance, empty.deviance, persons.length);
      return {
        chiSquare,
        df,
        p: chiSquareTail(chiSquare, df),
        r2Change: exists ? r2(large) - r2(small) : Number.NaN,
      };
    };
    return {
      id: data.items[item] as string,
      both: test(matchingModel, interactionModel),
      uniform: test(matchingModel, groupModel),
      nonuniform: test(groupModel, interactionModel),
      matchingModel,
      groupModel,
      interactionModel,
    };
  });
}

function nagelkerke(deviance: number, empty: number, n: number): number {
  return -Math.expm1((deviance - empty) / n) / -Math.expm1(-empty / n);
}
