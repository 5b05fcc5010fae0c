import { binaryEntropy } from '../../irt/binary-entropy.js';
import { timesLog } from '../../irt/times-log.js';
import { byScale, OutcomeSums } from '../outcome-sums.js';
import { bestByBound } from './best-by-bound.js';
import type { Criterion } from './criterion.js';
import type { CriterionView } from './criterion-view.js';
import { type VectorBasis, vectorBasis } from './vector-basis.js';

/**
 * Mutual information between the answer and the level (Cover & Thomas 2006, §2.3; for classification
 * Weissman 2007), in nats: how much the answer is expected to say about which level the person is at. Over
 * several scales: Σ_t w_t I(answer; level_t). Computed as the entropy of the answer less what is expected of it once the
 * level is known, Σ_l P_l H(answer | level l).
 */
export const levelInformation: Criterion = {
  name: 'level-information',
  better: 'larger',
  evaluate(view, candidates, values) {
    const shared = factorBasis(view);
    for (const [scale, indices] of byScale(view, candidates)) {
      const targets = new Targets(view, scale, shared);
      for (let n = 0; n < indices.length; n++) {
        const index = indices[n] as number;
        values[index] = targets.information(candidates[index] as number);
      }
    }
  },
  best(view, candidates) {
    const shared = factorBasis(view);
    const bounds = new Float64Array(candidates.length);
    const targetsOf: Targets[] = [];
    for (const [scale, indices] of byScale(view, candidates)) {
      const targets = new Targets(view, scale, shared);
      targetsOf[scale] = targets;
      for (let n = 0; n < indices.length; n++) {
        const index = indices[n] as number;
        bounds[index] = targets.bound(candidates[index] as number);
      }
    }
    const { scaleOf } = view.tables.pool;
    const best = bestByBound(candidates, bounds, (index) => {
      const item = candidates[index] as number;
      return (targetsOf[scaleOf[item] as number] as Targets).information(item);
    });
    return candidates[best] as number;
  },
};

/** Levels less likely than this are left out: they hold less than 1e-7 nats. */
const UNLIKELY = 1e-9;

/** The levels of one scale: where its cuts' exceedances are found, and how likely each level is now. */
interface Target {
  readonly weight: number;
  /** Place of its first cut among the item's own vectors, or its first row among those of the basis. */
  readonly start: number;
  /** P_l for each level, and 1/P_l: 0 for levels left out. */
  readonly present: Float64Array;
  readonly inverse: Float64Array;
}

/**
 * The exceedances of every scale's cuts as functions of the common factor, written as combinations of a few: what an
 * answer on one scale says about the levels of all others goes through these.
 */
interface FactorBasis extends VectorBasis {
  /** Row of the first cut of each scale; −1 for scales without levels that count. */
  readonly rows: readonly number[];
}

function factorBasis(view: CriterionView): FactorBasis {
  const functions: Float64Array[] = [];
  const rows = Array.from({ length: view.scales }, (_, t) => {
    if (view.scales === 1 || !counts(view, t)) return -1;
    functions.push(...view.exceedanceGivenFactor(t));
    return functions.length - (view.cuts[t]?.length ?? 0);
  });
  const { from, to } = view.factorRange();
  return { ...vectorBasis(functions, from, to), rows };
}

function counts(view: CriterionView, target: number): boolean {
  return (view.weights[target] ?? 0) > 0 && (view.cuts[target]?.length ?? 0) > 0;
}

/** What an answer to an item of one scale says about the levels of all scales. */
class Targets {
  private readonly view: CriterionView;
  /** Of the mass, mass × own exceedances, and mass × what is expected of the basis of the factor. */
  private readonly outcomes: OutcomeSums;
  private readonly own: Target | undefined;
  private readonly others: readonly Target[];
  private readonly shared: FactorBasis;
  private readonly basisStart: number;
  /** For each category, P(answer), then P(answer, at or above the cut) for each cut of the target looked at. */
  private readonly above: Float64Array;
  private readonly places: number;
  /** Weight of the other scales; their weighted χ² as a quadratic form of the covariances with the basis. */
  private readonly otherWeight: number;
  private readonly spread: Float64Array;
  private readonly covariances: Float64Array;

