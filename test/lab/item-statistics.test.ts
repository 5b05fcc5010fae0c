import { describe, expect, it } from 'vitest';
import { stream } from '../../src/cat/rng.js';
import { gridPosterior } from '../../src/irt/grid-posterior.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { responseMatrix } from '../../src/lab/calibration/response-matrix.js';
import { scoreAbilities } from '../../src/lab/calibration/score-abilities.js';
import { AnswerDetailCollector } from '../../src/lab/item-statistics/answer-details.js';
import { chiSquareTail, logGamma } from '../../src/lab/item-statistics/chi-square.js';
import { classicalStatistics } from '../../src/lab/item-statistics/classical-statistics.js';
import { itemFit, personMeanSquares } from '../../src/lab/item-statistics/item-fit.js';
import { answerTimes, itemUsage } from '../../src/lab/item-statistics/item-usage.js';
import { localDependence } from '../../src/lab/item-statistics/local-dependence.js';
import { optionAnalysis } from '../../src/lab/item-statistics/option-analysis.js';
import { personFit } from '../../src/lab/item-statistics/person-fit.js';
import { summedScoreFit } from '../../src/lab/item-statistics/summed-score-fit.js';
import { normalDraw } from '../../src/lab/simulated-person.js';
import { at } from '../irt/reference-data.js';
import { codeOf } from './error-code.js';
import { simulatedData } from './simulated-data.js';

const rasch = (count: number) =>
  Array.from(
    { length: count },
    (_, n): ItemParameters => ({ model: '2PL', a: 1.2, b: -2 + (4 * n) / (count - 1) }),
  );

describe('AnswerDetailCollector', () => {
  const items = ['one', 'two'].map((id) => ({ id, options: [{ id: 'a' }, { id: 'b' }] }));
  const bank = { items } as unknown as ConstructorParameters<typeof AnswerDetailCollector>[0];

  it('gives back what is known of each answer, as often as it is asked', () => {
    const details = new AnswerDetailCollector(bank);
    details.add(0, 'one', 'a', 1200);
    details.add(1, 'one', 'dont-know', undefined);
    details.add(1, 'two', undefined, 900.4);
    details.add(2, 'two', 'elsewhere', undefined);
    details.add(2, 'three', 'a', 100);

    for (let time = 0; time < 2; time += 1) {
      expect([...details.choices]).toEqual([
        { person: 0, item: 'one', option: 'a' },
        { person: 1, item: 'one', option: 'dont-know' },
        { person: 2, item: 'two', option: 'other' },
      ]);
      expect([...details.times]).toEqual([
        { item: 'one', milliseconds: 1200 },
        { item: 'two', milliseconds: 900 },
      ]);
    }
    expect(details.choiceCount).toBe(3);
  });

  it('keeps more answers than fit one piece of its memory', () => {
    const details = new AnswerDetailCollector(bank);
    const count = 70_000;
    for (let n = 0; n < count; n += 1) details.add(n, n % 2 === 0 ? 'one' : 'two', 'b', n);
    const choices = [...details.choices];

    expect(choices).toHaveLength(count);
    expect(choices[count - 1]).toEqual({ person: count - 1, item: 'two', option: 'b' });
  });
});

describe('chiSquareTail', () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [5.991464547107979, 2, 0.05],
    [18.307038053275146, 10, 0.05],
    [100, 10, 5.4e-17],
    [2, 2, Math.exp(-1)],
    [0, 3, 1],
  ])('P(X > %d) with %d degrees of freedom', (x, df, p) => {
    expect(Math.abs(chiSquareTail(x, df) / p - 1)).toBeLessThan(p < 1e-10 ? 0.01 : 1e-12);
  });

  it('uses a gamma function that knows factorials and one half', () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  });
});

describe('fit of items', () => {
  const truth = rasch(16);
  const { data, abilities } = simulatedData(truth, { persons: 800 });

  it('is near 1 at the true parameters', () => {
    for (const { infit, outfit } of itemFit(data, truth, abilities)) {
      expect(Math.abs(infit - 1)).toBeLessThan(0.12);
      expect(Math.abs(outfit - 1)).toBeLessThan(0.35);
    }
  });

  it('shows an item answered at random', () => {
    const uniform = stream('noise');
    const scores = data.scores.map((score, n) => (data.itemOf[n] === 2 ? Number(uniform() < 0.5) : score));
    const noisy = itemFit({ ...data, scores }, truth, abilities);

    expect(at(noisy, 2).infit).toBeGreaterThan(1.3);
    expect(at(noisy, 2).zInfit).toBeGreaterThan(3);
    expect(at(summedScoreFit({ ...data, scores }, truth), 2).p).toBeLessThan(1e-4);
  });

  it('shows a person answered at random', () => {
    const scores = data.scores.slice();
    // The hardest half right, the easiest half wrong.
    for (let n = 0; n < 16; n += 1) scores[n] = Number(n >= 8);
    const persons = personMeanSquares({ ...data, scores }, truth, abilities);

    expect(at(persons, 0).infit).toBeGreaterThan(1.6);
  });

  it('needs complete data for summed scores and classical figures only', () => {
    const sparse = simulatedData(truth, { persons: 50, adaptive: 6 });

    expect(codeOf(() => summedScoreFit(sparse.data, truth))).toBe('lab/needs-complete-data');
    expect(codeOf(() => classicalStatistics(sparse.data))).toBe('lab/needs-complete-data');
    expect(itemFit(sparse.data, truth, sparse.abilities)).toHaveLength(16);
    expect(codeOf(() => itemFit(sparse.data, truth, []))).toBe('lab/invalid-option');
  });

  it('by summed scores holds for graded items', () => {
    const graded = Array.from(
      { length: 10 },
      (_, n): ItemParameters => ({ model: 'GPCM', a: 1, b: [-1.2 + n / 5, -0.4 + n / 5] }),
    );
    const simulated = simulatedData(graded, { persons: 1000 });
    const fits = summedScoreFit(simulated.data, graded);
    const small = fits.filter(({ p }) => p < 0.01).length;

    expect(small).toBeLessThanOrEqual(1);
    expect(fits.every(({ df }) => df > 10)).toBe(true);
  });
});

