import type { ResponseModel } from '../../irt/response-model.js';
import { byScale, dotRow } from '../outcome-sums.js';
import { poolModels } from '../pool-models.js';
import type { Criterion } from './criterion.js';
import { weightedBy } from './grid-weights.js';

/**
 * Kullback–Leibler information of the answer between the point estimate and every other ability, weighted by
 * the likelihood: ∫ L(θ) Σ_k P_k(θ̂) ln(P_k(θ̂)/P_k(θ)) dθ (Chang & Ying 1996; Barrada, Olea, Ponsoda & Abad
 * 2010). The item's own response model, whoever does not know guessing.
 */
export const kullbackLeibler: Criterion = /* @__PURE__ */ divergence('kullback-leibler', 'likelihood');

/** The same weighted by the posterior density. */
export const posteriorKullbackLeibler: Criterion = /* @__PURE__ */ divergence(
  'posterior-kullback-leibler',
  'posterior',
);

function divergence(name: string, by: 'posterior' | 'likelihood'): Criterion {
  return {
    name,
    better: 'larger',
    pointwise: true,
    evaluate(view, candidates, values) {
      const { pool, nodeCount } = view.tables;
      const { start, rows } = view.tables.logProbabilities();
      const models = poolModels(pool);
      for (const [scale, indices] of byScale(view, candidates)) {
        const { weights, from, to } = weightedBy(view, scale, by);
        const point = view.point(scale);
        let total = 0;
        for (let j = from; j < to; j++) total += weights[j] as number;
        for (let n = 0; n < indices.length; n++) {
          const index = indices[n] as number;
          const item = candidates[index] as number;
          const first = start[item] as number;
          let value = 0;
          if (pool.family[item] === 'dichotomous') {
            // As the response model computes it, both categories from one exponential.
            const c = pool.c[item] as number;
            const d = pool.d[item] as number;
            const x = (pool.a[item] as number) * (point - (pool.b[item] as number));
            const small = Math.exp(-Math.abs(x));
            const larger = 1 / (1 + small);
            const smaller = small * larger;
            const knows = x >= 0 ? larger : smaller;
            const knowsNot = x >= 0 ? smaller : larger;
            const right = d * knows + c * knowsNot;
            const wrong = (1 - d) * knows + (1 - c) * knowsNot;
            if (right > 0) {
              value += right * (Math.log(right) * total - dotRow(weights, rows, first + nodeCount, from, to));
            }
            if (wrong > 0)
              value += wrong * (Math.log(wrong) * total - dotRow(weights, rows, first, from, to));
            values[index] = value;
            continue;
          }
          const model = models[item] as ResponseModel;
          for (let k = 0; k < model.categories; k++) {
            const log = model.logProbability(k, point);
            const probability = Math.exp(log);
            // A category nobody answers in tells no abilities apart.
            if (probability === 0) continue;
            value += probability * (log * total - dotRow(weights, rows, first + k * nodeCount, from, to));
          }
          values[index] = value;
        }
      }
    },
  };
}