  constructor(view: CriterionView, scale: number, shared: FactorBasis) {
    const { mass, from, to } = view.scale(scale);
    this.view = view;
    this.shared = shared;
    const own = counts(view, scale) ? view.exceedanceGiven(scale, scale) : [];
    const given = shared.basis.map((ofFactor) => view.givenScale(scale, ofFactor));
    this.basisStart = 1 + own.length;
    const vectors = [
      mass,
      ...[...own, ...given].map((values) => values.map((value, j) => value * (mass[j] as number))),
    ];
    this.outcomes = new OutcomeSums(view, vectors, from, to);
    const { totals, sums } = this.outcomes;
    this.places = 1 + Math.max(0, ...view.cuts.map((cuts) => cuts.length));
    this.above = new Float64Array((this.places * sums.length) / vectors.length);
    this.own = own.length > 0 ? this.target(scale, 1, [...totals.subarray(1, this.basisStart)]) : undefined;
    this.others = shared.rows.flatMap((row, t) => (row < 0 || t === scale ? [] : [this.otherTarget(t, row)]));
    this.otherWeight = this.others.reduce((sum, { weight }) => sum + weight, 0);
    this.covariances = new Float64Array(shared.basis.length);
    this.spread = this.otherSpread();
  }

  /** Σ_t w_t Σ_l e_l e_lᵀ / P_l over the other scales, e_l the level's combination of the basis. */
  private otherSpread(): Float64Array {
    const { coefficients, basis } = this.shared;
    const rank = basis.length;
    const spread = new Float64Array(rank * rank);
    const level = new Float64Array(rank);
    for (const { weight, start, inverse } of this.others) {
      for (let l = 0; l < inverse.length; l++) {
        for (let r = 0; r < rank; r++) {
          const from = l > 0 ? (coefficients[(start + l - 1) * rank + r] as number) : 0;
          const to = l + 1 < inverse.length ? (coefficients[(start + l) * rank + r] as number) : 0;
          level[r] = from - to;
        }
        const share = weight * (inverse[l] as number);
        for (let r = 0; r < rank; r++) {
          for (let q = 0; q <= r; q++) {
            const at = r * rank + q;
            spread[at] = (spread[at] as number) + share * (level[r] as number) * (level[q] as number);
          }
        }
      }
    }
    return spread;
  }

  private otherTarget(scale: number, start: number): Target {
    const { totals } = this.outcomes;
    const above = (this.view.cuts[scale] as readonly number[]).map((_, c) =>
      this.combined(start + c, totals, this.basisStart),
    );
    return this.target(scale, start, above);
  }

  /** A row of the basis' coefficients times sums over the basis. */
  private combined(row: number, sums: Float64Array, at: number): number {
    const { coefficients, basis } = this.shared;
    const rank = basis.length;
    let sum = 0;
    for (let r = 0; r < rank; r++) sum += (coefficients[row * rank + r] as number) * (sums[at + r] as number);
    return sum;
  }

  /** @param above P(at or above) for each cut */
  private target(scale: number, start: number, above: readonly number[]): Target {
    const limits = [this.outcomes.totals[0] as number, ...above, 0];
    const present = Float64Array.from(
      { length: above.length + 1 },
      (_, l) => (limits[l] as number) - (limits[l + 1] as number),
    );
    const inverse = present.map((value) => (value > UNLIKELY ? 1 / value : 0));
    return { weight: this.view.weights[scale] as number, start, present, inverse };
  }

