import { describe, expect, it } from 'vitest';
import { createItemPool } from '../../src/cat/item-pool.js';
import { type RankOptions, rankItems } from '../../src/cat/rank-items.js';
import type { AbilityPrior } from '../../src/irt/ability-prior.js';
import { itemInformation } from '../../src/irt/item-information.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { codeOf } from '../lab/error-code.js';

const PARAMETERS: readonly ItemParameters[] = [
  { model: '2PL', a: 1.4, b: -0.7 },
  { model: '3PL', a: 1.1, b: 0.4, c: 0.2 },
  { model: '1PL', b: 1.2 },
  { model: 'GPCM', a: 0.8, b: [-0.4, 0.9] },
  { model: '2PL', a: 0.7, b: 0.1 },
  { model: '3PL', a: 1.6, b: 0.9, c: 0.15 },
];
const pool = createItemPool(
  PARAMETERS.map((parameters, n) => ({ id: `q${n}`, parameters, scale: n % 2 === 0 ? 'even' : 'odd' })),
);
const RESPONSES = [
  { item: 'q0', score: 1 },
  { item: 'q1', score: 0 },
  { item: 'q3', score: 2 },
];
const BIMODAL = {
  grid: Array.from({ length: 61 }, (_, j) => -3 + j / 10),
  weights: Array.from({ length: 61 }, (_, j) => {
    const theta = -3 + j / 10;
    return Math.exp(-((theta + 1) ** 2)) + Math.exp(-2 * (theta - 1.2) ** 2);
  }),
};

/** Each prior, the nodes it is read on, and its density up to what the library says it is. */
const PRIORS: readonly (readonly [string, AbilityPrior, readonly number[], (theta: number) => number])[] = [
  [
    'normal',
    { mean: 0.3, sd: 0.8 },
    spaced(0.3 - 4, 0.3 + 4),
    (theta) => Math.exp(-0.5 * ((theta - 0.3) / 0.8) ** 2) / (0.8 * Math.sqrt(2 * Math.PI)),
  ],
  ['uniform', { min: -2, max: 2.5 }, spaced(-2, 2.5), () => 1 / 4.5],
  ['Jeffreys', 'jeffreys', spaced(-4, 4), (theta) => Math.sqrt(answeredInformation(theta))],
  ['tabulated', BIMODAL, BIMODAL.grid, (theta) => BIMODAL.weights[Math.round((theta + 3) * 10)] as number],
];

describe.each(PRIORS)('rankItems with a %s prior', (_, prior, nodes, density) => {
  const values = (options: Partial<RankOptions> & Pick<RankOptions, 'rule'>) =>
    new Map(rankItems(pool, { responses: RESPONSES, prior, ...options }).map(({ id, value }) => [id, value]));

  it('weighs information by likelihood and prior', () => {
    for (const [id, value] of values({ rule: 'MPWI' })) {
      const item = PARAMETERS[Number(id.slice(1))] as ItemParameters;
      const expected = trapezoid(
        nodes,
        (theta) => likelihood(theta) * density(theta) * itemInformation(item, theta),
      );

      expect(value).toBeCloseTo(expected, 10);
    }
  });

  it('weighs information by the likelihood alone', () => {
    for (const [id, value] of values({ rule: 'MLWI' })) {
      const item = PARAMETERS[Number(id.slice(1))] as ItemParameters;

      expect(value).toBeCloseTo(
        trapezoid(nodes, (theta) => likelihood(theta) * itemInformation(item, theta)),
        10,
      );
    }
  });

  it('expects the information at the estimate after each answer', () => {
    const ends = [nodes[0] as number, nodes.at(-1) as number] as const;
    for (const [id, value] of values({ rule: 'MEI', weights: 'point', theta: 0.2 })) {
      const item = PARAMETERS[Number(id.slice(1))] as ItemParameters;
      const expected = itemProbabilities(item, 0.2).reduce((sum, probability, score) => {
        const logPosterior = (theta: number) =>
          Math.log(likelihood(theta)) +
          Math.log(itemProbabilities(item, theta)[score] as number) +
          logPrior(prior, theta);
        return sum + probability * itemInformation(item, highest(logPosterior, ends));
      }, 0);

      expect(value).toBeCloseTo(expected, 3);
    }
  });
});

