import { PositioningError } from '../../errors.js';
import { categoryCount, type ItemParameters } from '../../irt/parameters.js';
import { responseModel } from '../../irt/response-model.js';
import { populationCurve } from '../calibration/population-curve.js';
import { defaultQuadrature, latentNodes, type Quadrature } from '../calibration/quadrature.js';
import type { ResponseMatrix } from '../calibration/response-matrix.js';
import { chiSquareTail } from './chi-square.js';
import { scoreColumns, totals } from './score-rows.js';

/** Fit of one item by summed scores. */
export interface SummedScoreFit {
  readonly id: string;
  /** Score groups merged until every expected count is at least `smallestExpected`. */
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** Without merging; expected counts may be tiny, so it has no p value. */
  readonly uncollapsed: number;
  /** Model probability of each score (category 1.. of the item) given each total score from 1 to maximum − 1. */
  readonly expected: readonly (readonly number[])[];
}

/** How the fit is computed. */
export interface SummedScoreOptions {
  readonly population?: { readonly mean: number; readonly sd: number };
  /** Default: mean ± 6 sd, 61 points. */
  readonly quadrature?: Quadrature;
  /** Default 1. */
  readonly smallestExpected?: number;
  /**
   * Estimated parameters per item, taken off the degrees of freedom. Default: 2 for 1PL (the free variance counts
   * as the slope) and 2PL, 3 for 3PL, 4 for 4PL, one more than the difficulties for graded models.
   */
  readonly parameterCounts?: readonly number[];
}

/**
 * S-X² (Orlando & Thissen 2000; for more than two categories Kang & Chen 2008): observed against expected scores of an
 * item among persons with the same total score. Complete data only.
 * @param parameters one set per item of the data
 * @throws PositioningError `lab/needs-complete-data`, `lab/invalid-option`.
 */
export function summedScoreFit(
  data: ResponseMatrix,
  parameters: readonly ItemParameters[],
  options: SummedScoreOptions = {},
): SummedScoreFit[] {
  if (parameters.length !== data.items.length) {
    throw new PositioningError('lab/invalid-option', {
      parameters: parameters.length,
      items: data.items.length,
    });
  }
  const columns = scoreColumns(data);
  const total = totals(columns);
  const { mean, sd } = options.population ?? { mean: 0, sd: 1 };
  const { theta } = latentNodes(options.quadrature ?? defaultQuadrature(mean, sd, 0), false);
  const weights = new Float64Array(theta.length);
  const parameterVector = Float64Array.of(mean, 2 * Math.log(sd));
  populationCurve({ theta, propensity: theta }).logProbabilities(parameterVector, 0, weights, 0);
  const probabilities = parameters.map((item) => categoryProbabilities(item, theta));
  const everything = scoreDistribution(probabilities, theta.length);
  const highest = everything.length - 1;
  return data.items.map((id, item): SummedScoreFit => {
    const own = probabilities[item] as Float64Array[];
    const others = scoreDistribution(
      probabilities.filter((_, other) => other !== item),
      theta.length,
    );
    const observed: number[][] = Array.from({ length: highest + 1 }, () => own.map(() => 0));
    (columns[item] as Float64Array).forEach((score, person) => {
      const row = observed[total[person] as number];
      if (row) row[score] = (row[score] ?? 0) + 1;
    });
    const shares = Array.from({ length: highest + 1 }, (_, r) =>
      own.map((probability, k) => {
        let joint = 0;
        let all = 0;
        for (let n = 0; n < theta.length; n++) {
          const weight = Math.exp(weights[n] as number);
          joint += weight * (probability[n] as number) * (others[r - k]?.[n] ?? 0);
          all += weight * (everything[r]?.[n] as number);
        }
        return joint / all;
      }),
    );
    const cells: Cell[][] = [];
    for (let r = 1; r < highest; r++) {
      const counts = observed[r] as number[];
      const persons = counts.reduce((sum, count) => sum + count, 0);
      if (persons === 0) continue;
      const row = counts.map((count, k) => ({
        observed: count,
        expected: persons * (shares[r]?.[k] as number),
      }));
      // Scores that cannot occur with this total are no cells.
      cells.push(row.filter((_, k) => r - k >= 0 && r - k < others.length));
    }
    const merged = mergeCells(cells, options.smallestExpected ?? 1);
    const statistic = pearson(merged);
    const parameterCount =
      options.parameterCounts?.[item] ?? defaultCount(parameters[item] as ItemParameters);
    const df = merged.reduce((sum, row) => sum + row.length - 1, 0) - parameterCount;
    return {
      id,
      statistic,
      df,
      p: chiSquareTail(statistic, df),
      uncollapsed: pearson(cells),
      expected: shares.slice(1, highest).map((row) => row.slice(1)),
    };
  });
}

