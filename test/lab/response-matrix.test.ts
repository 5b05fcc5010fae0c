import { describe, expect, it } from 'vitest';
import { ResponseCollector } from '../../src/lab/calibration/response-collector.js';
import {
  DONT_KNOW_SCORE,
  isComplete,
  responseMatrix,
  selectItems,
} from '../../src/lab/calibration/response-matrix.js';
import { codeOf } from './error-code.js';

describe('responseMatrix', () => {
  it('keeps given answers only', () => {
    const data = responseMatrix(
      ['a', 'b', 'c'],
      [
        [1, null, 'dont-know'],
        [null, 2, null],
      ],
    );

    expect([...data.starts]).toEqual([0, 2, 3]);
    expect([...data.itemOf]).toEqual([0, 2, 1]);
    expect([...data.scores]).toEqual([1, DONT_KNOW_SCORE, 2]);
    expect(isComplete(data)).toBe(false);
  });

  it.each([
    ['lab/invalid-score', () => responseMatrix(['a'], [[-1]])],
    ['lab/invalid-score', () => responseMatrix(['a'], [[0.5]])],
    ['lab/invalid-score', () => responseMatrix(['a'], [[255]])],
    ['lab/invalid-option', () => responseMatrix(['a', 'a'], [[0, 1]])],
    ['lab/invalid-option', () => responseMatrix(['a', 'b'], [[0]])],
    ['lab/duplicate-person', () => responseMatrix(['a'], [[0], [1]], ['p', 'p'])],
    ['lab/unknown-item', () => selectItems(responseMatrix(['a'], [[0]]), ['b'])],
  ] as const)('refuses with %s', (code, build) => {
    expect(codeOf(build)).toBe(code);
  });
});

describe('selectItems', () => {
  it('reorders items and drops persons without answers', () => {
    const data = responseMatrix(
      ['a', 'b', 'c'],
      [
        [1, 0, 1],
        [null, 1, null],
        [0, null, 1],
      ],
      ['p', 'q', 'r'],
    );

    const selected = selectItems(data, ['c', 'a']);

    expect(selected.persons).toEqual(['p', 'r']);
    expect([...selected.itemOf]).toEqual([0, 1, 0, 1]);
    expect([...selected.scores]).toEqual([1, 1, 1, 0]);
  });
});

describe('ResponseCollector', () => {
  it('gives the same matrix whatever the order of the answers', () => {
    const answers = [
      ['p', 'b', 0],
      ['q', 'a', 1],
      ['p', 'a', 1],
      ['q', 'c', 'dont-know'],
    ] as const;
    const build = (order: readonly number[]) => {
      const collector = new ResponseCollector(['a', 'b', 'c']);
      collector.add('p', 'c', 1);
      for (const place of order) {
        const [person, item, score] = answers[place] as (typeof answers)[number];
        collector.add(person, item, score);
      }
      return collector.finish();
    };

    expect(build([0, 1, 2, 3])).toEqual(build([3, 2, 0, 1]));
  });

  it('refuses a second answer of a person to an item', () => {
    const collector = new ResponseCollector(['a']);
    collector.add('p', 'a', 1);
    collector.add('p', 'a', 0);

    expect(codeOf(() => collector.finish())).toBe('lab/duplicate-answer');
  });

  it('refuses a person met in an earlier source, naming both', () => {
    const collector = new ResponseCollector(['a', 'b']);
    collector.startSource('one.csv');
    collector.add('p', 'a', 1);
    collector.startSource('two.csv');

    expect(codeOf(() => collector.add('p', 'b', 1), 'sources')).toEqual(['one.csv', 'two.csv']);
  });

  it('refuses an unknown item', () => {
    expect(codeOf(() => new ResponseCollector(['a']).add('p', 'z', 1))).toBe('lab/unknown-item');
  });
});
