import { createScoredTest } from '../src/cat/adaptive-test.js';
import { chooseItem } from '../src/cat/choose-item.js';
import type { Criterion } from '../src/cat/criteria/criterion.js';
import { type ItemPool, itemPosition } from '../src/cat/item-pool.js';
import { createEngine, Progress } from '../src/cat/progress.js';
import type { Peer } from './peer.js';
import { People } from './people.js';
import { benchSettings, TEST_LENGTH } from './settings.js';

/** One adaptive step (update and choice); every thirtieth call also begins the next person's test. */
export type Step = () => unknown;

/** The mutable core: what simulations drive. */
export function coreStep(pool: ItemPool, criterion: Criterion, propensities: readonly number[]): Step {
  const progress = new Progress(createEngine(pool, benchSettings(pool, criterion, propensities, true)));
  const people = new People();
  let item = -1;
  let given = TEST_LENGTH;
  return () => {
    if (given === TEST_LENGTH) {
      progress.begin({ seed: people.next() });
      given = 0;
    } else {
      progress.answer(item, people.answer(pool, item));
      given += 1;
    }
    item = chooseItem(progress).item;
  };
}

/** The public, immutable test object, with blueprint and exposure control. */
export function publicStep(pool: ItemPool, criterion: Criterion, propensities: readonly number[]): Step {
  const test = createScoredTest(pool, benchSettings(pool, criterion, propensities, false));
  const people = new People();
  let state = test.start({ seed: people.next() });
  let step = test.next(state);
  return () => {
    if (step.kind === 'finished') {
      state = test.start({ seed: people.next() });
    } else {
      const { id } = step.item;
      state = test.answer(state, { item: id, score: people.answer(pool, itemPosition(pool, id)) });
    }
    step = test.next(state);
  };
}

/**
 * What a plain typed-array program does: the posterior on 81 nodes, and a scan of the whole pool for the largest
 * information, with nothing precomputed but the item parameters.
 */
export function plainScanStep(pool: ItemPool): Step {
  const { a, b, c } = pool;
  const count = pool.items.length;
  const people = new People();
  const nodes = Float64Array.from({ length: 81 }, (_, j) => -5 + j / 8);
  const posterior = new Float64Array(81);
  const given = new Uint8Array(count);
  let item = -1;
  let answered = TEST_LENGTH;
  return () => {
    if (answered === TEST_LENGTH) {
      people.next();
      nodes.forEach((theta, j) => {
        posterior[j] = Math.exp(-0.5 * theta * theta);
      });
      given.fill(0);
      answered = 0;
    } else {
      const score = people.answer(pool, item);
      for (let j = 0; j < 81; j++) {
        const guess = c[item] as number;
        const x = (a[item] as number) * ((nodes[j] as number) - (b[item] as number));
        const right = guess + (1 - guess) / (1 + Math.exp(-x));
        posterior[j] = (posterior[j] as number) * (score === 1 ? right : 1 - right);
      }
      given[item] = 1;
      answered += 1;
    }
    let total = 0;
    let mean = 0;
    for (let j = 0; j < 81; j++) {
      total += posterior[j] as number;
      mean += (posterior[j] as number) * (nodes[j] as number);
    }
    mean /= total;
    let best = -1;
    for (let i = 0; i < count; i++) {
      if (given[i] === 1) continue;
      const guess = c[i] as number;
      const slope = a[i] as number;
      const share = 1 / (1 + Math.exp(-slope * (mean - (b[i] as number))));
      const right = guess + (1 - guess) * share;
      const information = (slope * slope * share * share * (1 - right) * (1 - guess)) / right;
      if (information > best) {
        best = information;
        item = i;
      }
    }
  };
}

/** jsCAT: estimate by EAP, then its 'MFI', which takes every item as a = 1, c = 0.5. */
export function peerStep(peer: Peer, pool: ItemPool, deepCopy: boolean): Step {
  const prior = peer.normal();
  const people = new People();
  const all = pool.items.map((_, id) => ({ difficulty: pool.b[id] as number, id }));
  let stimuli = all;
  let answers: number[] = [];
  let zetas: { a: number; b: number; c: number; d: number }[] = [];
  let item = -1;
  let given = TEST_LENGTH;
  return () => {
    let theta = 0;
    if (given === TEST_LENGTH) {
      people.next();
      stimuli = all.slice();
      answers = [];
      zetas = [];
      given = 0;
    } else {
      answers.push(people.answer(pool, item));
      zetas.push({ a: pool.a[item] as number, b: pool.b[item] as number, c: pool.c[item] as number, d: 1 });
      given += 1;
      theta = peer.estimateAbility(answers, zetas, 'eap', -6, 6, prior);
    }
    const next = peer.findNextItem(stimuli, theta, 'mfi', deepCopy);
    item = next?.nextStimulus.id ?? -1;
    stimuli = next?.remainingStimuli ?? [];
  };
}
