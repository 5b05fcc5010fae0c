import { PositioningError } from '../../errors.js';
import { DONT_KNOW_SCORE, type ResponseMatrix } from './response-matrix.js';

/** What the data say about one item. */
export interface ItemCounts {
  readonly answers: number;
  /** Answers by score; "I don't know" counts as the lowest. */
  readonly byScore: readonly number[];
  readonly dontKnow: number;
}

/** Counts the answers of every item by score. */
export function itemCounts(data: ResponseMatrix): ItemCounts[] {
  const byScore: number[][] = data.items.map(() => []);
  const dontKnow = new Uint32Array(data.items.length);
  for (let n = 0; n < data.itemOf.length; n++) {
    const item = data.itemOf[n] as number;
    const unknown = data.scores[n] === DONT_KNOW_SCORE;
    const score = unknown ? 0 : (data.scores[n] as number);
    if (unknown) dontKnow[item] = (dontKnow[item] as number) + 1;
    const counts = byScore[item] as number[];
    while (counts.length <= score) counts.push(0);
    counts[score] = (counts[score] as number) + 1;
  }
  return byScore.map((counts, item) => ({
    answers: counts.reduce((sum, count) => sum + count, 0),
    byScore: counts,
    dontKnow: dontKnow[item] as number,
  }));
}

/** What an item needs from the data. */
export interface ItemNeeds {
  readonly id: string;
  readonly categories: number;
  readonly anchored: boolean;
  /** Whether a prior holds the difficulty when the data cannot. */
  readonly held: boolean;
}

/**
 * Refuses data from which parameters cannot be estimated, naming every item concerned: an item all answered
 * alike, with fewer than `minimumAnswers`, or with a score nobody got. Items with a prior on b, and anchors,
 * need nothing.
 * @throws PositioningError `lab/no-answers`, `lab/too-few-answers`, `lab/constant-item`, `lab/empty-category`.
 */
export function checkAnswers(
  needs: readonly ItemNeeds[],
  counts: readonly ItemCounts[],
  minimumAnswers: number,
): void {
  if (!counts.some(({ answers }) => answers > 0)) throw new PositioningError('lab/no-answers', {});
  const open = needs
    .map((need, item) => ({ ...need, counts: counts[item] as ItemCounts }))
    .filter(({ anchored, held }) => !anchored && !held);
  const few = open.filter(({ counts }) => counts.answers < minimumAnswers);
  if (few.length > 0) {
    throw new PositioningError('lab/too-few-answers', {
      items: few.map(({ id, counts }) => ({ item: id, answers: counts.answers })),
      needed: minimumAnswers,
    });
  }
  const constant = open.filter(({ counts }) => counts.byScore.filter((count) => count > 0).length < 2);
  if (constant.length > 0) {
    throw new PositioningError('lab/constant-item', { items: constant.map(({ id }) => id) });
  }
  const gaps = open.flatMap(({ id, categories, counts }) => {
    const missing = Array.from({ length: categories }, (_, k) => k).filter((k) => !counts.byScore[k]);
    return missing.length > 0 ? [{ item: id, scores: missing }] : [];
  });
  if (gaps.length > 0) throw new PositioningError('lab/empty-category', { items: gaps });
}

/**
 * The items in groups linked by persons who answered two of them; one group when the design is connected.
 * Items without answers are left out. Source: Weeks & Williams (1964) on connectedness.
 */
export function connectedGroups(data: ResponseMatrix): string[][] {
  const parent = Int32Array.from(data.items, (_, item) => item);
  const rootOf = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] as number;
    parent[item] = root;
    return root;
  };
  const answered = new Uint8Array(data.items.length);
  for (let person = 0; person < data.persons.length; person++) {
    const begin = data.starts[person] as number;
    for (let n = begin; n < (data.starts[person + 1] as number); n++) {
      answered[data.itemOf[n] as number] = 1;
      parent[rootOf(data.itemOf[n] as number)] = rootOf(data.itemOf[begin] as number);
    }
  }
  const groups = new Map<number, string[]>();
  data.items.forEach((id, item) => {
    if (!answered[item]) return;
    const root = rootOf(item);
    const group = groups.get(root);
    if (group) group.push(id);
    else groups.set(root, [id]);
  });
  return [...groups.values()];
}

/**
 * Refuses data that fall apart into groups of items with no person in common, unless every group holds the
 * metric by itself through an anchor or a prior: their difficulties would not be comparable.
 * @throws PositioningError `lab/disconnected-design` with the groups, smallest first.
 */
export function checkConnected(data: ResponseMatrix, needs: readonly ItemNeeds[]): void {
  const groups = connectedGroups(data);
  if (groups.length < 2) return;
  const holds = new Set(needs.filter(({ anchored, held }) => anchored || held).map(({ id }) => id));
  if (groups.every((group) => group.some((id) => holds.has(id)))) return;
  throw new PositioningError('lab/disconnected-design', {
    groups: [...groups].sort((one, other) => one.length - other.length),
  });
}
