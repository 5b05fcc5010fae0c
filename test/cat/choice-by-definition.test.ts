import { describe, expect, it } from 'vitest';
import { createScoredTest, type TestState } from '../../src/cat/adaptive-test.js';
import { chooseItem, rankedChoice } from '../../src/cat/choose-item.js';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import { gentleFloorStop } from '../../src/cat/gentle-floor.js';
import { createItemPool } from '../../src/cat/item-pool.js';
import { createEngine, Progress } from '../../src/cat/progress.js';
import { mostItems } from '../../src/cat/stop-rules/length.js';
import { anyOf } from '../../src/cat/stop-rules/stop-rule.js';
import type { TestSettings } from '../../src/cat/test-settings.js';
import { at } from '../irt/reference-data.js';
import { generator, plainSettings, randomPool } from './settings.js';

// How a test chooses and ends, written out again from what its documents say: the posterior is a plain sum over a dense
// lattice, nothing is kept from one step to the next, and every candidate is looked at.

const TWINS = [60, 61, 62];
const pool = createItemPool([
  ...randomPool(77, 60).items,
  // Three that are alike, and easier than all others.
  ...TWINS.map((n) => ({
    id: `q${n}`,
    scale: 's0',
    parameters: { model: '3PL', a: 1.3, b: -3.4, c: 0.2 } as const,
  })),
]);
const CUTS: readonly number[] = [-0.6, 0.6];
const lattice = Array.from({ length: 300 }, (_, k) => -5.98 + k / 25);

interface Answer {
  readonly item: number;
  readonly score: 0 | 1;
}

const parameters = (item: number) =>
  at(pool.items as readonly { parameters: object }[], item).parameters as {
    readonly a: number;
    readonly b: number;
    readonly c: number;
  };

function chance(item: number, theta: number): number {
  const { a, b, c } = parameters(item);
  return c + (1 - c) / (1 + Math.exp(-a * (theta - b)));
}

function fisher(item: number, theta: number): number {
  const { a, c } = parameters(item);
  const p = chance(item, theta);
  return (a ** 2 * (1 - p) * (p - c) ** 2) / (p * (1 - c) ** 2);
}

const onLattice = [...pool.items.keys()].map((item) => lattice.map((theta) => chance(item, theta)));

/** What is known after some answers. */
function known(answers: readonly Answer[]) {
  const weights = lattice.map((theta, k) =>
    answers.reduce(
      (product, { item, score }) => {
        const right = at(at(onLattice, item), k);
        return product * (score === 1 ? right : 1 - right);
      },
      Math.exp(-(theta ** 2) / 2),
    ),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value, k) => sum + value * at(weights, k), 0) / total;
  const successes = onLattice.map(mean);
  const given = new Set(answers.map(({ item }) => item));
  let run = 0;
  for (const { score } of answers) run = score === 0 ? run + 1 : 0;
  return {
    ability: mean(lattice),
    success: (item: number) => at(successes, item),
    lowest: mean(lattice.map((theta) => (theta < at(CUTS, 0) ? 1 : 0))),
    left: [...pool.items.keys()].filter((item) => !given.has(item)),
    run,
  };
}

type Known = ReturnType<typeof known>;

/** The smallest value first. */
const sorted = (items: readonly number[], value: (item: number) => number) =>
  items.map((item) => ({ item, value: value(item) })).sort((one, other) => one.value - other.value);

interface Floor {
  readonly maxItems: number;
  readonly easyItems: number;
  readonly open: number;
  readonly settle: number;
}

const veryEasyGiven = (answers: readonly Answer[]) =>
  // Right for 88 % of those in the middle of the lowest band, 0.6 logits below its cut.
  answers.filter(({ item }) => chance(item, at(CUTS, 0) - 0.6) >= 0.88).length;

const openFrom = ({ open }: Floor, startAt?: number) =>
  startAt !== undefined && startAt < at(CUTS, 0) - 0.3 ? open / 3 : open;

