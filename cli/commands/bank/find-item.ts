import { nearMiss } from '../../../src/authoring/schema/near-miss.js';
import type { Bank, Item } from '../../../src/banks/bank.js';
import type { BankWords } from '../../bank-views/bank-words.js';
import { CliError } from '../../cli-error.js';
import { chooseBank } from './open-banks.js';

/** An item and the bank it is in. */
export interface FoundItem {
  readonly bank: Bank;
  readonly item: Item;
}

/** Finds an item by its id. @throws CliError when it is in no bank, or in several and none is named */
export function findItem(
  banks: readonly Bank[],
  id: string,
  bankId: string | undefined,
  words: BankWords,
): FoundItem {
  const among = bankId === undefined ? banks : [chooseBank(banks, bankId, words)];
  const found = among.flatMap((bank) =>
    bank.items.filter((item) => item.id === id).map((item) => ({ bank, item })),
  );
  const [first, ...others] = found;
  if (!first) {
    const known = among.flatMap((bank) => bank.items.map((item) => item.id));
    throw new CliError(words.errors.unknownItem(id, nearMiss(id, known)));
  }
  if (others.length > 0) {
    throw new CliError(
      words.errors.itemInSeveral(
        id,
        found.map(({ bank }) => bank.id),
      ),
    );
  }
  return first;
}
