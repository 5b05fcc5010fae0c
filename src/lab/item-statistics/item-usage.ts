import { itemCounts } from '../calibration/design-checks.js';
import type { ResponseMatrix } from '../calibration/response-matrix.js';
import { quantile } from './descriptive.js';

/** How an item was used. Shares are 0 to 1. */
export interface ItemUsage {
  readonly id: string;
  readonly answers: number;
  /** Share of the persons who were given it. */
  readonly exposure: number;
  /** Share of its answers that were "I don't know". */
  readonly dontKnowRate: number;
  /** Share of each score, lowest first; "I don't know" counts as the lowest. */
  readonly scoreShares: readonly number[];
}

/** Exposure, "I don't know" and score shares of every item. */
export function itemUsage(data: ResponseMatrix): ItemUsage[] {
  return itemCounts(data).map((counts, item): ItemUsage => {
    const { answers, byScore, dontKnow } = counts;
    return {
      id: data.items[item] as string,
      answers,
      exposure: answers / data.persons.length,
      dontKnowRate: answers === 0 ? 0 : dontKnow / answers,
      scoreShares: byScore.map((count) => count / Math.max(1, answers)),
    };
  });
}

/** How long an item takes, in seconds. */
export interface AnswerTimes {
  readonly id: string;
  readonly answers: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** Share of answers faster than a tenth of the median: not read (Wise & Kong 2005; Wise & Ma 2012 take a tenth of the mean). */
  readonly rapidShare: number;
}

/**
 * Times per item from single answers; answers without a positive time are left out. Items in order of first
 * appearance.
 * @param answers milliseconds, pauses out
 */
export function answerTimes(
  answers: Iterable<{ readonly item: string; readonly milliseconds: number }>,
): AnswerTimes[] {
  const times = new Map<string, number[]>();
  for (const { item, milliseconds } of answers) {
    if (!(milliseconds > 0)) continue;
    const list = times.get(item);
    if (list) list.push(milliseconds / 1000);
    else times.set(item, [milliseconds / 1000]);
  }
  return [...times].map(([id, seconds]): AnswerTimes => {
    const middle = quantile(seconds, 0.5);
    return {
      id,
      answers: seconds.length,
      lowerQuartile: quantile(seconds, 0.25),
      median: middle,
      upperQuartile: quantile(seconds, 0.75),
      rapidShare: seconds.filter((value) => value < middle / 10).length / seconds.length,
    };
  });
}