describe('localDependence', () => {
  it('puts two items with a common cause first', () => {
    const truth = rasch(12);
    const { data } = simulatedData(truth, { persons: 600 });
    // Item 7 repeats item 6 for most people.
    const scores = data.scores.map((score, n) =>
      data.itemOf[n] === 7 && n % 5 !== 0 ? at(data.scores, n - 1) : score,
    );
    const dependent = { ...data, scores };
    const abilities = scoreAbilities(dependent, truth).map(({ theta }) => theta);
    const pairs = localDependence(dependent, truth, abilities);

    expect(pairs).toHaveLength(66);
    expect(at(pairs, 0).items).toEqual(['i6', 'i7']);
    expect(at(pairs, 0).adjusted).toBeGreaterThan(0.2);
    expect(at(pairs, 1).adjusted).toBeLessThan(0.2);
  });
});

describe('usage', () => {
  it('counts exposure, “I don’t know” and scores', () => {
    const data = responseMatrix(
      ['a', 'b'],
      [
        [1, null],
        [0, 'dont-know'],
        ['dont-know', 2],
        [1, 1],
      ],
    );
    const [a, b] = itemUsage(data);

    expect(a).toEqual({ id: 'a', answers: 4, exposure: 1, dontKnowRate: 0.25, scoreShares: [0.5, 0.5] });
    expect(b?.exposure).toBe(0.75);
    expect(b?.dontKnowRate).toBeCloseTo(1 / 3, 12);
  });

  it('gives times in seconds and the share not read', () => {
    const answers = [20_000, 30_000, 40_000, 1000, 0].map((milliseconds) => ({ item: 'a', milliseconds }));

    expect(answerTimes(answers)).toEqual([
      { id: 'a', answers: 4, lowerQuartile: 15.25, median: 25, upperQuartile: 32.5, rapidShare: 0.25 },
    ]);
  });
});

describe('optionAnalysis', () => {
  it('finds dead options, a distractor for the able and a key that repels them', () => {
    const uniform = stream('options');
    const choices = Array.from({ length: 400 }, (_, n) => {
      const ability = normalDraw(uniform);
      const good = ability + normalDraw(uniform) > 0;
      return [
        { item: 'fine', option: good ? 'a' : n % 5 === 0 ? 'dont-know' : 'b', ability },
        { item: 'mistaken', option: good ? 'b' : 'a', ability },
      ];
    }).flat();
    const keyed = ['a', 'b', 'c'].map((id) => ({ id, key: id === 'a' }));
    const [fine, mistaken] = optionAnalysis(choices, { fine: keyed, mistaken: keyed });

    expect(fine?.options.map(({ problems }) => problems)).toEqual([[], [], ['never-chosen']]);
    expect(fine?.dontKnowRate).toBeGreaterThan(0.05);
    expect(mistaken?.options.map(({ problems }) => problems)).toEqual([
      ['repels-able'],
      ['attracts-able'],
      ['never-chosen'],
    ]);
    expect(fine?.options[0]?.meanAbility).toBeGreaterThan(fine?.options[1]?.meanAbility ?? 0);
  });
});

describe('personFit', () => {
  const items = rasch(20);
  const fitOf = (scores: readonly number[], seed = 'x') => {
    const responses = scores.map((score, n) => ({ parameters: at(items, n), score }));
    return personFit(responses, gridPosterior(responses), { seed, draws: 500 });
  };

  it('flags hard items right and easy ones wrong, not the reverse', () => {
    const strange = fitOf(items.map((_, n) => Number(n >= 10)));
    const usual = fitOf(items.map((_, n) => Number(n < 10 || n === 11)));

    expect(strange.unusual).toBe(true);
    expect(strange.z).toBeLessThan(-3);
    expect(usual.unusual).toBe(false);
    expect(usual.p).toBeGreaterThan(0.3);
  });

  it('gives the same figures for the same seed', () => {
    const scores = items.map((_, n) => n % 2);

    expect(fitOf(scores, 's')).toEqual(fitOf(scores, 's'));
  });

  it('flags about as many model-conforming persons as its level says', () => {
    const { data } = simulatedData(items, { persons: 300, seed: 'conforming' });
    let flagged = 0;
    for (let person = 0; person < 300; person += 1) {
      const scores = [...data.scores.subarray(20 * person, 20 * person + 20)];
      const responses = scores.map((score, n) => ({ parameters: at(items, n), score }));
      const fit = personFit(responses, gridPosterior(responses), { draws: 200, level: 0.05 });
      flagged += Number(fit.unusual);
    }

    expect(flagged / 300).toBeLessThan(0.08);
    expect(flagged).toBeGreaterThan(0);
  });

  it('says nothing of a few answers', () => {
    const responses = [
      { parameters: { model: '2PL', a: 3, b: -3 } as const, score: 0 },
      { parameters: { model: '2PL', a: 3, b: 3 } as const, score: 1 },
    ];

    expect(personFit(responses, gridPosterior(responses)).unusual).toBe(false);
    expect(codeOf(() => personFit([], gridPosterior([])))).toBe('lab/no-answers');
  });
});