interface Cell {
  observed: number;
  expected: number;
}

function defaultCount(parameters: ItemParameters): number {
  switch (parameters.model) {
    case '3PL':
      return 3;
    case '4PL':
      return 4;
    default:
      return categoryCount(parameters);
  }
}

function categoryProbabilities(parameters: ItemParameters, theta: Float64Array): Float64Array[] {
  const model = responseModel(parameters);
  return Array.from({ length: model.categories }, (_, k) =>
    theta.map((ability) => Math.exp(model.logProbability(k, ability))),
  );
}

/** Probability of each total score at each node: element r is one row over nodes (Lord & Wingersky 1984). */
function scoreDistribution(items: readonly (readonly Float64Array[])[], nodes: number): Float64Array[] {
  let rows: Float64Array[] = [new Float64Array(nodes).fill(1)];
  for (const categories of items) {
    const next = Array.from({ length: rows.length + categories.length - 1 }, () => new Float64Array(nodes));
    rows.forEach((row, r) => {
      categories.forEach((probability, k) => {
        const target = next[r + k] as Float64Array;
        for (let n = 0; n < nodes; n++) {
          target[n] = (target[n] as number) + (row[n] as number) * (probability[n] as number);
        }
      });
    });
    rows = next;
  }
  return rows;
}

/**
 * Merges sparse cells. Right or wrong: from the lowest score group up, a group with a sparse cell joins the next
 * one; what is left at the top joins the one below. Graded: first neighbouring scores within a group.
 */
function mergeCells(cells: readonly (readonly Cell[])[], smallest: number): Cell[][] {
  const graded = cells.some((row) => row.length > 2);
  const copy = cells.map((row) => row.map((cell) => ({ ...cell })));
  if (graded) return copy.map((row) => mergeRow(row, smallest)).filter((row) => row.length > 1);
  const rows: Cell[][] = [];
  let open: Cell[] | undefined;
  for (const row of copy) {
    open = open ? joined(open, row) : row;
    if (open.every(({ expected }) => expected >= smallest)) {
      rows.push(open);
      open = undefined;
    }
  }
  const last = rows.pop();
  if (open) rows.push(last ? joined(last, open) : open);
  else if (last) rows.push(last);
  return rows;
}

function joined(one: readonly Cell[], other: readonly Cell[]): Cell[] {
  return one.map((cell, k) => ({
    observed: cell.observed + (other[k]?.observed ?? 0),
    expected: cell.expected + (other[k]?.expected ?? 0),
  }));
}

function mergeRow(row: readonly Cell[], smallest: number): Cell[] {
  const cells: Cell[] = [];
  let open: Cell | undefined;
  for (const cell of row) {
    open = open
      ? { observed: open.observed + cell.observed, expected: open.expected + cell.expected }
      : { ...cell };
    if (open.expected >= smallest) {
      cells.push(open);
      open = undefined;
    }
  }
  const last = cells[cells.length - 1];
  if (open && last) {
    last.observed += open.observed;
    last.expected += open.expected;
  } else if (open) cells.push(open);
  return cells;
}

function pearson(cells: readonly (readonly Cell[])[]): number {
  let sum = 0;
  for (const row of cells) {
    for (const { observed, expected } of row) if (expected > 0) sum += (observed - expected) ** 2 / expected;
  }
  return sum;
}
