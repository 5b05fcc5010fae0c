import { PositioningError } from '../../errors.js';
import type { Score } from '../../irt/answer-likelihood.js';

/** How "I don't know" is stored among the scores of a {@link ResponseMatrix}. */
export const DONT_KNOW_SCORE = 255;

/** Largest score category a {@link ResponseMatrix} can hold. */
const LARGEST_SCORE = 254;

/**
 * Answers of many people to many items, only the given ones (compressed rows): person `p` gave the answers
 * `starts[p]` to `starts[p + 1] - 1`, in increasing order of item. Three bytes an answer.
 */
export interface ResponseMatrix {
  /** Ids of the items, in the order of their positions. */
  readonly items: readonly string[];
  /** Pseudonyms of the persons, in the order of their rows. */
  readonly persons: readonly string[];
  readonly starts: Uint32Array;
  /** Position of the item of each answer. */
  readonly itemOf: Uint16Array;
  /** Score of each answer: 0..254, or {@link DONT_KNOW_SCORE}. */
  readonly scores: Uint8Array;
}

/**
 * A matrix from full rows: one row per person, one score per item, `null` where the item was not given.
 * @param persons one pseudonym per row; their row numbers when absent
 * @throws PositioningError `lab/invalid-score`, `lab/duplicate-person`, `lab/invalid-option` (row lengths).
 */
export function responseMatrix(
  items: readonly string[],
  rows: readonly (readonly (Score | null)[])[],
  persons: readonly string[] = rows.map((_, index) => String(index)),
): ResponseMatrix {
  checkNames(items, persons, rows.length);
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, person) => {
    if (row.length !== items.length) {
      throw new PositioningError('lab/invalid-option', {
        person: persons[person],
        scores: row.length,
        items: items.length,
      });
    }
    starts[person + 1] = (starts[person] as number) + row.filter((score) => score !== null).length;
  });
  const itemOf = new Uint16Array(starts[rows.length] as number);
  const scores = new Uint8Array(itemOf.length);
  let next = 0;
  rows.forEach((row, person) => {
    row.forEach((score, item) => {
      if (score === null) return;
      itemOf[next] = item;
      scores[next] = storedScore(score, { person: persons[person], item: items[item] });
      next += 1;
    });
  });
  return { items: [...items], persons: [...persons], starts, itemOf, scores };
}

function checkNames(items: readonly string[], persons: readonly string[], rows: number): void {
  checkItemNames(items);
  if (persons.length !== rows) {
    throw new PositioningError('lab/invalid-option', { persons: persons.length, rows });
  }
  const seen = new Set<string>();
  for (const person of persons) {
    if (seen.has(person)) throw new PositioningError('lab/duplicate-person', { person });
    seen.add(person);
  }
}

/**
 * Refuses item lists that are too long or name an item twice.
 * @throws PositioningError `lab/invalid-option`.
 */
export function checkItemNames(items: readonly string[]): void {
  if (items.length > 65_535) {
    throw new PositioningError('lab/invalid-option', { items: items.length, maximum: 65_535 });
  }
  if (new Set(items).size !== items.length) {
    throw new PositioningError('lab/invalid-option', {
      duplicateItem: items.find((item, index) => items.indexOf(item) !== index),
    });
  }
}

/**
 * A score as a {@link ResponseMatrix} stores it.
 * @throws PositioningError `lab/invalid-score` with `facts`.
 */
export function storedScore(score: Score, facts: Readonly<Record<string, unknown>>): number {
  if (score === 'dont-know') return DONT_KNOW_SCORE;
  if (!(Number.isInteger(score) && score >= 0 && score <= LARGEST_SCORE)) {
    throw new PositioningError('lab/invalid-score', { ...facts, score });
  }
  return score;
}

/** Number of answers each item received. */
export function answerCounts(data: ResponseMatrix): Uint32Array {
  const counts = new Uint32Array(data.items.length);
  for (const item of data.itemOf) counts[item] = (counts[item] as number) + 1;
  return counts;
}

/** True when every person answered every item. */
export function isComplete(data: ResponseMatrix): boolean {
  return data.itemOf.length === data.items.length * data.persons.length;
}

/**
 * The same persons with only the named items, in the given order; persons left without an answer go.
 * @throws PositioningError `lab/unknown-item`.
 */
export function selectItems(data: ResponseMatrix, items: readonly string[]): ResponseMatrix {
  checkItemNames(items);
  const positions = new Int32Array(data.items.length).fill(-1);
  const known = new Map(data.items.map((item, position) => [item, position]));
  items.forEach((item, position) => {
    const old = known.get(item);
    if (old === undefined) throw new PositioningError('lab/unknown-item', { item });
    positions[old] = position;
  });
  const persons: string[] = [];
  const starts = [0];
  const itemOf: number[] = [];
  const scores: number[] = [];
  for (let person = 0; person < data.persons.length; person++) {
    const kept: (readonly [number, number])[] = [];
    for (let n = data.starts[person] as number; n < (data.starts[person + 1] as number); n++) {
      const position = positions[data.itemOf[n] as number] as number;
      if (position >= 0) kept.push([position, data.scores[n] as number]);
    }
    if (kept.length === 0) continue;
    kept.sort((one, other) => one[0] - other[0]);
    for (const [position, score] of kept) {
      itemOf.push(position);
      scores.push(score);
    }
    persons.push(data.persons[person] as string);
    starts.push(itemOf.length);
  }
  return {
    items: [...items],
    persons,
    starts: Uint32Array.from(starts),
    itemOf: Uint16Array.from(itemOf),
    scores: Uint8Array.from(scores),
  };
}
