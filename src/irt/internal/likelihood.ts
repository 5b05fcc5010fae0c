import { GUESSING_PROPENSITIES } from '../guessing.js';
import { type InformationTerms, modelInformationTerms } from '../item-information.js';
import type { GuessingModel, ScoredResponse } from '../scored-response.js';
import { type CategoryTerms, createCategoryTerms } from './category-terms.js';
import { type ModelAnswer, modelAnswers } from './model-answer.js';

/** The answers of one person as a function of ability, in log space. */
export interface Likelihood {
  /** True when the log-likelihood is known to be concave, so that it has one maximum. */
  readonly concave: boolean;
  /** Largest steepness of the items, per logit; 0 without answers. */
  readonly steepness: number;
  /** Smallest steepness of the items, per logit; 0 without answers. */
  readonly gentlest: number;
  /** Mean ability around which the items discriminate; 0 without answers. */
  readonly centre: number;
  logLikelihood(theta: number): number;
  /** First derivative of the log-likelihood. */
  slope(theta: number): number;
  /** Expected test information a priori (propensities at equal weights). */
  information(theta: number): InformationTerms;
  /** Expected test information given the answers (propensities at their posterior weights). */
  informationGivenAnswers(theta: number): InformationTerms;
}

/**
 * Prepares the answers. Under `'propensity'` the likelihood is the mean, over the propensities, of the
 * products over items.
 * @throws PositioningError as `modelAnswers`.
 */
export function createLikelihood(
  responses: readonly ScoredResponse[],
  guessing: GuessingModel = 'always',
): Likelihood {
  const branches = modelAnswers(responses, guessing);
  const single = branches[0];
  if (branches.length === 1 && single !== undefined) return new Branch(single);
  return new Mixture(branches.map((answers) => new Branch(answers)));
}

/** Answers independent given ability. */
class Branch implements Likelihood {
  readonly concave: boolean;
  readonly steepness: number;
  readonly gentlest: number;
  readonly centre: number;
  private readonly answers: readonly ModelAnswer[];
  private readonly scratch: CategoryTerms;

  constructor(answers: readonly ModelAnswer[]) {
    this.answers = answers;
    this.concave = answers.every(({ model, category }) => model.isLogConcave(category));
    let categories = 0;
    let steepness = 0;
    let gentlest = Number.POSITIVE_INFINITY;
    let centre = 0;
    for (const { model } of answers) {
      categories = Math.max(categories, model.categories);
      steepness = Math.max(steepness, model.steepness);
      gentlest = Math.min(gentlest, model.steepness);
      centre += model.centre / answers.length;
    }
    this.steepness = steepness;
    this.gentlest = answers.length === 0 ? 0 : gentlest;
    this.centre = centre;
    this.scratch = createCategoryTerms(categories);
  }

  logLikelihood(theta: number): number {
    let sum = 0;
    for (const { model, category } of this.answers) sum += model.logProbability(category, theta);
    return sum;
  }

  slope(theta: number): number {
    let sum = 0;
    for (const { model, category } of this.answers) sum += model.logSlope(category, theta);
    return sum;
  }

  information(theta: number): InformationTerms {
    let information = 0;
    let slope = 0;
    let curvature = 0;
    let warm = 0;
    for (const { model } of this.answers) {
      const terms = modelInformationTerms(model, theta, this.scratch);
      information += terms.information;
      slope += terms.slope;
      curvature += terms.curvature;
      warm += terms.warm;
    }
    return { information, slope, curvature, warm };
  }

  informationGivenAnswers(theta: number): InformationTerms {
    return this.information(theta);
  }
}

/** Branches of a discrete nuisance variable with equal prior weights. */
class Mixture implements Likelihood {
  readonly concave = false;
  readonly steepness: number;
  readonly gentlest: number;
  readonly centre: number;
  private readonly branches: readonly Branch[];
  private readonly logWeight: number;

  constructor(branches: readonly Branch[]) {
    const [first] = branches;
    this.branches = branches;
    this.logWeight = -Math.log(GUESSING_PROPENSITIES.length);
    this.steepness = first?.steepness ?? 0;
    this.gentlest = first?.gentlest ?? 0;
    this.centre = first?.centre ?? 0;
  }

  logLikelihood(theta: number): number {
    const values = this.branches.map((branch) => branch.logLikelihood(theta));
    const top = Math.max(...values);
    return this.logWeight + top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
  }

  slope(theta: number): number {
    return this.mean(theta, (branch) => branch.slope(theta));
  }

  information(theta: number): InformationTerms {
    const share = 1 / this.branches.length;
    return combine(
      this.branches.map((branch) => branch.information(theta)),
      this.branches.map(() => share),
    );
  }

  informationGivenAnswers(theta: number): InformationTerms {
    return combine(
      this.branches.map((branch) => branch.information(theta)),
      this.posteriorWeights(theta),
    );
  }

  private mean(theta: number, value: (branch: Branch) => number): number {
    const weights = this.posteriorWeights(theta);
    return this.branches.reduce((sum, branch, index) => sum + (weights[index] as number) * value(branch), 0);
  }

  private posteriorWeights(theta: number): number[] {
    const values = this.branches.map((branch) => branch.logLikelihood(theta));
    const top = Math.max(...values);
    const weights = values.map((value) => Math.exp(value - top));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  }
}

function combine(terms: readonly InformationTerms[], weights: readonly number[]): InformationTerms {
  const mean = (read: (term: InformationTerms) => number): number =>
    terms.reduce((sum, term, index) => sum + (weights[index] as number) * read(term), 0);
  return {
    information: mean((term) => term.information),
    slope: mean((term) => term.slope),
    curvature: mean((term) => term.curvature),
    warm: mean((term) => term.warm),
  };
}
