import { describe, expect, it } from 'vitest';
import type { Constraint } from '../../src/cat/constraints/constraint.js';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import { createItemPool, type PoolItem } from '../../src/cat/item-pool.js';
import { createEngine, Progress, preparedEngine } from '../../src/cat/progress.js';
import type { Administration, TestSettings } from '../../src/cat/test-settings.js';
import { DONT_KNOW, type Score } from '../../src/irt/answer-likelihood.js';
import { restorePosterior } from '../../src/irt/saved-posterior.js';
import { plainSettings } from './settings.js';

const ITEMS: readonly PoolItem[] = [
  { id: 'a', scale: 'one', parameters: { model: '2PL', a: 1, b: -1 }, stimulus: 'text', written: true },
  { id: 'b', scale: 'one', parameters: { model: '2PL', a: 1.4, b: 0 }, stimulus: 'text', written: true },
  { id: 'c', scale: 'two', parameters: { model: '3PL', a: 1.2, b: 0, c: 0.2 }, modes: ['alone', 'in-room'] },
  { id: 'd', scale: 'two', parameters: { model: 'GPCM', a: 0.8, b: [-0.5, 0.5] }, modes: ['alone'] },
  { id: 'e', scale: 'three', parameters: { model: '1PL', b: 0 }, unscored: true },
];

function begun(administration: Partial<Administration> = {}, changes: Partial<TestSettings> = {}): Progress {
  const pool = createItemPool(ITEMS);
  const settings = plainSettings(pool, createRule('MFI'), {
    constraints: [],
    areas: [0.5, 0.3, 0.2].map((share) => ({ share, minItems: 0, maxItems: 40, cuts: [-0.6, 0.6] })),
    stimulusWeight: 0.6,
    ...changes,
  });
  const progress = new Progress(createEngine(pool, settings));
  progress.begin({ seed: 's', ...administration });
  return progress;
}

type Answer = readonly [item: number, score: Score];

/** Everything a rule can read of a running test. */
const seenOf = (progress: Progress) => ({
  administered: [...progress.administered],
  scores: [...progress.scores],
  given: [...progress.given],
  scaleCounts: [...progress.scaleCounts],
  scoredCount: progress.scoredCount,
  stimulusCounts: [...progress.stimulusCounts].filter(([, count]) => count > 0),
  milliseconds: progress.milliseconds,
  unanswered: progress.unanswered(),
  abilities: [0, 1, 2].map((s) => progress.posterior.ability(s)),
});

describe('what an administration can give', () => {
  it.each<[string, Partial<Administration>, readonly number[], readonly number[]]>([
    ['nothing said: all that is scored', {}, [0, 1], [0.625, 0.375, 0]],
    ['alone', { mode: 'alone' }, [0, 1], [0.625, 0.375, 0]],
    ['remote: no item of the second area', { mode: 'remote' }, [0], [1, 0, 0]],
    ['someone who sees no text', { seesText: false }, [1], [0, 1, 0]],
    ['someone who sees texts', { seesText: true }, [0, 1], [0.625, 0.375, 0]],
    ['remote and no text: nothing', { mode: 'remote', seesText: false }, [], [0, 0, 0]],
  ])('%s', (_, administration, offered, shares) => {
    const progress = begun(administration);

    expect([...progress.offered]).toEqual(offered);
    for (const [s, share] of progress.shares.entries()) expect(share).toBeCloseTo(shares[s] ?? 0, 12);
  });

  it('items seen before and set aside, by position; those the pool no longer holds are passed over', () => {
    const progress = begun({ seen: ['b', 'gone', 'd'], ineligible: ['c'] });

    expect([...progress.seen]).toEqual([1, 3]);
    expect([...progress.ineligible]).toEqual([2]);
    expect([...begun().seen]).toEqual([]);
  });
});

