import type { Bank } from '../banks/bank.js';
import { type Answers, holds } from './conditions.js';
import type { Part } from './content.js';

/** Areas a test gives, and how many items each may have where that differs from the bank. */
export interface Composition {
  readonly areas: readonly string[];
  readonly itemsEach: Readonly<Record<string, number>>;
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
