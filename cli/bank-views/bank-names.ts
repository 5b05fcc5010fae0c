import type { Bank, Text } from '../../src/banks/bank.js';
import { columnNames } from '../../src/lab/simulation-words.js';
import { cleanLine } from '../text/clean-text.js';
import { localText } from '../text/local-text.js';

/** Standard error that goes with an information. */
export function errorAt(information: number): number {
  return information > 0 ? 1 / Math.sqrt(information) : Number.NaN;
}

/** A text of a bank on one line, in the language asked for or the bank's own. */
export function lineOf(text: Text, bank: Bank, locale: string): string {
  return cleanLine(localText(text, locale, bank.defaultLanguage).text);
}

/** Name of an area. */
export function areaName(bank: Bank, area: string, locale: string): string {
  const scale = bank.scales.find((candidate) => candidate.id === area);
  return scale ? lineOf(scale.title, bank, locale) : area;
}

/** Names of the levels for the heads of columns. */
export function levelNames(bank: Bank, locale: string): readonly string[] {
  return columnNames(bank.levels, locale, bank.defaultLanguage).map(cleanLine);
}

/** Name of the level a cut opens. */
export function cutName(bank: Bank, position: number, locale: string): string {
  return levelNames(bank, locale)[position + 1] ?? '';
}
