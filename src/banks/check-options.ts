import { checkOption } from '../cat/check-option.js';
import type { Bank } from './bank.js';
import type { TestOptions } from './compile-bank.js';

/** What schemas/bank.schema.json allows: a whole number from the first, or any number between the two. */
const LIMITS: Readonly<Record<string, readonly [least: number, most?: number]>> = {
  minItems: [1],
  maxItems: [1],
  perStimulus: [1],
  randomesque: [1],
  maxMisses: [2],
  pilotItems: [0],
  easyItems: [0],
  settle: [0.5, 1],
  decide: [0.3, 1],
  open: [0, 1],
  comfort: [0.4, 0.95],
  minimumGain: [0, Number.POSITIVE_INFINITY],
  maximumExposure: [0, 1],
};

/**
 * Refuses options a test over this bank cannot be given with. A test asked to be shorter than the bank's fewest items
 * is shorter; fewest items above the most are refused where they are asked for.
 * @param of put before the name of an option, where its place is not plain
 * @throws PositioningError `cat/invalid-option` with the option and its value
 */
export function checkOptions(
  bank: Bank,
  { areas, itemsEach, administration = {} }: TestOptions,
  of = '',
): void {
  checkOption(areas?.length !== 0, `${of}areas`, areas);
  for (const [area, items] of Object.entries(itemsEach ?? {})) {
    const known = bank.scales.some(({ id }) => id === area);
    checkOption(known && Number.isInteger(items) && items >= 0, `${of}itemsEach.${area}`, items);
  }
  const merged = { ...bank.administration, ...administration };
  checkNumbers(of, merged);
  checkNumbers(`${of}gentleFloor.`, merged.gentleFloor ?? {});
  const { minItems = 1, maxItems = minItems, settleOn = 'areas', settleCuts = [] } = merged;
  const shortened = administration.maxItems !== undefined && administration.minItems === undefined;
  checkOption(shortened || minItems <= maxItems, `${of}minItems`, minItems);
  checkOption(settleOn === 'areas' || settleOn === 'overall', `${of}settleOn`, settleOn);
  const unknown = settleCuts.find((cut) => !bank.levels.some(({ id }) => id === cut));
  checkOption(unknown === undefined, `${of}settleCuts`, unknown);
}

function checkNumbers(of: string, values: object): void {
  for (const [option, value] of Object.entries(values)) {
    const [least, most] = LIMITS[option] ?? [];
    if (least === undefined || value === undefined) continue;
    const fits = most === undefined ? Number.isInteger(value) : value <= most;
    checkOption(fits && value >= least, of + option, value);
  }
}
