import { PositioningError } from '../errors.js';
import { checkParameters, type ItemParameters } from '../irt/parameters.js';

/** Delivery modes of a test. */
export type DeliveryMode = 'alone' | 'in-room' | 'remote';

/** One item, as numbers and constraints. */
export interface PoolItem {
  readonly id: string;
  /** Effective parameters: what the engine uses. Logistic metric, D = 1. */
  readonly parameters: ItemParameters;
  /** Scale (area) the item loads on; all items of a pool without scales share one. */
  readonly scale?: string;
  /** Level the item was written for, the lowest 0. */
  readonly level?: number;
  readonly stimulus?: string;
  readonly enemies?: readonly string[];
  /** Modes the item can be given in; all when absent. */
  readonly modes?: readonly DeliveryMode[];
  /** true when the person must see a text to answer. */
  readonly written?: boolean;
  /** true when a trained observer scores it: two such answers measure an area. */
  readonly rated?: boolean;
  /** Field-test item: given, never scored. */
  readonly unscored?: boolean;
}

/** How the parameters of an item are held for computing. */
export type ItemFamily = 'dichotomous' | 'polytomous';

/**
 * A bank compiled to numbers: flat arrays by item position, and the ids they stand for. Immutable; shared by
 * every test, simulation and replay over it.
 */
export interface ItemPool {
  readonly items: readonly PoolItem[];
  readonly scales: readonly string[];
  readonly position: ReadonlyMap<string, number>;
  /** Scale position of each item. */
  readonly scaleOf: Int32Array;
  readonly family: readonly ItemFamily[];
  /** Dichotomous items: a, b, c, d. Polytomous items hold NaN. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly d: Float64Array;
  /** Number of score categories of each item. */
  readonly categories: Int32Array;
  /** Most score categories of any item, 2 or more. */
  readonly mostCategories: number;
  /** Stimulus position of each item, −1 for none. */
  readonly stimulusOf: Int32Array;
  readonly enemiesOf: readonly (readonly number[])[];
  /** Item positions of each scale. */
  readonly members: readonly (readonly number[])[];
}

const ONLY_SCALE = 'ability';

/**
 * Compiles items to a pool.
 * @param items items with parameters; ids are unique
 * @param scales order of the scales; their order of appearance when absent
 * @throws PositioningError `cat/empty-pool`, `cat/duplicate-item`, `cat/unknown-item` (an enemy or a scale
 * that does not exist), and `irt/*` for parameters out of range
 */
export function createItemPool(items: readonly PoolItem[], scales?: readonly string[]): ItemPool {
  if (items.length === 0) throw new PositioningError('cat/empty-pool');
  const count = items.length;
  const position = new Map<string, number>();
  items.forEach((item, i) => {
    if (position.has(item.id)) throw new PositioningError('cat/duplicate-item', { item: item.id });
    position.set(item.id, i);
  });
  const names = scales ? [...scales] : [...new Set(items.map((item) => item.scale ?? ONLY_SCALE))];
  const scaleOf = new Int32Array(count);
  const family: ItemFamily[] = [];
  const [a, b, c, d] = [0, 1, 2, 3].map(() => new Float64Array(count).fill(Number.NaN)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const categories = new Int32Array(count);
  const stimuli = new Map<string, number>();
  const stimulusOf = new Int32Array(count).fill(-1);
  const members: number[][] = names.map(() => []);
  items.forEach((item, i) => {
    const { parameters } = item;
    checkParameters(parameters);
    const scale = names.indexOf(item.scale ?? ONLY_SCALE);
    if (scale < 0) throw new PositioningError('cat/unknown-item', { item: item.id, scale: item.scale });
    scaleOf[i] = scale;
    members[scale]?.push(i);
    if (item.stimulus !== undefined) {
      const known = stimuli.get(item.stimulus) ?? stimuli.size;
      stimuli.set(item.stimulus, known);
      stimulusOf[i] = known;
    }
    switch (parameters.model) {
      case '1PL':
      case '2PL':
      case '3PL':
      case '4PL':
        family.push('dichotomous');
        a[i] = parameters.a ?? 1;
        b[i] = parameters.b;
        c[i] = parameters.c ?? 0;
        d[i] = parameters.d ?? 1;
        categories[i] = 2;
        break;
      case 'RSM':
        family.push('polytomous');
        categories[i] = parameters.thresholds.length + 1;
        break;
      case 'NRM':
        family.push('polytomous');
        categories[i] = parameters.slopes.length;
        break;
      default:
        family.push('polytomous');
        categories[i] = parameters.b.length + 1;
    }
  });
  const enemiesOf: number[][] = items.map(() => []);
  items.forEach((item, i) => {
    for (const enemy of item.enemies ?? []) {
      const other = position.get(enemy);
      if (other === undefined) throw new PositioningError('cat/unknown-item', { item: item.id, enemy });
      if (!enemiesOf[i]?.includes(other)) enemiesOf[i]?.push(other);
      if (!enemiesOf[other]?.includes(i)) enemiesOf[other]?.push(i);
    }
  });
  return {
    items,
    scales: names,
    position,
    scaleOf,
    family,
    a,
    b,
    c,
    d,
    categories,
    mostCategories: categories.reduce((most, own) => Math.max(most, own), 2),
    stimulusOf,
    enemiesOf,
    members,
  };
}

/** Position of an item. @throws PositioningError `cat/unknown-item` */
export function itemPosition(pool: ItemPool, id: string): number {
  const position = pool.position.get(id);
  if (position === undefined) throw new PositioningError('cat/unknown-item', { item: id });
  return position;
}
