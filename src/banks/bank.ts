import type { BankFile } from '../formats/bank.js';
import type { Item, Stimulus, Text } from '../formats/items.js';

export type { BankFile, Item, Stimulus, Text };

/** A bank in memory: bank.yaml with the stimuli and items of all its files, in the order of the files' names. */
export interface Bank extends BankFile {
  readonly stimuli: readonly Stimulus[];
  readonly items: readonly Item[];
}
