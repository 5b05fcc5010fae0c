import { PositioningError } from '../../errors.js';

/** Fewest persons a group may have for a fairness figure worth reading. Zwick (2012) reviews those of ETS. */
export const SMALLEST_GROUP = 100;

/** Persons of the reference group (0) and of the focal group (1), one entry per person. */
export type Groups = readonly (0 | 1)[];

/**
 * Refuses groups too small to say anything: an empty finding would read as "fair".
 * @throws PositioningError `lab/group-too-small` with counts and the number needed; `lab/invalid-option` when there
 *   is not one group per person.
 */
export function checkGroups(groups: Groups, persons: number, smallest: number): void {
  if (groups.length !== persons || groups.some((group) => group !== 0 && group !== 1)) {
    throw new PositioningError('lab/invalid-option', { groups: groups.length, persons });
  }
  const focal = groups.filter((group) => group === 1).length;
  const reference = groups.length - focal;
  if (Math.min(focal, reference) < smallest) {
    throw new PositioningError('lab/group-too-small', { reference, focal, needed: smallest });
  }
}

/** A 2 × 2 table of one stratum: rows reference and focal, columns right and wrong. */
export interface Stratum {
  readonly referenceRight: number;
  readonly referenceWrong: number;
  readonly focalRight: number;
  readonly focalWrong: number;
}

/** The tables of one item by matching value, lowest first; persons without an answer (NaN) are left out. */
export function strataOf(scores: Float64Array, groups: Groups, matching: ArrayLike<number>): Stratum[] {
  const tables = new Map<number, [number, number, number, number]>();
  for (let person = 0; person < scores.length; person++) {
    const score = scores[person] as number;
    if (Number.isNaN(score)) continue;
    const value = matching[person] as number;
    let table = tables.get(value);
    if (!table) {
      table = [0, 0, 0, 0];
      tables.set(value, table);
    }
    const cell = (groups[person] === 1 ? 2 : 0) + (score >= 1 ? 0 : 1);
    table[cell] = (table[cell] as number) + 1;
  }
  return [...tables.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, [referenceRight, referenceWrong, focalRight, focalWrong]]) => {
      return { referenceRight, referenceWrong, focalRight, focalWrong };
    });
}

/**
 * Matching values for adaptive data, where totals of different items do not compare: classes of ability with equally
 * many persons, 0 the lowest. The abilities should rest on all answers.
 * @param classes number of classes; default 10
 */
export function abilityClasses(abilities: readonly number[], classes = 10): number[] {
  const order = abilities
    .map((_, person) => person)
    .sort((one, other) => {
      return (abilities[one] as number) - (abilities[other] as number);
    });
  const result = new Array<number>(abilities.length).fill(0);
  order.forEach((person, rank) => {
    result[person] = Math.floor((rank * classes) / order.length);
  });
  return result;
}
