import type { CategoryTerms } from '../../irt/internal/category-terms.js';
import type { ResponseModel } from '../../irt/response-model.js';
import type { LogDensitySlope } from '../log-density-slope.js';
import { byScale } from '../outcome-sums.js';
import { poolModels, poolTerms } from '../pool-models.js';
import { bestByBound } from './best-by-bound.js';
import type { Criterion } from './criterion.js';
import type { CriterionView } from './criterion-view.js';
import { nodeWeights } from './grid-weights.js';
import { type OutcomeWeights, outcomesAt } from './outcome-weights.js';

/** Information of the item itself: expected over its categories, or of the category answered. */
export type InformationKind = 'fisher' | 'observed';

/** An interval this narrow has no maximum left to look for, in logits. */
const NARROW = 1e-12;
const MAX_STEPS = 60;

/**
 * Maximum expected information: Σ_k w_k I(θ̂_k), with θ̂_k the maximum of the posterior after answer k and I the
 * item's information there, observed or expected (van der Linden 1998; van der Linden & Pashley 2010). The
 * outcomes' weights w_k are predictive, or P_k at the point estimate.
 */
export function expectedInformation(
  kind: InformationKind = 'fisher',
  weights: OutcomeWeights = 'posterior',
): Criterion {
  return {
    name: kind === 'fisher' ? 'expected-information' : 'expected-observed-information',
    better: 'larger',
    pointwise: true,
    evaluate(view, candidates, values) {
      for (const [scale, indices] of byScale(view, candidates)) {
        const outcomes = new Outcomes(view, scale);
        for (let n = 0; n < indices.length; n++) {
          const index = indices[n] as number;
          values[index] = outcomes.expected(candidates[index] as number, kind, weights);
        }
      }
    },
    ...(kind === 'fisher' ? { best: (view, candidates) => mostExpected(view, candidates, weights) } : {}),
  };
}

/** The candidate with the largest expected information: those that can have it nowhere need no look. */
function mostExpected(view: CriterionView, candidates: readonly number[], weights: OutcomeWeights): number {
  const { pool } = view.tables;
  const outcomes: (Outcomes | undefined)[] = [];
  const bounds = new Float64Array(candidates.length);
  for (let n = 0; n < bounds.length; n++) bounds[n] = largestInformation(view, candidates[n] as number);
  const best = bestByBound(candidates, bounds, (index) => {
    const item = candidates[index] as number;
    const scale = pool.scaleOf[item] as number;
    const ofScale = outcomes[scale] ?? new Outcomes(view, scale);
    outcomes[scale] = ofScale;
    return ofScale.expected(item, 'fisher', weights);
  });
  return candidates[best] as number;
}

/**
 * What the information of an item is at most, at any ability: the maximum of a three-parameter item (Birnbaum 1968;
 * Lord 1980), since an upper asymptote below 1 only takes away. Of items of more than two categories nothing is known.
 */
function largestInformation({ tables: { pool }, tries }: CriterionView, item: number): number {
  if (pool.family[item] !== 'dichotomous') return Number.POSITIVE_INFINITY;
  const a = pool.a[item] as number;
  const c = tries * (pool.c[item] as number);
  const rest = 1 - c;
  return ((a * a) / (8 * rest * rest)) * (1 - 20 * c - 8 * c * c + (1 + 8 * c) ** 1.5);
}

/** What the possible answers to an item of one scale would lead to. */
class Outcomes {
  private readonly view: CriterionView;
  private readonly point: number;
  private readonly nodes: Float64Array;
  private readonly mass: Float64Array;
  private readonly density: Float64Array;
  private readonly from: number;
  private readonly to: number;
  private readonly logPosterior: LogDensitySlope;
  private readonly models: readonly ResponseModel[];
  private readonly terms: CategoryTerms;
  private readonly probabilities: Float64Array;
  /** For each answer, the node at which the posterior after it is highest. */
  private readonly best: Int32Array;

  constructor(view: CriterionView, scale: number) {
    const { nodes, mass, from, to } = view.scale(scale);
    this.view = view;
    this.point = view.point(scale);
    this.nodes = nodes;
    this.mass = mass;
    this.from = from;
    this.to = to;
    this.density = nodeWeights(view, scale, 'posterior').weights;
    this.logPosterior = view.logPosterior(scale);
    this.models = poolModels(view.tables.pool);
    this.terms = poolTerms(view.tables.pool);
    this.probabilities = new Float64Array(this.terms.probability.length);
    this.best = new Int32Array(this.terms.probability.length);
  }