/** The items that may come next, and the rule by which. */
function next(
  answers: readonly Answer[],
  { ability, success, lowest, left, run }: Known,
  settings: { readonly comfort?: number; readonly maxMisses?: number; readonly gentleFloor?: Floor },
  startAt?: number,
): { readonly rule: string; readonly among: readonly number[] } {
  const { comfort, maxMisses, gentleFloor: floor } = settings;
  const easiest = () => {
    const most = Math.max(...left.map(success));
    return { rule: 'gentle-floor', among: left.filter((item) => success(item) >= most - 0.005) };
  };
  let among = left;
  let gentle = false;
  if (maxMisses !== undefined) {
    const perhaps = floor !== undefined && lowest >= Math.min(0.25, openFrom(floor, startAt));
    if (perhaps) {
      const lacking = floor.easyItems - veryEasyGiven(answers);
      const closing =
        lowest >= openFrom(floor, startAt) &&
        ((lowest >= floor.settle && answers.length >= 5 - Math.max(1, lacking)) ||
          answers.length >= floor.maxItems - Math.max(2, lacking));
      if (run >= 2 || (run === 1 && lacking > 0) || (closing && (run > 0 || lacking > 0))) return easiest();
    }
    if (run > 0 && (perhaps || run >= maxMisses - 1)) {
      gentle = true;
      among = left.filter((item) => success(item) >= 0.8);
      if (among.length === 0) return easiest();
    }
  }
  if (startAt !== undefined && answers.length < 3) {
    let place = startAt;
    answers.forEach(({ score }, n) => {
      if (score === 1) place += 0.6;
      else place -= n > 0 && answers[n - 1]?.score === 0 ? 1.8 : 0.6;
    });
    const first = sorted(left, (item) => Math.abs(parameters(item).b - place))[0];
    return { rule: 'opening', among: [first?.item as number] };
  }
  if (comfort !== undefined && answers.length === 0) {
    const first = sorted(among, (item) => Math.abs(success(item) - 0.8))[0];
    return { rule: 'opening', among: [first?.item as number] };
  }
  const best = sorted(among, (item) => {
    const short = comfort === undefined ? 0 : Math.max(0, comfort - success(item)) / 0.15;
    return -fisher(item, ability) * Math.exp(-(short ** 2) / 2);
  })[0];
  return { rule: gentle ? 'gentle-floor' : 'information', among: [best?.item as number] };
}

/** Whether the gentle floor ends the test here. */
function ends(
  answers: readonly Answer[],
  { lowest, run }: Known,
  floor: Floor,
  maxMisses: number,
  startAt?: number,
): boolean {
  if (answers.length < 3 || lowest < openFrom(floor, startAt)) return false;
  if (answers.length === floor.maxItems || run >= maxMisses) return true;
  if (answers.at(-1)?.score === 0) return false;
  return (
    ((lowest >= floor.settle && answers.length >= 5) || answers.length >= floor.maxItems - 2) &&
    veryEasyGiven(answers) >= floor.easyItems
  );
}

const floor: Floor = { maxItems: 9, easyItems: 2, open: 0.5, settle: 0.9 };

describe('the next item', () => {
  it.each<[string, Partial<TestSettings>, number | undefined]>([
    ['by information', {}, undefined],
    ['near where a person’s own statements point', {}, -0.9],
    ['with comfort', { comfort: 0.75 }, undefined],
    ['with comfort, from a person’s own statements', { comfort: 0.75 }, 0.4],
    ['with runs of misses avoided', { maxMisses: 3 }, undefined],
    ['with runs of misses avoided, and comfort', { maxMisses: 2, comfort: 0.6 }, undefined],
    ['with a gentle floor', { maxMisses: 3, gentleFloor: floor }, undefined],
    ['with a gentle floor, from statements far below', { maxMisses: 3, gentleFloor: floor }, -2],
    ['with a gentle floor, from statements far above', { maxMisses: 3, gentleFloor: floor }, 1.5],
    [
      'with a gentle floor that asks for much',
      { maxMisses: 4, gentleFloor: { ...floor, easyItems: 4, open: 0.2 } },
      undefined,
    ],
  ])('is chosen %s, and the test ends, as it is written', (_, changes, startAt) => {
    const criterion = createRule('MFI');
    const stop = changes.gentleFloor ? anyOf(gentleFloorStop, mostItems(12)) : mostItems(12);
    const settings = plainSettings(pool, criterion, { ...changes, stop });
    const test = createScoredTest(pool, settings);
    const uniform = generator(startAt === undefined ? 11 : 12);
    const rules = new Set<string>();
    let ended = 0;
    for (const share of [0, 0.15, 0.4, 0.6, 0.85]) {
      for (let sitting = 0; sitting < 3; sitting += 1) {
        let state: TestState = test.start({
          seed: `${share} ${sitting}`,
          ...(startAt !== undefined && { startAt }),
        });
        const answers: Answer[] = [];
        for (;;) {
          const step = test.next(state);
          const now = known(answers);
          const { gentleFloor, maxMisses = 99 } = changes;
          const over = gentleFloor !== undefined && ends(answers, now, gentleFloor, maxMisses, startAt);
          expect(step.kind).toBe(over || answers.length === 12 ? 'finished' : 'item');
          if (step.kind === 'finished') {
            expect(step.stop.rule).toBe(over ? 'gentle-floor' : 'most-items');
            if (over) {
              ended += 1;
              expect(step.stop.facts).toMatchObject({
                items: answers.length,
                maxItems: gentleFloor.maxItems,
              });
              expect(step.stop.facts.probability).toBeCloseTo(now.lowest, 2);
            }
            break;
          }
          const expected = next(answers, now, changes, startAt);
          const item = pool.items.findIndex(({ id }) => id === step.item.id);
          expect(expected.among).toContain(item);
          expect(test.explain(state)?.rule).toBe(expected.rule);
          rules.add(expected.rule);
          const score = uniform() < share ? 1 : 0;
          answers.push({ item, score });
          state = test.answer(state, { item: step.item.id, score });
        }
      }
    }

    // Every sitting says the same if nothing that is meant to happen ever does.
    expect(rules.has('opening')).toBe(startAt !== undefined || changes.comfort !== undefined);
    expect(rules.has('gentle-floor')).toBe(changes.maxMisses !== undefined);
    expect(ended > 0).toBe(changes.gentleFloor !== undefined);
  });

  it('is any of those as easy as the easiest, by the seed', () => {
    const settings = plainSettings(pool, createRule('MFI'), { maxMisses: 3, gentleFloor: floor });
    const engine = createEngine(pool, settings);
    const answers: Answer[] = [
      { item: 3, score: 0 },
      { item: 9, score: 0 },
    ];
    const found = new Set<number>();
    for (let seed = 0; seed < 60; seed += 1) {
      const progress = new Progress(engine);
      progress.begin({ seed: String(seed) });
      for (const { item, score } of answers) progress.answer(item, score);
      const choice = chooseItem(progress);
      expect(choice).toMatchObject({ rule: 'gentle-floor', ranking: [] });
      found.add(choice.item);
    }

    expect([...found].sort((a, b) => a - b)).toEqual(TWINS);
    expect(next(answers, known(answers), settings).among).toEqual(TWINS);
  });
});

