import { timesLog } from '../../irt/times-log.js';
import { byScale, outcomeRoom, outcomeSums, vectorTotals } from '../outcome-sums.js';
import type { Criterion } from './criterion.js';
import type { CriterionView } from './criterion-view.js';
import { type VectorBasis, vectorBasis } from './vector-basis.js';

/**
 * Mutual information between the answer and the level (Cover & Thomas 2006, eq. 2.28; for classification
 * Weissman 2007), in nats: how much the answer is expected to say about which level the person is at. Over
 * several scales: Σ_t w_t I(answer; level_t). Computed as Σ_kl P_kl ln P_kl − Σ_l P_l ln P_l − Σ_k P_k ln P_k.
 */
export const levelInformation: Criterion = {
  name: 'level-information',
  better: 'larger',
  evaluate(view, candidates, values) {
    const shared = factorBasis(view);
    for (const [scale, indices] of byScale(view, candidates)) {
      const targets = new Targets(view, scale, shared);
      for (const index of indices) values[index] = targets.information(candidates[index] as number);
    }
  },
};

/** The levels of one scale: where its cuts' exceedances are found, and how likely each level is now. */
interface Target {
  readonly weight: number;
  /** Place of its first cut among the item's own vectors, or among the rows of the basis. */
  readonly start: number;
  readonly present: Float64Array;
  /** Σ_l P_l ln P_l. */
  readonly uncertainty: number;
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
  private readonly from: number;
  private readonly to: number;
  /** Mass, mass × own exceedances, and mass × what is expected of the basis of the factor. */
  private readonly vectors: readonly Float64Array[];
  private readonly totals: Float64Array;
  private readonly sums: Float64Array;
  private readonly own: Target | undefined;
  private readonly others: readonly Target[];
  private readonly shared: FactorBasis;
  private readonly basisStart: number;
  /** For each category, P(answer, at or above the cut looked at). */
  private readonly above: Float64Array;

  constructor(view: CriterionView, scale: number, shared: FactorBasis) {
    const { mass, from, to } = view.scale(scale);
    this.view = view;
    this.from = from;
    this.to = to;
    this.shared = shared;
    const own = counts(view, scale) ? view.exceedanceGiven(scale, scale) : [];
    const given = shared.basis.map((ofFactor) => view.givenScale(scale, ofFactor));
    this.basisStart = 1 + own.length;
    this.vectors = [
      mass,
      ...[...own, ...given].map((values) => values.map((value, j) => value * (mass[j] as number))),
    ];
    this.totals = vectorTotals(this.vectors, from, to);
    this.sums = outcomeRoom(view, this.vectors);
    this.above = new Float64Array(this.sums.length / this.vectors.length);
    this.own =
      own.length > 0 ? this.target(scale, 1, [...this.totals.subarray(1, this.basisStart)]) : undefined;
    this.others = shared.rows.flatMap((row, t) => (row < 0 || t === scale ? [] : [this.otherTarget(t, row)]));
  }

  private otherTarget(scale: number, start: number): Target {
    const { totals, basisStart, shared, view } = this;
    const rank = shared.basis.length;
    const above = (view.cuts[scale] as readonly number[]).map((_, c) => {
      let sum = 0;
      for (let r = 0; r < rank; r++) {
        sum += (shared.coefficients[(start + c) * rank + r] as number) * (totals[basisStart + r] as number);
      }
      return sum;
    });
    return this.target(scale, start, above);
  }

  /** @param above P(at or above) for each cut */
  private target(scale: number, start: number, above: readonly number[]): Target {
    const limits = [this.totals[0] as number, ...above, 0];
    const present = Float64Array.from(
      { length: above.length + 1 },
      (_, l) => (limits[l] as number) - (limits[l + 1] as number),
    );
    const uncertainty = present.reduce((sum, value) => sum + timesLog(value), 0);
    return { weight: this.view.weights[scale] as number, start, present, uncertainty };
  }

  information(item: number): number {
    const { view, vectors, totals, from, to, sums, own, others } = this;
    const categories = outcomeSums(view, item, vectors, totals, from, to, sums);
    const size = vectors.length;
    let marginal = 0;
    for (let k = 0; k < categories; k++) marginal += timesLog(sums[k * size] as number);
    let value = 0;
    if (own) value += own.weight * (this.ownJoint(own, categories) - own.uncertainty - marginal);
    for (let n = 0; n < others.length; n++) {
      const target = others[n] as Target;
      value += target.weight * (this.otherJoint(target, categories) - target.uncertainty - marginal);
    }
    // Rounding may leave it a little below 0.
    return Math.max(0, value);
  }

  /** Σ_kl P_kl ln P_kl over the categories and the levels of the item's own scale. */
  private ownJoint({ start, present }: Target, categories: number): number {
    const { sums, above, vectors } = this;
    const size = vectors.length;
    const last = present.length - 1;
    let joint = 0;
    for (let k = 1; k < categories; k++) above[k] = sums[k * size] as number;
    for (let l = 0; l <= last; l++) {
      let rest = present[l] as number;
      for (let k = 1; k < categories; k++) {
        const next = l < last ? (sums[k * size + start + l] as number) : 0;
        const both = (above[k] as number) - next;
        above[k] = next;
        rest -= both;
        joint += timesLog(both);
      }
      joint += timesLog(rest);
    }
    return joint;
  }

  /** The same for another scale's levels, whose exceedances joint with the answer come from the sums over the basis. */
  private otherJoint({ start, present }: Target, categories: number): number {
    const { sums, above, vectors, basisStart } = this;
    const { coefficients, basis } = this.shared;
    const rank = basis.length;
    const size = vectors.length;
    const last = present.length - 1;
    let joint = 0;
    for (let k = 1; k < categories; k++) above[k] = sums[k * size] as number;
    let row = start * rank;
    for (let l = 0; l <= last; l++) {
      let rest = present[l] as number;
      for (let k = 1; k < categories; k++) {
        let next = 0;
        if (l < last) {
          const at = k * size + basisStart;
          for (let r = 0; r < rank; r++) {
            next += (coefficients[row + r] as number) * (sums[at + r] as number);
          }
        }
        const both = (above[k] as number) - next;
        above[k] = next;
        rest -= both;
        joint += timesLog(both);
      }
      joint += timesLog(rest);
      row += rank;
    }
    return joint;
  }
}