  expected(item: number, kind: InformationKind, weights: OutcomeWeights): number {
    const { view, probabilities, best } = this;
    const categories = view.tables.pool.categories[item] as number;
    this.lookAtNodes(item, categories);
    if (weights === 'point') outcomesAt(view, item, this.point, this.terms, probabilities);
    let value = 0;
    for (let k = 0; k < categories; k++) {
      if (probabilities[k] === 0) continue;
      const theta = this.maximumAfter(item, k, best[k] as number);
      value += (probabilities[k] as number) * this.informationOf(item, k, theta, kind);
    }
    return value;
  }

  /** Predictive probability of each answer, and the node at which the posterior after it is highest. */
  private lookAtNodes(item: number, categories: number): void {
    const { mass, density, from, to, probabilities, best } = this;
    const { pool, nodeCount, knows, categoryStart, categoryRows } = this.view.tables;
    const start = categoryStart[item] as number;
    if (start < 0) {
      const guess = this.view.tries * (pool.c[item] as number);
      const slope = (pool.d[item] as number) - guess;
      const row = item * nodeCount;
      let sum = 0;
      let total = 0;
      let highestWrong = -1;
      let highestRight = -1;
      for (let j = from; j < to; j++) {
        const right = guess + slope * (knows[row + j] as number);
        const value = (density[j] as number) * right;
        const other = (density[j] as number) - value;
        sum += (mass[j] as number) * right;
        total += mass[j] as number;
        if (value > highestRight) {
          highestRight = value;
          best[1] = j;
        }
        if (other > highestWrong) {
          highestWrong = other;
          best[0] = j;
        }
      }
      probabilities[1] = sum;
      probabilities[0] = total - sum;
      return;
    }
    for (let k = 0; k < categories; k++) {
      const row = start + k * nodeCount;
      let sum = 0;
      let highest = -1;
      for (let j = from; j < to; j++) {
        const probability = categoryRows[row + j] as number;
        sum += (mass[j] as number) * probability;
        if ((density[j] as number) * probability > highest) {
          highest = (density[j] as number) * probability;
          best[k] = j;
        }
      }
      probabilities[k] = sum;
    }
  }

  /** The maximum of the posterior after answer k: Newton steps around its best node. */
  private maximumAfter(item: number, k: number, node: number): number {
    const { nodes, logPosterior, terms } = this;
    const { closeEnough } = logPosterior;
    let low = Math.max(logPosterior.min, nodes[Math.max(0, node - 1)] as number);
    let high = Math.min(logPosterior.max, nodes[Math.min(nodes.length - 1, node + 1)] as number);
    let theta = Math.min(high, Math.max(low, nodes[node] as number));
    for (let step = 0; step < MAX_STEPS; step++) {
      this.evaluate(item, theta);
      const first = terms.first[k] as number;
      const slope = logPosterior.slope(theta) + first;
      const bend = logPosterior.bend + (terms.second[k] as number) - first * first;
      if (slope > 0) low = theta;
      else high = theta;
      const newton = theta - slope / bend;
      const safe = bend < 0 && newton >= low && newton <= high;
      const next = safe ? newton : (low + high) / 2;
      const moved = Math.abs(next - theta);
      theta = next;
      if (moved < (safe ? closeEnough : NARROW)) break;
    }
    return theta;
  }

  private informationOf(item: number, k: number, theta: number, kind: InformationKind): number {
    const { terms } = this;
    this.evaluate(item, theta);
    if (kind === 'observed') return (terms.first[k] as number) ** 2 - (terms.second[k] as number);
    const categories = this.view.tables.pool.categories[item] as number;
    let sum = 0;
    for (let c = 0; c < categories; c++) {
      sum += (terms.probability[c] as number) * (terms.first[c] as number) ** 2;
    }
    return sum;
  }

  /** Probabilities and ratios of their derivatives; whoever does not know tries with the mean propensity. */
  private evaluate(item: number, theta: number): void {
    const { pool } = this.view.tables;
    const { probability, first, second } = this.terms;
    if (pool.family[item] !== 'dichotomous') {
      (this.models[item] as ResponseModel).evaluate(theta, this.terms);
      return;
    }
    const a = pool.a[item] as number;
    const c = this.view.tries * (pool.c[item] as number);
    const d = pool.d[item] as number;
    const x = a * (theta - (pool.b[item] as number));
    const small = Math.exp(-Math.abs(x));
    const larger = 1 / (1 + small);
    const smaller = small * larger;
    const L = x >= 0 ? larger : smaller;
    const M = x >= 0 ? smaller : larger;
    const wrong = (1 - d) * L + (1 - c) * M;
    const right = d * L + c * M;
    const slope = (d - c) * a * larger * smaller;
    const bend = a * (M - L);
    probability[0] = wrong;
    probability[1] = right;
    first[0] = wrong > 0 ? -slope / wrong : 0;
    first[1] = right > 0 ? slope / right : 0;
    second[0] = (first[0] as number) * bend;
    second[1] = (first[1] as number) * bend;
  }
}
