import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScoredTest, type TestState } from '../../src/cat/adaptive-test.js';
import { chooseItem, rankedChoice } from '../../src/cat/choose-item.js';
import { createRule, type RuleName, type RuleOptions } from '../../src/cat/criteria/create-rule.js';
import { levelInformation } from '../../src/cat/criteria/level-information.js';
import { posteriorVariance } from '../../src/cat/criteria/posterior-variance.js';
import type { ItemPool } from '../../src/cat/item-pool.js';
import { createEngine, Progress } from '../../src/cat/progress.js';
import { quickChoice } from '../../src/cat/quick-choice.js';
import { rankItems } from '../../src/cat/rank-items.js';
import { mostItems } from '../../src/cat/stop-rules/length.js';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';
import { GUESSING_PROPENSITIES } from '../../src/irt/guessing.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import { at } from '../irt/reference-data.js';
import { generator, plainSettings, randomPool } from './settings.js';

const rules: readonly (readonly [string, RuleName, RuleOptions])[] = [
  ['MFI', 'MFI', {}],
  ['MPWI', 'MPWI', {}],
  ['MLWI', 'MLWI', {}],
  ['KL', 'KL', {}],
  ['KLP', 'KLP', {}],
  ['MEPV', 'MEPV', {}],
  ['MEPV at the point estimate', 'MEPV', { weights: 'point' }],
  ['MEI', 'MEI', {}],
  ['MEI at the point estimate', 'MEI', { weights: 'point' }],
  ['MEI observed', 'MEI', { information: 'observed' }],
  ['GDI', 'GDI', {}],
  ['GDIP', 'GDIP', {}],
  ['level information', 'level-information', {}],
  ['difficulty match', 'difficulty-match', {}],
  ['theta match', 'theta-match', {}],
  ['fixed', 'fixed', { order: ['q9', 'q4', 'q1'] }],
];

const random: readonly (readonly [string, RuleName, RuleOptions])[] = [
  ['progressive', 'progressive', { testLength: 20 }],
  ['proportional', 'proportional', { testLength: 20 }],
  ['random', 'random', {}],
];

function score(pool: ItemPool, item: string, uniform: () => number): number {
  return Math.floor(uniform() * at(pool.categories, pool.position.get(item) ?? -1));
}

