import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLikelihood, DONT_KNOW, type Score } from '../../src/irt/answer-likelihood.js';
import { exceedanceWeights } from '../../src/irt/exceedance-weights.js';
import { GUESSING_PROPENSITIES } from '../../src/irt/guessing.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import { createJointGrid, FINE_RESOLUTION, LIVE_RESOLUTION } from '../../src/irt/joint-grid.js';
import { JointPosterior } from '../../src/irt/joint-posterior.js';
import { equicorrelatedPrior } from '../../src/irt/joint-prior.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { computedPosterior, type SavedPosterior } from '../../src/irt/saved-posterior.js';
import { anyItem } from './arbitraries.js';
import { at } from './reference-data.js';

interface Answer {
  readonly scale: number;
  readonly parameters: ItemParameters;
  readonly score: Score;
}

function absorb(posterior: JointPosterior, { scale, parameters, score }: Answer): void {
  const nodes = at(posterior.grid.nodes, scale);
  answerLikelihood(parameters, score, nodes, posterior.propensities, posterior.factor);
  posterior.absorb(scale);
}

const prior = equicorrelatedPrior([-0.5, 0, 0.5], [1.5, 1, 1.2], 0.7);
const grid = createJointGrid(prior);

const answers = (maxLength: number): fc.Arbitrary<Answer[]> =>
  fc.array(
    fc
      .record({ scale: fc.nat(2), parameters: anyItem(3), draw: fc.double({ min: 0, max: 1, noNaN: true }) })
      .map(({ scale, parameters, draw }) => {
        const categories = itemProbabilities(parameters, 0).length;
        const score =
          draw > 0.9 ? DONT_KNOW : Math.min(categories - 1, Math.floor((draw / 0.9) * categories));
        return { scale, parameters, score };
      }),
    { maxLength },
  );

/** Everything a posterior says, as bits. */
function everything(posterior: JointPosterior): number[] {
  return [
    ...posterior.covariance().flat(),
    ...[0, 1, 2].flatMap((s) => [...posterior.mass(s), ...posterior.exceedance(s, [-1, 0, 1], 0.3)]),
    posterior.logEvidence(),
    posterior.propensity(),
  ];
}

