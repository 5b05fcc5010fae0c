import { normalQuantile } from '../../irt/normal.js';
import type { ResponseMatrix } from '../calibration/response-matrix.js';
import { chiSquareTail } from '../item-statistics/chi-square.js';
import { dichotomousColumns } from './dichotomous-columns.js';
import { checkGroups, type Groups, SMALLEST_GROUP, type Stratum, strataOf } from './matching-strata.js';

/** A negligible, B moderate, C large difference (Zieky 1993). */
export type EtsClass = 'A' | 'B' | 'C';

/** Whether an item is harder for one group than for people of the other group with the same ability. */
export interface MantelHaenszelItem {
  readonly id: string;
  /** Chi-square with 1 degree of freedom. */
  readonly chiSquare: number;
  readonly p: number;
  /** Common odds ratio, reference against focal; above 1 the item favours the reference group. */
  readonly oddsRatio: number;
  /** Δ = −2.35 ln(odds ratio); negative: harder for the focal group (Holland & Thayer 1988). */
  readonly delta: number;
  readonly standardErrorDelta: number;
  /** Variance of ln(odds ratio) (Phillips & Holland 1987). */
  readonly varianceLogOdds: number;
  readonly etsClass: EtsClass;
  /** Difference of the shares right, focal minus reference, weighted by the focal group (Dorans & Kulick 1986). */
  readonly standardisedDifference: number;
}

/** How differential functioning is looked for. */
export interface MantelHaenszelOptions {
  /** Matching values, one per person (for example ability classes of an adaptive test). Default: total score. */
  readonly matching?: readonly number[];
  /** Take flagged items out of the total score and repeat. Only with the total score. Default true. */
  readonly purify?: boolean;
  /** Most rounds of purification; default 10. */
  readonly maxRounds?: number;
  /** Yates' correction by 0.5; default true. */
  readonly continuityCorrection?: boolean;
  /** Items are flagged below this p; default 0.05. */
  readonly significance?: number;
  /** Smallest group allowed; default 100. */
  readonly smallestGroup?: number;
}

/** Results for every item. */
export interface MantelHaenszelResult {
  readonly items: readonly MantelHaenszelItem[];
  /** Flagged items, at first and after each round of purification. */
  readonly flagged: readonly (readonly string[])[];
  readonly converged: boolean;
  readonly groups: { readonly reference: number; readonly focal: number };
}

/**
 * Differential item functioning by Mantel & Haenszel (1959; Holland & Thayer 1988), matched on the total score,
 * the studied item always included, purified by leaving out flagged items. Items scored right or wrong.
 * @throws PositioningError `lab/group-too-small`, `lab/needs-complete-data` (without `matching`),
 *   `lab/invalid-score` (a score above 1), `lab/invalid-option`.
 */
export function mantelHaenszel(
  data: ResponseMatrix,
  groups: Groups,
  options: MantelHaenszelOptions = {},
): MantelHaenszelResult {
  checkGroups(groups, data.persons.length, options.smallestGroup ?? SMALLEST_GROUP);
  const columns = dichotomousColumns(data, options.matching);
  const significance = options.significance ?? 0.05;
  const round = (left: ReadonlySet<number>) =>
    columns.map((column, item) => {
      const matching = options.matching ?? matchingTotal(columns, item, left);
      const strata = strataOf(column, groups, matching);
      return mantelHaenszelItem(data.items[item] as string, strata, options.continuityCorrection ?? true);
    });
  const flagsOf = (items: readonly MantelHaenszelItem[]) =>
    items.flatMap(({ p }, item) => (p < significance ? [item] : []));
  let items = round(new Set());
  const history = [flagsOf(items)];
  const purify = (options.purify ?? true) && options.matching === undefined;
  let converged = !purify || history[0]?.length === 0;
  for (let step = 0; step < (options.maxRounds ?? 10) && !converged; step++) {
    const before = history[history.length - 1] as number[];
    items = round(new Set(before));
    const after = flagsOf(items);
    history.push(after);
    converged = after.join() === before.join();
  }
  const focal = groups.filter((group) => group === 1).length;
  return {
    items,
    flagged: history.map((flags) => flags.map((item) => data.items[item] as string)),
    converged,
    groups: { reference: groups.length - focal, focal },
  };
}

/** Total score without the items left out, the studied one always counted. */
export function matchingTotal(
  columns: readonly Float64Array[],
  studied: number,
  left: ReadonlySet<number>,
): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, item) => {
    if (item !== studied && left.has(item)) return;
    for (let person = 0; person < sums.length; person++) {
      sums[person] = (sums[person] as number) + (column[person] as number);
    }
  });
  return sums;
}

function mantelHaenszelItem(id: string, strata: readonly Stratum[], corrected: boolean): MantelHaenszelItem {
  let difference = 0;
  let variance = 0;
  let agree = 0;
  let disagree = 0;
  for (const { referenceRight: A, referenceWrong: B, focalRight: C, focalWrong: D } of strata) {
    const n = A + B + C + D;
    if (n < 2) continue;
    difference += A - ((A + B) * (A + C)) / n;
    variance += ((A + B) * (C + D) * (A + C) * (B + D)) / (n * n * (n - 1));
    agree += (A * D) / n;
    disagree += (B * C) / n;
  }
  const oddsRatio = agree / disagree;
  let spread = 0;
  let gap = 0;
  let focal = 0;
  for (const { referenceRight: A, referenceWrong: B, focalRight: C, focalWrong: D } of strata) {
    const n = A + B + C + D;
    spread += ((A * D + oddsRatio * B * C) * (A + D + oddsRatio * (B + C))) / (n * n);
    if (A + B === 0 || C + D === 0) continue;
    gap += (C + D) * (C / (C + D) - A / (A + B));
    focal += C + D;
  }
  const varianceLogOdds = spread / (2 * agree * agree);
  const chiSquare = (Math.abs(difference) - (corrected ? 0.5 : 0)) ** 2 / variance;
  const delta = -2.35 * Math.log(oddsRatio);
  const standardErrorDelta = 2.35 * Math.sqrt(varianceLogOdds);
  return {
    id,
    chiSquare,
    p: chiSquareTail(chiSquare, 1),
    oddsRatio,
    delta,
    standardErrorDelta,
    varianceLogOdds,
    etsClass: etsClass(delta, standardErrorDelta),
    standardisedDifference: gap / focal,
  };
}

const TWO_SIDED = normalQuantile(0.975);
const ONE_SIDED = normalQuantile(0.95);

/**
 * The ETS class: A when |Δ| < 1 or not different from 0 (5 %, two-sided); C when |Δ| ≥ 1.5 and above 1
 * (5 %, one-sided); else B.
 */
export function etsClass(delta: number, standardError: number): EtsClass {
  const size = Math.abs(delta);
  if (size < 1 || size / standardError < TWO_SIDED) return 'A';
  return size >= 1.5 && (size - 1) / standardError > ONE_SIDED ? 'C' : 'B';
}
