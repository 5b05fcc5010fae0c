import { mostInformativeTheta } from '../irt/most-informative-theta.js';
import { type ItemParameters, isDichotomous } from '../irt/parameters.js';
import type { ItemPool, PoolItem } from './item-pool.js';
import { informationAt } from './pool-models.js';

/** Width of a cell of abilities, in logits: bounds within a few percent of the information itself. */
const CELL_WIDTH = 1 / 16;

/** Abilities beyond this many logits are looked up in the whole scale. */
const INDEXED = 10;

/** Items a cell keeps in order; beyond them the whole scale is looked at. */
const KEPT = 512;

/** Parts of a cell at whose ends a polytomous item is looked at: between them its information bends little. */
const POLYTOMOUS_PARTS = 16;

/** Bounds are raised by more than rounding can have taken from them. */
const ROUNDING = 1 + 1e-9;

/** The items of one scale whose information may be largest in a cell of abilities, by upper bound. */
interface Cell {
  readonly items: Int32Array;
  /** Upper bound of each item's information in the cell, falling. */
  readonly bounds: Float64Array;
}

/** The most informative items at an ability, best first. */
export interface MostInformative {
  readonly items: readonly number[];
  readonly values: readonly number[];
  /** true when no other item of the scale was left. */
  readonly complete: boolean;
  /** Items whose information was computed. */
  readonly visited: number;
}

/**
 * Finds the items of one scale with the largest Fisher information at an ability, exactly as a full scan would
 * (equal values in the pool's order), while looking at few of them: abilities are cut into cells, each with the
 * items in the order of an upper bound of their information, and the search ends where the bound falls below the
 * last item kept. Cells are built when first visited; memory is at most cells × 512 items.
 *
 * The bound of an item scored right or wrong is its information at the ability of the cell nearest to its one
 * maximum (Magis 2013). Others are bounded by the chord and the largest curvature.
 */
export class InformationIndex {
  private readonly pool: ItemPool;
  private readonly members: readonly number[];
  private readonly min: number;
  private readonly cells: (Cell | undefined)[];
  private readonly peaks: Float64Array;
  private readonly bends: Float64Array;

  /** @param min, max abilities between which searches are fast, in logits */
  constructor(pool: ItemPool, members: readonly number[], min: number, max: number) {
    this.pool = pool;
    this.members = members;
    this.min = min;
    this.cells = new Array(Math.max(1, Math.ceil((max - min) / CELL_WIDTH))).fill(undefined);
    this.peaks = new Float64Array(members.length);
    this.bends = new Float64Array(members.length);
    members.forEach((item, n) => {
      const { parameters } = pool.items[item] as PoolItem;
      this.peaks[n] = isDichotomous(parameters) ? mostInformativeTheta(parameters) : Number.NaN;
      this.bends[n] = isDichotomous(parameters) ? 0 : largestCurvature(parameters);
    });
  }

  /** The `count` most informative items at `theta` that are not skipped. */
  top(theta: number, count: number, skip: { has(item: number): boolean }): MostInformative {
    const index = Math.floor((theta - this.min) / CELL_WIDTH);
    if (!(index >= 0 && index < this.cells.length)) return this.scan(theta, count, skip);
    const { items, bounds } = this.cell(index);
    const found: number[] = [];
    const values: number[] = [];
    let visited = 0;
    for (let n = 0; n < items.length; n++) {
      if (found.length === count && (bounds[n] as number) < (values[count - 1] as number)) {
        return { items: found, values, complete: false, visited };
      }
      const item = items[n] as number;
      if (skip.has(item)) continue;
      visited++;
      insert(found, values, count, item, informationAt(this.pool, item, theta));
    }
    if (items.length < this.members.length) return this.scan(theta, count, skip);
    return { items: found, values, complete: visited <= count, visited };
  }