describe('JointPosterior', () => {
  it('takes the highest of several cuts asked of one scale, with a common error of the cuts or without', () => {
    const posterior = new JointPosterior(grid, GUESSING_PROPENSITIES);
    absorb(posterior, { scale: 1, parameters: { model: '2PL', a: 1.2, b: 0.3 }, score: 1 });

    for (const sharedSd of [0, 0.3]) {
      const both = posterior.allAtLeast(
        [
          { scale: 1, cut: 0.5 },
          { scale: 1, cut: -1 },
        ],
        sharedSd,
      );
      expect(both).toBeCloseTo(at(posterior.exceedance(1, [0.5], sharedSd), 0), 4);
    }
  });

  it('takes answers back exactly', () => {
    fc.assert(
      fc.property(answers(20), answers(12), (kept, undone) => {
        const posterior = new JointPosterior(grid, GUESSING_PROPENSITIES);
        for (const answer of kept) absorb(posterior, answer);
        const before = everything(posterior);
        for (const answer of undone) absorb(posterior, answer);
        everything(posterior);
        for (let n = 0; n < undone.length; n += 1) posterior.retract();

        expect(everything(posterior)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('says the same after a reset and a replay, and after being saved as JSON', () => {
    fc.assert(
      fc.property(answers(25), (list) => {
        const posterior = new JointPosterior(grid, GUESSING_PROPENSITIES);
        for (const answer of list) absorb(posterior, answer);
        const first = everything(posterior);
        posterior.reset();
        for (const answer of list) absorb(posterior, answer);
        const saved: SavedPosterior = {
          version: 1,
          prior,
          propensities: GUESSING_PROPENSITIES,
          observations: list,
        };

        expect(everything(posterior)).toEqual(first);
        expect(everything(computedPosterior(JSON.parse(JSON.stringify(saved)), LIVE_RESOLUTION))).toEqual(
          first,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        answers(30).chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const one = new JointPosterior(grid, GUESSING_PROPENSITIES);
          const other = new JointPosterior(grid, GUESSING_PROPENSITIES);
          for (const answer of list) absorb(one, answer);
          for (const answer of shuffled) absorb(other, answer);
          for (const s of [0, 1, 2]) {
            expect(Math.abs(one.ability(s).mean - other.ability(s).mean)).toBeLessThanOrEqual(1e-12);
            expect(Math.abs(one.ability(s).sd - other.ability(s).sd)).toBeLessThanOrEqual(1e-12);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is the model without "I don\'t know" when the propensity is fixed at 1', () => {
    const one = equicorrelatedPrior([0], [1], 0);
    fc.assert(
      fc.property(answers(20), (list) => {
        const posterior = new JointPosterior(createJointGrid(one, FINE_RESOLUTION), [1]);
        const flat = list.map((answer) => ({ ...answer, scale: 0 }));
        for (const answer of flat) absorb(posterior, answer);
        const logs = Array.from(at(posterior.grid.nodes, 0), (theta) =>
          flat.reduce(
            (sum, { parameters, score }) =>
              sum + Math.log(at(itemProbabilities(parameters, theta), score === DONT_KNOW ? 0 : score)),
            -0.5 * theta * theta,
          ),
        );
        const top = Math.max(...logs);
        const total = logs.reduce((sum, value) => sum + Math.exp(value - top), 0);
        posterior.mass(0).forEach((mass, j) => {
          expect(Math.abs(mass - Math.exp(at(logs, j) - top) / total)).toBeLessThanOrEqual(1e-12);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('gives someone who always tries the likelihood of the item model', () => {
    const nodes = Float64Array.from({ length: 33 }, (_, j) => -4 + j / 4);
    const out = new Float64Array(nodes.length * GUESSING_PROPENSITIES.length);
    fc.assert(
      fc.property(anyItem(3), (parameters) => {
        const categories = itemProbabilities(parameters, 0).length;
        for (let score = 0; score < categories; score += 1) {
          answerLikelihood(parameters, score, nodes, GUESSING_PROPENSITIES, out);
          nodes.forEach((theta, j) => {
            const always = at(out, (GUESSING_PROPENSITIES.length - 1) * nodes.length + j);
            expect(Math.abs(always - at(itemProbabilities(parameters, theta), score))).toBeLessThanOrEqual(
              1e-14,
            );
          });
        }
      }),
    );
  });

  it('stays finite over thousands of answers', () => {
    const posterior = new JointPosterior(createJointGrid(prior), GUESSING_PROPENSITIES);
    for (let n = 0; n < 5000; n += 1) {
      const parameters = { model: '3PL', a: 1.5, b: (n % 7) - 3, c: 0.2 } as const;
      absorb(posterior, { scale: n % 3, parameters, score: n % 4 === 0 ? DONT_KNOW : n % 2 });
    }

    expect(posterior.covariance().flat().every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(posterior.logEvidence())).toBe(true);
    for (const s of [0, 1, 2]) {
      expect(posterior.mass(s).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('exceedanceWeights', () => {
  const density = (theta: number, mean: number, sd: number, skew: number) =>
    Math.exp(-0.5 * ((theta - mean) / sd) ** 2) / (1 + Math.exp(-skew * (theta - mean)));

  it('agrees with an integral on 4,001 points within 1e-3, from a posterior two steps wide on', () => {
    const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(real(-1.5, 1.5), real(0.25, 1), real(0, 3), real(-2, 2), (mean, sd, skew, cut) => {
        const step = 0.125;
        const nodes = Array.from({ length: 81 }, (_, j) => -5 + step * j);
        const values = nodes.map((theta) => density(theta, mean, sd, skew));
        const total = values.reduce((sum, value) => sum + value, 0);
        const weights = exceedanceWeights(-5, step, nodes.length, cut);
        const actual = values.reduce((sum, value, j) => sum + (value / total) * at(weights, j), 0);

        let above = 0;
        let whole = 0;
        for (let j = 0; j < 4001; j += 1) {
          whole += density(-10 + (20 * j) / 4000, mean, sd, skew);
          const share = j === 0 || j === 4000 ? 0.5 : 1;
          above += share * density(cut + ((10 - cut) * j) / 4000, mean, sd, skew) * ((10 - cut) / 20);
        }
        expect(Math.abs(actual - above / whole)).toBeLessThanOrEqual(1e-3);
      }),
      { numRuns: 200 },
    );
  });

  it('falls as the cut rises, from everything to nothing', () => {
    const mass = Array.from({ length: 81 }, (_, j) => Math.exp(-0.5 * (-5 + j / 8) ** 2));
    const total = mass.reduce((sum, value) => sum + value, 0);
    let before = 1;
    for (let cut = -6; cut <= 6; cut += 0.05) {
      const weights = exceedanceWeights(-5, 0.125, 81, cut);
      const above = mass.reduce((sum, value, j) => sum + (value / total) * at(weights, j), 0);
      expect(above).toBeLessThanOrEqual(before + 1e-6);
      before = above;
    }
    expect(before).toBeCloseTo(0, 6);
  });
});