describe('rankItems', () => {
  it('ranks by the posterior mean when no estimate is given', () => {
    const mean =
      trapezoid(spaced(-5, 5), (theta) => theta * likelihood(theta) * Math.exp((-theta * theta) / 2)) /
      trapezoid(spaced(-5, 5), (theta) => likelihood(theta) * Math.exp((-theta * theta) / 2));

    for (const { id, value } of rankItems(pool, { responses: RESPONSES, rule: 'MFI' })) {
      expect(value).toBeCloseTo(itemInformation(PARAMETERS[Number(id.slice(1))] as ItemParameters, mean), 8);
    }
  });

  it('takes "I don’t know" as the lowest category', () => {
    const said = rankItems(pool, { responses: [{ item: 'q0', score: 'dont-know' }], rule: 'MEI' });
    const missed = rankItems(pool, { responses: [{ item: 'q0', score: 0 }], rule: 'MEI' });

    expect(said).toEqual(missed);
  });

  it('takes Jeffreys’ prior as flat before the first answer', () => {
    const flat = rankItems(pool, { prior: { min: -4, max: 4 }, rule: 'GDIP' });
    const jeffreys = rankItems(pool, { prior: 'jeffreys', rule: 'GDIP' });

    expect(jeffreys.map(({ id }) => id)).toEqual(flat.map(({ id }) => id));
    jeffreys.forEach(({ value }, n) => {
      expect(value).toBeCloseTo(flat[n]?.value as number, 12);
    });
  });

  it('ranks nothing outside a uniform prior that is narrower than the grid', () => {
    const wide = { min: -4, max: 4, points: 801 };
    const nodes = Array.from({ length: 801 }, (_, j) => -4 + j / 100);
    const ranked = rankItems(pool, {
      prior: { min: -1, max: 1 },
      responses: RESPONSES,
      rule: 'MPWI',
      grid: wide,
    });

    for (const { id, value } of ranked) {
      const item = PARAMETERS[Number(id.slice(1))] as ItemParameters;
      const inside = (theta: number) => (Math.abs(theta) <= 1 + 1e-9 ? 0.5 : 0);
      expect(value).toBeCloseTo(
        trapezoid(nodes, (theta) => inside(theta) * likelihood(theta) * itemInformation(item, theta)),
        2,
      );
    }
  });

  it('keeps to the scale whose share is least met, scales without a share last', () => {
    const ids = (shares: Record<string, number>) =>
      rankItems(pool, { responses: RESPONSES, rule: 'MFI', theta: 0, shares })
        .map(({ id }) => id)
        .sort();

    expect(ids({ even: 0.5, odd: 0.5 })).toEqual(['q2', 'q4']);
    expect(ids({ odd: 1 })).toEqual(['q5']);
  });

  it.each([
    ['irt/invalid-grid', { grid: { min: -1, max: 1, points: 1 } }],
    ['irt/invalid-grid', { grid: { min: 1, max: -1, points: 5 } }],
    ['irt/invalid-bounds', { bounds: [1, -1] as const }],
    ['irt/invalid-prior', { prior: { mean: 0, sd: 0 } }],
    ['irt/invalid-prior', { prior: { min: 2, max: 1 } }],
    ['irt/invalid-prior', { prior: 'flat' as never }],
    ['irt/parameter-out-of-range', { theta: Number.NaN }],
    ['irt/invalid-cuts', { cuts: [0, 0] }],
    ['irt/invalid-cuts', { cuts: [Number.POSITIVE_INFINITY] }],
    ['irt/invalid-cuts', { rule: 'level-information' as const }],
    ['cat/invalid-option', { random: [0.5] }],
    ['cat/invalid-option', { weights: 'equal' as never }],
    ['cat/invalid-option', { information: 'missing' as never }],
    ['cat/invalid-option', { rule: 'best' as never }],
    ['cat/invalid-option', { rule: 'progressive' as const }],
    ['cat/invalid-option', { rule: 'proportional' as const, testLength: 2.5 }],
    ['cat/unknown-item', { responses: [{ item: 'q9', score: 1 }] }],
    ['cat/unknown-item', { administered: ['q9'] }],
    ['cat/item-already-answered', { responses: [...RESPONSES, { item: 'q0', score: 0 }] }],
  ])('refuses with %s: %j', (code, options) => {
    expect(codeOf(() => rankItems(pool, { rule: 'MFI', ...options }))).toBe(code);
  });
});

function spaced(min: number, max: number): number[] {
  return Array.from({ length: 81 }, (_, j) => min + ((max - min) * j) / 80);
}

function trapezoid(nodes: readonly number[], of: (theta: number) => number): number {
  return nodes
    .slice(1)
    .reduce(
      (sum, theta, j) => sum + ((theta - (nodes[j] as number)) * (of(theta) + of(nodes[j] as number))) / 2,
      0,
    );
}

function likelihood(theta: number): number {
  return RESPONSES.reduce((product, { item, score }) => {
    const parameters = PARAMETERS[Number(item.slice(1))] as ItemParameters;
    return product * (itemProbabilities(parameters, theta)[score] as number);
  }, 1);
}

function answeredInformation(theta: number): number {
  return RESPONSES.reduce(
    (sum, { item }) => sum + itemInformation(PARAMETERS[Number(item.slice(1))] as ItemParameters, theta),
    0,
  );
}

function logPrior(prior: AbilityPrior, theta: number): number {
  // Jeffreys' prior stays that of the items answered so far: the candidate is none of them.
  if (prior === 'jeffreys') return 0.5 * Math.log(answeredInformation(theta));
  if ('sd' in prior) return -0.5 * ((theta - prior.mean) / prior.sd) ** 2;
  if ('grid' in prior) return Math.log(Math.exp(-((theta + 1) ** 2)) + Math.exp(-2 * (theta - 1.2) ** 2));
  return 0;
}

/** Where a function is highest: every hundredth, then golden section. */
function highest(of: (theta: number) => number, [min, max]: readonly [number, number]): number {
  const count = Math.ceil((max - min) * 100);
  let best = min;
  for (let j = 0; j <= count; j++) {
    const theta = min + ((max - min) * j) / count;
    if (of(theta) > of(best)) best = theta;
  }
  let [low, high] = [Math.max(min, best - 0.02), Math.min(max, best + 0.02)];
  for (let round = 0; round < 60; round++) {
    const [left, right] = [low + 0.382 * (high - low), low + 0.618 * (high - low)];
    if (of(left) > of(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
