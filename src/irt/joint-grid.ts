import { checkJointPrior, type JointPrior } from './joint-prior.js';

/** How finely the posterior is integrated. */
export interface JointResolution {
  /** Half width of every grid, in prior standard deviations. */
  readonly halfWidth: number;
  /** Step of the ability grids, in prior standard deviations. */
  readonly abilityStep: number;
  /** Step of the common factor's grid, in its own (unit) standard deviation. */
  readonly factorStep: number;
}

/**
 * Resolution of a live test: the trapezoid rule on a Gaussian-like integrand of standard deviation s and
 * step h errs by about exp(−2π² s²/h²) (Trefethen & Weideman 2014, §5). With a step of 0.125 prior SD, a
 * posterior SD of a tenth of the prior's is right to 1e-4 of itself, its mean to 1e-5 prior SD; from 0.15 on
 * both are right to 1e-10.
 */
export const LIVE_RESOLUTION: JointResolution = { halfWidth: 5, abilityStep: 0.125, factorStep: 0.25 };

/** Resolution for long answer lists and correlations close to one. */
export const FINE_RESOLUTION: JointResolution = { halfWidth: 6, abilityStep: 0.0625, factorStep: 0.0625 };

/**
 * The fixed nodes a joint posterior is integrated on, shared by every posterior over the same prior.
 * Arrays are row-major; nothing here changes after construction.
 */
export interface JointGrid {
  readonly prior: JointPrior;
  readonly resolution: JointResolution;
  readonly scales: number;
  /** Number of ability nodes per scale. */
  readonly nodeCount: number;
  /** Number of nodes of the common factor; 1 when no scale loads on it. */
  readonly factorCount: number;
  /** Ability at the nodes of each scale. */
  readonly nodes: readonly Float64Array[];
  /** Common factor at its nodes. */
  readonly factorNodes: Float64Array;
  /** Prior mass of the factor nodes, summing to 1. */
  readonly factorMass: Float64Array;
  /** Per scale, mass of each ability node given the factor node: `kernel[z * nodeCount + j]`. */
  readonly kernels: readonly Float64Array[];
}

function symmetricNodes(halfWidth: number, step: number): Float64Array {
  const half = Math.ceil(halfWidth / step - 1e-9);
  const nodes = new Float64Array(2 * half + 1);
  for (let i = -half; i <= half; i++) nodes[i + half] = i * step;
  return nodes;
}

/** Builds the grid for a prior. Scales with the same loading share one kernel. */
export function createJointGrid(prior: JointPrior, resolution: JointResolution = LIVE_RESOLUTION): JointGrid {
  checkJointPrior(prior);
  const standard = symmetricNodes(resolution.halfWidth, resolution.abilityStep);
  const nodeCount = standard.length;
  const factorNodes = prior.loading.some((loading) => loading > 0)
    ? symmetricNodes(resolution.halfWidth, resolution.factorStep)
    : new Float64Array(1);
  const factorCount = factorNodes.length;

  const factorMass = new Float64Array(factorCount);
  let total = 0;
  for (let z = 0; z < factorCount; z++) {
    const value = factorNodes[z] ?? 0;
    factorMass[z] = Math.exp(-0.5 * value * value);
    total += factorMass[z] ?? 0;
  }
  for (let z = 0; z < factorCount; z++) factorMass[z] = (factorMass[z] ?? 0) / total;

  const byLoading = new Map<number, Float64Array>();
  const kernels = prior.loading.map((loading) => {
    const known = byLoading.get(loading);
    if (known) return known;
    const unique = Math.sqrt(1 - loading * loading);
    const scale = resolution.abilityStep / (unique * Math.sqrt(2 * Math.PI));
    const kernel = new Float64Array(factorCount * nodeCount);
    for (let z = 0; z < factorCount; z++) {
      const center = loading * (factorNodes[z] ?? 0);
      for (let j = 0; j < nodeCount; j++) {
        const x = ((standard[j] ?? 0) - center) / unique;
        kernel[z * nodeCount + j] = scale * Math.exp(-0.5 * x * x);
      }
    }
    byLoading.set(loading, kernel);
    return kernel;
  });

  const nodes = prior.mean.map((mean, s) => standard.map((x) => mean + (prior.sd[s] ?? 1) * x));
  return {
    prior,
    resolution,
    scales: prior.mean.length,
    nodeCount,
    factorCount,
    nodes,
    factorNodes,
    factorMass,
    kernels,
  };
}
