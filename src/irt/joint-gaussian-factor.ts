import type { ScaleAtLeast } from './ability-posterior.js';
import { type BlockPosterior, type BlockProblem, mostInformation } from './joint-gaussian-block.js';
import { createJointGrid, FINE_RESOLUTION, type JointResolution } from './joint-grid.js';
import { JointPosterior } from './joint-posterior.js';

/** Largest step in units of the narrowest width: the trapezoid rule then errs by about 1e-10. */
const STEP_PER_WIDTH = 0.9;

/** Share of the largest mass that an end of a grid may carry: the prior alone leaves e^-18 at six deviations. */
const HEAVY_END = 3e-8;

/** Half width beyond which no grid is stretched, in prior standard deviations. */
const MAX_HALF_WIDTH = 60;

/**
 * Exact posterior of a block under one common factor, by nested quadrature (Gibbons & Hedeker 1992). Scales
 * with a negative loading are mirrored: −θ has a positive one.
 */
export function factorPosterior(problem: BlockProblem, loading: readonly number[]): BlockPosterior {
  const sign = loading.map((value) => (value < 0 ? -1 : 1));
  const prior = {
    mean: problem.mean.map((value, s) => (sign[s] as number) * value),
    sd: problem.sd,
    loading: loading.map(Math.abs),
  };
  let resolution = fineEnough(problem, prior.loading);
  let posterior = absorbed(problem, sign, prior, resolution);
  while (reachesEnd(posterior) && resolution.halfWidth < MAX_HALF_WIDTH) {
    resolution = { ...resolution, halfWidth: resolution.halfWidth * 1.5 };
    posterior = absorbed(problem, sign, prior, resolution);
  }
  const covariance = posterior
    .covariance()
    .map((row, s) => row.map((value, t) => (sign[s] as number) * (sign[t] as number) * value));
  return {
    logEvidence: posterior.logEvidence(),
    mean: sign.map((value, s) => value * posterior.ability(s).mean),
    covariance,
    exceedance: (scale, cut) => allAtLeast(posterior, sign, [{ scale, cut }]),
    allAtLeast: (conditions) => allAtLeast(posterior, sign, conditions),
  };
}

function fineEnough({ answers, mean, sd }: BlockProblem, loading: readonly number[]): JointResolution {
  let { abilityStep, factorStep } = FINE_RESOLUTION;
  let precision = 1;
  loading.forEach((value, s) => {
    const unique = 1 - value * value;
    const information = mostInformation(answers[s] ?? [], mean[s] as number, sd[s] as number);
    abilityStep = Math.min(abilityStep, STEP_PER_WIDTH / Math.sqrt(1 / unique + information));
    // What the answers on s say about the factor is limited by the scale's own part.
    precision += (value * value) / (unique + (information > 0 ? 1 / information : Number.POSITIVE_INFINITY));
  });
  factorStep = Math.min(factorStep, STEP_PER_WIDTH / Math.sqrt(precision));
  return { halfWidth: FINE_RESOLUTION.halfWidth, abilityStep, factorStep };
}

function absorbed(
  { answers }: BlockProblem,
  sign: readonly number[],
  prior: { readonly mean: number[]; readonly sd: readonly number[]; readonly loading: number[] },
  resolution: JointResolution,
): JointPosterior {
  const grid = createJointGrid(prior, resolution);
  const posterior = new JointPosterior(grid, [1]);
  answers.forEach((list, s) => {
    const nodes = grid.nodes[s] as Float64Array;
    for (const { model, category } of list) {
      for (let j = 0; j < nodes.length; j++) {
        const theta = (sign[s] as number) * (nodes[j] as number);
        posterior.factor[j] = Math.exp(model.logProbability(category, theta));
      }
      posterior.absorb(s);
    }
  });
  return posterior;
}

function reachesEnd(posterior: JointPosterior): boolean {
  for (let s = 0; s < posterior.grid.scales; s++) if (endsHeavy(posterior.mass(s))) return true;
  return endsHeavy(posterior.factorMass());
}

function endsHeavy(mass: Float64Array): boolean {
  if (mass.length === 1) return false;
  let top = 0;
  for (let j = 0; j < mass.length; j++) top = Math.max(top, mass[j] as number);
  return Math.max(mass[0] as number, mass[mass.length - 1] as number) > HEAVY_END * top;
}

/** One condition per scale. A mirrored scale is at or above its cut when its mirror image is not above minus it. */
function allAtLeast(
  posterior: JointPosterior,
  sign: readonly number[],
  conditions: readonly ScaleAtLeast[],
): number {
  const mirrored = conditions.findIndex(({ scale }) => (sign[scale] as number) < 0);
  if (mirrored < 0) return posterior.allAtLeast(conditions);
  const flat = conditions.map((condition, n) =>
    n === mirrored ? { scale: condition.scale, cut: -condition.cut } : condition,
  );
  const others = conditions.filter((_, n) => n !== mirrored);
  const settled = sign.map((value, s) => (s === conditions[mirrored]?.scale ? 1 : value));
  const without = allAtLeast(posterior, sign, others);
  return Math.max(0, without - allAtLeast(posterior, settled, flat));
}
