import { describe, expect, it } from 'vitest';
import type { SavedPosterior } from '../../src/irt/saved-posterior.js';
import { type AnswerPattern, answerPattern } from '../../src/report/answer-pattern/answer-pattern.js';
import { patternsOf, type Style, TESTS } from './answering-styles.js';

const [french, digital] = TESTS;

function share(patterns: readonly AnswerPattern[]): number {
  return patterns.filter(({ unusual }) => unusual.length > 0).length / patterns.length;
}

function people(style: Style, count: number): AnswerPattern[] {
  return [french, digital].flatMap((bank) =>
    bank ? patternsOf({ bank, style, off: false, count, seed: 'answer-pattern' }) : [],
  );
}

/** Items from easy to hard, two logits a side, answered as told. */
function answers(scoreOf: (b: number, index: number) => number, count = 24): SavedPosterior {
  return {
    version: 1,
    prior: { mean: [0], sd: [1.5], loading: [0] },
    propensities: [0, 0.25, 0.5, 0.75, 1],
    observations: Array.from({ length: count }, (_, index) => {
      // Easy and hard by turns, so that place and difficulty say different things.
      const b = (index % 2 === 0 ? -1 : 1) * (0.5 + (1.5 * index) / count);
      return { scale: 0, parameters: { model: '3PL', a: 1.2, b, c: 0.2 }, score: scoreOf(b, index) };
    }),
  };
}

describe('the answering pattern', () => {
  it('is ordinary for about everyone who answers by the model', () => {
    const clean = people('clean', 70);

    // At most 2 % are meant to be: 0.7 % are, in docs/evidence/person-fit.md. At 2 %, seven of 140 have a chance of 1 in 40.
    expect(clean).toHaveLength(140);
    expect(share(clean)).toBeLessThan(0.05);
  });

  it('is unusual for many of those who are helped from the eleventh question on', () => {
    expect(share(people('helped', 30))).toBeGreaterThan(0.15);
  });

  it('is uneven when the hard are right and the easy wrong, and neither when it is the other way round', () => {
    expect(
      answerPattern(
        answers((b) => Number(b > 0)),
        'x',
      ).unusual,
    ).toEqual(['uneven']);
    expect(
      answerPattern(
        answers((b) => Number(b < 0)),
        'x',
      ).unusual,
    ).toEqual([]);
  });

  it('changes when the first half is right and the second wrong, whichever comes first', () => {
    for (const right of [(index: number) => index < 12, (index: number) => index >= 12]) {
      expect(
        answerPattern(
          answers((_, index) => Number(right(index))),
          'x',
        ).unusual,
      ).toContain('changing');
    }
  });

  it('says nothing of fewer than ten answers', () => {
    const few = answerPattern(
      answers((b) => Number(b > 0), 9),
      'x',
    );

    expect(few).toEqual({ unusual: [], uneven: 1, changing: 1, answers: 9 });
  });

  it('is the same for the same seed, and of shares between 0 and 1', () => {
    const posterior = answers((_, index) => Number(index % 3 !== 0));
    const pattern = answerPattern(posterior, 'a');

    expect(answerPattern(posterior, 'a')).toEqual(pattern);
    expect(answerPattern(posterior, 'b').uneven).toBeCloseTo(pattern.uneven, 0);
    for (const value of [pattern.uneven, pattern.changing]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});