describe('a choice', () => {
  function reached(settings: TestSettings, answers: readonly Answer[], seed = 'a') {
    const progress = new Progress(createEngine(pool, settings));
    progress.begin({ seed });
    for (const { item, score } of answers) progress.answer(item, score);
    return progress;
  }
  const some: readonly Answer[] = [
    { item: 3, score: 1 },
    { item: 9, score: 0 },
    { item: 20, score: 1 },
  ];

  it.each(['MFI', 'MEPV'] as const)('by %s ranks all that is left, best first', (rule) => {
    const settings = plainSettings(pool, createRule(rule));
    const { item, ranking } = rankedChoice(reached(settings, some)) as Exclude<
      ReturnType<typeof rankedChoice>,
      { item: -1 }
    >;
    const values = ranking.map(({ value }) => value);

    expect(item).toBe(ranking[0]?.item);
    expect(ranking).toHaveLength(60);
    expect(values).toEqual([...values].sort((a, b) => (rule === 'MEPV' ? a - b : b - a)));
  });

  it('of several alike is the first of the pool', () => {
    const backwards = { name: 'backwards', filter: () => [...TWINS].reverse() };
    const settings = plainSettings(pool, createRule('MEPV'), { constraints: [backwards] });
    const choice = rankedChoice(reached(settings, some));

    expect(choice.item).toBe(TWINS[0]);
    expect('ranking' in choice && choice.ranking.map(({ item }) => item)).toEqual(TWINS);
  });

  it('among several is drawn from the best by the number it tells', () => {
    const settings = plainSettings(pool, createRule('MFI'), { randomesque: 4 });
    const found = new Set<number>();
    for (let seed = 0; seed < 40; seed += 1) {
      for (const choose of [chooseItem, rankedChoice]) {
        const choice = choose(reached(settings, some, String(seed)));
        if (!('ranking' in choice)) throw new Error('There are items.');
        const { draw = Number.NaN, ranking, item } = choice;
        expect(item).toBe(ranking[Math.floor(4 * draw)]?.item);
        found.add(ranking.findIndex((entry) => entry.item === item));
      }
    }

    expect([...found].sort()).toEqual([0, 1, 2, 3]);
  });

  it('keeps how the pool stood when it was made', () => {
    const progress = reached(plainSettings(pool, createRule('MFI')), some);
    const choice = chooseItem(progress);
    const then = rankedChoice(reached(progress.settings, some));
    progress.answer(choice.item, 1);
    progress.answer(40, 0);

    expect('ranking' in choice && choice.ranking).toEqual('ranking' in then && then.ranking);
    expect(choice.steps).toEqual(then.steps);
  });

  it('with comfort, by a variance, takes the discount from what an item would gain', () => {
    const plain = plainSettings(pool, createRule('MEPV'));
    const kind = { ...plain, comfort: 0.9 };
    const [without, within] = [plain, kind].map((settings) => rankedChoice(reached(settings, some)));
    if (!without || !within || !('ranking' in without && 'ranking' in within))
      throw new Error('There are items.');
    const { success } = known(some);
    const variance = reached(plain, some).posterior.ability(0).sd ** 2;
    const before = new Map(without.ranking.map(({ item, value }) => [item, value]));

    for (const { item, value } of within.ranking) {
      const short = Math.max(0, 0.9 - success(item)) / 0.15;
      const gain = variance - (before.get(item) as number);
      expect(variance - value).toBeCloseTo(gain * Math.exp(-(short ** 2) / 2), 4);
    }
  });

  it('says what left no item', () => {
    const none = { name: 'none', filter: () => [] };
    const progress = reached(plainSettings(pool, createRule('MFI'), { constraints: [none] }), some);

    expect(chooseItem(progress)).toEqual({
      item: -1,
      steps: [
        { constraint: 'not-given', remaining: 60 },
        { constraint: 'none', remaining: 0 },
      ],
      emptiedBy: 'none',
    });
  });
});
