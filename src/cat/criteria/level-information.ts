import { byScale, outcomeRoom, outcomeSums, vectorTotals } from '../outcome-sums.js';
import type { Criterion } from './criterion.js';
import type { CriterionView } from './criterion-view.js';
import { type VectorBasis, vectorBasis } from './vector-basis.js';

/** Levels and outcomes less likely than this carry no information to speak of. */
const NEGLIGIBLE = 1e-14;

/** Up to this relative change the series of (1 + δ) ln(1 + δ) − δ is exact to 1e-11. */
const SMALL_CHANGE = 0.1;

/**
 * Mutual information between the answer and the level (Cover & Thomas 2006, eq. 2.28; for classification
 * Weissman 2007), in nats: how much the answer is expected to say about which level the person is at. Over
 * several scales: Σ_t w_t I(answer; level_t). Computed as Σ_k P_k Σ_l P_l h(P_{l|k}/P_l − 1) with
 * h(δ) = (1 + δ) ln(1 + δ) − δ, which is the same and never negative.
 */
export const levelInformation: Criterion = {
  name: 'level-information',
  better: 'larger',
  evaluate(view, candidates, values) {
    for (const [scale, indices] of byScale(view, candidates)) {
      const targets = new Targets(view, scale);
      for (const index of indices) values[index] = targets.information(candidates[index] as number);
    }
  },
};

/** The levels of one scale: where its cuts' exceedances are found, and how likely each level is now. */
interface Target {
  readonly weight: number;
  /** Place of its first cut among the scale's own vectors, or among the others'. */
  readonly start: number;
  readonly cuts: number;
  readonly present: Float64Array;
  /** 1 / present; 0 for levels too unlikely to count. */
  readonly inverse: Float64Array;
}

/** What an answer to an item of one scale says about the levels of all scales. */
class Targets {
  private readonly view: CriterionView;
  private readonly from: number;
  private readonly to: number;
  /** Mass, mass × own exceedances, and a basis of mass × the other scales' exceedances. */
  private readonly vectors: readonly Float64Array[];
  private readonly totals: Float64Array;
  private readonly sums: Float64Array;
  private readonly own: Target | undefined;
  private readonly others: readonly Target[];
  private readonly shared: VectorBasis;
  private readonly basisStart: number;

  constructor(view: CriterionView, scale: number) {
    const { mass, from, to } = view.scale(scale);
    this.view = view;
    this.from = from;
    this.to = to;
    const vectors: Float64Array[] = [mass];
    const otherVectors: Float64Array[] = [];
    const others: Target[] = [];
    let own: Target | undefined;
    for (let t = 0; t < view.scales; t++) {
      const weight = view.weights[t] ?? 0;
      const cuts = view.cuts[t]?.length ?? 0;
      if (weight === 0 || cuts === 0) continue;
      const list = t === scale ? vectors : otherVectors;
      const start = list.length;
      for (const exceedance of view.exceedanceGiven(scale, t)) {
        for (let j = from; j < to; j++) exceedance[j] = (exceedance[j] as number) * (mass[j] as number);
        list.push(exceedance);
      }
      const above = vectorTotals(list.slice(start), from, to);
      const present = new Float64Array(cuts + 1);
      const whole = vectorTotals([mass], from, to)[0] as number;
      for (let l = 0; l <= cuts; l++) {
        const lower = l === 0 ? whole : (above[l - 1] as number);
        present[l] = lower - (l < cuts ? (above[l] as number) : 0);
      }
      const inverse = present.map((value) => (value > NEGLIGIBLE ? 1 / value : 0));
      const target = { weight, start, cuts, present, inverse };
      if (t === scale) own = target;
      else others.push(target);
    }
    this.own = own;
    this.others = others;
    this.shared = vectorBasis(otherVectors, from, to);
    this.basisStart = vectors.length;
    this.vectors = [...vectors, ...this.shared.basis];
    this.totals = vectorTotals(this.vectors, from, to);
    this.sums = outcomeRoom(view, this.vectors);
  }

  information(item: number): number {
    const { view, vectors, totals, from, to, sums, own, others, basisStart } = this;
    const { coefficients, basis } = this.shared;
    const rank = basis.length;
    const categories = outcomeSums(view, item, vectors, totals, from, to, sums);
    const size = vectors.length;
    let value = 0;
    for (let k = 0; k < categories; k++) {
      const at = k * size;
      const probability = sums[at] as number;
      if (probability <= NEGLIGIBLE) continue;
      const inverse = 1 / probability;
      if (own) {
        let part = 0;
        let above = probability;
        for (let l = 0; l <= own.cuts; l++) {
          const next = l < own.cuts ? (sums[at + own.start + l] as number) : 0;
          part += gain(
            above - next,
            (own.present[l] as number) * probability,
            (own.inverse[l] as number) * inverse,
          );
          above = next;
        }
        value += own.weight * part;
      }
      for (let n = 0; n < others.length; n++) {
        const target = others[n] as Target;
        const { present, inverse: inverses, cuts } = target;
        let part = 0;
        let above = probability;
        let row = target.start * rank;
        for (let l = 0; l <= cuts; l++) {
          // Another scale's exceedance, joint with the answer, from the sums over the basis.
          let next = 0;
          if (l < cuts) {
            for (let r = 0; r < rank; r++) {
              next += (coefficients[row + r] as number) * (sums[at + basisStart + r] as number);
            }
            row += rank;
          }
          part += gain(above - next, (present[l] as number) * probability, (inverses[l] as number) * inverse);
          above = next;
        }
        value += target.weight * part;
      }
    }
    return value;
  }
}

/**
 * P_k P_l h(δ) for the joint probability of an answer and a level.
 * @param independent P_k P_l
 * @param inverse 1 / (P_k P_l), 0 when the level does not count
 */
function gain(joint: number, independent: number, inverse: number): number {
  if (inverse === 0) return 0;
  const change = joint * inverse - 1;
  if (change < SMALL_CHANGE && change > -SMALL_CHANGE) {
    const square = change * change;
    const odd = 1 / 6 + square * (1 / 20 + square / 42);
    const even = 1 / 2 + square * (1 / 12 + square * (1 / 30 + square / 56));
    return independent * square * (even - change * odd);
  }
  // Rounding may leave a joint probability a little below 0, where (1 + δ) ln(1 + δ) is 0.
  return joint > 0 ? joint * Math.log(1 + change) - (joint - independent) : independent;
}
