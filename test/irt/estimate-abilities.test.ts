import { describe, expect, it } from 'vitest';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';
import {
  type AbilitiesPosterior,
  type AbilitiesResponse,
  abilitiesPosterior,
  estimateAbilities,
} from '../../src/irt/estimate-abilities.js';
import { estimateAbility } from '../../src/irt/estimate-ability.js';
import { gridPosterior } from '../../src/irt/grid-posterior.js';
import { levelProbabilities } from '../../src/irt/level-probabilities.js';
import { type BruteAnswer, type BruteResult, bruteForce, bruteForceFactor } from './joint-brute-force.js';
import { at } from './reference-data.js';

/** Park–Miller: enough for test data, and not the library's own generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function randomAnswers(seed: number, scales: number, each: number): BruteAnswer[] {
  const uniform = generator(seed);
  return Array.from({ length: scales * each }, (_, n) => {
    const scale = n % scales;
    const a = 0.7 + 1.3 * uniform();
    const b = 4 * uniform() - 2;
    if (n % 5 === 4) return { scale, a: a / 2, b: [b - 0.6, b + 0.6], score: Math.floor(3 * uniform()) };
    return { scale, a, b, c: uniform() < 0.5 ? 0.25 : 0, score: uniform() < 0.55 + 0.1 * scale ? 1 : 0 };
  });
}

function responsesOf(answers: readonly BruteAnswer[]): AbilitiesResponse[] {
  return answers.map(({ scale, score, a, b, c = 0 }) => ({
    scale,
    score,
    parameters: typeof b === 'number' ? { model: '3PL', a, b, c } : { model: 'GPCM', a, b },
  }));
}

const cuts = [-0.6, 0, 0.6];

function expectAgreement(actual: AbilitiesPosterior, expected: BruteResult) {
  const scales = expected.mean.length;
  for (let s = 0; s < scales; s += 1) {
    expect(Math.abs(at(actual.theta, s) - at(expected.mean, s))).toBeLessThanOrEqual(1e-4);
    for (let t = 0; t < scales; t += 1) {
      const error = at(at(actual.covariance, s), t) - at(at(expected.covariance, s), t);
      expect(Math.abs(error)).toBeLessThanOrEqual(1e-4);
    }
    const above = actual.exceedance(s, cuts);
    cuts.forEach((_, k) => {
      expect(Math.abs(at(above, k) - at(at(expected.above, s), k))).toBeLessThanOrEqual(1e-3);
    });
    const levels = actual.levelProbabilities(s, cuts);
    expect(Math.abs(levels.reduce((sum, value) => sum + value, 0) - 1)).toBeLessThanOrEqual(1e-12);
    expect(Math.min(...levels)).toBeGreaterThanOrEqual(0);
  }
  const conditions = expected.mean.map((_, scale) => ({ scale, cut: at(cuts, 0) }));
  expect(Math.abs(actual.allAtLeast(conditions) - expected.allAbove)).toBeLessThanOrEqual(1e-3);
}

const equal = (scales: number, r: number) =>
  Array.from({ length: scales }, (_, s) => Array.from({ length: scales }, (_, t) => (s === t ? 1 : r)));

describe('estimateAbilities against a brute force', () => {
  it.each([0, 0.3, 0.7, 0.95])('two scales with different spreads and correlation %f', (r) => {
    const mean = [-0.5, 0.4];
    const covariance = [
      [2.25, 1.5 * 0.8 * r],
      [1.5 * 0.8 * r, 0.64],
    ];
    const answers = randomAnswers(7, 2, 9);

    const actual = abilitiesPosterior(responsesOf(answers), { prior: { mean, covariance } });

    expect(actual.method).toBe('quadrature');
    expectAgreement(actual, bruteForce(answers, mean, covariance, cuts, 0.06, 9));
  });

  it('two scales with a negative correlation', () => {
    const covariance = equal(2, -0.6);
    const answers = randomAnswers(11, 2, 9);

    const actual = abilitiesPosterior(responsesOf(answers), { prior: { mean: [0, 0], covariance } });

    expectAgreement(actual, bruteForce(answers, [0, 0], covariance, cuts, 0.06, 8));
  });

  it.each([
    ['one correlation', equal(3, 0.8)],
    [
      'one loading each, one of them negative',
      [
        [1, 0.72, -0.4],
        [0.72, 1, -0.45],
        [-0.4, -0.45, 1],
      ],
    ],
    [
      'correlations no single factor explains',
      [
        [1, 0.8, 0.1],
        [0.8, 1, 0.5],
        [0.1, 0.5, 1],
      ],
    ],
    [
      'correlations whose product is negative',
      [
        [1, 0.5, 0.4],
        [0.5, 1, -0.3],
        [0.4, -0.3, 1],
      ],
    ],
    [
      'one scale apart from two',
      [
        [1, 0, 0.7],
        [0, 1, 0],
        [0.7, 0, 1],
      ],
    ],
  ])('three scales: %s', (_, covariance) => {
    const answers = randomAnswers(23, 3, 8);

    const actual = abilitiesPosterior(responsesOf(answers), { prior: { mean: [0, 0, 0], covariance } });

    expect(actual.method).toBe('quadrature');
    expectAgreement(actual, bruteForce(answers, [0, 0, 0], covariance, cuts, 0.12, 6));
  });

  it.each([0, 0.5, 0.95])('eight scales with one correlation %f', (r) => {
    const answers = randomAnswers(31, 8, 5);
    const prior = { mean: new Array<number>(8).fill(0), covariance: equal(8, r) };

    const actual = abilitiesPosterior(responsesOf(answers), { prior });

    expectAgreement(
      actual,
      bruteForceFactor(answers, new Array<number>(8).fill(Math.sqrt(r)), cuts, 0.06, 8),
    );
  });

  it('five scales with their own loadings, two of them negative', () => {
    const loading = [0.9, -0.5, 0.7, 0.3, -0.8];
    const covariance = loading.map((one, s) => loading.map((other, t) => (s === t ? 1 : one * other)));
    const answers = randomAnswers(41, 5, 7);

    const actual = abilitiesPosterior(responsesOf(answers), {
      prior: { mean: [0, 0, 0, 0, 0], covariance },
    });

    expect(actual.method).toBe('quadrature');
    expectAgreement(actual, bruteForceFactor(answers, loading, cuts, 0.06, 8));
  });
});

describe('estimateAbilities', () => {
  it('is estimateAbility for one scale', () => {
    const answers = randomAnswers(5, 1, 20);
    const responses = responsesOf(answers);
    const prior = { mean: -0.3, sd: 1.4 };

    const several = abilitiesPosterior(responses, { prior: { mean: [-0.3], covariance: [[1.96]] } });
    const one = estimateAbility(responses, { prior });

    expect(Math.abs(at(several.theta, 0) - one.theta)).toBeLessThanOrEqual(1e-6);
    expect(Math.abs(Math.sqrt(at(at(several.covariance, 0), 0)) - one.standardError)).toBeLessThanOrEqual(
      1e-6,
    );
    const levels = levelProbabilities(gridPosterior(responses, { prior }), cuts);
    several.levelProbabilities(0, cuts).forEach((probability, k) => {
      expect(Math.abs(probability - at(levels, k))).toBeLessThanOrEqual(1e-4);
    });
  });

  it.each([
    ['one factor', equal(4, 0.7)],
    [
      'three scales directly',
      [
        [1, 0.8, 0.1],
        [0.8, 1, 0.5],
        [0.1, 0.5, 1],
      ],
    ],
    [
      'expectation propagation',
      [
        [1, 0.8, 0.1, 0.2],
        [0.8, 1, 0.5, 0.1],
        [0.1, 0.5, 1, 0.6],
        [0.2, 0.1, 0.6, 1],
      ],
    ],
  ])('does not depend on the order of the answers: %s', (_, covariance) => {
    const prior = { mean: covariance.map(() => 0), covariance };
    const responses = responsesOf(randomAnswers(51, covariance.length, 10));
    const uniform = generator(3);
    const shuffled = responses
      .map((response) => ({ response, key: uniform() }))
      .sort((one, other) => one.key - other.key)
      .map(({ response }) => response);

    const first = estimateAbilities(responses, { prior });
    const second = estimateAbilities(shuffled, { prior });

    first.theta.forEach((value, s) => {
      expect(Math.abs(value - at(second.theta, s))).toBeLessThanOrEqual(1e-12);
      first.covariance.forEach((row, t) => {
        expect(Math.abs(at(row, s) - at(at(second.covariance, t), s))).toBeLessThanOrEqual(1e-12);
      });
    });
  });

  const patterns: readonly (readonly [string, (n: number) => number, number])[] = [
    ['empty', () => 0, 0],
    ['all right', () => 1, 200],
    ['all wrong', () => 0, 200],
    ['mixed', (n) => Number(n % 3 > 0), 200],
  ];
  const structures = [0, 0.5, 0.95].flatMap((r) => [
    [`eight scales at ${r}`, equal(8, r)] as const,
    [`two scales at ${r}`, equal(2, r)] as const,
  ]);
  const free = [
    [
      'three scales without a factor',
      [
        [1, 0.9, 0.1],
        [0.9, 1, 0.4],
        [0.1, 0.4, 1],
      ],
    ],
    [
      'four scales without a factor',
      [
        [1, 0.8, 0.1, 0.2],
        [0.8, 1, 0.5, 0.1],
        [0.1, 0.5, 1, 0.6],
        [0.2, 0.1, 0.6, 1],
      ],
    ],
  ] as const;

  it.each(
    [...structures, ...free].flatMap(([name, covariance]) =>
      patterns.map(([pattern, score, count]) => ({ name, covariance, pattern, score, count })),
    ),
  )('is finite for $pattern answers, $name', ({ covariance, score, count }) => {
    const scales = covariance.length;
    const uniform = generator(17);
    const responses = Array.from(
      { length: count },
      (_, n): AbilitiesResponse => ({
        scale: n % scales,
        score: score(n),
        parameters: { model: '3PL', a: 0.8 + uniform(), b: 4 * uniform() - 2, c: 0.2 },
      }),
    );

    const posterior = abilitiesPosterior(responses, {
      prior: { mean: covariance.map(() => 0), covariance },
    });

    expect(posterior.theta.every(Number.isFinite)).toBe(true);
    posterior.covariance.forEach((row, s) => {
      expect(row.every(Number.isFinite)).toBe(true);
      expect(at(row, s)).toBeGreaterThan(0);
      expect(at(row, s)).toBeLessThanOrEqual(1 + 1e-6);
    });
    const all = posterior.allAtLeast(covariance.map((_, scale) => ({ scale, cut: 0 })));
    expect(all).toBeGreaterThanOrEqual(0);
    expect(all).toBeLessThanOrEqual(1);
  });

  it('reads "I don\'t know" as estimateAbility does, guessing always or by propensity', () => {
    const responses: AbilitiesResponse[] = [
      ...responsesOf(randomAnswers(61, 1, 10)),
      { scale: 0, score: DONT_KNOW, parameters: { model: '3PL', a: 1.2, b: 0.3, c: 0.25 } },
      { scale: 0, score: DONT_KNOW, parameters: { model: '3PL', a: 0.9, b: -0.4, c: 0.25 } },
    ];
    for (const guessing of ['always', 'propensity'] as const) {
      const several = estimateAbilities(responses, { prior: { mean: [0], covariance: [[1]] }, guessing });
      const one = estimateAbility(responses, { guessing });
      expect(Math.abs(at(several.theta, 0) - one.theta)).toBeLessThanOrEqual(1e-5);
      expect(Math.abs(Math.sqrt(at(at(several.covariance, 0), 0)) - one.standardError)).toBeLessThanOrEqual(
        1e-5,
      );
    }
  });

  it('carries a propensity from one scale to another that is independent of it', () => {
    const parameters = { model: '3PL', a: 1, b: 0, c: 0.25 } as const;
    const says = (scale: number, score: AbilitiesResponse['score']): AbilitiesResponse => ({
      parameters,
      scale,
      score,
    });
    const prior = { mean: [0, 0], covariance: equal(2, 0) };
    const honest = Array.from({ length: 6 }, () => says(1, DONT_KNOW));

    const without = estimateAbilities([says(0, 1)], { prior, guessing: 'propensity' });
    const withThem = estimateAbilities([says(0, 1), ...honest], { prior, guessing: 'propensity' });

    // Someone who says so when they do not know has not guessed the right answer.
    expect(at(withThem.theta, 0)).toBeGreaterThan(at(without.theta, 0) + 0.02);
  });

  it.each([
    [
      'not symmetric',
      [
        [1, 0.5],
        [0.4, 1],
      ],
    ],
    [
      'a correlation of one',
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'a correlation beyond one',
      [
        [1, 1.2],
        [1.2, 1],
      ],
    ],
    [
      'a variance of zero',
      [
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'not a number',
      [
        [1, Number.NaN],
        [Number.NaN, 1],
      ],
    ],
    [
      'singular',
      [
        [1, 0.5, 0.75 ** 0.5],
        [0.5, 1, 0.75 ** 0.5],
        [0.75 ** 0.5, 0.75 ** 0.5, 1],
      ],
    ],
    [
      'not positive definite',
      [
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ],
    ],
    ['not square', [[1, 0], [0]]],
  ])('refuses a covariance that is %s', (_, covariance) => {
    expect(() => estimateAbilities([], { prior: { mean: covariance.map(() => 0), covariance } })).toThrow(
      'irt/invalid-covariance',
    );
  });

  it('refuses scales, scores, means and cuts that do not exist', () => {
    const prior = { mean: [0], covariance: [[1]] };
    const parameters = { model: '2PL', a: 1, b: 0 } as const;

    expect(() => estimateAbilities([{ parameters, score: 1, scale: 1 }], { prior })).toThrow(
      'irt/invalid-option',
    );
    expect(() => estimateAbilities([{ parameters, score: 2, scale: 0 }], { prior })).toThrow(
      'irt/score-out-of-range',
    );
    expect(() => estimateAbilities([], { prior: { mean: [], covariance: [] } })).toThrow('irt/invalid-prior');
    const posterior = abilitiesPosterior([], { prior });
    expect(() => posterior.exceedance(0, [Number.NaN])).toThrow('irt/invalid-cuts');
    expect(() => posterior.levelProbabilities(0, [1, 0])).toThrow('irt/invalid-cuts');
    expect(() => posterior.allAtLeast([{ scale: 3, cut: 0 }])).toThrow('irt/invalid-option');
  });

  it('takes the higher of two cuts asked of one scale', () => {
    const posterior = abilitiesPosterior([], { prior: { mean: [0, 0], covariance: equal(2, -0.4) } });

    const both = posterior.allAtLeast([
      { scale: 1, cut: -1 },
      { scale: 1, cut: 0.5 },
    ]);

    expect(both).toBeCloseTo(at(posterior.exceedance(1, [0.5]), 0), 12);
  });
});
