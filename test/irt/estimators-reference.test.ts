import { describe, expect, it } from 'vitest';
import type { AbilityPrior } from '../../src/irt/ability-prior.js';
import { estimateAbility } from '../../src/irt/estimate-ability.js';
import type { EstimationOptions } from '../../src/irt/estimation-options.js';
import type { AbilityMoments } from '../../src/irt/grid-density.js';
import { type GridPosterior, gridPosterior } from '../../src/irt/grid-posterior.js';
import { itemLogProbabilities } from '../../src/irt/item-probabilities.js';
import type { ScoredResponse } from '../../src/irt/scored-response.js';
import { at, parametersOf, type ReferenceBank, readReference } from './reference-data.js';

interface Grid {
  readonly lower: number;
  readonly upper: number;
  readonly points: number;
}

interface Answers {
  readonly bank: string;
  readonly items: readonly number[];
  readonly x: readonly number[];
}

interface Estimate {
  readonly theta: number;
  readonly se: number;
  readonly bound?: 'lower' | 'upper' | 'none';
  readonly thetaPlainSum?: number;
  readonly sePlainSum?: number;
  readonly thetaIntegral?: number;
  readonly seIntegral?: number;
}

interface Case extends Answers {
  readonly kind: string;
  readonly est: Readonly<Record<string, Estimate>>;
}

// catR 3.17 with its root finder tightened to 1e-14; see test/reference/README.md.
const reference = readReference<{
  readonly settings: {
    readonly range: readonly [number, number];
    readonly priors: { readonly p1: readonly [number, number]; readonly p2: readonly [number, number] };
    readonly coarseGrid: Grid;
    readonly fineGrid: Grid;
  };
  readonly banks: readonly ReferenceBank[];
  readonly cases: readonly Case[];
  readonly multimodalML: readonly (Answers & {
    readonly ML: number;
    readonly localMaxima: readonly number[];
    readonly logLik: readonly number[];
  })[];
}>('estimators.json');

const { range, priors, coarseGrid, fineGrid } = reference.settings;
const normal = ([mean, sd]: readonly [number, number]): AbilityPrior => ({ mean, sd });
const grid = ({ lower, upper, points }: Grid) => ({ min: lower, max: upper, points });

const settings: Readonly<Record<string, EstimationOptions>> = {
  ML: { method: 'ML', bounds: range },
  WL: { method: 'WLE', bounds: range },
  MAP_p1: { method: 'MAP', prior: normal(priors.p1), bounds: range },
  MAP_p2: { method: 'MAP', prior: normal(priors.p2), bounds: range },
  MAP_jeffreys: { method: 'MAP', prior: 'jeffreys', bounds: range },
  EAP_coarse_p1: { prior: normal(priors.p1), grid: grid(coarseGrid) },
  EAP_coarse_p2: { prior: normal(priors.p2), grid: grid(coarseGrid) },
  EAP_coarse_jeffreys: { prior: 'jeffreys', grid: grid(coarseGrid) },
  EAP_fine_p1: { prior: normal(priors.p1), grid: grid(fineGrid) },
  EAP_fine_p2: { prior: normal(priors.p2), grid: grid(fineGrid) },
};

function responsesOf({ bank, items, x }: Answers): ScoredResponse[] {
  const found = reference.banks.find(({ name }) => name === bank);
  if (found === undefined) throw new RangeError(bank);
  return items.map((item, position) => ({ parameters: parametersOf(found, item), score: at(x, position) }));
}

function plainSum({ grid: nodes, weights }: GridPosterior): AbilityMoments {
  const theta = nodes.reduce((sum, node, index) => sum + node * at(weights, index), 0);
  const variance = nodes.reduce((sum, node, index) => sum + (node - theta) ** 2 * at(weights, index), 0);
  return { theta, standardError: Math.sqrt(variance) };
}

function expectClose(
  actual: AbilityMoments,
  theta: number | undefined,
  standardError: number | undefined,
  tolerance: number,
) {
  expect(Math.abs(actual.theta - Number(theta))).toBeLessThanOrEqual(tolerance);
  expect(Math.abs(actual.standardError / Number(standardError) - 1)).toBeLessThanOrEqual(tolerance);
}

