import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseItem, rankedChoice } from '../../src/cat/choose-item.js';
import { blueprint, largestDeficit } from '../../src/cat/constraints/blueprint.js';
import { deliveryMode } from '../../src/cat/constraints/delivery-mode.js';
import { earlierSittings } from '../../src/cat/constraints/earlier-sittings.js';
import { enemies } from '../../src/cat/constraints/enemies.js';
import { exposure } from '../../src/cat/constraints/exposure.js';
import { stimulusSets } from '../../src/cat/constraints/stimulus-sets.js';
import { information } from '../../src/cat/criteria/information.js';
import { InformationIndex } from '../../src/cat/information-index.js';
import { createItemPool, type PoolItem } from '../../src/cat/item-pool.js';
import { informationAt } from '../../src/cat/pool-models.js';
import { createEngine, Progress } from '../../src/cat/progress.js';
import { quickChoice } from '../../src/cat/quick-choice.js';
import { anyItem } from '../irt/arbitraries.js';
import { generator, plainSettings, randomPool } from './settings.js';

const pools = fc
  .array(anyItem(10), { minLength: 1, maxLength: 80 })
  .map((parameters) => createItemPool(parameters.map((entry, n) => ({ id: String(n), parameters: entry }))));

describe('InformationIndex', () => {
  it('finds exactly what a full scan finds, for any items, ability, exclusions and number', () => {
    fc.assert(
      fc.property(
        pools,
        fc.double({ min: -12, max: 12, noNaN: true }),
        fc.array(fc.nat(79), { maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (pool, theta, excluded, count) => {
          const members = [...pool.items.keys()];
          const index = new InformationIndex(pool, members, -10, 10);
          const skip = new Set(excluded);
          const values = members.map((item) => informationAt(pool, item, theta));
          const expected = members
            .filter((item) => !skip.has(item))
            .sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other)
            .slice(0, count);

          const found = index.top(theta, count, skip);

          expect(found.items).toEqual(expected);
          expect(found.values).toEqual(expected.map((item) => values[item]));
          if (found.complete)
            expect(members.filter((item) => !skip.has(item)).length).toBeLessThanOrEqual(count);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('bounds the information of every item everywhere in a cell', () => {
    fc.assert(
      fc.property(anyItem(10), fc.double({ min: -6, max: 6, noNaN: true }), (parameters, start) => {
        const cell = Math.floor((start + 10) * 16) / 16 - 10;
        const pool = createItemPool([{ id: 'x', parameters }]);
        const index = new InformationIndex(pool, [0], -10, 10);
        // A second search in the cell with a full list compares against the cell's own bound.
        const { bounds } = (index as unknown as { cell(n: number): { bounds: Float64Array } }).cell(
          Math.round((cell + 10) * 16),
        );
        for (let k = 0; k <= 64; k += 1) {
          expect(informationAt(pool, 0, cell + k / 1024)).toBeLessThanOrEqual(
            (bounds[0] as number) * 1.0000001,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('looks at a small part of a large pool', () => {
    const pool = randomPool(9, 10000);
    const index = new InformationIndex(pool, [...pool.items.keys()], -10, 10);
    let visited = 0;
    let most = 0;
    for (let n = 0; n < 200; n += 1) {
      const found = index.top(-2.5 + n / 40, 1, new Set());
      visited += found.visited;
      most = Math.max(most, found.visited);
    }

    expect(visited / 200).toBeLessThan(100);
    expect(most).toBeLessThan(500);
  });
});

describe('quickChoice', () => {
  const items = (scales: number): PoolItem[] =>
    randomPool(21, 400, scales, true).items.map((item, n) => ({
      ...item,
      ...(n % 5 === 0 ? { stimulus: `t${n % 40}` } : {}),
      ...(n % 11 === 0 ? { enemies: [`q${(n + 7) % 400}`] } : {}),
      ...(n % 13 === 0 ? { modes: ['in-room'] as const } : {}),
      ...(n % 17 === 0 ? { written: true } : {}),
      ...(n % 19 === 0 ? { unscored: true } : {}),
    }));

  it('chooses exactly what ranking every candidate chooses, under every constraint', () => {
    let quick = 0;
    let steps = 0;
    const scenario = fc.record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      scales: fc.constantFrom(1, 4),
      randomesque: fc.constantFrom(1, 1, 3),
      deficit: fc.boolean(),
      out: fc.array(fc.nat(399), { maxLength: 120 }),
      mode: fc.constantFrom('alone', 'in-room', undefined),
    });
    fc.assert(
      fc.property(scenario, ({ seed, scales, randomesque, deficit, out, mode }) => {
        const pool = createItemPool(items(scales));
        const settings = plainSettings(pool, information, {
          randomesque,
          constraints: [
            deliveryMode,
            earlierSittings,
            exposure,
            enemies,
            stimulusSets,
            blueprint,
            ...(deficit ? [largestDeficit] : []),
          ],
        });
        const progress = new Progress(createEngine(pool, settings));
        progress.begin({
          seed: `s${seed}`,
          ...(mode ? { mode } : {}),
          ineligible: out.slice(0, 60).map((n) => `q${n}`),
          seen: out.slice(60).map((n) => `q${n}`),
          seesText: seed % 2 === 0,
        });
        const uniform = generator(seed);
        for (let n = 0; n < 20; n += 1) {
          const choice = chooseItem(progress);
          const full = rankedChoice(progress);
          expect(choice.item).toBe(full.item);
          steps += 1;
          if (quickChoice(progress)) quick += 1;
          if (choice.item < 0) break;
          progress.answer(choice.item, uniform() < 0.6 ? 1 : 0);
        }
      }),
      { numRuns: 25 },
    );
    expect(quick / steps).toBeGreaterThan(0.9);
  });

  it('explains itself as if the whole pool had been ranked, also after the test went on', () => {
    const pool = randomPool(2, 50);
    const progress = new Progress(createEngine(pool, plainSettings(pool, information)));
    progress.begin({ seed: 'x' });
    progress.answer(3, 1);
    const choice = chooseItem(progress);
    const full = rankedChoice(progress);
    progress.answer(choice.item, 0);

    expect(choice.steps).toEqual(full.steps);
    expect('ranking' in choice && choice.ranking).toEqual('ranking' in full && full.ranking);
  });
});
