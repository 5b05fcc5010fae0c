import type { LevelResult } from '../../src/assessment/profile.js';
import type { Bank } from '../../src/banks/bank.js';
import type { Words } from '../locales/words.js';
import { localText } from '../text/local-text.js';

/** The name of a level. Without a title, the lowest is the start of the path and the others go by their ids. */
function levelName(bank: Bank, level: string, words: Words): string {
  const position = bank.levels.findIndex((candidate) => candidate.id === level);
  const found = bank.levels[position];
  if (found?.title !== undefined) return localText(found.title, words.locale, bank.defaultLanguage).text;
  return position <= 0 ? words.results.start : level.toUpperCase();
}

/** The same before its explanation: `A2` of `A2 – Everyday life`. */
export function shortLevelName(bank: Bank, level: string, words: Words): string {
  return levelName(bank, level, words).split(' – ')[0] ?? '';
}

/** First and last level of the zone that probably holds the person: four chances in five. */
export function probableZone({ levels }: Pick<LevelResult, 'levels'>): readonly [number, number] {
  const tail = 0.1;
  let below = 0;
  let first = 0;
  let last = levels.length - 1;
  for (const [index, { probability }] of levels.entries()) {
    if (below <= tail) first = index;
    if (below < 1 - tail) last = index;
    below += probability;
  }
  return [first, Math.max(first, last)];
}

/** A level result in words, with its uncertainty. */
export function levelWords(bank: Bank, result: LevelResult, words: Words): string {
  const name = (level: string) => shortLevelName(bank, level, words);
  if (result.outcome === 'between' && result.between) {
    return words.results.between(name(result.between[0]), name(result.between[1]));
  }
  if (result.outcome === 'decided') return words.results.at(levelName(bank, result.level, words));
  const [first, last] = probableZone(result);
  const [lowest, highest] = [result.levels[first]?.level, result.levels[last]?.level];
  if (lowest === undefined || highest === undefined || lowest === highest) {
    return words.results.at(name(result.level));
  }
  return words.results.span(name(lowest), name(highest));
}
