import { createItemPool, type ItemPool } from '../../src/cat/item-pool.js';
import { parametersOf, type ReferenceBank, type ReferenceItem } from '../irt/reference-data.js';

/** A reference bank some of whose items belong to a group. */
export interface GroupedBank extends ReferenceBank {
  readonly items: readonly (ReferenceItem & { readonly group?: string })[];
}

/** A reference bank as a pool: ids are positions, groups (where there are any) are scales. */
export function referencePool(bank: GroupedBank): ItemPool {
  const items = bank.items.map(({ group: _, ...item }) => item);
  return createItemPool(
    bank.items.map(({ group }, position) => ({
      id: String(position),
      parameters: parametersOf({ ...bank, items }, position),
      ...(group === undefined ? {} : { scale: group }),
    })),
  );
}