describe('answers', () => {
  it('are counted by area, by text and by time; items on trial count nowhere', () => {
    const progress = begun();
    progress.answer(1, 1, 4000);
    progress.answer(0, 0, 2000);
    progress.answer(4, 1, 1000);
    progress.answer(3, DONT_KNOW, 500);

    expect(seenOf(progress)).toMatchObject({
      administered: [1, 0, 4, 3],
      scores: [1, 0, 1, DONT_KNOW],
      scaleCounts: [2, 1, 0],
      scoredCount: 3,
      stimulusCounts: [[0, 2]],
      milliseconds: 7500,
      unanswered: [2],
    });
  });

  it('taken back leave nothing behind', () => {
    const progress = begun();
    const steps = [seenOf(progress)];
    for (const [item, score] of [
      [1, 1],
      [0, 0],
      [2, DONT_KNOW],
      [3, 2],
      [4, 1],
    ] as const) {
      progress.answer(item, score, 1000 + item);
      steps.push(seenOf(progress));
    }
    for (const step of [...steps].reverse().slice(1)) {
      progress.undo();
      expect(seenOf(progress)).toEqual(step);
    }
    progress.undo();

    expect(seenOf(progress)).toEqual(steps[0]);
  });

  it('say the same whichever test met them before', () => {
    // Likelihoods are kept between tests: by item and score, "I don't know" apart, second answers on a text not at all.
    const shared = begun();
    const { engine } = shared;
    const sequences: readonly (readonly [Answer, Answer])[] = [
      [
        [2, 0],
        [3, 0],
      ],
      [
        [2, 1],
        [3, 1],
      ],
      [
        [2, DONT_KNOW],
        [3, 2],
      ],
      [
        [0, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
      ],
      [
        [3, DONT_KNOW],
        [2, 0],
      ],
    ];

    for (const [first, second] of sequences) {
      const known = new Progress(engine);
      const fresh = begun();
      for (const progress of [known, fresh]) {
        progress.begin({ seed: 's' });
        progress.answer(...first);
        progress.answer(...second);
      }
      expect(seenOf(known).abilities).toEqual(seenOf(fresh).abilities);
    }
  });

  it('saved give the same posterior back, second answers on a text and items on trial as they counted', () => {
    const progress = begun();
    for (const [item, score] of [
      [1, 1],
      [0, 0],
      [4, 1],
      [2, DONT_KNOW],
      [3, 2],
    ] as const)
      progress.answer(item, score);
    const saved = progress.save();
    const restored = restorePosterior(JSON.parse(JSON.stringify(saved)));

    expect(saved.observations.map(({ scale, score, weight }) => [scale, score, weight])).toEqual([
      [0, 1, undefined],
      [0, 0, 0.6],
      [1, DONT_KNOW, undefined],
      [1, 2, undefined],
    ]);
    for (const s of [0, 1, 2]) expect(restored.ability(s)).toEqual(progress.posterior.ability(s));
  });

  it('begin anew with nothing kept', () => {
    const progress = begun();
    const empty = seenOf(progress);
    progress.answer(0, 1, 5);
    progress.begin({ seed: 's' });

    expect(seenOf(progress)).toEqual(empty);
  });
});

describe('candidates', () => {
  const without = (id: number, yields = false): Constraint => ({
    name: `not ${id}`,
    ...(yields && { yields }),
    filter: (_, candidates) => candidates.filter((item) => item !== id),
  });

  it('are what every constraint leaves, with what each one left; what cannot be bent is known apart', () => {
    const progress = begun({}, { constraints: [without(0), without(3, true)] });

    expect(progress.candidates()).toMatchObject({
      left: [1, 2],
      steps: [
        { constraint: 'not-given', remaining: 4 },
        { constraint: 'not 0', remaining: 3 },
        { constraint: 'not 3', remaining: 2 },
      ],
    });
    expect(progress.admissible()).toEqual([1, 2, 3]);
    expect(progress.unanswered()).toEqual([0, 1, 2, 3]);
  });

  it('leave out areas without a share', () => {
    expect(begun({ mode: 'remote' }).unanswered()).toEqual([0, 1]);
  });
});

describe('what is random', () => {
  it('differs by item, by step and by sitting, and is the same when asked again', () => {
    const numbers = (progress: Progress) => {
      const view = progress.selectionView();
      return [0, 1, 2, 3].map((item) => view.uniform(item));
    };
    const progress = begun();
    const first = numbers(progress);
    progress.answer(0, 1);
    const second = numbers(progress);

    expect(new Set([...first, ...second]).size).toBe(8);
    expect(numbers(begun())).toEqual(first);
    expect(numbers(progress)).toEqual(second);
    expect(numbers(begun({ seed: 'other' }))).not.toEqual(first);
    for (const one of first) expect(one >= 0 && one < 1).toBe(true);
  });
});

it('an engine that is prepared is not prepared again', () => {
  const { engine } = begun();

  expect(preparedEngine(engine)).toBe(engine);
  expect(preparedEngine({ pool: engine.pool, settings: engine.settings })).not.toBe(engine);
  expect([...preparedEngine({ pool: engine.pool, settings: engine.settings }).scored]).toEqual([0, 1, 2, 3]);
});
