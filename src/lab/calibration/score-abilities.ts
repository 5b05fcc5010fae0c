import { PositioningError } from '../../errors.js';
import type { AbilityMoments } from '../../irt/grid-density.js';
import type { ItemParameters } from '../../irt/parameters.js';
import { fixedCurve } from './fixed-curve.js';
import { emptyTable, fillTable, type MarginalProblem, marginalProblem } from './marginal-problem.js';
import { PersonPosterior } from './person-posterior.js';
import { populationCurve } from './population-curve.js';
import { defaultQuadrature, latentNodes, type Quadrature } from './quadrature.js';
import type { ResponseMatrix } from './response-matrix.js';

/** How abilities are scored. */
export interface ScoringOptions {
  /** Default mean 0, sd 1. */
  readonly population?: { readonly mean: number; readonly sd: number };
  /** Default: mean ± 6 sd, 61 points. */
  readonly quadrature?: Quadrature;
  readonly dontKnow?: 'wrong' | 'propensity';
}

/**
 * EAP and posterior standard deviation of every person, in logits, by the same quadrature as a calibration (sums
 * with weights normalised to 1; Bock & Mislevy 1982), in the order of the data's persons.
 * @param parameters one set per item of the data
 * @throws PositioningError `lab/invalid-score`, `lab/invalid-option` and those of `checkParameters`.
 */
export function scoreAbilities(
  data: ResponseMatrix,
  parameters: readonly ItemParameters[],
  options: ScoringOptions = {},
): AbilityMoments[] {
  const { problem, table } = scoringProblem(data, parameters, options);
  const posterior = new PersonPosterior(problem, table);
  return data.persons.map((_, person) => {
    posterior.compute(person);
    return posteriorMoments(posterior, problem.nodes.theta);
  });
}

/** Mean and standard deviation of the posterior last computed. */
function posteriorMoments(posterior: PersonPosterior, theta: Float64Array): AbilityMoments {
  const { weights, low, high } = posterior;
  let mean = 0;
  for (let n = low; n <= high; n++) mean += (weights[n] as number) * (theta[n] as number);
  let variance = 0;
  for (let n = low; n <= high; n++) variance += (weights[n] as number) * ((theta[n] as number) - mean) ** 2;
  return { theta: mean, standardError: Math.sqrt(variance) };
}

/**
 * A marginal problem with nothing to estimate, and its table: for scores, expected counts and log-likelihoods
 * at given parameters.
 */
export function scoringProblem(
  data: ResponseMatrix,
  parameters: readonly ItemParameters[],
  options: ScoringOptions = {},
): { readonly problem: MarginalProblem; readonly table: Float64Array } {
  if (parameters.length !== data.items.length) {
    throw new PositioningError('lab/invalid-option', {
      parameters: parameters.length,
      items: data.items.length,
    });
  }
  const { mean, sd } = options.population ?? { mean: 0, sd: 1 };
  if (!(Number.isFinite(mean) && sd > 0 && Number.isFinite(sd))) {
    throw new PositioningError('lab/invalid-option', { option: 'population', mean, sd });
  }
  const dontKnow = options.dontKnow === 'propensity';
  const nodes = latentNodes(options.quadrature ?? defaultQuadrature(mean, sd, 0), dontKnow);
  const factors = [
    { curve: populationCurve(nodes), free: [] },
    ...parameters.map((item) => ({ curve: fixedCurve(nodes, item, dontKnow), free: [] })),
  ];
  const problem = marginalProblem(data, nodes, factors, dontKnow);
  const table = emptyTable(problem);
  fillTable(problem, Float64Array.of(mean, 2 * Math.log(sd)), table);
  return { problem, table };
}
