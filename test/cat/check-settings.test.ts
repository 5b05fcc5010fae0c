import { describe, expect, it } from 'vitest';
import { createScoredTest } from '../../src/cat/adaptive-test.js';
import { createRule } from '../../src/cat/criteria/create-rule.js';
import type { TestSettings } from '../../src/cat/test-settings.js';
import { PositioningError } from '../../src/errors.js';
import { plainSettings, randomPool } from './settings.js';

const pool = randomPool(3, 6, 2);
const sound: TestSettings = plainSettings(pool, createRule('MFI'), {});
const [area] = sound.areas;
if (area === undefined) throw new Error('a pool of two scales has an area');
const withFirst = (changes: Partial<typeof area>): Partial<TestSettings> => ({
  areas: [{ ...area, ...changes }, ...sound.areas.slice(1)],
});

/** The option refused; undefined when the settings are taken. */
function refused(changes: Partial<TestSettings>): string | undefined {
  try {
    createScoredTest(pool, { ...sound, ...changes });
    return undefined;
  } catch (error) {
    if (!(error instanceof PositioningError)) throw error;
    expect(error.code).toBe('cat/invalid-option');
    return String(error.facts.option);
  }
}

const count = sound.levels.length;
const row = Array.from({ length: count }, () => 1);
const matrix = Array.from({ length: count }, () => row);

describe('settings of a numeric test', () => {
  it.each<[string, string, Partial<TestSettings>]>([
    ['an area too few', 'areas', { areas: sound.areas.slice(1) }],
    ['an area too many', 'areas', { areas: [...sound.areas, area] }],
    ['a prior of another length', 'prior', { prior: { mean: [0], sd: [1], loading: [0] } }],
    ['a negative share', 'areas.0.share', withFirst({ share: -0.1 })],
    ['an endless share', 'areas.0.share', withFirst({ share: Infinity })],
    ['a share that is no number', 'areas.0.share', withFirst({ share: Number.NaN })],
    ['a cut too few', 'areas.0.cuts', withFirst({ cuts: area.cuts.slice(1) })],
    ['a cut too many', 'areas.0.cuts', withFirst({ cuts: [...area.cuts, 9] })],
    ['cuts that fall', 'areas.0.cuts', withFirst({ cuts: [...area.cuts].reverse() })],
    ['cuts that are equal', 'areas.0.cuts', withFirst({ cuts: area.cuts.map(() => 0) })],
    ['a cut that is no number', 'areas.0.cuts', withFirst({ cuts: area.cuts.map(() => Number.NaN) })],
    ['an endless cut', 'areas.0.cuts', withFirst({ cuts: [...area.cuts.slice(1), Infinity] })],
    ['levels more than the cuts', 'areas.0.cuts', { levels: [...sound.levels, 'more'] }],
    ['a loss too few', 'lossMatrix', { lossMatrix: matrix.slice(1) }],
    ['a row of losses too short', 'lossMatrix', { lossMatrix: [...matrix.slice(1), row.slice(1)] }],
    [
      'a loss that is no number',
      'lossMatrix',
      { lossMatrix: matrix.map((one) => one.map(() => Number.NaN)) },
    ],
    ['no propensity', 'propensities', { propensities: [] }],
    ['a propensity above 1', 'propensities', { propensities: [0.5, 1.1] }],
    ['a negative propensity', 'propensities', { propensities: [-0.1, 1] }],
    ['a probability above 1', 'settle', { settle: 1.01 }],
    ['a negative probability', 'decide', { decide: -0.01 }],
    ['a probability that is no number', 'settle', { settle: Number.NaN }],
    ['a weight above 1', 'stimulusWeight', { stimulusWeight: 1.5 }],
    ['no item', 'maxItems', { maxItems: 0 }],
    ['a draw among none', 'randomesque', { randomesque: 0 }],
    ['no item of a stimulus', 'perStimulus', { perStimulus: 0 }],
    ['a negative error', 'sharedSd', { sharedSd: -0.1 }],
    ['an endless error', 'sharedSd', { sharedSd: Infinity }],
  ])('%s is refused as %s', (_, option, changes) => {
    expect(refused(changes)).toBe(option);
  });

  it.each<[string, Partial<TestSettings>]>([
    ['as they are', {}],
    ['an area not given', withFirst({ share: 0 })],
    ['an area without cuts', withFirst({ cuts: [] })],
    ['losses by level', { lossMatrix: matrix }],
    ['certainty asked for', { settle: 1, decide: 1, stimulusWeight: 1 }],
    ['one item', { maxItems: 1, randomesque: 1, perStimulus: 1 }],
    ['no shared error', { sharedSd: 0 }],
    ['propensities at both ends', { propensities: [0, 1] }],
  ])('%s are taken', (_, changes) => {
    expect(refused(changes)).toBeUndefined();
  });

  it('an answering time that is none is refused', () => {
    const test = createScoredTest(pool, sound);
    const [item] = pool.items;

    for (const milliseconds of [-1, Number.NaN, Infinity]) {
      const answer = { item: item?.id ?? '', score: 1, milliseconds };
      expect(() => test.answer(test.start({ seed: 'a' }), answer)).toThrow(/milliseconds/);
    }
  });
});
