import { createItemPool, type ItemPool } from '../../src/cat/item-pool.js';
import { parametersOf, type ReferenceBank } from '../irt/reference-data.js';

/** A reference bank as a pool: ids are positions, groups (when the bank has any) are scales. */
export function referencePool(bank: ReferenceBank & { readonly items: readonly { group?: string }[] }): ItemPool {
  return createItemPool(
    bank.items.map(({ group }, position) => {
      const parameters = { ...parametersOf(bank, position) } as Record<string, unknown>;
      delete parameters['group'];
      return {
        id: String(position),
        parameters: parameters as never,
        ...(group === undefined ? {} : { scale: group }),
      };
    }),
  );
}
