import { describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import { monthNames, parseMonth, parseNumber } from '../../cli/sitting/parse-typed.js';
import type { Prompt } from '../../cli/sitting/prompt.js';
import { readAnswer } from '../../cli/sitting/read-answer.js';

const choices = ['a', 'b', 'c'].map((id) => ({ id, text: id }));

function read(prompt: Exclude<Prompt, { kind: 'entries' }>, typed: string): unknown {
  const result = readAnswer(prompt, typed, WORDS.fr);
  return result.kind === 'answer' ? result.answer : result.words;
}

describe('a typed answer', () => {
  it('to one choice is its number', () => {
    const prompt = { kind: 'one', choices, answer: 'id' } as const;

    expect(read(prompt, ' 2 ')).toBe('b');
    for (const wrong of ['', '4', '0', '1 2', 'x'])
      expect(read(prompt, wrong)).toBe('Répondez par un numéro de 1 à 3.');
  });

  it('to several choices keeps their order, and an exclusive one alone', () => {
    const prompt = {
      kind: 'several',
      choices: [...choices, { id: 'none', text: '', exclusive: true }],
      max: 2,
      taken: [],
    } as const;

    expect(read(prompt, '3, 1')).toEqual(['c', 'a']);
    expect(read(prompt, '1 4')).toEqual(['none']);
    expect(read(prompt, '1 2 3')).toBe('Choisissez 2 réponses au plus.');
    expect(read(prompt, '1 1')).toBe('Répondez par un numéro de 1 à 4.');
    expect(read(prompt, '')).toBe('Choisissez au moins une réponse.');
  });

  it('to an order needs every number once', () => {
    const prompt = { kind: 'order', choices } as const;

    expect(read(prompt, '3-1-2')).toEqual(['c', 'a', 'b']);
    expect(read(prompt, '3 1')).toContain('chacun une fois');
  });

  it('to pairs is numbers and letters, or letters in order', () => {
    const prompt = { kind: 'match', left: choices.slice(0, 2), right: choices } as const;

    expect(read(prompt, '1c 2a')).toEqual({ a: 'c', b: 'a' });
    expect(read(prompt, '2-A, 1-C')).toEqual({ a: 'c', b: 'a' });
    expect(read(prompt, 'c a')).toEqual({ a: 'c', b: 'a' });
    expect(read(prompt, '1c')).toContain('Donnez une lettre de A à C');
    expect(read(prompt, '1z 2a')).toContain('Donnez une lettre');
  });

  it('to a number may have a comma, spaces and a unit', () => {
    const prompt = { kind: 'number', minimum: 0, maximum: 2000 } as const;

    expect(read(prompt, '1 234,5')).toBe(1234.5);
    expect(read(prompt, '12 h')).toBe(12);
    expect(read(prompt, '30€')).toBe(30);
    expect(read(prompt, '3000')).toBe('Écrivez un nombre de 0 à 2000.');
    expect(read(prompt, 'beaucoup')).toContain('Écrivez un nombre');
    expect(parseNumber('1e9')).toBeUndefined();
    expect(parseNumber('')).toBeUndefined();
  });

  it('to a month is understood as people write it', () => {
    const names = monthNames('fr');

    for (const typed of ['03/2019', '3-2019', '2019-03', 'mars 2019', 'Mars 2019'])
      expect(parseMonth(typed, names)).toBe('2019-03');
    expect(parseMonth('fevrier 2020', names)).toBe('2020-02');
    expect(parseMonth('2019', names)).toBe('2019');
    for (const typed of ['', '13/2019', 'hier', '03/19']) expect(parseMonth(typed, names)).toBeUndefined();
  });
});
