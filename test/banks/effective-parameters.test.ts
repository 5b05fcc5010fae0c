import { describe, expect, it } from 'vitest';
import type { Bank, Item } from '../../src/banks/bank.js';
import {
  anchoredParameters,
  bandMiddle,
  effectiveParameters,
  guessingProbability,
} from '../../src/banks/effective-parameters.js';
import { french, technical } from '../../src/content/index.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';

function item(changes: Record<string, unknown>): Item {
  return {
    id: 'x',
    revision: 1,
    scale: 'reading',
    level: 'a2',
    type: 'single-choice',
    stem: '?',
    rationale: '.',
    options: [
      { id: 'a', text: 'a', key: true },
      { id: 'b', text: 'b' },
      { id: 'c', text: 'c' },
    ],
    ...changes,
  } as Item;
}

describe('parameters anchored on levels', () => {
  it('gives a person in the middle of the band two chances in three on a typical item, guessing included', () => {
    for (const bank of [french, technical] as Bank[]) {
      for (const level of bank.levels) {
        const scale = bank.scales[0]?.id ?? '';
        const parameters = anchoredParameters(bank, item({ scale, level: level.id }));

        const [, right] = itemProbabilities(parameters, bandMiddle(bank, scale, level.id));

        expect(right).toBeCloseTo(2 / 3, 12);
      }
    }
  });

  it('gives nine chances in ten on a welcome item in the middle of the lowest band', () => {
    const parameters = anchoredParameters(french, item({ level: 'pre-a1', difficulty: 'welcome' }));

    expect(itemProbabilities(parameters, -3)[1]).toBeCloseTo(0.9, 12);
  });

  it('gives 98 chances in a hundred where a sign is only found again', () => {
    const parameters = anchoredParameters(french, item({ level: 'pre-a1', difficulty: 'recognition' }));

    expect(itemProbabilities(parameters, -3)[1]).toBeCloseTo(0.98, 12);
  });

  it('puts easy and hard items 0.4 logits below and above typical ones', () => {
    const b = (difficulty: string) => (anchoredParameters(french, item({ difficulty })) as { b: number }).b;

    expect(b('easy') - b('typical')).toBeCloseTo(-0.4, 12);
    expect(b('hard') - b('typical')).toBeCloseTo(0.4, 12);
  });

  it('spreads the steps of a polytomous item by 0.8 around one point', () => {
    const options = [0, 1, 2].map((score) => ({ id: `o${score}`, text: `${score}`, score, why: '.' }));
    const parameters = anchoredParameters(french, item({ type: 'situational-judgement', options }));

    expect(parameters).toMatchObject({ model: 'GPCM', a: 0.7 });
    const [first, second] = (parameters as { b: readonly number[] }).b as [number, number];
    expect(second - first).toBeCloseTo(0.8, 12);
    expect((first + second) / 2).toBeCloseTo(-0.6 - Math.log(2) / 0.7, 12);
  });

  it('uses the width of the bank’s own bands for open ones', () => {
    expect(bandMiddle(french, 'reading', 'pre-a1')).toBeCloseTo(-3, 12);
    expect(bandMiddle(french, 'reading', 'b2')).toBeCloseTo(1.8, 12);
    expect(bandMiddle(technical, 'T4-repas', 'progress')).toBeCloseTo(0, 12);
  });

  it('flattens the slope by the uncertainty of the difficulty and leaves the difficulty alone', () => {
    const nominal = anchoredParameters(french, item({})) as { b: number };
    const effective = effectiveParameters(french, item({})) as { a: number; b: number };

    expect(effective.a).toBeCloseTo(1 / Math.sqrt(1 + 0.25 / 1.702 ** 2), 12);
    expect(effective.b).toBe(nominal.b);
  });

  it('uses calibrated parameters of the present revision only', () => {
    const irt = { model: '2PL', a: 1.3, b: 0.4, revision: 1 };

    expect(effectiveParameters(french, item({ irt }))).toMatchObject({ model: '2PL', a: 1.3, b: 0.4 });
    expect(effectiveParameters(french, item({ irt, revision: 2 }))).toMatchObject({ model: '3PL' });
  });

  it('counts the ways of marking at random on multiple choice', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));

    expect(guessingProbability(item({ type: 'multiple-choice', options }))).toBeCloseTo(1 / 14, 12);
    expect(guessingProbability(item({ type: 'true-false', answer: true }))).toBe(0.5);
  });
});
