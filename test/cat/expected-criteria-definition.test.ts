import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/cat/criteria/criterion.js';
import { expectedInformation, type InformationKind } from '../../src/cat/criteria/expected-information.js';
import { levelInformation } from '../../src/cat/criteria/level-information.js';
import { pointPosteriorVariance, posteriorVariance } from '../../src/cat/criteria/posterior-variance.js';
import type { ItemPool } from '../../src/cat/item-pool.js';
import { createEngine, Progress } from '../../src/cat/progress.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import { at } from '../irt/reference-data.js';
import { plainSettings, randomPool } from './settings.js';

// The twin: one common factor z, abilities θ_s = μ + σ(λ z + √(1 − λ²) ε), all sums taken on plain lattices far
// finer than the engine's grid.
const FACTOR = Array.from({ length: 121 }, (_, n) => -6 + 0.1 * n);
const ABILITY = Array.from({ length: 361 }, (_, n) => -9 + 0.05 * n);
const SHARES = [0.7, 0.3];
const PRIOR = { mean: [0.3, -0.4], sd: [1.3, 0.9], loading: [0.8, 0.6] };

/** Mass, mean and mean square of θ_s, not normalised, for each z. */
type Moments = readonly (readonly [number, number, number])[];

function momentsOf(scale: number, likelihood: readonly number[]): Moments {
  const [mean, sd, loading] = [at(PRIOR.mean, scale), at(PRIOR.sd, scale), at(PRIOR.loading, scale)];
  const own = sd * Math.sqrt(1 - loading ** 2);
  return FACTOR.map((z) => {
    const sums: [number, number, number] = [0, 0, 0];
    ABILITY.forEach((theta, j) => {
      const part = Math.exp(-0.5 * ((theta - mean - sd * loading * z) / own) ** 2) * at(likelihood, j);
      sums[0] += part;
      sums[1] += part * theta;
      sums[2] += part * theta * theta;
    });
    return sums;
  });
}

/** What two sets of answers say: the mass of it all, each ability's mean and variance, the factor's, their slope. */
function posteriorOf(scales: readonly Moments[]) {
  let [mass, factor, square] = [0, 0, 0];
  const sums = scales.map(() => ({ first: 0, second: 0, withFactor: 0 }));
  FACTOR.forEach((z, n) => {
    const masses = scales.map((moments) => at(at(moments, n), 0));
    const joint = Math.exp(-0.5 * z * z) * masses.reduce((product, one) => product * one, 1);
    mass += joint;
    factor += joint * z;
    square += joint * z * z;
    scales.forEach((moments, s) => {
      const [own, first, second] = at(moments, n);
      const sum = at(sums, s);
      sum.first += (joint * first) / own;
      sum.second += (joint * second) / own;
      sum.withFactor += (joint * z * first) / own;
    });
  });
  const factorVariance = square / mass - (factor / mass) ** 2;
  return {
    mass,
    factorVariance,
    abilities: sums.map(({ first, second, withFactor }) => ({
      mean: first / mass,
      variance: second / mass - (first / mass) ** 2,
      slope: (withFactor / mass - (first / mass) * (factor / mass)) / factorVariance,
    })),
  };
}

type Answers = readonly (readonly [item: number, score: number])[];

const ANSWERS: Answers = [0, 1, 2, 3, 4].map((item) => [item, item % 2] as const);

const times = (left: readonly number[], right: readonly number[]) => left.map((one, j) => one * at(right, j));
const sharesOf = (pool: ItemPool) => (pool.scales.length === 1 ? [1] : SHARES);
const chance = (pool: ItemPool, item: number, k: number, theta: number): number =>
  at(itemProbabilities(at(pool.items, item).parameters, theta), k);

function likelihoodOf(pool: ItemPool, answers: Answers, scale: number, theta: number): number {
  const own = answers.filter(([item]) => at(pool.scaleOf, item) === scale);
  return own.reduce((product, [item, score]) => product * chance(pool, item, score, theta), 1);
}

/** The answers of each scale at the lattice, what they say apart, and what they say together. */
function presentOf(pool: ItemPool) {
  const likelihoods = pool.scales.map((_, s) =>
    ABILITY.map((theta) => likelihoodOf(pool, ANSWERS, s, theta)),
  );
  const moments = likelihoods.map((likelihood, s) => momentsOf(s, likelihood));
  return { likelihoods, moments, ...posteriorOf(moments) };
}

type Present = ReturnType<typeof presentOf>;

