import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/irt/answer-likelihood.js';
import {
  createJointGrid,
  FINE_RESOLUTION,
  type JointResolution,
  LIVE_RESOLUTION,
} from '../../src/irt/joint-grid.js';
import { JointPosterior } from '../../src/irt/joint-posterior.js';
import type { JointPrior } from '../../src/irt/joint-prior.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { computedPosterior, type Observation } from '../../src/irt/saved-posterior.js';
import { at } from './reference-data.js';

// What the joint posterior is by its definition, computed another way: a plain sum over a dense lattice of two
// abilities under their bivariate normal prior. The common factor never appears in the sum; where it is asked for, its
// mean and variance given both abilities are known in closed form.

const prior: JointPrior = { mean: [-0.5, 0.4], sd: [1.5, 1.1], loading: [0.8, 0.6] };
const propensities = [0, 0.5, 1];
/** Coarse, so that mutants are quick to tell; the rules are exact for smooth integrands long before this. */
const resolution: JointResolution = { halfWidth: 5, abilityStep: 0.25, factorStep: 0.5 };

const observations: readonly Observation[] = [
  { scale: 0, parameters: { model: '3PL', a: 1.4, b: -0.2, c: 0.25 }, score: 1 },
  { scale: 1, parameters: { model: '2PL', a: 0.9, b: 0.6 }, score: 0 },
  { scale: 1, parameters: { model: '4PL', a: 1.1, b: -1, c: 0.2, d: 0.9 }, score: 'dont-know' },
  { scale: 0, parameters: { model: 'GPCM', a: 0.7, b: [-0.8, 0.1] }, score: 1 },
  { scale: 0, parameters: { model: 'GPCM', a: 0.9, b: [0.4] }, score: 'dont-know' },
  { scale: 1, parameters: { model: '1PL', b: -0.7 }, score: 1, weight: 0.85 },
  { scale: 0, parameters: { model: '4PL', b: 0.3, c: 0.1, d: 0.95 }, score: 0, weight: 0.85 },
  { scale: 1, parameters: { model: 'GRM', a: 1.2, b: [-1, 0.5] }, score: 1, weight: 0.5 },
];

/** P(answer | ability, propensity), written out again. */
function likelihood(
  { parameters, score, weight = 1 }: Observation,
  theta: number,
  g: number,
  modelled = true,
): number {
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  const value = (): number => {
    if (parameters.model === 'GPCM') {
      const weights = [0, ...parameters.b].map((_, k) =>
        Math.exp(parameters.b.slice(0, k).reduce((sum, b) => sum + parameters.a * (theta - b), 0)),
      );
      return (weights[score === 'dont-know' ? 0 : score] ?? 0) / weights.reduce((sum, w) => sum + w, 0);
    }
    if (parameters.model === 'GRM') {
      const reached = [1, ...parameters.b.map((b) => logistic(parameters.a * (theta - b))), 0];
      return (reached[score as number] ?? 0) - (reached[(score as number) + 1] ?? 0);
    }
    const { a = 1, b, c = 0, d = 1 } = parameters as { a?: number; b: number; c?: number; d?: number };
    const knows = logistic(a * (theta - b));
    if (score === 'dont-know' && modelled) return (1 - knows) * (1 - g);
    const right = d * knows + (1 - knows) * g * c;
    return score === 1 ? right : (1 - d) * knows + (1 - knows) * g * (1 - c);
  };
  return value() ** weight;
}

interface Point {
  readonly theta: readonly [number, number];
  /** Posterior mass, all points summing to 1. */
  readonly mass: number;
  /** Mean of the propensity, and of the common factor, at this point. */
  readonly propensity: number;
  readonly factor: number;
}

