import { describe, expect, it } from 'vitest';
import { answerLine, answerReader } from '../../src/lab/calibration/answer-records.js';
import { calibrate } from '../../src/lab/calibration/calibrate.js';
import { ResponseCollector } from '../../src/lab/calibration/response-collector.js';

/**
 * Section 6 of the Law School Admission Test, 1,000 persons (Bock & Lieberman 1970): how many gave each pattern of
 * answers, 00000 to 11111.
 */
const PATTERNS = [
  [3, 6, 2, 11, 1, 1, 3, 4],
  [1, 8, 0, 16, 0, 3, 2, 15],
  [10, 29, 14, 81, 3, 28, 15, 80],
  [16, 56, 21, 173, 11, 61, 28, 298],
].flat();

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
  it('give the parameters published for them (R package ltm, data set LSAT)', () => {
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
    expect(logLikelihood).toBeCloseTo(-2466.65, 1);
    const published = [
      [0.8254, -3.3597, 0.8669],
      [0.7229, -1.3696, 0.3073],
      [0.8905, -0.2799, 0.0997],
      [0.6886, -1.8659, 0.4341],
      [0.6575, -3.1236, 0.87],
    ];
    published.forEach(([a = 0, b = 0, error = 0], n) => {
      expect(found[n]?.a).toBeCloseTo(a, 2);
      expect(found[n]?.b).toBeCloseTo(b, 1);
      expect(found[n]?.error).toBeCloseTo(error, 1);
    });
  });
});
