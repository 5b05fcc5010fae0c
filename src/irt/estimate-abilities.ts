import { PositioningError } from '../errors.js';
import type { ScaleAtLeast } from './ability-posterior.js';
import { type ModelAnswer, modelAnswers } from './internal/model-answer.js';
import type { BlockPosterior } from './joint-gaussian-block.js';
import { factorPosterior } from './joint-gaussian-factor.js';
import {
  type AbilitiesPrior,
  type PriorBlock,
  priorBlocks,
  type StandardPrior,
  standardPrior,
} from './joint-gaussian-prior.js';
import { propagatedPosterior } from './joint-gaussian-propagation.js';
import { directPosterior } from './joint-gaussian-quadrature.js';
import type { GuessingModel, ScoredResponse } from './scored-response.js';

/** One answer to an item that loads on one of several scales. */
export interface AbilitiesResponse extends ScoredResponse {
  /** Position of the scale, 0 for the first. */
  readonly scale: number;
}

/** How several abilities are estimated. */
export interface AbilitiesOptions {
  readonly prior: AbilitiesPrior;
  /** How "I don't know" is read; `'always'` when absent. */
  readonly guessing?: GuessingModel;
}

/** Several abilities estimated together. */
export interface AbilitiesEstimate {
  /** Posterior means, in logits. */
  readonly theta: number[];
  /** Posterior covariance, row by row. */
  readonly covariance: number[][];
}

/** The joint posterior of several abilities: what {@link estimateAbilities} gives, and probabilities. */
export interface AbilitiesPosterior extends AbilitiesEstimate {
  /** How it was computed; expectation propagation is approximate. */
  readonly method: 'quadrature' | 'expectation-propagation';
  /** P(ability of a scale at or above each cut). */
  exceedance(scale: number, cuts: readonly number[]): number[];
  /** Probability of each level between increasing cuts, lowest first. */
  levelProbabilities(scale: number, cuts: readonly number[]): number[];
  /** Probability that several abilities are all at or above their cuts: never a product of marginals. */
  allAtLeast(conditions: readonly ScaleAtLeast[]): number;
}

/** Largest number of scales integrated directly when they share no single factor. */
const DIRECT_SCALES = 3;

/**
 * Estimates several related abilities from answers to items that load on one scale each: posterior means and
 * covariance. Scales that are independent are taken apart. Correlations that one common factor explains (any
 * two scales, one correlation for all, one loading per scale) are integrated exactly for any number of scales
 * by nested quadrature (Gibbons & Hedeker 1992); any others over three scales by direct quadrature; beyond, by
 * expectation propagation (Minka 2001), whose error docs/performance.md tabulates. The answers may come in any
 * order, number and pattern. A correlation matrix with an eigenvalue below 1e-4 is computed as if it had 1e-4.
 * @throws PositioningError `irt/invalid-prior`, `irt/invalid-covariance`, `irt/invalid-option` (a scale that
 *   does not exist, or the guessing model), `irt/score-out-of-range` and the errors of `checkParameters`
 * @example
 * const prior = { mean: [0, 0], covariance: [[1, 0.7], [0.7, 1]] };
 * estimateAbilities([{ parameters: { model: '2PL', a: 1, b: 0 }, score: 1, scale: 0 }], { prior }).theta;
 */
export function estimateAbilities(
  responses: readonly AbilitiesResponse[],
  options: AbilitiesOptions,
): AbilitiesEstimate {
  const { theta, covariance } = abilitiesPosterior(responses, options);
  return { theta, covariance };
}

/**
 * The joint posterior {@link estimateAbilities} summarises, with level probabilities and the probability that
 * several abilities are all above given cuts.
 * @throws PositioningError as {@link estimateAbilities}; its methods `irt/invalid-option` for an unknown scale
 *   and `irt/invalid-cuts`
 */
export function abilitiesPosterior(
  responses: readonly AbilitiesResponse[],
  { prior, guessing = 'always' }: AbilitiesOptions,
): AbilitiesPosterior {
  const standard = standardPrior(prior);
  const blocks = priorBlocks(standard.correlation);
  for (const { scale } of responses) checkScale(scale, standard.mean.length);
  const branches = modelAnswers(responses, guessing).map((answers): Branch => {
    const byScale = standard.mean.map((_, s) => answers.filter((_answer, n) => responses[n]?.scale === s));
    const posteriors = blocks.map((block) => blockPosterior(standard, block, byScale));
    return { posteriors, logWeight: posteriors.reduce((sum, { logEvidence }) => sum + logEvidence, 0) };
  });
  return new MixedPosterior(standard.mean.length, blocks, branches);
}

function checkScale(scale: number, scales: number): void {
  if (!(Number.isInteger(scale) && scale >= 0 && scale < scales)) {
    throw new PositioningError('irt/invalid-option', { option: 'scale', value: scale, scales });
  }
}

