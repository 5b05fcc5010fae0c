import type { CriterionView } from './criteria/criterion-view.js';

/**
 * For one candidate item and several weight vectors over its scale's nodes: Σ_j vector_j P_k(θ_j) for every
 * category k, written to `out[k * vectors + v]`. Two-category items use the posterior mean propensity to
 * try: P(right) = (d − gc)K + gc; their lowest category is everything that is not right.
 */
export function outcomeSums(
  view: CriterionView,
  item: number,
  vectors: readonly Float64Array[],
  totals: Float64Array,
  from: number,
  to: number,
  out: Float64Array,
): number {
  const { tables } = view;
  const { pool, nodeCount } = tables;
  const count = vectors.length;
  const start = tables.categoryStart[item] as number;
  if (start < 0) {
    const guess = view.tries * (pool.c[item] as number);
    const slope = (pool.d[item] as number) - guess;
    sumRows(vectors, tables.knows, item * nodeCount, from, to, out, count);
    for (let v = 0; v < count; v++) {
      const total = totals[v] as number;
      const right = slope * (out[count + v] as number) + guess * total;
      out[v] = total - right;
      out[count + v] = right;
    }
    return 2;
  }
  const categories = pool.categories[item] as number;
  for (let k = 0; k < categories; k++) {
    sumRows(vectors, tables.categoryRows, start + k * nodeCount, from, to, out, k * count);
  }
  return categories;
}

/** Σ_j vector_j × row_j for each vector; three at a time, so that a row is read once for all of them. */
function sumRows(
  vectors: readonly Float64Array[],
  rows: Float64Array,
  row: number,
  from: number,
  to: number,
  out: Float64Array,
  at: number,
): void {
  const count = vectors.length;
  let v = 0;
  for (; v + 2 < count; v += 3) {
    const first = vectors[v] as Float64Array;
    const second = vectors[v + 1] as Float64Array;
    const third = vectors[v + 2] as Float64Array;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let j = from; j < to; j++) {
      const value = rows[row + j] as number;
      a += (first[j] as number) * value;
      b += (second[j] as number) * value;
      c += (third[j] as number) * value;
    }
    out[at + v] = a;
    out[at + v + 1] = b;
    out[at + v + 2] = c;
  }
  if (v + 1 < count) {
    const first = vectors[v] as Float64Array;
    const second = vectors[v + 1] as Float64Array;
    let a = 0;
    let b = 0;
    for (let j = from; j < to; j++) {
      const value = rows[row + j] as number;
      a += (first[j] as number) * value;
      b += (second[j] as number) * value;
    }
    out[at + v] = a;
    out[at + v + 1] = b;
  } else if (v < count) {
    out[at + v] = dotRow(vectors[v] as Float64Array, rows, row, from, to);
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

/** Room for {@link outcomeSums} of any item of the pool. */
export function outcomeRoom(view: CriterionView, vectors: readonly Float64Array[]): Float64Array {
  const { categories } = view.tables.pool;
  let most = 2;
  for (let i = 0; i < categories.length; i++) most = Math.max(most, categories[i] as number);
  return new Float64Array(vectors.length * most);
}

/** Sum of each vector between two nodes. */
export function vectorTotals(vectors: readonly Float64Array[], from: number, to: number): Float64Array {
  return Float64Array.from(vectors, (vector) => {
    let sum = 0;
    for (let j = from; j < to; j++) sum += vector[j] as number;
    return sum;
  });
}

/** Candidates grouped by scale: for each scale present, the indices into the candidate list. */
export function byScale(view: CriterionView, candidates: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  const { scaleOf } = view.tables.pool;
  for (let index = 0; index < candidates.length; index++) {
    const scale = scaleOf[candidates[index] as number] as number;
    const group = groups.get(scale);
    if (group) group.push(index);
    else groups.set(scale, [index]);
  }
  return groups;
}
