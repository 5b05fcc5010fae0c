import type { AbilityPrior } from '../irt/ability-prior.js';
import { DONT_KNOW } from '../irt/answer-likelihood.js';
import { type CategoryTerms, createCategoryTerms } from '../irt/internal/category-terms.js';
import { LogDensity } from '../irt/internal/log-density.js';
import { modelInformationTerms } from '../irt/item-information.js';
import { type ResponseModel, responseModel } from '../irt/response-model.js';
import type { ScoredResponse } from '../irt/scored-response.js';
import type { CriterionView, DensityView, ScaleView } from './criteria/criterion-view.js';
import { cutMembership } from './cut-membership.js';
import type { LogDensitySlope } from './log-density-slope.js';
import type { SelectionTables } from './selection-tables.js';

/** What a {@link RankingView} is made from. */
export interface RankingState {
  /** Tables of a pool with one scale, on the nodes of the grid. */
  readonly tables: SelectionTables;
  readonly responses: readonly ScoredResponse[];
  readonly prior: AbilityPrior;
  /** Limits of the maximum of the posterior, in logits. */
  readonly bounds: readonly [min: number, max: number];
  /** Natural logarithm of the likelihood at the nodes. */
  readonly logLikelihood: Float64Array;
  /** Prior density at the nodes. */
  readonly priorDensity: Float64Array;
  readonly point: number | undefined;
  readonly cuts: readonly number[];
  readonly administered: number;
  readonly uniform: (item: number) => number;
}

/**
 * A criterion's view of one ability on any grid, for the answers given: likelihood and prior by the trapezoid
 * rule on the nodes, as reference programs compute them.
 */
export class RankingView implements CriterionView {
  readonly tables: SelectionTables;
  readonly scales = 1;
  readonly weights: readonly number[] = [1];
  readonly cuts: readonly (readonly number[])[];
  readonly tries = 1;
  readonly administered: number;
  /** ln of what the likelihood was divided by: the largest at any node. */
  readonly logLikelihoodScale: number;
  /** ∫ likelihood × prior over the grid, the likelihood divided by its largest value. */
  readonly evidence: number;
  private readonly state: RankingState;
  private readonly parts: DensityView;
  private readonly view: ScaleView;

  constructor(state: RankingState) {
    const { tables, logLikelihood, priorDensity } = state;
    const nodes = tables.nodes[0] as Float64Array;
    this.state = state;
    this.tables = tables;
    this.cuts = [state.cuts];
    this.administered = state.administered;
    const count = nodes.length;
    let top = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < count; j++) {
      if ((priorDensity[j] as number) > 0) top = Math.max(top, logLikelihood[j] as number);
    }
    this.logLikelihoodScale = top;
    const widths = nodes.map((theta, j) => {
      const left = j > 0 ? theta - (nodes[j - 1] as number) : 0;
      const right = j < count - 1 ? (nodes[j + 1] as number) - theta : 0;
      return (left + right) / 2;
    });
    const likelihood = logLikelihood.map((value) => Math.exp(value - top));
    this.parts = { widths, likelihood, prior: priorDensity };
    const mass = new Float64Array(count);
    let total = 0;
    for (let j = 0; j < count; j++) {
      mass[j] = (widths[j] as number) * (likelihood[j] as number) * (priorDensity[j] as number);
      total += mass[j] as number;
    }
    let mean = 0;
    for (let j = 0; j < count; j++) {
      mass[j] = (mass[j] as number) / total;
      mean += (mass[j] as number) * (nodes[j] as number);
    }
    let variance = 0;
    for (let j = 0; j < count; j++) variance += (mass[j] as number) * ((nodes[j] as number) - mean) ** 2;
    this.evidence = total;
    this.view = { scale: 0, nodes, mass, from: 0, to: count, mean, variance };
  }

  uniform(item: number): number {
    return this.state.uniform(item);
  }

  /** The estimate given, or the posterior mean on the grid. */
  point(): number {
    return this.state.point ?? this.view.mean;
  }

  scale(): ScaleView {
    return this.view;
  }

  density(): DensityView {
    return this.parts;
  }

  logPosterior(): LogDensitySlope {
    const { responses, prior, bounds } = this.state;
    return new AnsweredLogPosterior(responses, prior, bounds);
  }

  factorSlope(): number {
    return 0;
  }

  factorGiven(): { first: Float64Array; second: Float64Array } {
    const zeros = new Float64Array(this.tables.nodeCount);
    return { first: zeros, second: zeros };
  }

  exceedanceGiven(): Float64Array[] {
    const nodes = this.view.nodes;
    const step = ((nodes[nodes.length - 1] as number) - (nodes[0] as number)) / (nodes.length - 1);
    return this.state.cuts.map((cut) => cutMembership(nodes, step, cut, 0));
  }

  exceedanceGivenFactor(): Float64Array[] {
    return [];
  }

  factorRange(): { from: number; to: number } {
    return { from: 0, to: 0 };
  }

  givenScale(): Float64Array {
    return new Float64Array(this.tables.nodeCount);
  }
}

/** Derivatives of the log posterior, from the answers and the prior themselves. */
class AnsweredLogPosterior implements LogDensitySlope {
  readonly min: number;
  readonly max: number;
  readonly closeEnough = 1e-6;
  bend = 0;
  private readonly models: readonly ResponseModel[];
  private readonly categories: readonly number[];
  private readonly terms: CategoryTerms;
  private readonly prior: AbilityPrior;
  private readonly tabulated: LogDensity | undefined;

  constructor(
    responses: readonly ScoredResponse[],
    prior: AbilityPrior,
    [min, max]: readonly [number, number],
  ) {
    this.min = min;
    this.max = max;
    this.prior = prior;
    this.models = responses.map((response) => responseModel(response.parameters));
    this.categories = responses.map(({ score }) => (score === DONT_KNOW ? 0 : score));
    this.terms = createCategoryTerms(Math.max(2, ...this.models.map((model) => model.categories)));
    this.tabulated = prior !== 'jeffreys' && 'grid' in prior ? new LogDensity(prior) : undefined;
  }

  slope(theta: number): number {
    let slope = 0;
    let bend = 0;
    let information = 0;
    let informationSlope = 0;
    let informationBend = 0;
    for (let n = 0; n < this.models.length; n++) {
      const model = this.models[n] as ResponseModel;
      const category = this.categories[n] as number;
      if (this.prior === 'jeffreys') {
        const terms = modelInformationTerms(model, theta, this.terms);
        information += terms.information;
        informationSlope += terms.slope;
        informationBend += terms.curvature;
      } else {
        model.evaluate(theta, this.terms);
      }
      const first = this.terms.first[category] as number;
      slope += first;
      bend += (this.terms.second[category] as number) - first * first;
    }
    if (this.prior === 'jeffreys') {
      if (information > 0) {
        const ratio = informationSlope / information;
        slope += ratio / 2;
        bend += (informationBend / information - ratio * ratio) / 2;
      }
    } else if ('sd' in this.prior) {
      const { mean, sd } = this.prior;
      slope -= (theta - mean) / (sd * sd);
      bend -= 1 / (sd * sd);
    } else if (this.tabulated) {
      slope += this.tabulated.slope(theta);
      bend += this.tabulated.curvature(theta);
    }
    this.bend = bend;
    return slope;
  }
}