/** The lattice: points twice as dense as the nodes, ±6 standard deviations. */
function bruteForce(list: readonly Observation[]) {
  const step = resolution.abilityStep / 2;
  const half = Math.round(6 / step);
  const axis = Array.from({ length: 2 * half + 1 }, (_, k) => (k - half) * step);
  const [l0 = 0, l1 = 0] = prior.loading;
  const rho = l0 * l1;
  const ability = (s: number, x: number) => at(prior.mean, s) + at(prior.sd, s) * x;
  const along = [0, 1].map((s) =>
    axis.map((x) =>
      propensities.map((g) =>
        list.filter(({ scale }) => scale === s).reduce((p, one) => p * likelihood(one, ability(s, x), g), 1),
      ),
    ),
  );
  const precision = 1 + l0 ** 2 / (1 - l0 ** 2) + l1 ** 2 / (1 - l1 ** 2);
  const points: { theta: [number, number]; mass: number; propensity: number; factor: number }[] = [];
  let total = 0;
  for (const [i, x] of axis.entries()) {
    for (const [j, y] of axis.entries()) {
      const density =
        Math.exp(-(x * x - 2 * rho * x * y + y * y) / (2 * (1 - rho ** 2))) /
        (2 * Math.PI * Math.sqrt(1 - rho ** 2));
      let mass = 0;
      let tries = 0;
      for (const [k, g] of propensities.entries()) {
        const part =
          (density * step * step * at(at(at(along, 0), i), k) * at(at(at(along, 1), j), k)) /
          propensities.length;
        mass += part;
        tries += part * g;
      }
      const factor = ((l0 * x) / (1 - l0 ** 2) + (l1 * y) / (1 - l1 ** 2)) / precision;
      points.push({
        theta: [ability(0, x), ability(1, y)],
        mass,
        propensity: mass > 0 ? tries / mass : 0,
        factor,
      });
      total += mass;
    }
  }
  const normalised: readonly Point[] = points.map((point) => ({ ...point, mass: point.mass / total }));
  const expectation = (of: (point: Point) => number) =>
    normalised.reduce((sum, point) => sum + point.mass * of(point), 0);
  return {
    points: normalised,
    expectation,
    logEvidence: Math.log(total),
    factorVariance: 1 / precision,
    axis,
  };
}

