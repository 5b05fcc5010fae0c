import type { Bank } from '../banks/bank.js';
import { compileBank, poolItem, type TestOptions } from '../banks/compile-bank.js';
import { anchoredParameters, isCalibrated } from '../banks/effective-parameters.js';
import { deliveryMode } from '../cat/constraints/delivery-mode.js';
import { posteriorInformation } from '../cat/criteria/information.js';
import type { PoolItem } from '../cat/item-pool.js';
import { createEngine, type Engine } from '../cat/progress.js';
import { mostItems } from '../cat/stop-rules/length.js';

/** A bank ready to be simulated: the engine that real sittings use, and what the bank states of its items. */
export interface SimulatedBank {
  readonly engine: Engine;
  readonly nominal: readonly PoolItem[];
}

/** Prepares a bank as it is given. */
export function simulatedBank(bank: Bank, options: TestOptions = {}): SimulatedBank {
  const { pool, settings } = compileBank(bank, options);
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const nominal = pool.items.map((entry): PoolItem => {
    const item = items.get(entry.id);
    if (!item || isCalibrated(item)) return entry;
    return { ...poolItem(bank, item), ...withoutEnemies(entry), parameters: anchoredParameters(bank, item) };
  });
  return { engine: createEngine(pool, settings), nominal };
}

/**
 * The plain test an adaptive rule is measured against: posterior-weighted information, a fixed length, the same
 * parameters, prior and areas, no blueprint, exposure control or sets.
 */
export function plainTest(bank: Bank, length: number, options: TestOptions = {}): SimulatedBank {
  return simulatedBank(bank, {
    ...options,
    criterion: posteriorInformation,
    constraints: [deliveryMode],
    stop: mostItems(length),
    administration: { ...options.administration, maxItems: length },
    plain: true,
  });
}

function withoutEnemies(entry: PoolItem): Partial<PoolItem> {
  return entry.enemies ? { enemies: entry.enemies } : {};
}
