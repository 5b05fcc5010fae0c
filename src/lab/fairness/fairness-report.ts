import type { Bank } from '../../banks/bank.js';
import { maximumScore } from '../../banks/effective-parameters.js';
import { PositioningError } from '../../errors.js';
import { calibrateBank } from '../calibration/calibrate-bank.js';
import type { EstimationProgress } from '../calibration/maximise-marginal.js';
import { type ResponseMatrix, selectItems } from '../calibration/response-matrix.js';
import { type LogisticDifItem, logisticDif } from './logistic-dif.js';
import { type MantelHaenszelItem, mantelHaenszel } from './mantel-haenszel.js';
import { abilityClasses, SMALLEST_GROUP } from './matching-strata.js';

/** One item compared between two groups. */
export interface ComparedItem extends Omit<MantelHaenszelItem, 'id'> {
  readonly id: string;
  readonly area: string;
  readonly answers: { readonly reference: number; readonly focal: number };
  readonly logistic: LogisticDifItem['both'];
}

/** The items of a bank compared between two groups of people. */
export interface FairnessReport {
  readonly reference: { readonly name: string; readonly persons: number };
  readonly focal: { readonly name: string; readonly persons: number };
  /** Scored right or wrong, with enough answers in both groups, in the bank's order. */
  readonly items: readonly ComparedItem[];
  /** Items without enough answers in one of the groups. */
  readonly tooFew: readonly string[];
  /** Items of class B or C at first, left out of the abilities people are matched on. */
  readonly purified: readonly string[];
}

/** Fewest answers to an item in each group. */
export const SMALLEST_ANSWERS = 50;

/** Classes of ability people are matched in: narrow, since groups may differ in ability. */
const CLASSES = 20;

/**
 * Compares two groups item by item at the same ability: Mantel–Haenszel within classes of ability, and logistic
 * regression on ability. Abilities come from all answers of the adaptive test; items that differ are left out of
 * them and the comparison is made again (purification).
 * @param groupOf the group of each person by pseudonym; people of other groups are left out
 * @throws PositioningError `lab/group-too-small` with both counts and the number needed, and those of `calibrateBank`.
 */
export function fairnessReport(
  bank: Bank,
  data: ResponseMatrix,
  groupOf: ReadonlyMap<string, string>,
  { reference, focal }: { readonly reference: string; readonly focal: string },
  onProgress: (progress: EstimationProgress) => void = () => undefined,
): FairnessReport {
  const size = (name: string) => data.persons.filter((person) => groupOf.get(person) === name).length;
  const persons = { reference: size(reference), focal: size(focal) };
  if (Math.min(persons.reference, persons.focal) < SMALLEST_GROUP) {
    throw new PositioningError('lab/group-too-small', { ...persons, needed: SMALLEST_GROUP });
  }
  const isFocal = new Map(
    [...groupOf].flatMap(([person, group]) =>
      group === reference || group === focal ? [[person, group === focal] as const] : [],
    ),
  );
  const first = compare(bank, data, data, isFocal, onProgress);
  const purified = first.items.filter(({ etsClass }) => etsClass !== 'A').map(({ id }) => id);
  const left = data.items.filter((id) => !purified.includes(id));
  const result =
    purified.length === 0 || left.length === 0
      ? first
      : compare(bank, data, selectItems(data, left), isFocal, onProgress);
  return {
    reference: { name: reference, persons: persons.reference },
    focal: { name: focal, persons: persons.focal },
    ...result,
    purified,
  };
}

/** @param matched answers the abilities come from */
function compare(
  bank: Bank,
  data: ResponseMatrix,
  matched: ResponseMatrix,
  isFocal: ReadonlyMap<string, boolean>,
  onProgress: (progress: EstimationProgress) => void,
): { items: ComparedItem[]; tooFew: string[] } {
  const { scales } = calibrateBank(bank, matched, { onProgress });
  const rowOf = new Map(matched.persons.map((person, row) => [person, row]));
  const rows = Int32Array.from(data.persons, (person) => rowOf.get(person) ?? -1);
  const byItem = answersByItem(data, isFocal);
  const items: ComparedItem[] = [];
  const tooFew: string[] = [];
  for (const { scale, abilities } of scales) {
    for (const item of bank.items) {
      if (item.scale !== scale || maximumScore(item) > 1) continue;
      const answers = oneItem(item.id, byItem.get(item.id) ?? [], (person) => {
        const row = rows[person] as number;
        return row < 0 ? Number.NaN : (abilities[row] as number);
      });
      const counts = { reference: 0, focal: 0 };
      for (const group of answers.groups) counts[group === 1 ? 'focal' : 'reference'] += 1;
      if (counts.reference + counts.focal === 0) continue;
      if (Math.min(counts.reference, counts.focal) < SMALLEST_ANSWERS) {
        tooFew.push(item.id);
        continue;
      }
      const options = { smallestGroup: SMALLEST_ANSWERS };
      const classes = abilityClasses(answers.abilities, CLASSES);
      const [haenszel] = mantelHaenszel(answers.data, answers.groups, {
        ...options,
        matching: classes,
      }).items;
      const [logistic] = logisticDif(answers.data, answers.groups, {
        ...options,
        matching: answers.abilities,
      });
      if (haenszel && logistic) {
        items.push({ ...haenszel, area: scale, answers: counts, logistic: logistic.both });
      }
    }
  }
  return { items, tooFew };
}

interface GroupAnswer {
  /** Row of the person. */
  readonly person: number;
  readonly score: number;
  readonly group: 0 | 1;
}

function answersByItem(
  data: ResponseMatrix,
  isFocal: ReadonlyMap<string, boolean>,
): Map<string, GroupAnswer[]> {
  const lists: GroupAnswer[][] = data.items.map(() => []);
  data.persons.forEach((name, person) => {
    const focal = isFocal.get(name);
    if (focal === undefined) return;
    for (let n = data.starts[person] as number; n < (data.starts[person + 1] as number); n++) {
      const score = data.scores[n] as number;
      lists[data.itemOf[n] as number]?.push({ person, score, group: focal ? 1 : 0 });
    }
  });
  return new Map(data.items.map((id, item) => [id, lists[item] as GroupAnswer[]]));
}

/** The answers to one item as data of their own, with group and ability of those who gave them. */
function oneItem(
  id: string,
  all: readonly GroupAnswer[],
  abilityOf: (person: number) => number,
): { data: ResponseMatrix; groups: (0 | 1)[]; abilities: number[] } {
  const answers = all.filter(({ person }) => !Number.isNaN(abilityOf(person)));
  return {
    data: {
      items: [id],
      persons: answers.map(({ person }) => String(person)),
      starts: Uint32Array.from({ length: answers.length + 1 }, (_, n) => n),
      itemOf: new Uint16Array(answers.length),
      scores: Uint8Array.from(answers, ({ score }) => score),
    },
    groups: answers.map(({ group }) => group),
    abilities: answers.map(({ person }) => abilityOf(person)),
  };
}
