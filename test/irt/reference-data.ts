import { readFileSync } from 'node:fs';
import type { ItemParameters } from '../../src/irt/parameters.js';

/** An item as the reference files write it; which fields are there depends on the model of its bank. */
export interface ReferenceItem {
  readonly kind?: string;
  readonly a?: number;
  readonly b?: number | readonly number[];
  readonly c?: number;
  readonly d?: number;
  readonly location?: number;
  readonly thresholds?: readonly number[];
  readonly slopes?: readonly number[];
  readonly intercepts?: readonly number[];
}

/** A bank of the reference files. */
export interface ReferenceBank {
  readonly name: string;
  readonly model: '4PL' | 'GRM' | 'GPCM' | 'PCM' | 'RSM' | 'NRM';
  readonly items: readonly ReferenceItem[];
}

/** Reads one file of test/reference. */
export function readReference<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../reference/${file}`, import.meta.url), 'utf8')) as T;
}

/** The parameters of a reference item, without the fields that are not parameters. */
export function parametersOf(bank: ReferenceBank, position: number): ItemParameters {
  const item = at(bank.items, position);
  const { kind: _, ...fields } = item;
  return { model: bank.model, ...fields } as ItemParameters;
}

/** The element at a position that must exist. */
export function at<T>(values: ArrayLike<T>, position: number): T {
  const value = values[position];
  if (value === undefined) throw new RangeError(`nothing at position ${position}`);
  return value;
}