/** Abramowitz & Stegun 26.2.17, to 1e-7: enough here, and not our own. */
function normalCdf(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const polynomial = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce(
    (sum, coefficient) => (sum + coefficient) * t,
    0,
  );
  const tail = (Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
  return x >= 0 ? 1 - tail : tail;
}

const brute = bruteForce(observations);
const saved = { version: 1, prior, propensities, observations } as const;
const posterior = computedPosterior(saved, resolution);

describe('the posterior of two related abilities, against a sum over a lattice', () => {
  const means = [0, 1].map((s) => brute.expectation(({ theta }) => at(theta, s)));

  it('has its evidence, means, variances and covariances', () => {
    expect(posterior.length).toBe(observations.length);
    expect(posterior.logEvidence()).toBeCloseTo(brute.logEvidence, 5);
    const covariance = posterior.covariance();
    for (const s of [0, 1]) {
      const { mean, sd } = posterior.ability(s);
      expect(mean).toBeCloseTo(at(means, s), 5);
      expect(posterior.mean(s)).toBeCloseTo(at(means, s), 5);
      for (const t of [0, 1]) {
        const expected = brute.expectation(
          ({ theta }) => (at(theta, s) - at(means, s)) * (at(theta, t) - at(means, t)),
        );
        expect(at(at(covariance, s), t)).toBeCloseTo(expected, 5);
        if (s === t) expect(sd ** 2).toBeCloseTo(expected, 5);
      }
    }
  });

  it('has its propensity', () => {
    expect(posterior.propensity()).toBeCloseTo(
      brute.expectation(({ propensity }) => propensity),
      6,
    );
  });

  it('has its masses, node by node', () => {
    for (const s of [0, 1]) {
      const mass = posterior.mass(s);
      expect(mass.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
      for (const [j, node] of at(posterior.grid.nodes, s).entries()) {
        // Every second point of the lattice, each with half a cell on both sides.
        const expected =
          2 *
          brute.points.reduce(
            (sum, { theta, mass: m }) => sum + (Math.abs(at(theta, s) - node) < 1e-9 ? m : 0),
            0,
          );
        expect(at(mass, j)).toBeCloseTo(expected, 6);
      }
    }
  });

  it.each([-1.1, 0, 0.37])(
    'has its probability of reaching %d, with an error of the cut and without',
    (cut) => {
      for (const s of [0, 1]) {
        const [sharp] = posterior.exceedance(s, [cut]);
        // A sharp cut goes through cells of the lattice: their neighbours bound it.
        const above = (by: number) => brute.expectation(({ theta }) => (at(theta, s) >= cut + by ? 1 : 0));
        const cell = (at(prior.sd, s) * resolution.abilityStep) / 2;
        expect(sharp).toBeGreaterThan(above(cell / 2) - 0.02);
        expect(sharp).toBeLessThan(above(-cell / 2) + 0.02);
        for (const sharedSd of [0.3, 0.7]) {
          const expected = brute.expectation(({ theta }) => normalCdf((at(theta, s) - cut) / sharedSd));
          expect(at(posterior.exceedance(s, [0, cut], sharedSd), 1)).toBeCloseTo(expected, 3);
        }
      }
    },
  );

  it('has its weighted mean', () => {
    const weights = [0.3, 0.7];
    const combined = ({ theta }: Point) => 0.3 * theta[0] + 0.7 * theta[1];
    const mean = brute.expectation(combined);
    const { mean: found, sd, exceedance } = posterior.weightedMean(weights, [-0.8, 0.2], 0.3);

    expect(found).toBeCloseTo(mean, 5);
    expect(sd ** 2).toBeCloseTo(
      brute.expectation((point) => (combined(point) - mean) ** 2),
      5,
    );
    for (const [k, cut] of [-0.8, 0.2].entries()) {
      const expected = brute.expectation((point) => normalCdf((combined(point) - cut) / 0.3));
      expect(Math.abs(at(exceedance, k) - expected)).toBeLessThan(3e-3);
    }
    // One ability alone is the weighted mean with the weight of the other left out.
    expect(posterior.weightedMean([1], []).mean).toBeCloseTo(at(means, 0), 5);
    const alone = posterior.weightedMean([0, 1], [-0.8, 0.2], 0.3);
    expect(alone.mean).toBeCloseTo(at(means, 1), 5);
    expect(alone).toEqual({
      ...posterior.ability(1),
      exceedance: posterior.exceedance(1, [-0.8, 0.2], 0.3),
    });
  });

  it('has its probability of reaching two cuts at once, never a product', () => {
    const cuts = [-0.4, 0.3];
    const conditions = cuts.map((cut, scale) => ({ scale, cut }));
    // One error for both cuts, summed over its own distribution.
    const errors = Array.from({ length: 121 }, (_, k) => -6 + k / 10);
    const sd = 0.4;
    const total = errors.reduce((sum, e) => sum + Math.exp(-(e * e) / 2), 0);
    const expected = errors.reduce((sum, e) => {
      const both = brute.expectation(({ theta }) =>
        theta[0] >= at(cuts, 0) - sd * e && theta[1] >= at(cuts, 1) - sd * e ? 1 : 0,
      );
      return sum + (Math.exp(-(e * e) / 2) / total) * both;
    }, 0);
    const found = posterior.allAtLeast(conditions, sd);

    expect(Math.abs(found - expected)).toBeLessThan(5e-3);
    expect(posterior.allAtLeast([], sd)).toBe(1);
    const marginals = conditions.map(({ scale, cut }) => at(posterior.exceedance(scale, [cut]), 0));
    const sharp = posterior.allAtLeast(conditions);
    expect(sharp).toBeGreaterThan(at(marginals, 0) * at(marginals, 1) + 0.01);
    expect(sharp).toBeLessThan(Math.min(...marginals));
    expect(posterior.allAtLeast(conditions.slice(0, 1))).toBeCloseTo(at(marginals, 0), 10);
  });

  it('has its common factor', () => {
    const mean = brute.expectation(({ factor }) => factor);
    const variance = brute.expectation(({ factor }) => (factor - mean) ** 2) + brute.factorVariance;
    const nodes = posterior.grid.factorNodes;
    const moment = (of: (z: number) => number) =>
      posterior.factorMass().reduce((sum, mass, z) => sum + mass * of(at(nodes, z)), 0);

    expect(moment(() => 1)).toBeCloseTo(1, 12);
    expect(moment((z) => z)).toBeCloseTo(mean, 5);
    expect(moment((z) => (z - mean) ** 2)).toBeCloseTo(variance, 5);
    for (const s of [0, 1]) {
      const covariance = brute.expectation(
        ({ theta, factor }) => (at(theta, s) - at(means, s)) * (factor - mean),
      );
      expect(posterior.factorSlope(s)).toBeCloseTo(covariance / variance, 5);
    }
  });

  it.each([1, 3])('has its common factor given an ability, at every node of %i', (stride) => {
    for (const s of [0, 1]) {
      const nodes = at(posterior.grid.nodes, s);
      const { first, second } = posterior.factorGiven(s, stride);
      expect(first.length).toBe(Math.floor((nodes.length - 1) / stride) + 1);
      for (const [n, value] of first.entries()) {
        const node = at(nodes, n * stride);
        // Far out the factor lies beyond its own grid.
        if (Math.abs(node - at(prior.mean, s)) > 2.5 * at(prior.sd, s)) continue;
        let [mass, mean, square] = [0, 0, 0];
        for (const point of brute.points) {
          if (Math.abs(at(point.theta, s) - node) > 1e-9) continue;
          mass += point.mass;
          mean += point.mass * point.factor;
          square += point.mass * (point.factor ** 2 + brute.factorVariance);
        }
        expect(value).toBeCloseTo(mean / mass, 4);
        expect(at(second, n)).toBeCloseTo(square / mass, 4);
      }
    }
  });

  it('has an ability and the factor together', () => {
    const { nodeCount, factorCount, factorNodes } = posterior.grid;
    const out = new Float64Array(nodeCount * factorCount).fill(9);
    for (const s of [0, 1]) {
      posterior.jointWithFactor(s, out);
      const { first } = posterior.factorGiven(s, 1);
      const factorMass = posterior.factorMass();
      for (let j = 0; j < nodeCount; j += 1) {
        const column = Array.from({ length: factorCount }, (_, z) => at(out, z * nodeCount + j));
        const mass = column.reduce((sum, value) => sum + value, 0);
        expect(mass).toBeCloseTo(at(posterior.mass(s), j), 9);
        if (mass < 1e-4) continue;
        const mean = column.reduce((sum, value, z) => sum + value * at(factorNodes, z), 0) / mass;
        expect(mean).toBeCloseTo(at(first, j), 4);
      }
      for (let z = 0; z < factorCount; z += 1) {
        const row = out.subarray(z * nodeCount, (z + 1) * nodeCount).reduce((sum, value) => sum + value, 0);
        expect(row).toBeCloseTo(at(factorMass, z), 9);
      }
    }
  });

  it('has the probability of a cut given the factor', () => {
    const cut = 0.15;
    for (const s of [0, 1]) {
      const weights = posterior.cutWeights(s, cut, 0.4);
      const given = posterior.exceedanceGivenFactor(s, weights);
      const mass = posterior.factorMass();
      const { factorNodes } = posterior.grid;
      const reached = ({ theta }: Point) => normalCdf((at(theta, s) - cut) / 0.4);

      expect(given.reduce((sum, p, z) => sum + p * at(mass, z), 0)).toBeCloseTo(
        brute.expectation(reached),
        3,
      );
      expect(given.reduce((sum, p, z) => sum + p * at(mass, z) * at(factorNodes, z), 0)).toBeCloseTo(
        brute.expectation((point) => reached(point) * point.factor),
        3,
      );
      // The same weights give the same array until an answer on the scale.
      expect(posterior.exceedanceGivenFactor(s, weights)).toEqual(given);
    }
  });
});

describe('a posterior that grows and shrinks', () => {
  const said = (of: JointPosterior) => [
    ...of.covariance().flat(),
    ...[0, 1].flatMap((s) => [...of.mass(s), of.mean(s), of.factorSlope(s), ...of.exceedance(s, [0], 0.2)]),
    of.allAtLeast([
      { scale: 0, cut: 0 },
      { scale: 1, cut: 0 },
    ]),
    ...[0, 1].flatMap((s) => [...of.exceedanceGivenFactor(s, weightsOf(s))]),
    of.logEvidence(),
    of.propensity(),
  ];
  const kept = new Map<number, Float64Array>();
  const weightsOf = (s: number) => {
    const weights = kept.get(s) ?? posterior.cutWeights(s, 0.1, 0);
    kept.set(s, weights);
    return weights;
  };

  it('says at every length what a posterior made of the same answers says, forwards and backwards', () => {
    const growing = computedPosterior({ ...saved, observations: [] }, resolution);
    for (let n = 0; n <= observations.length; n += 1) {
      const fresh = computedPosterior({ ...saved, observations: observations.slice(0, n) }, resolution);
      expect(said(growing)).toEqual(said(fresh));
      const next = observations[n];
      if (next === undefined) break;
      const { factor } = computedPosterior({ ...saved, observations: [next] }, resolution);
      growing.factor.set(factor);
      growing.absorb(next.scale);
    }
    for (let n = observations.length - 1; n >= 0; n -= 1) {
      growing.retract();
      expect(growing.length).toBe(n);
      expect(said(growing)).toEqual(
        said(computedPosterior({ ...saved, observations: observations.slice(0, n) }, resolution)),
      );
    }
    growing.retract();
    expect(growing.length).toBe(0);
  });

  it('is the prior before any answer and after a reset', () => {
    const again = computedPosterior(saved, resolution);
    again.reset();
    for (const of of [computedPosterior({ ...saved, observations: [] }, resolution), again]) {
      expect(of.length).toBe(0);
      expect(of.logEvidence()).toBeCloseTo(0, 5);
      expect(of.propensity()).toBeCloseTo(0.5, 12);
      const [[v0 = 0, c = 0] = [], [, v1 = 0] = []] = of.covariance();
      expect([of.mean(0), of.mean(1)].map((mean) => Number(mean.toFixed(5)))).toEqual([-0.5, 0.4]);
      expect(v0).toBeCloseTo(1.5 ** 2, 4);
      expect(v1).toBeCloseTo(1.1 ** 2, 4);
      expect(c).toBeCloseTo(0.8 * 0.6 * 1.5 * 1.1, 4);
    }
  });

  it('of answers whose likelihood would underflow is that of their sum in logarithms', () => {
    // Twenty answers, each with the weight of thirty: more than e^600 between the best node and the worst.
    const heavy: readonly Observation[] = Array.from({ length: 20 }, (_, n) => ({
      scale: 0,
      parameters: { model: '2PL', a: 1.3, b: (n % 5) / 4 - 0.5 },
      score: n % 3 === 0 ? 0 : 1,
      weight: 30,
    }));
    const fine = { halfWidth: 5, abilityStep: 0.02, factorStep: 0.5 };
    const of = computedPosterior({ version: 1, prior, propensities: [1], observations: heavy }, fine);
    const theta = Array.from({ length: 4001 }, (_, k) => -2 + k / 1000);
    const logs = theta.map(
      (t) =>
        heavy.reduce((sum, one) => sum + 30 * Math.log(likelihood({ ...one, weight: 1 }, t, 1)), 0) -
        ((t + 0.5) / 1.5) ** 2 / 2,
    );
    const top = Math.max(...logs);
    const weights = logs.map((value) => Math.exp(value - top));
    const total = weights.reduce((sum, w) => sum + w, 0);
    const mean = weights.reduce((sum, w, k) => sum + w * at(theta, k), 0) / total;
    const variance = weights.reduce((sum, w, k) => sum + w * (at(theta, k) - mean) ** 2, 0) / total;
    const evidence = top + Math.log((total * 0.001) / (1.5 * Math.sqrt(2 * Math.PI)));

    expect(of.mean(0)).toBeCloseTo(mean, 5);
    expect(of.ability(0).sd).toBeCloseTo(Math.sqrt(variance), 4);
    expect(of.logEvidence()).toBeCloseTo(evidence, 4);
    const before = [of.mean(0), of.mean(1), of.logEvidence(), ...of.mass(0)];
    of.factor.fill(0.5);
    of.absorb(0);
    expect(of.logEvidence()).toBeCloseTo(evidence + Math.log(0.5), 4);
    of.retract();
    expect([of.mean(0), of.mean(1), of.logEvidence(), ...of.mass(0)]).toEqual(before);
    while (of.length > 3) of.retract();
    const three = computedPosterior(
      { version: 1, prior, propensities: [1], observations: heavy.slice(0, 3) },
      fine,
    );
    expect([...of.mass(0), of.logEvidence()]).toEqual([...three.mass(0), three.logEvidence()]);
  });
});

describe('abilities that say nothing of one another', () => {
  const apart: JointPrior = { mean: [0.2, -0.3], sd: [1.2, 0.9], loading: [0, 0] };
  const right = (scale: number, score: Score): Observation => ({
    scale,
    parameters: { model: '2PL', a: 1.1, b: 0 } satisfies ItemParameters,
    score,
  });
  const meanAlone = (s: number, scores: readonly number[]) => {
    const axis = Array.from({ length: 241 }, (_, k) => at(apart.mean, s) + at(apart.sd, s) * (-6 + k / 20));
    const weights = axis.map((t) =>
      scores.reduce(
        (p, score) => p * (score === 1 ? 1 : Math.exp(-1.1 * t)) * (1 / (1 + Math.exp(-1.1 * t))),
        Math.exp(-(((t - at(apart.mean, s)) / at(apart.sd, s)) ** 2) / 2),
      ),
    );
    const total = weights.reduce((sum, w) => sum + w, 0);
    return weights.reduce((sum, w, k) => sum + w * at(axis, k), 0) / total;
  };

  it('move with their own answers alone, asked in between or not', () => {
    const of = new JointPosterior(createJointGrid(apart, resolution), [1]);
    const given: number[][] = [[], []];
    for (const [scale, score] of [
      [0, 1],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      of.factor.set(
        computedPosterior(
          { version: 1, prior: apart, propensities: [1], observations: [right(scale, score)] },
          resolution,
        ).factor,
      );
      of.absorb(scale);
      given[scale]?.push(score);
      for (const s of [0, 1]) {
        expect(of.ability(s).mean).toBeCloseTo(meanAlone(s, at(given, s)), 5);
        expect(of.mean(s)).toBeCloseTo(meanAlone(s, at(given, s)), 5);
      }
      expect(at(at(of.covariance(), 0), 1)).toBeCloseTo(0, 12);
      expect(of.factorSlope(0)).toBe(0);
    }
    of.retract();
    expect(of.ability(1).mean).toBeCloseTo(meanAlone(1, [0]), 5);
  });

  it('with "I don\'t know" scored as wrong when only one propensity is considered', () => {
    const of = (score: Score) =>
      computedPosterior(
        { version: 1, prior: apart, propensities: [1], observations: [right(0, score)] },
        resolution,
      );

    expect([...of('dont-know').mass(0)]).toEqual([...of(0).mass(0)]);
  });
});

describe('the grid of a joint posterior', () => {
  it.each([
    ['live', LIVE_RESOLUTION, 5, 0.125, 0.25],
    ['fine', FINE_RESOLUTION, 6, 0.0625, 0.0625],
  ] as const)(
    '%s: spans so many standard deviations in such steps',
    (_, chosen, halfWidth, step, factorStep) => {
      const grid = createJointGrid(prior, chosen);

      expect(grid.nodeCount).toBe(1 + (2 * halfWidth) / step);
      expect(grid.factorCount).toBe(1 + (2 * halfWidth) / factorStep);
      for (const s of [0, 1]) {
        const nodes = at(grid.nodes, s);
        for (const [j, node] of nodes.entries())
          expect(node).toBeCloseTo(at(prior.mean, s) + at(prior.sd, s) * (-halfWidth + j * step), 12);
      }
      // Given the factor, an ability is normal around its part of it.
      const z = Math.round(0.6 * (grid.factorCount - 1));
      const factor = at(grid.factorNodes, z);
      for (const s of [0, 1]) {
        const row = at(grid.kernels, s).subarray(z * grid.nodeCount, (z + 1) * grid.nodeCount);
        const moment = (of: (x: number) => number) =>
          row.reduce(
            (sum, mass, j) =>
              sum + mass * of((at(at(grid.nodes, s), j) - at(prior.mean, s)) / at(prior.sd, s)),
            0,
          );
        expect(moment(() => 1)).toBeCloseTo(1, 6);
        expect(moment((x) => x)).toBeCloseTo(at(prior.loading, s) * factor, 6);
        expect(moment((x) => (x - at(prior.loading, s) * factor) ** 2)).toBeCloseTo(
          1 - at(prior.loading, s) ** 2,
          6,
        );
      }
      expect(grid.factorMass.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
    },
  );

  it('shares what scales of the same loading have in common', () => {
    const { kernels } = createJointGrid(
      { mean: [0, 1, 2], sd: [1, 1, 1], loading: [0.5, 0.6, 0.5] },
      resolution,
    );

    expect(kernels[2]).toBe(kernels[0]);
    expect(kernels[1]).not.toBe(kernels[0]);
  });
});