describe('live criteria', () => {
  it.each(rules)(
    '%s: the live test chooses what ranking the pool on its grid puts first',
    (_, rule, options) => {
      const pool = randomPool(77, 60, 1, true);
      const test = createScoredTest(pool, plainSettings(pool, createRule(rule, options)));
      const uniform = generator(13);
      let state = test.start({ seed: 'same' });
      for (let step = test.next(state); step.kind === 'item'; step = test.next(state)) {
        const ranking = rankItems(pool, {
          ...options,
          rule,
          responses: state.answers.map((answer) => ({ item: answer.item, score: answer.score })),
          grid: { min: -5, max: 5, points: 41 },
          bounds: [-5, 5],
          cuts: [-0.6, 0.6],
          // The live point estimate is taken on a grid twice as fine.
          theta: at(test.result(state).areas, 0).ability,
        });
        expect(step.item.id).toBe(ranking[0]?.id);
        state = test.answer(state, { item: step.item.id, score: score(pool, step.item.id, uniform) });
      }
      expect(state.answers).toHaveLength(20);
    },
  );

  const structures = [
    ['one scale', 1, [1]],
    ['eight scales', 8, GUESSING_PROPENSITIES],
  ] as const;

  it.each(
    structures.flatMap(([name, scales, propensities]) =>
      [...rules, ...random].map(([label, rule, options]) => ({
        name,
        scales,
        propensities,
        label,
        rule,
        options,
      })),
    ),
  )(
    '$label on $name: a whole test, the same again, and exact undo',
    ({ scales, propensities, rule, options }) => {
      const pool = randomPool(5, 96, scales, true);
      const length = 12;
      const settings = plainSettings(pool, createRule(rule, options), {
        propensities,
        maxItems: length,
        stop: mostItems(length),
      });
      const run = (detour: boolean): TestState => {
        const test = createScoredTest(pool, settings);
        const uniform = generator(29);
        let state = test.start({ seed: 'again' });
        for (let step = test.next(state); step.kind === 'item'; step = test.next(state)) {
          if (detour) {
            const wrong = test.answer(state, { item: step.item.id, score: 0 });
            test.next(wrong);
            state = test.undo(wrong);
            expect(test.next(state)).toEqual(step);
          }
          const dontKnow = uniform() < 0.1;
          const given = score(pool, step.item.id, uniform);
          state = test.answer(state, { item: step.item.id, score: dontKnow ? DONT_KNOW : given });
        }
        return state;
      };

      const first = run(false);

      expect(first.answers).toHaveLength(length);
      expect(new Set(first.answers.map(({ item }) => item)).size).toBe(length);
      expect(run(false)).toEqual(first);
      expect(run(true)).toEqual(first);
    },
  );

  it('draws proportional items with the probabilities ranking states', () => {
    const pool = randomPool(3, 12);
    const settings = plainSettings(pool, createRule('proportional', { testLength: 4 }));
    const test = createScoredTest(pool, settings);
    const counts = new Map<string, number>();
    const answer = { item: 'q0', score: 1 };
    const draws = 4000;
    let theta = 0;
    for (let n = 0; n < draws; n += 1) {
      const state = test.answer(test.start({ seed: `person ${n}` }), answer);
      const step = test.next(state);
      if (n === 0) theta = at(test.result(state).areas, 0).ability;
      if (step.kind === 'item') counts.set(step.item.id, (counts.get(step.item.id) ?? 0) + 1);
    }

    const ranking = rankItems(pool, { rule: 'proportional', testLength: 4, theta, responses: [answer] });
    for (const { id, value } of ranking) {
      const spread = Math.sqrt((value * (1 - value)) / draws);
      expect(Math.abs((counts.get(id) ?? 0) / draws - value)).toBeLessThan(4 * spread + 0.001);
    }
  });

  it('never expects more variance, nor less knowledge of the level, than at present', () => {
    const scenario = fc.record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      answers: fc.nat(15),
      scales: fc.constantFrom(1, 3),
      propensities: fc.constantFrom([1], GUESSING_PROPENSITIES),
    });
    fc.assert(
      fc.property(scenario, ({ seed, answers, scales, propensities }) => {
        const pool = randomPool(seed, 40, scales, true);
        const settings = plainSettings(pool, posteriorVariance, { propensities });
        const progress = new Progress(createEngine(pool, settings));
        progress.begin({ seed: 'x' });
        const uniform = generator(seed + 1);
        for (let n = 0; n < answers; n += 1) {
          progress.answer(n, Math.floor(uniform() * at(pool.categories, n)));
        }
        const view = progress.selectionView();
        const present = progress.shares.reduce((sum, share, s) => sum + share * view.scale(s).variance, 0);

        for (const value of progress.criterionValues(posteriorVariance)) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(present + 1e-12);
        }
        for (const value of progress.criterionValues(levelInformation)) {
          expect(value).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('finds by bounds exactly the item that ranking all puts first', () => {
    const scenario = fc.record({
      criterion: fc.constantFrom(
        levelInformation,
        createRule('MEI'),
        createRule('MEI', { weights: 'point' }),
      ),
      seed: fc.integer({ min: 1, max: 1e6 }),
      answers: fc.nat(15),
      scales: fc.constantFrom(1, 2, 5),
      polytomous: fc.boolean(),
      propensities: fc.constantFrom([1], GUESSING_PROPENSITIES),
      sharedSd: fc.constantFrom(0, 0.3),
    });
    fc.assert(
      fc.property(scenario, ({ criterion, seed, answers, scales, polytomous, propensities, sharedSd }) => {
        const pool = randomPool(seed, 80, scales, polytomous);
        const progress = new Progress(
          createEngine(pool, plainSettings(pool, criterion, { propensities, sharedSd })),
        );
        progress.begin({ seed: 'x' });
        const uniform = generator(seed + 1);
        for (let n = 0; n < answers; n += 1) {
          progress.answer(n, Math.floor(uniform() * at(pool.categories, n)));
        }

        const chosen = chooseItem(progress);

        expect(quickChoice(progress)?.item).toBe(chosen.item);
        expect(chosen.item).toBe(rankedChoice(progress).item);
      }),
      { numRuns: 100 },
    );
  });

  it.each([1, 3])('level information is the mutual information of answer and level, %i scales', (scales) => {
    const pool = randomPool(19, 30, scales, true);
    const progress = new Progress(createEngine(pool, plainSettings(pool, levelInformation)));
    progress.begin({ seed: 'x' });
    for (let n = 0; n < 6; n += 1) progress.answer(n, n % 2);
    const view = progress.selectionView();
    const values = progress.criterionValues(levelInformation);

    progress.candidates().left.forEach((item, index) => {
      const scale = at(pool.scaleOf, item);
      const { nodes, mass, from, to } = view.scale(scale);
      let expected = 0;
      for (let target = 0; target < scales; target += 1) {
        const above = view.exceedanceGiven(scale, target);
        const joint = new Map<string, number>();
        const levels = [0, 0, 0];
        const outcomes = new Array<number>(at(pool.categories, item)).fill(0);
        for (let j = from; j < to; j += 1) {
          itemProbabilities(at(pool.items, item).parameters, at(nodes, j)).forEach((probability, k) => {
            for (let level = 0; level < 3; level += 1) {
              const lower = level === 0 ? 1 : at(at(above, level - 1), j);
              const upper = level === 2 ? 0 : at(at(above, level), j);
              const part = at(mass, j) * probability * (lower - upper);
              joint.set(`${k} ${level}`, (joint.get(`${k} ${level}`) ?? 0) + part);
              levels[level] = at(levels, level) + part;
              outcomes[k] = at(outcomes, k) + part;
            }
          });
        }
        for (const [key, part] of joint) {
          const [k, level] = key.split(' ').map(Number) as [number, number];
          if (part > 0) expected += (part * Math.log(part / (at(outcomes, k) * at(levels, level)))) / scales;
        }
      }
      expect(Math.abs(at(values, index) - expected)).toBeLessThanOrEqual(1e-6);
    });
  });
});