  /**
   * An upper bound of {@link information}, without logarithms: mutual information is at most ln(1 + χ²), χ² the mean
   * square contingency of answer and level (Jensen's inequality), a quadratic form of their covariances. None is known
   * for items of more than two categories.
   */
  bound(item: number): number {
    const { outcomes, own, basisStart, spread, shared } = this;
    const { sums, totals } = outcomes;
    if (outcomes.of(item) !== 2) return Number.POSITIVE_INFINITY;
    const size = totals.length;
    const right = sums[size] as number;
    const product = right * (sums[0] as number);
    if (!(product > 0)) return Number.POSITIVE_INFINITY;
    let bound = 0;
    if (own) {
      let square = 0;
      let above = 0;
      for (let l = 0; l < own.present.length; l++) {
        const at = 1 + l;
        const next =
          l + 1 < own.present.length ? (sums[size + at] as number) - right * (totals[at] as number) : 0;
        square += (above - next) * (above - next) * (own.inverse[l] as number);
        above = next;
      }
      bound += own.weight * logarithmAtMost(square / product);
    }
    if (this.otherWeight > 0) {
      const rank = shared.basis.length;
      let square = 0;
      for (let r = 0, at = 0; r < rank; r++) {
        const place = basisStart + r;
        const covariance = (sums[size + place] as number) - right * (totals[place] as number);
        this.covariances[r] = covariance;
        let row = 0.5 * (spread[at + r] as number) * covariance;
        for (let q = 0; q < r; q++) row += (spread[at + q] as number) * (this.covariances[q] as number);
        square += 2 * covariance * row;
        at += rank;
      }
      bound += this.otherWeight * logarithmAtMost(square / (product * this.otherWeight));
    }
    return bound;
  }

  information(item: number): number {
    const { outcomes, own, others, above, places, basisStart } = this;
    const { sums, totals } = outcomes;
    const categories = outcomes.of(item);
    const size = totals.length;
    for (let k = 1; k < categories; k++) above[k * places] = sums[k * size] as number;
    let uncertain: number;
    if (categories === 2) {
      uncertain = binaryEntropy((sums[size] as number) / (totals[0] as number));
    } else {
      uncertain = 0;
      for (let k = 0; k < categories; k++) uncertain -= timesLog(sums[k * size] as number);
    }
    let value = 0;
    if (own) {
      const cuts = own.present.length - 1;
      for (let k = 1; k < categories; k++) {
        for (let c = 0; c < cuts; c++) above[k * places + 1 + c] = sums[k * size + 1 + c] as number;
      }
      value += own.weight * (uncertain - this.remaining(own, categories));
    }
    for (let n = 0; n < others.length; n++) {
      const target = others[n] as Target;
      const cuts = target.present.length - 1;
      for (let k = 1; k < categories; k++) {
        for (let c = 0; c < cuts; c++) {
          above[k * places + 1 + c] = this.combined(target.start + c, sums, k * size + basisStart);
        }
      }
      value += target.weight * (uncertain - this.remaining(target, categories));
    }
    // Rounding may leave it a little below 0.
    return Math.max(0, value);
  }

  /** Σ_l P_l H(answer | level l), from what {@link above} holds of a target's cuts. */
  private remaining({ present, inverse }: Target, categories: number): number {
    const { above, places } = this;
    let sum = 0;
    for (let l = 0; l < present.length; l++) {
      const share = inverse[l] as number;
      if (share === 0) continue;
      const last = l === present.length - 1;
      if (categories === 2) {
        const both = (above[places + l] as number) - (last ? 0 : (above[places + l + 1] as number));
        sum += (present[l] as number) * binaryEntropy(both * share);
        continue;
      }
      let rest = 1;
      let entropy = 0;
      for (let k = 1; k < categories; k++) {
        const at = k * places + l;
        const given = share * ((above[at] as number) - (last ? 0 : (above[at + 1] as number)));
        rest -= given;
        entropy -= timesLog(given);
      }
      sum += (present[l] as number) * (entropy - timesLog(rest));
    }
    return sum;
  }
}

/** ln(1 + x) for x ≥ 0, or a little more: the difference is 0 at 0 and its slope x³/((1 + x)(3 + 2x)²) is never negative. */
function logarithmAtMost(x: number): number {
  return (x * (6 + x)) / (6 + 4 * x);
}
