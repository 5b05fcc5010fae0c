import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bank } from '../../src/banks/bank.js';
import { compileBank, type TestOptions } from '../../src/banks/compile-bank.js';
import { createTest, type StartOptions } from '../../src/banks/create-test.js';
import { keyedResponse } from '../../src/banks/score-response.js';
import type { TestState } from '../../src/cat/adaptive-test.js';
import { digital, technical } from '../../src/content/index.js';
import type { Administration } from '../../src/formats/bank.js';
import { codeOf } from '../lab/error-code.js';

interface NumberSchema {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

const { properties } = (
  JSON.parse(readFileSync(new URL('../../schemas/bank.schema.json', import.meta.url), 'utf8')) as {
    definitions: {
      Administration: {
        properties: Record<string, NumberSchema> & {
          gentleFloor: { properties: Record<string, NumberSchema> };
        };
      };
    };
  }
).definitions.Administration;

/** Values the schema refuses, by name: below and above its limits, and where it asks for whole numbers, halves. */
function refusedValues(schemas: Readonly<Record<string, NumberSchema>>): [string, number][] {
  return Object.entries(schemas).flatMap(([name, schema]) => {
    if (schema.type !== 'integer' && schema.type !== 'number') return [];
    const least = schema.minimum ?? schema.exclusiveMinimum;
    // Items on field test are few because people's time is; more of them do not break a test.
    const most = name === 'pilotItems' ? undefined : (schema.maximum ?? schema.exclusiveMaximum);
    return [
      Number.NaN,
      ...(least === undefined ? [] : [least - 0.1, least - 1]),
      ...(most === undefined ? [] : [most + 0.1, most + 6]),
      ...(schema.type === 'integer' ? [1.5, Number.POSITIVE_INFINITY] : []),
    ].map((value): [string, number] => [name, value]);
  });
}

const facts = (options: TestOptions, bank: Bank = digital): unknown[] => {
  const make = () => createTest(bank, options);
  return [codeOf(make), codeOf(make, 'option'), codeOf(make, 'value')];
};

describe('options of a test over a bank', () => {
  it.each(refusedValues(properties))(
    'are refused where the schema of a bank refuses them: %s %d',
    (name, value) => {
      expect(facts({ administration: { [name]: value } })).toEqual(['cat/invalid-option', name, value]);
    },
  );

  it.each(refusedValues(properties.gentleFloor.properties))(
    'are refused where the schema refuses them: gentleFloor.%s %d',
    (name, value) => {
      const gentleFloor = { maxItems: 6, [name]: value };

      expect(facts({ administration: { gentleFloor } })).toEqual([
        'cat/invalid-option',
        `gentleFloor.${name}`,
        value,
      ]);
    },
  );

  it.each<[string, TestOptions, unknown]>([
    ['areas', { areas: [] }, []],
    ['minItems', { administration: { minItems: 30, maxItems: 4 } }, 30],
    ['minItems', { administration: { minItems: 30 } }, 30],
    ['settleCuts', { administration: { settleCuts: ['d2', 'b1'] } }, 'b1'],
    ['settleOn', { administration: { settleOn: 'area' as never } }, 'area'],
    ['criterion', { administration: { criterion: 'best' as never } }, 'best'],
    ['itemsEach.safety', { itemsEach: { safety: -1 } }, -1],
    ['itemsEach.T4-repas', { itemsEach: { 'T4-repas': 2 } }, 2],
  ])('name what cannot be used: %s %o', (option, options, value) => {
    expect(facts(options)).toEqual(['cat/invalid-option', option, value]);
  });

  it('are refused where the bank itself holds them', () => {
    const bank = { ...digital, administration: { minItems: 12, maxItems: 6 } };

    expect(facts({}, bank)).toEqual(['cat/invalid-option', 'minItems', 12]);
  });

  it('make a test shorter than the fewest items of its bank', () => {
    const test = createTest(technical, { administration: { maxItems: 4 } });
    let state = test.start({ seed: 'short' });
    for (let step = test.next(state); step.kind === 'item'; step = test.next(state)) {
      state = test.answer(state, { item: step.item.id, response: keyedResponse(step.item) });
    }

    expect(state.answers).toHaveLength(4);
  });

  it.each<[string, Partial<StartOptions>]>([
    ['startLevel', { startLevel: 'b1' }],
    ['mode', { mode: 'phone' as never }],
    ['seed', { seed: undefined as never }],
  ])('of its start are refused too: %s', (option, start) => {
    const begin = () => createTest(digital).start({ seed: 'a', ...start });

    expect(codeOf(begin)).toBe('cat/invalid-option');
    expect(codeOf(begin, 'option')).toBe(option);
  });

  it('may all be what the built-in banks have', () => {
    const administration: Administration = { ...digital.administration, settle: 0.9, pilotItems: 0 };

    expect(codeOf(() => createTest(digital, { administration, itemsEach: { safety: 0 } }))).toBeUndefined();
  });
});

describe('an answer to a test over a bank', () => {
  const test = createTest(digital);
  const start = test.start({ seed: 'answer' });
  const step = test.next(start);
  if (step.kind !== 'item') throw new Error('a first item was expected');
  const { id: item } = step.item;
  const response = keyedResponse(step.item);

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, '12' as never])(
    'takes no %s milliseconds',
    (milliseconds) => {
      const answer = () => test.answer(start, { item, response, milliseconds });

      expect(codeOf(answer)).toBe('cat/invalid-option');
      expect(codeOf(answer, 'option')).toBe('milliseconds');
    },
  );

  it('is kept with the response as given, which its type says', () => {
    const answered = test.answer(start, { item, response, milliseconds: 0 });
    const numbersOnly: TestState = answered;

    expect(answered.answers[0]?.response).toEqual(response);
    expect(test.undo(numbersOnly)).toEqual(start);
  });
});

describe('a bank made by hand', () => {
  const bank: Bank = {
    format: 1,
    id: 'own',
    version: '1.0.0',
    title: 'Mine',
    defaultLanguage: 'en',
    prior: { mean: 0, sd: 1 },
    levels: [{ id: 'low' }, { id: 'high', from: 0 }],
    scales: [{ id: 'only', title: 'Only' }],
    stimuli: [],
    items: [
      {
        id: 'a',
        revision: 1,
        scale: 'only',
        level: 'low',
        type: 'true-false',
        stem: 'So?',
        answer: true,
        rationale: 'So.',
      },
    ],
  };
  const [item] = bank.items as [Bank['items'][number]];

  it('is refused with the item whose level or area it does not have', () => {
    const withItem = (changes: object) => () => compileBank({ ...bank, items: [{ ...item, ...changes }] });

    expect(codeOf(() => compileBank(bank))).toBeUndefined();
    for (const [fact, changes] of [
      ['level', { level: 'zz' }],
      ['area', { scale: 'zz' }],
    ] as const) {
      expect(codeOf(withItem(changes))).toBe('bank/invalid-bank');
      expect(codeOf(withItem(changes), 'item')).toBe('a');
      expect(codeOf(withItem(changes), fact)).toBe('zz');
    }
    expect(codeOf(withItem({ level: 'zz', status: 'retired' }))).toBe('cat/empty-pool');
  });
});
