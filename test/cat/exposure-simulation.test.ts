import { describe, expect, it } from 'vitest';
import { chooseItem } from '../../src/cat/choose-item.js';
import { exposure } from '../../src/cat/constraints/exposure.js';
import { information } from '../../src/cat/criteria/information.js';
import { dampedEligibility, drawIneligible, ExposureControl } from '../../src/cat/exposure-control.js';
import type { PoolItem } from '../../src/cat/item-pool.js';
import { createEngine, Progress } from '../../src/cat/progress.js';
import { at } from '../irt/reference-data.js';
import { generator, plainSettings, randomPool } from './settings.js';

const pool = randomPool(8, 120);
const ids = pool.items.map((item) => item.id);

/** Gives a test of ten items to many people, each leaving out the items told; how often each item was given. */
function simulate(
  persons: number,
  ineligible: (person: number) => string[],
  after: (given: string[], out: string[]) => void,
  first = 0,
) {
  const progress = new Progress(
    createEngine(pool, plainSettings(pool, information, { constraints: [exposure] })),
  );
  const uniform = generator(12345 + 977 * first);
  for (let person = first; person < first + persons; person += 1) {
    const theta = 3 * (uniform() + uniform() - 1);
    const out = ineligible(person);
    progress.begin({ seed: `p${person}`, ineligible: out });
    for (let n = 0; n < 10; n += 1) {
      const { item } = chooseItem(progress);
      const right = 1 / (1 + Math.exp(-at(pool.a, item) * (theta - at(pool.b, item))));
      progress.answer(item, uniform() < right ? 1 : 0);
    }
    after(
      progress.administered.map((item) => (pool.items[item] as PoolItem).id),
      out,
    );
  }
}

/** Largest share of sittings one item was given in. */
function counter(sittings: number) {
  const counts = new Map(ids.map((id) => [id, { eligible: 0, given: 0 }]));
  return {
    counts,
    add: (given: readonly string[]): void => {
      for (const id of given) (counts.get(id) as { given: number }).given += 1;
    },
    largest: () => Math.max(...[...counts.values()].map(({ given }) => given)) / sittings,
  };
}

describe('exposure control in simulations', () => {
  it('without it, an item goes to nearly everyone', () => {
    const free = counter(200);
    simulate(200, () => [], free.add);

    expect(free.largest()).toBeGreaterThan(0.9);
  });

  it('updated after every sitting, keeps every item near its maximum rate', () => {
    const control = new ExposureControl(ids, 0.25);
    const settled = counter(800);
    let person = 0;
    simulate(
      1200,
      (n) => control.ineligible(`p${n}`),
      (given, out) => {
        control.record(given, out);
        person += 1;
        if (person > 400) settled.add(given);
      },
    );

    expect(settled.largest()).toBeLessThan(0.3);
  });

  it('by damped steps, finds probabilities that may be stored', () => {
    let eligibility: Record<string, number> = Object.fromEntries(ids.map((id) => [id, 1]));
    for (let batch = 0; batch < 25; batch += 1) {
      const { counts, add } = counter(200);
      const given = eligibility;
      simulate(200, (n) => drawIneligible(`p${n}`, given), add, batch * 200);
      eligibility = dampedEligibility(given, counts, 200, 0.25, 1 / Math.sqrt(batch + 1));
    }
    const check = counter(600);
    simulate(600, (n) => drawIneligible(`p${n}`, eligibility), check.add, 10_000);

    expect(check.largest()).toBeLessThan(0.32);
  });
});
