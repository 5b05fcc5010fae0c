import { byScale, OutcomeSums } from '../outcome-sums.js';
import { poolTerms } from '../pool-models.js';
import type { Criterion } from './criterion.js';
import type { CriterionView } from './criterion-view.js';
import { type OutcomeWeights, outcomesAt } from './outcome-weights.js';

/** Outcomes less likely than this are left out: they move no expectation. */
const IMPOSSIBLE = 1e-14;

/**
 * Minimum expected posterior variance (van der Linden 1998; Owen 1975), outcomes weighted by their
 * predictive probability. Over several scales: the expected sum of w_t Var(θ_t). An answer on scale s changes
 * the variance of another scale t only through the common factor z, by the variance of E(θ_t | z), which is
 * taken as linear in z with its regression slope; so the value is w_s Var(θ_s) + B Var(z), expected, with
 * B = Σ_{t≠s} w_t slope_t², plus what no answer on s can change.
 */
export const posteriorVariance: Criterion = /* @__PURE__ */ expectedVariance(
  'posterior-variance',
  'posterior',
);

/** Minimum expected posterior variance with catR's weights: P_k at the point estimate. */
export const pointPosteriorVariance: Criterion = /* @__PURE__ */ expectedVariance(
  'point-posterior-variance',
  'point',
);

function expectedVariance(name: string, weights: OutcomeWeights): Criterion {
  return {
    name,
    better: 'smaller',
    evaluate(view, candidates, values) {
      const slopes = factorSlopes(view);
      for (const [scale, indices] of byScale(view, candidates)) {
        const { nodes, mass, from, to, mean: center, variance } = view.scale(scale);
        const own = view.weights[scale] ?? 0;
        let through = 0;
        let unchanged = 0;
        slopes.forEach((slope, t) => {
          if (t === scale) return;
          through += (view.weights[t] ?? 0) * slope * slope;
          unchanged += (view.weights[t] ?? 0) * view.scale(t).variance;
        });
        const count = nodes.length;
        const first = new Float64Array(count);
        const second = new Float64Array(count);
        const vectors = [mass, first];
        for (let j = from; j < to; j++) {
          const deviation = (nodes[j] as number) - center;
          first[j] = (mass[j] as number) * deviation;
          second[j] = own * (mass[j] as number) * deviation * deviation;
        }
        if (through > 0) {
          const factor = view.factorGiven(scale);
          const factorFirst = new Float64Array(count);
          let factorMean = 0;
          for (let j = from; j < to; j++) factorMean += (mass[j] as number) * (factor.first[j] as number);
          let factorVariance = 0;
          for (let j = from; j < to; j++) {
            const deviation = (factor.first[j] as number) - factorMean;
            factorFirst[j] = (mass[j] as number) * deviation;
            const square =
              (factor.second[j] as number) -
              2 * factorMean * (factor.first[j] as number) +
              factorMean * factorMean;
            factorVariance += (mass[j] as number) * square;
            second[j] = (second[j] as number) + through * (mass[j] as number) * square;
          }
          unchanged -= through * factorVariance;
          vectors.push(factorFirst);
        }
        // Under predictive weights the squares add up to the same whatever the item: only the means move.
        const squares = second.subarray(from, to).reduce((sum, value) => sum + value, 0);
        if (weights === 'point') vectors.push(second);
        const outcomes = new OutcomeSums(view, vectors, from, to);
        const { sums } = outcomes;
        const size = vectors.length;
        const present = own * variance;
        const scratch = poolTerms(view.tables.pool);
        const atPoint = new Float64Array(sums.length);
        const point = weights === 'point' ? view.point(scale) : 0;
        for (let n = 0; n < indices.length; n++) {
          const index = indices[n] as number;
          const item = candidates[index] as number;
          const categories = outcomes.of(item);
          if (weights === 'point') outcomesAt(view, item, point, scratch, atPoint);
          let expected = weights === 'point' ? unchanged : unchanged + squares;
          for (let k = 0; k < categories; k++) {
            const at = k * size;
            const probability = sums[at] as number;
            if (probability <= IMPOSSIBLE) continue;
            const mean = sums[at + 1] as number;
            let gain = own * mean * mean;
            if (through > 0) {
              const factorMean = sums[at + 2] as number;
              gain += through * factorMean * factorMean;
            }
            const part = gain / probability;
            expected +=
              weights === 'point'
                ? ((atPoint[k] as number) / probability) * ((sums[at + size - 1] as number) - part)
                : -part;
          }
          // A scale nobody asks about still has its own part: nothing to gain there.
          values[index] = own === 0 && through === 0 ? present : expected;
        }
      }
    },
  };
}

function factorSlopes(view: CriterionView): number[] {
  return Array.from({ length: view.scales }, (_, t) =>
    view.scales > 1 && (view.weights[t] ?? 0) > 0 ? view.factorSlope(t) : 0,
  );
}