function blockPosterior(
  standard: StandardPrior,
  { scales, correlation, loading }: PriorBlock,
  byScale: readonly (readonly ModelAnswer[])[],
): BlockPosterior {
  const problem = {
    mean: scales.map((s) => standard.mean[s] as number),
    sd: scales.map((s) => standard.sd[s] as number),
    correlation,
    answers: scales.map((s) => byScale[s] as readonly ModelAnswer[]),
  };
  if (loading) return factorPosterior(problem, loading);
  return scales.length <= DIRECT_SCALES ? directPosterior(problem) : propagatedPosterior(problem);
}

interface Branch {
  readonly posteriors: readonly BlockPosterior[];
  readonly logWeight: number;
}

/** Independent blocks, mixed over the guessing propensities. */
class MixedPosterior implements AbilitiesPosterior {
  readonly theta: number[];
  readonly covariance: number[][];
  readonly method: 'quadrature' | 'expectation-propagation';
  private readonly scales: number;
  private readonly blocks: readonly PriorBlock[];
  private readonly branches: readonly Branch[];
  private readonly weights: readonly number[];
  /** Block and position inside it of each scale. */
  private readonly places: readonly (readonly [block: number, position: number])[];

  constructor(scales: number, blocks: readonly PriorBlock[], branches: readonly Branch[]) {
    this.scales = scales;
    this.blocks = blocks;
    this.branches = branches;
    const top = branches.reduce((most, { logWeight }) => Math.max(most, logWeight), Number.NEGATIVE_INFINITY);
    const raw = branches.map(({ logWeight }) => Math.exp(logWeight - top));
    const total = raw.reduce((sum, value) => sum + value, 0);
    this.weights = raw.map((value) => value / total);
    this.places = Array.from({ length: scales }, (_, s) => {
      const block = blocks.findIndex((candidate) => candidate.scales.includes(s));
      return [block, (blocks[block] as PriorBlock).scales.indexOf(s)] as const;
    });
    const approximate = blocks.some((block) => !block.loading && block.scales.length > DIRECT_SCALES);
    this.method = approximate ? 'expectation-propagation' : 'quadrature';
    const means = branches.map(({ posteriors }) =>
      this.places.map(([block, position]) => (posteriors[block] as BlockPosterior).mean[position] as number),
    );
    this.theta = this.places.map((_, s) => this.mean((b) => (means[b] as number[])[s] as number));
    this.covariance = this.places.map(([block, position], s) =>
      this.places.map(([otherBlock, otherPosition], t) =>
        this.mean((b) => {
          const within =
            block === otherBlock
              ? (branches[b]?.posteriors[block]?.covariance[position]?.[otherPosition] as number)
              : 0;
          const row = means[b] as number[];
          const one = (row[s] as number) - (this.theta[s] as number);
          return within + one * ((row[t] as number) - (this.theta[t] as number));
        }),
      ),
    );
  }

  exceedance(scale: number, cuts: readonly number[]): number[] {
    checkScale(scale, this.scales);
    cuts.forEach(checkCut);
    const [block, position] = this.places[scale] as readonly [number, number];
    return cuts.map((cut) =>
      this.mean((b) =>
        ((this.branches[b] as Branch).posteriors[block] as BlockPosterior).exceedance(position, cut),
      ),
    );
  }

  levelProbabilities(scale: number, cuts: readonly number[]): number[] {
    const exceedance = this.exceedance(scale, cuts);
    cuts.forEach((cut, index) => {
      if (index > 0 && !(cut > (cuts[index - 1] as number))) {
        throw new PositioningError('irt/invalid-cuts', { index, cuts });
      }
    });
    let above = 1;
    const levels = exceedance.map((probability) => {
      // Rounding must not make a level's probability negative.
      const next = Math.min(above, probability);
      const level = above - next;
      above = next;
      return level;
    });
    return [...levels, above];
  }

  allAtLeast(conditions: readonly ScaleAtLeast[]): number {
    const highest = new Map<number, number>();
    for (const { scale, cut } of conditions) {
      checkScale(scale, this.scales);
      checkCut(cut);
      highest.set(scale, Math.max(cut, highest.get(scale) ?? cut));
    }
    return this.mean((b) => {
      let product = 1;
      this.blocks.forEach(({ scales }, block) => {
        const own = scales.flatMap((scale, position) => {
          const cut = highest.get(scale);
          return cut === undefined ? [] : [{ scale: position, cut }];
        });
        if (own.length > 0)
          product *= ((this.branches[b] as Branch).posteriors[block] as BlockPosterior).allAtLeast(own);
      });
      return product;
    });
  }

  private mean(of: (branch: number) => number): number {
    return this.weights.reduce((sum, weight, b) => (weight === 0 ? sum : sum + weight * of(b)), 0);
  }
}

function checkCut(cut: number): void {
  if (!Number.isFinite(cut)) throw new PositioningError('irt/invalid-cuts', { cut });
}