const cases = reference.cases.map((entry, index) => ({ ...entry, index, answers: entry.items.length }));

describe('estimators.json', () => {
  it.each(cases)('case $index, $bank $kind, $answers answers: every estimate and error', (entry) => {
    const responses = responsesOf(entry);

    for (const [name, expected] of Object.entries(entry.est)) {
      const options = settings[name];
      if (options === undefined) throw new RangeError(name);
      const actual = estimateAbility(responses, options);
      expect(Math.abs(actual.theta - expected.theta), name).toBeLessThanOrEqual(1e-8);
      expect(Math.abs(actual.standardError / expected.se - 1), name).toBeLessThanOrEqual(1e-8);
      const bound = expected.bound === undefined || expected.bound === 'none' ? undefined : expected.bound;
      expect(actual.bound, name).toBe(bound);
    }
  });

  it.each(cases)('case $index, $bank $kind: the plain sum, the integral and the default grid', (entry) => {
    const responses = responsesOf(entry);

    for (const [name, [mean, sd]] of [
      ['EAP_fine_p1', priors.p1] as const,
      ['EAP_fine_p2', priors.p2] as const,
    ]) {
      const expected = entry.est[name];
      const prior = { mean, sd };
      const sum = plainSum(gridPosterior(responses, { prior, grid: grid(fineGrid) }));
      expectClose(sum, expected?.thetaPlainSum, expected?.sePlainSum, 1e-8);
      const wide = { min: mean - 10 * sd, max: mean + 10 * sd, points: 4001 };
      const integral = estimateAbility(responses, { prior, grid: wide });
      expectClose(integral, expected?.thetaIntegral, expected?.seIntegral, 1e-8);
      // The prior beyond 5 standard deviations, which the default grid leaves out, is worth about 1e-5.
      const byDefault = estimateAbility(responses, { prior });
      expectClose(byDefault, expected?.thetaIntegral, expected?.seIntegral, 3e-5);
    }
  });

  it.each(reference.multimodalML.map((entry, index) => ({ ...entry, index })))(
    'multimodalML $index: the global maximum',
    (entry) => {
      const actual = estimateAbility(responsesOf(entry), { method: 'ML', bounds: range });

      expect(Math.abs(actual.theta - entry.ML)).toBeLessThanOrEqual(1e-6);
    },
  );

  it.each(reference.multimodalML.map((entry, index) => ({ ...entry, index })))(
    'multimodalML $index: the log-likelihood at every local maximum',
    (entry) => {
      for (const [index, theta] of entry.localMaxima.entries()) {
        const logLikelihood = responsesOf(entry).reduce(
          (sum, { parameters, score }) => sum + at(itemLogProbabilities(parameters, theta), Number(score)),
          0,
        );
        expect(Math.abs(logLikelihood - at(entry.logLik, index))).toBeLessThanOrEqual(1e-12);
      }
    },
  );
});

describe('catR values of shared/anchors/engines.md §3', () => {
  // catR 3.17: GRM, prior N(0,1), 33 nodes on [-4, 4]; catR's default root finder leaves up to 5e-5.
  const rows: readonly (readonly [number, readonly number[], number])[] = [
    [1.4, [-1.2, -0.3, 0.8], 2],
    [0.9, [-2, -1, 0.2], 3],
    [2.1, [-0.5, 0.4, 1.5], 1],
    [1.1, [0, 0.9, 1.8], 0],
  ];
  const responses = rows.map(
    ([a, b, score]): ScoredResponse => ({ parameters: { model: 'GRM', a, b }, score }),
  );

  it.each([
    ['ML', { method: 'ML' }, 0.0200025050674, 0.634797959298],
    ['MAP', { method: 'MAP' }, 0.0151296184668, 0.535955325488],
    ['WLE', { method: 'WLE' }, 0.0234750215255, 0.634773829997],
    ['EAP', { grid: { min: -4, max: 4, points: 33 } }, 0.0146217122139, 0.512773152249],
  ] as const)('%s of four GRM answers', (_, options, theta, standardError) => {
    const actual = estimateAbility(responses, options);

    expect(Math.abs(actual.theta - theta)).toBeLessThanOrEqual(5e-5);
    expect(Math.abs(actual.standardError - standardError)).toBeLessThanOrEqual(5e-5);
  });
});
