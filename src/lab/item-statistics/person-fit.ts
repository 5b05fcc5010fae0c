import { stream } from '../../cat/rng.js';
import { PositioningError } from '../../errors.js';
import { DONT_KNOW } from '../../irt/answer-likelihood.js';
import { checkGridDensity, type GridDensity } from '../../irt/grid-density.js';
import { itemLogProbabilities } from '../../irt/item-probabilities.js';
import type { ScoredResponse } from '../../irt/scored-response.js';

/** How usual a pattern of answers is. */
export interface PersonFit {
  /** Share of simulated patterns at least as unlikely as the one seen: small means unusual. */
  readonly p: number;
  /** Standardised log-likelihood, averaged over the posterior; strongly negative means unusual. */
  readonly z: number;
  /** p below the flagging level: reports may say that the answers do not hang together as usual. */
  readonly unusual: boolean;
  readonly answers: number;
}

/** How person fit is simulated. */
export interface PersonFitOptions {
  /** Simulated patterns; default 1,000. */
  readonly draws?: number;
  readonly seed?: string;
  /** Flagging level; default 0.01. */
  readonly level?: number;
  /** Fewest answers before anything is flagged; default 8. */
  readonly minimumAnswers?: number;
}

/**
 * Person fit by simulation from the person's own posterior (posterior predictive check of the log-likelihood;
 * Glas & Meijer 2003): abilities are drawn from the posterior, answers to the same items from the model, and
 * the log-likelihoods compared at the same ability. "I don't know" counts as the lowest score. In an adaptive test the items depend on the
 * answers, which makes p slightly conservative. The same seed gives the same figures.
 * @throws PositioningError `irt/invalid-grid`, `lab/no-answers`, `lab/invalid-option`, those of `checkParameters`.
 */
export function personFit(
  responses: readonly ScoredResponse[],
  posterior: GridDensity,
  options: PersonFitOptions = {},
): PersonFit {
  const draws = options.draws ?? 1000;
  if (!(Number.isInteger(draws) && draws >= 1)) throw new PositioningError('lab/invalid-option', { draws });
  if (responses.length === 0) throw new PositioningError('lab/no-answers', {});
  checkGridDensity(posterior);
  const { grid, weights } = posterior;
  const cumulative = cumulativeMasses(posterior);
  const tables = responses.map(({ parameters }) =>
    Array.from({ length: grid.length }, (_, n) =>
      (weights[n] as number) > 0 ? itemLogProbabilities(parameters, grid[n] as number) : [],
    ),
  );
  const uniform = stream(options.seed ?? 'person-fit');
  let unlikelier = 0;
  let z = 0;
  for (let draw = 0; draw < draws; draw++) {
    const node = nodeAt(cumulative, uniform());
    let seen = 0;
    let simulated = 0;
    let expected = 0;
    let variance = 0;
    responses.forEach(({ score }, item) => {
      const logs = tables[item]?.[node] as number[];
      seen += logs[score === DONT_KNOW ? 0 : score] as number;
      simulated += logs[categoryAt(logs, uniform())] as number;
      let mean = 0;
      let square = 0;
      for (const log of logs) {
        const p = Math.exp(log);
        if (p === 0) continue;
        mean += p * log;
        square += p * log * log;
      }
      expected += mean;
      variance += square - mean * mean;
    });
    if (simulated <= seen + 1e-12) unlikelier += 1;
    z += (seen - expected) / Math.sqrt(variance) / draws;
  }
  // Counting the pattern seen among the draws keeps p above 0.
  const p = (unlikelier + 1) / (draws + 1);
  const enough = responses.length >= (options.minimumAnswers ?? 8);
  return { p, z, unusual: enough && p < (options.level ?? 0.01), answers: responses.length };
}

/** Cumulated masses of the nodes by the trapezoid rule, ending at 1. */
function cumulativeMasses({ grid, weights }: GridDensity): Float64Array {
  const sums = new Float64Array(grid.length);
  let sum = 0;
  for (let n = 0; n < grid.length; n++) {
    const left = n > 0 ? (grid[n] as number) - (grid[n - 1] as number) : 0;
    const right = n < grid.length - 1 ? (grid[n + 1] as number) - (grid[n] as number) : 0;
    sum += ((weights[n] as number) * (left + right)) / 2;
    sums[n] = sum;
  }
  return sums.map((value) => value / sum);
}

function nodeAt(cumulative: Float64Array, u: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) > u) high = middle;
    else low = middle + 1;
  }
  return low;
}

function categoryAt(logs: readonly number[], u: number): number {
  let sum = 0;
  for (let k = 0; k < logs.length; k++) {
    sum += Math.exp(logs[k] as number);
    if (u < sum) return k;
  }
  return logs.length - 1;
}
