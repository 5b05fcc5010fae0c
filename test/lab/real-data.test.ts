import { describe, expect, it } from 'vitest';
import { answerLine, answerReader } from '../../src/lab/calibration/answer-records.js';
import { calibrate } from '../../src/lab/calibration/calibrate.js';
import { ResponseCollector } from '../../src/lab/calibration/response-collector.js';

/**
 * Section 6 of the Law School Admission Test, 1,000 persons (Bock & Lieberman 1970, Psychometrika 35, 179–197): how
 * many gave each pattern of answers, 00000 to 11111. Compared pattern by pattern with the observed frequencies that
 * the R package ltm 1.2-0 prints for its data set LSAT (factor.scores, reprinted at rpubs.com, document 1049111).
 */
const PATTERNS = [
  [3, 6, 2, 11, 1, 1, 3, 4],
  [1, 8, 0, 16, 0, 3, 2, 15],
  [10, 29, 14, 81, 3, 28, 15, 80],
  [16, 56, 21, 173, 11, 61, 28, 298],
].flat();

/**
 * `summary(ltm(LSAT ~ z1, IRT.param = TRUE))` of ltm, 21 Gauss–Hermite points: discrimination, difficulty, standard
 * error of the difficulty, as printed in the public repository kdavis91/2PL-and-3PL-Dichotomous-Item-response-
 * theory-model. Its log-likelihood −2466.653 is also what the tests of mirt expect for the same data (LSAT6).
 */
const PUBLISHED = [
  [0.8253715, -3.3597341, 0.8669],
  [0.7229499, -1.3696497, 0.3073],
  [0.8904748, -0.2798983, 0.0997],
  [0.6885502, -1.8659189, 0.4341],
  [0.6574516, -3.1235725, 0.87],
] as const;

/** A file of answers in the documented format, spreadsheet style. */
function file(): string {
  const lines: string[] = [];
  PATTERNS.forEach((count, pattern) => {
    for (let n = 0; n < count; n += 1) {
      for (let item = 0; item < 5; item += 1) {
        const score = (pattern >> (4 - item)) & 1;
        lines.push(answerLine({ person: `${pattern}-${n}`, item: `lsat-${item + 1}`, score }));
      }
    }
  });
  return ['person,item,score,bank,revision,option,milliseconds,mode,date', ...lines].join('\n');
}

describe('real answers read from a file', () => {
  it('give the parameters published for them', () => {
    const [header = '', ...lines] = file().split('\n');
    const read = answerReader(header);
    const collector = new ResponseCollector(['lsat-1', 'lsat-2', 'lsat-3', 'lsat-4', 'lsat-5']);
    for (const line of lines) {
      const answer = read(line);
      if (answer) collector.add(answer.person, answer.item, answer.score);
    }
    const { items, logLikelihood, persons } = calibrate(collector.finish(), { model: '2PL' });
    const found = items.map(({ parameters, standardErrors }) => {
      const { a = 1, b } = parameters as { a?: number; b: number };
      return { a, b, error: Number(standardErrors?.b) };
    });

    expect(persons).toBe(1000);
    expect(logLikelihood).toBeCloseTo(-2466.653, 3);
    PUBLISHED.forEach(([a, b, error], n) => {
      expect(found[n]?.a).toBeCloseTo(a, 2);
      expect(found[n]?.b).toBeCloseTo(b, 2);
      expect(found[n]?.error).toBeCloseTo(error, 2);
    });
  });
});
