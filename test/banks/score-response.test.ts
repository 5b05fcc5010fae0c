import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/banks/bank.js';
import { maximumScore } from '../../src/banks/effective-parameters.js';
import { keyedResponse, scoreResponse } from '../../src/banks/score-response.js';
import { digital, french, softSkills, technical } from '../../src/content/index.js';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';

const base = { id: 'x', revision: 1, scale: 's', level: 'l', stem: '?', rationale: '.' };
const ordering = {
  ...base,
  type: 'ordering',
  scoring: 'partial',
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })),
  order: ['a', 'b', 'c', 'd'],
} as unknown as Item;
const matching = {
  ...base,
  type: 'matching',
  scoring: 'partial',
  left: ['l1', 'l2', 'l3'].map((id) => ({ id, text: id })),
  right: ['r1', 'r2', 'r3'].map((id) => ({ id, text: id })),
  pairs: { l1: 'r1', l2: 'r2', l3: 'r3' },
} as unknown as Item;
const multiple = {
  ...base,
  type: 'multiple-choice',
  scoring: 'partial',
  options: [
    { id: 'a', text: 'a', key: true },
    { id: 'b', text: 'b', key: true },
    { id: 'c', text: 'c' },
    { id: 'd', text: 'd' },
  ],
} as Item;
const text = { ...base, type: 'short-text', accept: ["j'y vais"] } as Item;
const number = { ...base, type: 'number', answer: 2.5, tolerance: 0.1 } as Item;

describe('scoring a response', () => {
  it('gives every built-in item full marks for its key', () => {
    for (const bank of [french, digital, technical, softSkills]) {
      for (const item of bank.items) {
        expect(scoreResponse(item, keyedResponse(item)), item.id).toBe(maximumScore(item));
      }
    }
  });

  it('gives no distractor of a single choice a point', () => {
    for (const bank of [french, digital, technical]) {
      for (const item of bank.items) {
        if (item.type !== 'single-choice' && item.type !== 'gap-choice') continue;
        const points = item.options.map((option) => scoreResponse(item, option.id));
        expect(
          points.filter((score) => score === 1),
          item.id,
        ).toHaveLength(1);
      }
    }
  });

  it.each([
    [['a', 'b', 'c', 'd'], 2],
    [['a', 'c', 'b', 'd'], 1],
    [['d', 'b', 'c', 'a'], 0],
    [['b', 'c', 'd', 'a'], 0],
  ])('scores the order %j as %i when one swap of neighbours is half right', (response, score) => {
    expect(scoreResponse(ordering, response)).toBe(score);
  });

  it.each([
    [{ l1: 'r1', l2: 'r2', l3: 'r3' }, 2],
    [{ l1: 'r2', l2: 'r1', l3: 'r3' }, 1],
    [{ l1: 'r2', l2: 'r3', l3: 'r1' }, 0],
  ])('scores the pairs %j as %i', (response, score) => {
    expect(scoreResponse(matching, response)).toBe(score);
  });

  it.each([
    [['b', 'a'], 2],
    [['a'], 1],
    [['a', 'b', 'c'], 1],
    [['c', 'd'], 0],
    [[], 0],
  ])('scores the choices %j as %i', (response, score) => {
    expect(scoreResponse(multiple, response)).toBe(score);
  });

  it('forgives capitals, accents, spaces and the form of the apostrophe in short texts', () => {
    expect(scoreResponse(text, ' J’Y  vais. ')).toBe(1);
    expect(scoreResponse(text, 'j y vais')).toBe(0);
  });

  it('accepts numbers within the tolerance, its end included', () => {
    expect(scoreResponse(number, 2.6)).toBe(1);
    expect(scoreResponse(number, 2.61)).toBe(0);
  });

  it('keeps "I don’t know" apart from a wrong answer', () => {
    expect(scoreResponse(multiple, DONT_KNOW)).toBe(DONT_KNOW);
  });

  it.each<[Item, unknown]>([
    [multiple, ['a', 'z']],
    [multiple, ['a', 'a']],
    [ordering, ['a', 'b']],
    [matching, { l1: 'r9' }],
    [number, Number.NaN],
    [text, 3],
  ])('refuses what is no answer of the item', (item, response) => {
    expect(() => scoreResponse(item, response as string)).toThrowError(/bank\/invalid-response/);
  });
});