/** Weights of the answers to an item: their probabilities in view of all that is known, or at the mean. */
function weightsOf(pool: ItemPool, item: number, present: Present, predictive: boolean) {
  const scale = at(pool.scaleOf, item);
  return Array.from({ length: at(pool.categories, item) }, (_, k) => {
    const mean = at(present.abilities, scale).mean;
    const updated = times(
      at(present.likelihoods, scale),
      ABILITY.map((theta) => chance(pool, item, k, theta)),
    );
    const after = posteriorOf(present.moments.map((one, s) => (s === scale ? momentsOf(s, updated) : one)));
    return { after, weight: predictive ? after.mass / present.mass : chance(pool, item, k, mean) };
  });
}

/** Expected weighted variance after an answer to an item, as the criterion defines it. */
function expectedVariance(pool: ItemPool, item: number, present: Present, predictive: boolean): number {
  const scale = at(pool.scaleOf, item);
  const shares = sharesOf(pool);
  const others = shares.flatMap((share, s) => (s === scale ? [] : [{ share, ...at(present.abilities, s) }]));
  const through = others.reduce((sum, { share, slope }) => sum + share * slope ** 2, 0);
  const unchanged =
    others.reduce((sum, { share, variance }) => sum + share * variance, 0) - through * present.factorVariance;
  return weightsOf(pool, item, present, predictive).reduce(
    (sum, { after, weight }) =>
      sum +
      weight * (at(shares, scale) * at(after.abilities, scale).variance + through * after.factorVariance),
    unchanged,
  );
}

/** Information of an item at an ability from differences of its probabilities: expected, or of one answer. */
function information(pool: ItemPool, item: number, k: number, theta: number, kind: InformationKind): number {
  const step = 1e-4;
  const log = (category: number, by: number) => Math.log(chance(pool, item, category, theta + by * step));
  if (kind === 'observed') return -(log(k, 1) - 2 * log(k, 0) + log(k, -1)) / step ** 2;
  return Array.from({ length: at(pool.categories, item) }, (_, c) => {
    const slope = (log(c, 1) - log(c, -1)) / (2 * step);
    return chance(pool, item, c, theta) * slope ** 2;
  }).reduce((sum, one) => sum + one, 0);
}

/** Expected information of an item where the posterior would be highest after each of its answers. */
function expectedInformationOf(
  pool: ItemPool,
  item: number,
  present: Present,
  predictive: boolean,
  kind: InformationKind,
): number {
  const scale = at(pool.scaleOf, item);
  const [mean, sd, loading] = [at(PRIOR.mean, scale), at(PRIOR.sd, scale), at(PRIOR.loading, scale)];
  const own = sd * Math.sqrt(1 - loading ** 2);
  const others = FACTOR.map((z, n) =>
    present.moments.reduce(
      (product, moments, s) => (s === scale ? product : product * at(at(moments, n), 0)),
      Math.exp(-0.5 * z * z),
    ),
  );
  const density = (theta: number, k: number): number =>
    FACTOR.reduce(
      (sum, z, n) => sum + at(others, n) * Math.exp(-0.5 * ((theta - mean - sd * loading * z) / own) ** 2),
      0,
    ) *
    likelihoodOf(pool, ANSWERS, scale, theta) *
    chance(pool, item, k, theta);
  return weightsOf(pool, item, present, predictive).reduce((sum, { weight }, k) => {
    // The posterior is looked at on the lattice, then ever closer around its highest point.
    let theta = ABILITY.reduce((best, one) => (density(one, k) > density(best, k) ? one : best));
    for (let step = 0.025; step > 1e-7; step /= 2) {
      const around = [theta - step, theta, theta + step];
      theta = around.reduce((best, one) => (density(one, k) > density(best, k) ? one : best));
    }
    return sum + weight * information(pool, item, k, theta, kind);
  }, 0);
}

const CUTS = [-0.6, 0.6];

/** Share of a lattice point that lies in a level: half of one on a cut. */
function inLevel(theta: number, level: number): number {
  const above = (cut: number | undefined, open: number): number =>
    cut === undefined ? open : Math.abs(theta - cut) < 1e-9 ? 0.5 : Number(theta > cut);
  return above(CUTS[level - 1], 1) - above(CUTS[level], 0);
}