  /** The same by looking at every item. */
  scan(theta: number, count: number, skip: { has(item: number): boolean }): MostInformative {
    const found: number[] = [];
    const values: number[] = [];
    let visited = 0;
    for (const item of this.members) {
      if (skip.has(item)) continue;
      visited++;
      insert(found, values, count, item, informationAt(this.pool, item, theta));
    }
    return { items: found, values, complete: visited <= count, visited };
  }

  private cell(index: number): Cell {
    const known = this.cells[index];
    if (known) return known;
    const from = this.min + index * CELL_WIDTH;
    const bounds = Float64Array.from(this.members, (item, n) => this.bound(item, n, from, from + CELL_WIDTH));
    // Sorting numbers alone is fast; only the items above the last bound kept are put in order.
    const least = bounds.length > KEPT ? (bounds.slice().sort()[bounds.length - KEPT] as number) : 0;
    const places: number[] = [];
    for (let n = 0; n < bounds.length; n++) if ((bounds[n] as number) >= least) places.push(n);
    places.sort((one, other) => (bounds[other] as number) - (bounds[one] as number) || one - other);
    const cell = {
      items: Int32Array.from(places, (n) => this.members[n] as number),
      bounds: Float64Array.from(places, (n) => bounds[n] as number),
    };
    this.cells[index] = cell;
    return cell;
  }

  private bound(item: number, n: number, from: number, to: number): number {
    const peak = this.peaks[n] as number;
    if (!Number.isNaN(peak)) {
      return informationAt(this.pool, item, Math.min(to, Math.max(from, peak))) * ROUNDING;
    }
    const part = (to - from) / POLYTOMOUS_PARTS;
    let most = 0;
    for (let k = 0; k <= POLYTOMOUS_PARTS; k++) {
      most = Math.max(most, informationAt(this.pool, item, from + k * part));
    }
    // A function lies above its chord by at most width² / 8 times its largest curvature.
    return (most + ((this.bends[n] as number) * part * part) / 8) * ROUNDING;
  }
}

function insert(items: number[], values: number[], count: number, item: number, value: number): void {
  let at = items.length;
  if (at === count) {
    const last = values[at - 1] as number;
    if (value < last || (value === last && item > (items[at - 1] as number))) return;
    at--;
  }
  while (at > 0) {
    const before = values[at - 1] as number;
    if (before > value || (before === value && (items[at - 1] as number) < item)) break;
    items[at] = items[at - 1] as number;
    values[at] = before;
    at--;
  }
  items[at] = item;
  values[at] = value;
}

/**
 * Upper limit of |I″| of a polytomous item. Divide-by-total models: I is the variance of the category slope, I″
 * its fourth cumulant, at most R⁴/8 in size for slopes within R. Graded model: |I″| ≤ 4 a⁴, from I = a² Σ P_k u_k²
 * with |u| ≤ 1, |u′| ≤ a/2, |u″| ≤ a²/5, |P′| ≤ a P and |P″| ≤ a² P.
 */
function largestCurvature(parameters: ItemParameters): number {
  switch (parameters.model) {
    case 'GRM':
      return 4 * parameters.a ** 4;
    case 'GPCM':
      return (parameters.a * parameters.b.length) ** 4 / 8;
    case 'PCM':
      return parameters.b.length ** 4 / 8;
    case 'RSM':
      return parameters.thresholds.length ** 4 / 8;
    case 'NRM':
      return (Math.max(...parameters.slopes) - Math.min(...parameters.slopes)) ** 4 / 8;
    default:
      return 0;
  }
}

const indices = new WeakMap<ItemPool, (InformationIndex | undefined)[]>();

/** The index of one scale of a pool, its scored items only; built once per pool. */
export function informationIndex(pool: ItemPool, scale: number): InformationIndex {
  const known = indices.get(pool) ?? [];
  indices.set(pool, known);
  const index =
    known[scale] ??
    new InformationIndex(
      pool,
      (pool.members[scale] ?? []).filter((item) => !pool.items[item]?.unscored),
      -INDEXED,
      INDEXED,
    );
  known[scale] = index;
  return index;
}
