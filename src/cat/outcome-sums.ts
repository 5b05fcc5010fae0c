import type { CriterionView } from './criteria/criterion-view.js';

/** Most weight vectors one pass over a row takes along. */
const WIDEST = 5;

/**
 * For candidate items of one scale and several weight vectors over its nodes: Σ_j vector_j P_k(θ_j) for every
 * category k. Two-category items use the posterior mean propensity to try: P(right) = (d − gc)K + gc; their lowest
 * category is everything that is not right.
 */
export class OutcomeSums {
  /** Sums of the item last asked for: `[category * vectors + vector]`. */
  readonly sums: Float64Array;
  /** Sum of each vector over the nodes. */
  readonly totals: Float64Array;
  private readonly view: CriterionView;
  private readonly from: number;
  private readonly to: number;
  /** The vectors in groups of up to {@link WIDEST}, node by node: a row is read once for a whole group. */
  private readonly groups: readonly { readonly first: number; readonly packed: Float64Array }[];

  /** @param vectors weights at the nodes from (inclusive) and to (exclusive) */
  constructor(view: CriterionView, vectors: readonly Float64Array[], from: number, to: number) {
    this.view = view;
    this.from = from;
    this.to = to;
    this.totals = Float64Array.from(vectors, (vector) => {
      let sum = 0;
      for (let j = from; j < to; j++) sum += vector[j] as number;
      return sum;
    });
    this.sums = new Float64Array(vectors.length * view.tables.pool.mostCategories);
    const groups: { first: number; packed: Float64Array }[] = [];
    let first = 0;
    while (first < vectors.length) {
      const left = vectors.length - first;
      const width = left >= WIDEST ? WIDEST : left === 4 ? 2 : left;
      const packed = new Float64Array(width * (to - from));
      for (let j = from, at = 0; j < to; j++) {
        for (let v = 0; v < width; v++) packed[at++] = (vectors[first + v] as Float64Array)[j] as number;
      }
      groups.push({ first, packed });
      first += width;
    }
    this.groups = groups;
  }

  /** Writes the sums of an item; returns its number of categories. */
  of(item: number): number {
    const { sums, totals } = this;
    const { tables } = this.view;
    const { pool, nodeCount } = tables;
    const count = totals.length;
    const start = tables.categoryStart[item] as number;
    if (start < 0) {
      const guess = this.view.tries * (pool.c[item] as number);
      const slope = (pool.d[item] as number) - guess;
      this.sumRow(tables.knows, item * nodeCount, count);
      for (let v = 0; v < count; v++) {
        const total = totals[v] as number;
        const right = slope * (sums[count + v] as number) + guess * total;
        sums[v] = total - right;
        sums[count + v] = right;
      }
      return 2;
    }
    const categories = pool.categories[item] as number;
    for (let k = 0; k < categories; k++) {
      this.sumRow(tables.categoryRows, start + k * nodeCount, k * count);
    }
    return categories;
  }

  /** Σ_j vector_j × row_j for every vector, written from `at` on. */
  private sumRow(rows: Float64Array, row: number, at: number): void {
    const { groups, sums, from, to } = this;
    const begin = row + from;
    const end = row + to;
    for (let n = 0; n < groups.length; n++) {
      const { first, packed } = groups[n] as { first: number; packed: Float64Array };
      const width = packed.length / (to - from);
      const out = at + first;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      if (width === 1) {
        sums[out] = dotRow(packed, rows, begin, 0, to - from);
      } else if (width === 2) {
        for (let j = begin, p = 0; j < end; j++, p += 2) {
          const value = rows[j] as number;
          a += (packed[p] as number) * value;
          b += (packed[p + 1] as number) * value;
        }
        sums[out] = a;
        sums[out + 1] = b;
      } else if (width === 3) {
        for (let j = begin, p = 0; j < end; j++, p += 3) {
          const value = rows[j] as number;
          a += (packed[p] as number) * value;
          b += (packed[p + 1] as number) * value;
          c += (packed[p + 2] as number) * value;
        }
        sums[out] = a;
        sums[out + 1] = b;
        sums[out + 2] = c;
      } else {
        for (let j = begin, p = 0; j < end; j++, p += WIDEST) {
          const value = rows[j] as number;
          a += (packed[p] as number) * value;
          b += (packed[p + 1] as number) * value;
          c += (packed[p + 2] as number) * value;
          d += (packed[p + 3] as number) * value;
          e += (packed[p + 4] as number) * value;
        }
        sums[out] = a;
        sums[out + 1] = b;
        sums[out + 2] = c;
        sums[out + 3] = d;
        sums[out + 4] = e;
      }
    }
  }
}

/** Σ_j vector_j × rows[row + j] for j in [from, to); four sums side by side, since one waits for each addition. */
export function dotRow(
  vector: Float64Array,
  rows: Float64Array,
  row: number,
  from: number,
  to: number,
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let j = from;
  for (; j + 3 < to; j += 4) {
    const at = row + j;
    a += (vector[j] as number) * (rows[at] as number);
    b += (vector[j + 1] as number) * (rows[at + 1] as number);
    c += (vector[j + 2] as number) * (rows[at + 2] as number);
    d += (vector[j + 3] as number) * (rows[at + 3] as number);
  }
  for (; j < to; j++) a += (vector[j] as number) * (rows[row + j] as number);
  return a + b + (c + d);
}

/** Candidates grouped by scale: for each scale present, in the order of the scales, indices into the candidate list. */
export function byScale(view: CriterionView, candidates: readonly number[]): Map<number, Int32Array> {
  const { scaleOf, scales } = view.tables.pool;
  const ends = new Int32Array(scales.length + 1);
  for (let index = 0; index < candidates.length; index++) {
    const next = (scaleOf[candidates[index] as number] as number) + 1;
    ends[next] = (ends[next] as number) + 1;
  }
  for (let s = 0; s < scales.length; s++) ends[s + 1] = (ends[s + 1] as number) + (ends[s] as number);
  const indices = new Int32Array(candidates.length);
  const at = ends.slice();
  for (let index = 0; index < candidates.length; index++) {
    const scale = scaleOf[candidates[index] as number] as number;
    indices[at[scale] as number] = index;
    at[scale] = (at[scale] as number) + 1;
  }
  const groups = new Map<number, Int32Array>();
  for (let s = 0; s < scales.length; s++) {
    if (ends[s] !== ends[s + 1]) groups.set(s, indices.subarray(ends[s], ends[s + 1]));
  }
  return groups;
}
