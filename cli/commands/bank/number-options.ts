import type { BankWords } from '../../bank-views/bank-words.js';
import { CliError } from '../../cli-error.js';

/** A whole number given to an option. @throws CliError when it is none, or out of range */
export function countOption(
  text: string,
  option: string,
  [least, most]: readonly [number, number],
  { errors }: BankWords,
): number {
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new CliError(errors.badCount(text, option, least, most));
  return value;
}

/** Shares given to an option, separated by commas. @throws CliError when one is not from 0 to 1 */
export function sharesOption(text: string, option: string, { errors }: BankWords): readonly number[] {
  const values = text.split(',').map(parsed);
  if (!values.every((value) => value >= 0 && value <= 1)) throw new CliError(errors.badShare(text, option));
  return values;
}

/** A mean and a standard deviation in logits. @throws CliError when they are not */
export function populationOption(
  text: string,
  { errors }: BankWords,
): { readonly mean: number; readonly sd: number } {
  const [mean = Number.NaN, sd = Number.NaN, ...others] = text.split(',').map(parsed);
  const usable = Math.abs(mean) <= 6 && sd > 0 && sd <= 5 && others.length === 0;
  if (!usable) throw new CliError(errors.badPopulation(text));
  return { mean, sd };
}

/** Increasing lengths separated by commas. @throws CliError when they are not */
export function lengthsOption(text: string, { errors }: BankWords): readonly number[] {
  const lengths = text.split(',').map(parsed);
  const usable = lengths.every(
    (length, i) => Number.isInteger(length) && length >= 1 && length <= 200 && length > (lengths[i - 1] ?? 0),
  );
  if (!usable) throw new CliError(errors.badLengths(text));
  return lengths;
}

function parsed(text: string): number {
  const trimmed = text.trim();
  return /^-?\d{1,6}(?:\.\d{1,6})?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}