/** Mutual information of the answer to an item and the level of each area, by the areas' shares (Shannon 1948). */
function levelInformationOf(pool: ItemPool, item: number, present: Present): number {
  const scale = at(pool.scaleOf, item);
  const shares = sharesOf(pool);
  const categories = Array.from({ length: at(pool.categories, item) }, (_, k) =>
    ABILITY.map((theta) => chance(pool, item, k, theta)),
  );
  return shares.reduce((total, share, target) => {
    // P(level of the target, answer), up to a factor.
    const joint = [0, 1, 2].map((level) => {
      const band = ABILITY.map((theta) => inLevel(theta, level));
      return categories.map((chances) => {
        const masses = present.likelihoods.map((likelihood, s) => {
          const answered = s === scale ? times(likelihood, chances) : likelihood;
          return momentsOf(s, s === target ? times(answered, band) : answered);
        });
        return FACTOR.reduce(
          (sum, z, n) =>
            sum + masses.reduce((product, own) => product * at(at(own, n), 0), Math.exp(-0.5 * z * z)),
          0,
        );
      });
    });
    const all = joint.flat().reduce((sum, one) => sum + one, 0);
    const ofLevel = joint.map((row) => row.reduce((sum, one) => sum + one, 0) / all);
    const ofAnswer = categories.map((_, k) => joint.reduce((sum, row) => sum + at(row, k), 0) / all);
    return (
      total +
      share *
        joint
          .flatMap((row, level) =>
            row.map((one, k) => (one / all) * Math.log(one / all / (at(ofLevel, level) * at(ofAnswer, k)))),
          )
          .reduce((sum, one) => sum + one, 0)
    );
  }, 0);
}

/** One item of each of two scales, and one of three categories. */
const LOOKED_AT = [7, 8, 10];

/** What the engine gives some of the items left after the answers, over one or two scales. */
function engineValues(pool: ItemPool, criterion: Criterion): [item: number, value: number][] {
  const scales = pool.scales.length;
  const settings = plainSettings(pool, criterion, {
    prior: {
      mean: PRIOR.mean.slice(0, scales),
      sd: PRIOR.sd.slice(0, scales),
      loading: PRIOR.loading.slice(0, scales),
    },
    constraints: [],
  });
  const areas = settings.areas.map((area, s) => ({ ...area, share: at(sharesOf(pool), s) }));
  const progress = new Progress(createEngine(pool, { ...settings, areas }));
  progress.begin({ seed: 'x' });
  for (const [item, score] of ANSWERS) progress.answer(item, score);
  const values = progress.criterionValues(criterion);
  const { left } = progress.candidates();
  expect(left).toEqual(pool.items.flatMap((_, item) => (item < ANSWERS.length ? [] : [item])));
  return left.flatMap((item, n) => (LOOKED_AT.includes(item) ? [[item, at(values, n)]] : []));
}

describe('expected posterior variance is what its definition says', () => {
  it.each<[string, number, Criterion, boolean]>([
    ['one scale, predictive weights', 1, posteriorVariance, true],
    ['one scale, weights at the point estimate', 1, pointPosteriorVariance, false],
    ['two scales, predictive weights', 2, posteriorVariance, true],
    ['two scales, weights at the point estimate', 2, pointPosteriorVariance, false],
  ])('%s', (_, scales, criterion, predictive) => {
    const pool = randomPool(19, 12, scales, true);

    const present = presentOf(pool);
    const found = engineValues(pool, criterion);

    expect(found).toHaveLength(LOOKED_AT.length);
    for (const [item, value] of found) {
      const twin = expectedVariance(pool, item, present, predictive);
      expect(Math.abs(value - twin), `item ${item}: ${value} for ${twin}`).toBeLessThan(2e-5);
    }
  });
});

describe('expected information is what its definition says', () => {
  it.each(
    [1, 2].flatMap((scales) =>
      (['fisher', 'observed'] as const).flatMap((kind) =>
        (['posterior', 'point'] as const).map((weights) => ({ scales, kind, weights })),
      ),
    ),
  )('$scales scales, $kind, $weights weights', ({ scales, kind, weights }) => {
    const pool = randomPool(19, 12, scales, true);

    const present = presentOf(pool);
    const found = engineValues(pool, expectedInformation(kind, weights));

    expect(found).toHaveLength(LOOKED_AT.length);
    for (const [item, value] of found) {
      const twin = expectedInformationOf(pool, item, present, weights === 'posterior', kind);
      expect(Math.abs(value - twin), `item ${item}: ${value} for ${twin}`).toBeLessThan(2e-5);
    }
  });
});

describe('level information is what its definition says', () => {
  it.each([1, 2])('%i scales, up to what a cut is smoothed by the cell it lies in', (scales) => {
    const pool = randomPool(19, 12, scales, true);
    const present = presentOf(pool);

    const found = engineValues(pool, levelInformation).map(([item, value]) => ({
      item,
      value,
      twin: levelInformationOf(pool, item, present),
    }));

    expect(found).toHaveLength(LOOKED_AT.length);
    for (const { item, value, twin } of found) {
      expect(Math.abs(value / twin - 1), `item ${item}: ${value} for ${twin}`).toBeLessThan(0.02);
    }
    const first = (by: 'value' | 'twin') =>
      found.reduce((best, one) => (one[by] > best[by] ? one : best)).item;
    expect(first('value')).toBe(first('twin'));
  });
});
