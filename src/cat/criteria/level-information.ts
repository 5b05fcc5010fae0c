import { byScale, outcomeRoom, outcomeSums, vectorTotals } from '../outcome-sums.js';
import type { Criterion } from './criterion.js';

/** Outcomes and levels less likely together than this carry no information to speak of. */
const NEGLIGIBLE = 1e-12;

/** −x ln x, 0 at 0. */
function entropyTerm(x: number): number {
  return x > 1e-300 ? -x * Math.log(x) : 0;
}

/**
 * Mutual information between the answer and the level (Cover & Thomas 2006, eq. 2.28; for classification
 * Weissman 2007), in nats: how much the answer is expected to say about which level the person is at. Over
 * several scales: Σ_t w_t I(answer; level_t).
 */
export const levelInformation: Criterion = {
  name: 'level-information',
  better: 'larger',
  evaluate(view, candidates, values) {
    for (const [scale, indices] of byScale(view, candidates)) {
      const { mass, from, to } = view.scale(scale);
      const vectors: Float64Array[] = [mass];
      const targets: { weight: number; start: number; cuts: number }[] = [];
      for (let t = 0; t < view.scales; t++) {
        const weight = view.weights[t] ?? 0;
        const cuts = view.cuts[t]?.length ?? 0;
        if (weight === 0 || cuts === 0) continue;
        targets.push({ weight, start: vectors.length, cuts });
        for (const exceedance of view.exceedanceGiven(scale, t)) {
          for (let j = from; j < to; j++) exceedance[j] = (exceedance[j] as number) * (mass[j] as number);
          vectors.push(exceedance);
        }
      }
      const totals = vectorTotals(vectors, from, to);
      const size = vectors.length;
      let present = 0;
      for (const { weight, start, cuts } of targets) {
        let above = totals[0] as number;
        for (let c = 0; c <= cuts; c++) {
          const next = c < cuts ? (totals[start + c] as number) : 0;
          present += weight * entropyTerm(Math.max(0, above - next));
          above = next;
        }
      }
      const sums = outcomeRoom(view, vectors);
      for (const index of indices) {
        const categories = outcomeSums(view, candidates[index] as number, vectors, totals, from, to, sums);
        let remaining = 0;
        for (let k = 0; k < categories; k++) {
          const at = k * size;
          const probability = sums[at] as number;
          if (probability <= 1e-14) continue;
          const log = Math.log(probability);
          for (const { weight, start, cuts } of targets) {
            let above = probability;
            for (let c = 0; c <= cuts; c++) {
              const next = c < cuts ? (sums[at + start + c] as number) : 0;
              const joint = above - next;
              if (joint > NEGLIGIBLE) remaining += weight * joint * (log - Math.log(joint));
              above = next;
            }
          }
        }
        values[index] = present - remaining;
      }
    }
  },
};
