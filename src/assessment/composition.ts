import type { Bank } from '../banks/bank.js';
import { type Answers, holds } from './conditions.js';
import type { Part } from './content.js';

/** Areas a test gives, and how many items each may have where that differs from the bank. */
export interface Composition {
  readonly areas: readonly string[];
  readonly itemsEach: Readonly<Record<string, number>>;
}

/**
 * Every set of areas a part may give of its bank: its own list or all that are not optional, or one set for each
 * target and one for an undecided person. An empty set leaves the part out; areas added on a condition or by the
 * counsellor come on top.
 */
export function possibleAreas({ areas, compose }: Part, scales: Bank['scales']): ReadonlySet<string>[] {
  if (compose === undefined) {
    return [new Set(areas ?? scales.flatMap((scale) => (scale.optional ? [] : [scale.id])))];
  }
  const { shared, targets, only = {}, undecided } = compose;
  const added = Object.entries(targets).flatMap(([target, own]) =>
    only[target] === undefined ? [[...shared, ...own]] : [],
  );
  const lists = [...added, ...Object.values(only), [...shared, ...(undecided?.sample ?? [])]];
  return lists.map((list) => new Set(list));
}

/**
 * Most items a part may give where it says so itself: a number for each of its areas, of the fewest it gives to
 * anybody, or a number for all of them.
 */
export function mostItemsOf(part: Part, scales: Bank['scales']): number | undefined {
  const sizes = possibleAreas(part, scales).flatMap(({ size }) => (size > 0 ? [size] : []));
  if (part.perArea === undefined || sizes.length === 0) return part.administration?.maxItems;
  return part.perArea * Math.min(...sizes);
}

/**
 * The areas of a test for this person: shared areas and those of every target, each once; a target with its
 * own list alone gets just that list; an undecided person gets the shared core and a sample of the branches.
 */
export function composeAreas(
  part: Part,
  bank: Bank,
  answers: Answers,
  chosenOptional: readonly string[],
): Composition {
  const optional = bank.scales.filter((scale) => scale.optional).map((scale) => scale.id);
  const extra = optional.filter((id) => chosenOptional.includes(id));
  const { compose } = part;
  if (!compose) {
    const areas = part.areas ?? bank.scales.filter((scale) => !scale.optional).map((scale) => scale.id);
    return { areas: [...areas, ...extra.filter((id) => !areas.includes(id))], itemsEach: {} };
  }
  const areas = new Set<string>();
  const itemsEach: Record<string, number> = {};
  const known = answers.targets.filter(
    (target) => compose.targets[target] !== undefined || compose.only?.[target] !== undefined,
  );
  for (const target of known) {
    const own = compose.only?.[target];
    for (const area of own ?? [...compose.shared, ...(compose.targets[target] ?? [])]) areas.add(area);
  }
  if (known.length === 0) {
    for (const area of compose.shared) areas.add(area);
    for (const area of compose.undecided?.sample ?? []) {
      areas.add(area);
      itemsEach[area] = compose.undecided?.itemsEach ?? 2;
    }
  }
  for (const { if: condition, areas: added } of compose.when ?? []) {
    if (holds(condition, answers)) for (const area of added) areas.add(area);
  }
  for (const id of extra) areas.add(id);
  return { areas: bank.scales.map((scale) => scale.id).filter((id) => areas.has(id)), itemsEach };
}
