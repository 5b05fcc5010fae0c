import type { Bank } from '../banks/bank.js';
import { compileBank, type TestOptions } from '../banks/compile-bank.js';
import { anchoredParameters, isCalibrated } from '../banks/effective-parameters.js';
import { deliveryMode } from '../cat/constraints/delivery-mode.js';
import { posteriorInformation } from '../cat/criteria/information.js';
import type { PoolItem } from '../cat/item-pool.js';
import { createEngine } from '../cat/progress.js';
import { mostItems } from '../cat/stop-rules/length.js';
import type { TestDefinition } from '../cat/test-settings.js';

/** A bank ready to be simulated: the engine that real sittings use, and what the bank states of its items. */
export interface SimulatedBank {
  readonly engine: TestDefinition;
  readonly nominal: readonly PoolItem[];
  /** Exposure control of the bank; none for the plain test. */
  readonly eligibility: Readonly<Record<string, number>>;
}

/**
 * Prepares a bank as it is given, or, with a length, the plain test an adaptive rule is measured against:
 * posterior-weighted information, that length, the same parameters, prior and areas, no blueprint, exposure
 * control, comfort or sets.
 */
export function simulatedBank(bank: Bank, options: TestOptions = {}, plainLength?: number): SimulatedBank {
  const { pool, settings } = compileBank(
    bank,
    plainLength === undefined ? options : plain(options, plainLength),
  );
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const nominal = pool.items.map((entry): PoolItem => {
    const item = items.get(entry.id);
    return !item || isCalibrated(item) ? entry : { ...entry, parameters: anchoredParameters(bank, item) };
  });
  const eligibility = plainLength === undefined ? (bank.exposure?.eligibility ?? {}) : {};
  return { engine: createEngine(pool, settings), nominal, eligibility };
}

function plain(options: TestOptions, length: number): TestOptions {
  return {
    ...options,
    criterion: posteriorInformation,
    constraints: [deliveryMode],
    stop: mostItems(length),
    administration: { ...options.administration, maxItems: length },
    plain: true,
  };
}
